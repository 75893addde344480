public import TextModel

/// A candidate in one text, before it is ranked.
///
/// Its values are independent of the text, so that the candidates of many texts can be joined by a
/// ``CandidateCollector``.
public struct FoundCandidate: Sendable {
  /// Why something is a candidate.
  package enum Evidence: Sendable, Hashable {
    case phrase
    /// A name or an acronym, with the explanation of `TextKnowledge`.
    case known(String)
    /// Words with capitals inside a sentence.
    case capitals
    /// A word or a sequence of words that is repeated, in a language without a grammar.
    case repetition
  }

  /// An occurrence in the text.
  public struct Occurrence: Sendable, Hashable {
    /// Index of the segment.
    public var segment: Int
    /// UTF-8 offsets in the normalized text.
    public var range: TextRange
  }

  /// The folded words of the base form.
  let words: [[UInt8]]
  /// What the candidate is.
  public internal(set) var kind: TermCandidate.Kind
  /// The base form.
  public let text: String
  var longForm: String?
  var evidence: Evidence
  /// The forms in the text, by first appearance.
  var forms: [String] = []
  /// In text order.
  public internal(set) var occurrences: [Occurrence] = []
  /// The number of occurrences that are not part of a longer phrase.
  var freeCount = 0
  /// The number of occurrences in headlines.
  var headlineCount = 0
  /// How special the words are in their language, from 0 to 1.
  var weight = 1.0
  /// The number of occurrences inside a longer phrase that probably consists of a head and this.
  var innerCount = 0
  /// Whether it ends with an adjective that assesses.
  var isQuality = false
  /// Whether it has a weak joint.
  var isDoubtful = false
  /// Whether all its words are everyday words.
  var isEveryday = false
  var first: TermCandidate.Place
  /// The number among the candidates of its text.
  var order = 0
  /// Equivalents of the target language.
  public var targets: [TermCandidate.Target] = []

  init(
    words: [[UInt8]], kind: TermCandidate.Kind, text: String, longForm: String? = nil,
    evidence: Evidence, first: TermCandidate.Place
  ) {
    self.words = words
    self.kind = kind
    self.text = text
    self.longForm = longForm
    self.evidence = evidence
    self.first = first
  }

  /// Whether it is a name or an acronym, which a translation often writes in the same way.
  public var isName: Bool { kind != .term }

  /// Whether it is a phrase or a word by the grammar, and not a name.
  var isPhrase: Bool { evidence == .phrase }

  /// The words joined by spaces, the key under which occurrences are counted.
  package static func key(of words: ArraySlice<[UInt8]>) -> [UInt8] {
    Array(words.joined(separator: [0x20]))
  }
}
