public import Languages

/// A proper name in the text, with all its mentions.
public struct Name: Sendable, Hashable {
  /// The kind of the name, such as a person or a place.
  public let kind: NameKind
  /// The mentions in text order, at least one.
  ///
  /// The first one that a pattern found is the longest form of the name.
  public let mentions: [NameMention]
}

/// One occurrence of a name in the text.
public struct NameMention: Sendable, Hashable {
  /// The kind of the name, such as a person or a place.
  public let kind: NameKind
  /// Indices of the tokens of the name.
  ///
  /// A class word with a capital belongs to it (`Kabupaten Sleman`); a person's title, an office, a
  /// degree and a class word in lower case do not.
  public let tokens: Range<Int>
  /// Indices of the class word, title or office of the name; inside ``tokens`` or before them.
  public let head: Range<Int>?
  /// Why this is a name.
  public let evidence: NameEvidence
  /// What each of the ``tokens`` is in the name.
  public internal(set) var parts: [NamePart] = []
  /// Whether ordinary words in the name have lost their meaning: those of persons, streets and firms,
  /// but not those of ministries.
  public internal(set) var isArbitrary = false
  /// Whether the capital of the first token can be due only to the beginning of a sentence.
  public internal(set) var isOpening = false

  init(_ kind: NameKind, _ tokens: Range<Int>, head: Range<Int>? = nil, _ evidence: NameEvidence) {
    self.kind = kind
    self.tokens = tokens
    self.head = head
    self.evidence = evidence
  }

  /// The words of the name without its class word: `Sleman` of `Kabupaten Sleman`.
  public var innerTokens: Range<Int> {
    guard let head, head.overlaps(tokens) else { return tokens }
    if head.lowerBound <= tokens.lowerBound { return head.upperBound..<tokens.upperBound }
    return tokens.lowerBound..<head.lowerBound
  }
}
