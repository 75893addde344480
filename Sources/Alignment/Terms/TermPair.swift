public import TextModel

/// The equivalent of a source term in the translation.
public struct TermPair: Sendable, Hashable {
  /// Whether an equivalent was found.
  ///
  /// The raw value is the name in output records.
  public enum Verdict: String, Codable, Sendable, Hashable, CaseIterable {
    /// An approved equivalent was found.
    case found
    /// A forbidden or deprecated equivalent was found.
    case forbidden
    /// The aligned sentences contain no equivalent from the glossary.
    case missing
  }

  /// Whether an equivalent was found.
  public var verdict: Verdict
  /// Index of the target segment; nil if nothing was found.
  public var segment: Int?
  /// UTF-8 offsets in the normalized translation; nil if nothing was found.
  ///
  /// For a missing term, the words that probably translate it.
  public var range: TextRange?
  /// Index among the concept's terms of the equivalent that was found; nil if none was found.
  public var equivalent: Int?
  /// Certainty that the words translate the term, 0 to 1.
  public var score: Double

  /// A result with the given values.
  public init(
    verdict: Verdict, segment: Int? = nil, range: TextRange? = nil, equivalent: Int? = nil,
    score: Double = 0
  ) {
    self.verdict = verdict
    self.segment = segment
    self.range = range
    self.equivalent = equivalent
    self.score = score
  }
}
