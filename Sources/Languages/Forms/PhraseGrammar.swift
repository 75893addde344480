internal import TextModel

/// What a word can be in a noun phrase that is a term.
public enum PhraseRole: UInt8, Sendable, Hashable {
  /// A noun: it can be the head, and can modify another noun.
  case noun
  /// A noun for people or an authority.
  ///
  /// After another noun it usually tells whose something is (`pernyataan warga`), not what kind of
  /// thing it is.
  case agent
  /// A noun for an action or a change: `pelaksanaan`, `kenaikan`.
  ///
  /// With a compound after it, the compound is the term: `kenaikan [tarif tol]`.
  case action
  /// A noun without content of its own: `jumlah`, `upaya`.
  case weakHead
  /// An adjective that makes a kind of thing: `vulkanik`, `nasional`.
  case kind
  /// A word inside a term that joins its parts: `berbasis`.
  case link
  /// An adjective that assesses a thing: `besar`, `penting`.
  case quality
  /// A word for a time: `kemarin`, `Januari`.
  case time
  /// A noun for a time that a word after it can make a term of: `jam` in `jam sibuk`.
  case period
  /// A verb.
  case verb
  /// Any other word: an adverb, a conjunction, a preposition, a pronoun, a number.
  case other

  /// Whether the word can be the head of a term.
  public var canBeHead: Bool { self == .noun || self == .agent || self == .action }
}

/// A word as noun phrases need it.
public struct PhraseWord: Sendable, Hashable {
  /// The role of the word.
  public var role: PhraseRole
  /// Whether the word is in the language's list of everyday words.
  public var isEveryday: Bool

  /// A word with the given properties.
  public init(_ role: PhraseRole, isEveryday: Bool = false) {
    self.role = role
    self.isEveryday = isEveryday
  }
}

/// The noun phrases of one language that can be terms.
public protocol PhraseGrammar: Sendable {
  /// The position of the head in a noun phrase.
  var head: HeadPosition { get }
  /// The role of a word.
  ///
  /// - Parameters:
  ///   - word: folded UTF-8, without clitics.
  ///   - dictionary: the language's spelling dictionary, which tells a derived verb from a noun that
  ///     only begins like one.
  func word(_ word: [UInt8], in dictionary: WordDictionary) -> PhraseWord
  /// The role of a word that is in the language's lists; nil for any other word.
  /// - Parameter word: folded UTF-8.
  func listed(_ word: [UInt8]) -> PhraseWord?
  /// The base of a word: without clitics, or in the singular.
  /// - Parameter word: folded UTF-8.
  func base(of word: [UInt8], in dictionary: WordDictionary) -> [UInt8]
  /// The base of two parts with a hyphen between them; nil if they are no form of one word.
  func base(of first: [UInt8], hyphen second: [UInt8], in dictionary: WordDictionary) -> [UInt8]?
  /// Nouns of several words of which one word alone has another role: `lalu lintas`.
  var compounds: PhraseList { get }
  /// Words that join the parts of the title of a law: `dan`.
  var titleJoints: Set<[UInt8]> { get }
  /// The kind of the name that begins with a word and a capital, if the word shows it: a law for
  /// `Undang-Undang`.
  func nameKind(beginningWith word: [UInt8]) -> NameKind?
}

extension PhraseGrammar {
  /// None.
  public var compounds: PhraseList { "" }
  /// None.
  public var titleJoints: Set<[UInt8]> { [] }
}

/// The listed words of a language by role, compiled once.
struct PhraseWordTable: Sendable {
  private var table = WordTable(minimumCapacity: 4096)
  private var words: [PhraseWord] = []

  /// - Parameter lists: words of the same role and frequency, separated by white space; a word in two
  ///   lists has the role of the first.
  init(_ lists: [(words: String, word: PhraseWord)]) {
    for (text, word) in lists {
      var text = text
      text.withUTF8 { text in
        for entry in text.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
          let number = table.insert(UnsafeBufferPointer(rebasing: entry))
          if number == words.count { words.append(word) }
        }
      }
    }
  }

  subscript(word: [UInt8]) -> PhraseWord? {
    let place = table.find(word)
    return place < 0 ? nil : words[Int(place)]
  }
}
