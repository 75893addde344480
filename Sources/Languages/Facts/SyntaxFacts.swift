/// Roles of a word from which the syntax around another word is derived without a parser.
///
/// A word without a role can be a noun or an adjective.
public struct WordRoles: OptionSet, Sendable, Hashable {
  /// One bit per role.
  public let rawValue: UInt32

  /// The set with the given bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Begins a clause that is the object of a verb: `bahwa`, `that`.
  public static let complementizer = WordRoles(rawValue: 1 << 0)
  /// Begins such a clause only directly after the verb: `kalau`, `if`.
  public static let weakComplementizer = WordRoles(rawValue: 1 << 1)
  /// Begins a relative clause: `yang`, `which`.
  public static let relative = WordRoles(rawValue: 1 << 2)
  /// Begins the complement of an object: `sebagai`, `as`.
  public static let complementMarker = WordRoles(rawValue: 1 << 3)
  /// Shows that a predicate follows or begins here: `akan`, `tidak`, `will`, `is`.
  public static let predicateMarker = WordRoles(rawValue: 1 << 4)
  /// Has the form of a verb: `menaikkan`, `ditangkap`.
  public static let verb = WordRoles(rawValue: 1 << 5)
  /// Precedes a noun phrase and makes it an adverbial: `di`, `in`.
  public static let preposition = WordRoles(rawValue: 1 << 6)
  /// Can begin a noun phrase although it is not a noun: pronouns, articles, quantifiers.
  public static let phraseStart = WordRoles(rawValue: 1 << 7)
  /// An adverb that can stand between a verb and its object or clause: `juga`, `also`.
  public static let adverb = WordRoles(rawValue: 1 << 8)
  /// Joins two phrases of one kind: `dan`, `and`.
  public static let coordinator = WordRoles(rawValue: 1 << 9)
  /// A word that an attributive noun never modifies, although it can be a noun: `kemarin`, `mantan`.
  public static let neverModified = WordRoles(rawValue: 1 << 10)
  /// A class word that forms a name with the name after it: `pulau`, `republik`.
  public static let nameHead = WordRoles(rawValue: 1 << 11)
  /// An office or body after which a common noun names a field: `menteri`, `fakultas`.
  public static let fieldHead = WordRoles(rawValue: 1 << 12)
  /// A noun that is a verb in headlines: `kritik` in `Israel Kritik Iran`.
  public static let headlineVerb = WordRoles(rawValue: 1 << 13)
  /// A noun of place that is part of a preposition after one: `depan` in `di depan`, but not in
  /// `masa depan`.
  public static let locative = WordRoles(rawValue: 1 << 14)
}

/// The words and word forms of a language from which syntax is derived.
///
/// `TermMatching` uses them for the classes `clause`, `object` and `attribute` of a glossary.
public struct SyntaxFacts: Sendable {
  /// The position of an attributive noun relative to the noun that it modifies.
  public enum AttributePosition: Sendable, Hashable {
    /// Directly after it: `diplomasi ekonomi`.
    case afterNoun
    /// The language's attributive nouns are not recognized.
    case unknown
  }

  /// The position of an attributive noun; `unknown` if the language has no facts.
  public let attributes: AttributePosition
  private let table: OnFirstUse<[[UInt8]: WordRoles]>
  private let shape: @Sendable ([UInt8]) -> WordRoles

  /// - Parameters:
  ///   - words: the words of each set of roles, separated by white space, in lower case.
  ///   - shape: the roles of a folded word that is in none of the lists.
  init(
    attributes: AttributePosition = .unknown, words: [(WordRoles, String)] = [],
    shape: @escaping @Sendable ([UInt8]) -> WordRoles = { _ in [] }
  ) {
    self.attributes = attributes
    self.shape = shape
    table = OnFirstUse {
      var table: [[UInt8]: WordRoles] = [:]
      for (roles, text) in words {
        for word in list(text) { table[Array(word.utf8), default: []].formUnion(roles) }
      }
      return table
    }
  }

  /// Whether the language has facts; if not, no class ever applies.
  public var isEmpty: Bool { table.value.isEmpty }

  /// The roles of a word; empty for a word that can be a noun or an adjective.
  /// - Parameter word: folded UTF-8.
  public func roles(of word: [UInt8]) -> WordRoles { table.value[word] ?? shape(word) }
}
