/// A sentence pair, and a term of the source whose answer is asked for.
public struct TermQuery: Sendable, Hashable {
  public var source: String
  public var target: String
  /// Unicode scalars in the source.
  public var start: Int
  public var end: Int

  public init(source: String, target: String, start: Int, end: Int) {
    self.source = source
    self.target = target
    self.start = start
    self.end = end
  }

  /// Where the answer stands.
  public struct Answer: Sendable, Hashable {
    /// Unicode scalars in the target.
    public var start: Int
    public var end: Int
    /// From 0 to 1.
    public var score: Double
  }
}
