public import TextModel

/// What became of a source term in the translation.
public struct TermPair: Sendable, Hashable {
  public enum Verdict: String, Codable, Sendable, Hashable, CaseIterable {
    /// Rendered by an approved equivalent.
    case found
    /// Rendered by an equivalent that the glossary forbids or deprecates.
    case forbidden
    /// No equivalent of the glossary stands in the sentences that answer the source.
    case missing
  }

  public var verdict: Verdict
  /// Index of the translation's segment; nil where nothing was found.
  public var segment: Int?
  /// UTF-8 offsets in the normalized translation; nil where nothing was found. Of a missing term,
  /// the words that likely stand for it.
  public var range: TextRange?
  /// How likely the words stand for the term, from 0 to 1.
  public var score: Double

  public init(
    verdict: Verdict, segment: Int? = nil, range: TextRange? = nil, score: Double = 0
  ) {
    self.verdict = verdict
    self.segment = segment
    self.range = range
    self.score = score
  }
}
