public import Languages
public import TextModel

/// How near a form stands to the term, the nearest first.
public enum FormKind: String, Codable, Sendable, Hashable, CaseIterable, Comparable {
  /// As the glossary writes it.
  case exact
  /// Differs in case, width or quote style only.
  case folded
  /// Another form of the same lemma.
  case inflected
  /// A spelling that the glossary lacks.
  case variant

  private var rank: Int {
    switch self {
    case .exact: 0
    case .folded: 1
    case .inflected: 2
    case .variant: 3
    }
  }

  /// Nearer to the term.
  public static func < (a: FormKind, b: FormKind) -> Bool { a.rank < b.rank }
}

/// A term found in a text: where, in which form, and why.
public struct TermMatch: Sendable, Hashable {
  /// Index of the concept in the glossary.
  public var concept: Int
  /// Index of the term among the concept's terms.
  public var term: Int
  /// Index of the segment among the document's segments.
  public var segment: Int
  /// UTF-8 offsets in the normalized text; an attached clitic belongs to it.
  public var range: TextRange
  /// How near the form is to the term.
  public var kind: FormKind
  /// How the form differs from the term; empty where it is the term itself.
  public var features: FormFeatures
  /// The base that form and term share where their voices differ (`serang`); else empty.
  public var base: [UInt8]
  /// Whether it lies inside a longer match.
  public var isNested: Bool
  /// Whether other concepts claim the same form and nothing in the sentence decides.
  public var isAmbiguous: Bool
  /// Indices of the other concepts that claim the same form, in order of preference.
  public var alternatives: [Int]

  /// A match as the matcher would give it, for tests of what comes after matching.
  public init(
    concept: Int, term: Int, segment: Int, range: TextRange, kind: FormKind = .exact,
    features: FormFeatures = [], base: [UInt8] = [], isNested: Bool = false,
    isAmbiguous: Bool = false, alternatives: [Int] = []
  ) {
    self.concept = concept
    self.term = term
    self.segment = segment
    self.range = range
    self.kind = kind
    self.features = features
    self.base = base
    self.isNested = isNested
    self.isAmbiguous = isAmbiguous
    self.alternatives = alternatives
  }
}
