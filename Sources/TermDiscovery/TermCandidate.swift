public import TextModel

/// A term, name or acronym of a text that no glossary contains.
///
///     for candidate in try session.candidates(in: document, limit: 20) {
///       print(candidate.text, candidate.count, candidate.reason)
///     }
public struct TermCandidate: Sendable, Hashable {
  /// What a candidate is.
  public enum Kind: String, Codable, Sendable, Hashable, CaseIterable {
    case term, organization, place, person
    /// The title of a law, a book or another work, or the name of an event or a ship.
    case work
    case acronym
  }

  /// The first occurrence.
  public struct Place: Sendable, Hashable {
    /// The identifier of the document.
    public var document: String
    /// The 1-based number of the segment.
    public var sentence: Int
    /// Offsets in the document's text, in the unit of the engine's options.
    public var range: TextRange
    /// The segment in the document's own characters.
    public var text: String

    /// A place of the given parts.
    public init(document: String, sentence: Int, range: TextRange, text: String) {
      self.document = document
      self.sentence = sentence
      self.range = range
      self.text = text
    }
  }

  /// Words of the target language for the candidate.
  public struct Target: Codable, Sendable, Hashable {
    /// The words.
    public var text: String
    /// The certainty, from 0 to 1.
    public var score: Double
    /// How many occurrences have these words in the translation; 0 if they are composed.
    public var count: Int
    /// Whether the words were composed of the equivalents of the candidate's parts in the glossary,
    /// and not found in a translation.
    public var isComposed: Bool

    private enum CodingKeys: String, CodingKey {
      case text, score, count
      case isComposed = "composed"
    }

    /// An equivalent of the given parts.
    public init(text: String, score: Double, count: Int, isComposed: Bool) {
      self.text = text
      self.score = score
      self.count = count
      self.isComposed = isComposed
    }
  }

  /// The place in the ranking, from 1.
  public var rank: Int
  /// What the candidate is.
  public var kind: Kind
  /// The base form: without clitics, in the singular, in lower case unless it is a name.
  public var text: String
  /// The forms in the texts, by first appearance.
  public var forms: [String]
  /// The long form of an acronym; nil if the texts do not give it.
  public var longForm: String?
  /// The number of occurrences.
  public var count: Int
  /// The number of documents with an occurrence.
  public var documents: Int
  /// The rank's measure; a greater one is better. Only the scores of one run can be compared.
  public var score: Double
  /// Why it is a candidate, in the language of explanations.
  public var reason: String
  /// The first occurrence.
  public var first: Place
  /// Equivalents, the most probable first.
  public var targets: [Target]

  /// A candidate of the given parts.
  public init(
    rank: Int, kind: Kind, text: String, forms: [String], longForm: String? = nil, count: Int,
    documents: Int = 1, score: Double, reason: String, first: Place, targets: [Target] = []
  ) {
    self.rank = rank
    self.kind = kind
    self.text = text
    self.forms = forms
    self.longForm = longForm
    self.count = count
    self.documents = documents
    self.score = score
    self.reason = reason
    self.first = first
    self.targets = targets
  }
}
