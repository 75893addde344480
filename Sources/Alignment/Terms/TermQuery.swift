/// A sentence pair, and a source term whose translation is requested.
public struct TermQuery: Sendable, Hashable {
  /// The source sentence.
  public var source: String
  /// Its translation.
  public var target: String
  /// Offset of the term in the source, in Unicode scalars.
  public var start: Int
  /// Offset after the end of the term, in Unicode scalars.
  public var end: Int

  /// A query for the term from `start` up to `end`.
  public init(source: String, target: String, start: Int, end: Int) {
    self.source = source
    self.target = target
    self.start = start
    self.end = end
  }

  /// The words that probably translate the term.
  public struct Answer: Sendable, Hashable {
    /// Offset in the target, in Unicode scalars.
    public var start: Int
    /// Offset after the end, in Unicode scalars.
    public var end: Int
    /// Certainty, 0 to 1.
    public var score: Double
  }
}
