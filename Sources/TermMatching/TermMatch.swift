public import Languages
public import TextModel

/// How much a form differs from the term; the cases are ordered from least to most.
public enum FormKind: String, Codable, Sendable, Hashable, CaseIterable, Comparable {
  /// Equal to the term as the glossary writes it.
  case exact
  /// Different in case, width or quotation mark style only.
  case folded
  /// An inflected form of the same lemma.
  case inflected
  /// A spelling that the glossary does not contain.
  case variant

  private var rank: Int {
    switch self {
    case .exact: 0
    case .folded: 1
    case .inflected: 2
    case .variant: 3
    }
  }

  /// Orders by difference from the term, the smaller one first.
  public static func < (a: FormKind, b: FormKind) -> Bool { a.rank < b.rank }
}

/// A term found in a text: its position, its form, and why it matches.
public struct TermMatch: Sendable, Hashable {
  /// Index of the concept in the glossary.
  public var concept: Int
  /// Index of the term among the concept's terms.
  public var term: Int
  /// Index of the segment among the document's segments.
  public var segment: Int
  /// UTF-8 offsets in the normalized text, including an attached clitic.
  public var range: TextRange
  /// How much the form differs from the term.
  public var kind: FormKind
  /// How the form differs from the term; empty if it is equal to the term.
  public var features: FormFeatures
  /// The base that the form and the term have in common if their voices differ (`serang`);
  /// otherwise empty.
  public var base: [UInt8]
  /// Whether it is inside a longer match.
  public var isNested: Bool
  /// Why the match may be wrong; nil if it is certain.
  public var doubt: MatchDoubt?
  /// Whether the text may mean another sense of the form.
  public var isAmbiguous: Bool { doubt != nil }
  /// Indices of the other concepts that match the same form, the most likely first.
  public var alternatives: [Int]
  /// What fills the slots of a pattern, in the order of the pattern; empty for other terms.
  public var fills: [SlotFill]

  /// A match with the given values, for tests of the stages after matching.
  public init(
    concept: Int, term: Int, segment: Int, range: TextRange, kind: FormKind = .exact,
    features: FormFeatures = [], base: [UInt8] = [], isNested: Bool = false,
    doubt: MatchDoubt? = nil, alternatives: [Int] = [], fills: [SlotFill] = []
  ) {
    self.concept = concept
    self.term = term
    self.segment = segment
    self.range = range
    self.kind = kind
    self.features = features
    self.base = base
    self.isNested = isNested
    self.doubt = doubt
    self.alternatives = alternatives
    self.fills = fills
  }
}
