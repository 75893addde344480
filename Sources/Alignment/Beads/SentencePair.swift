/// A bead: source sentences and the target sentences aligned with them.
public struct SentencePair: Sendable, Hashable {
  /// 0-based indices of source segments; empty if the target sentences were added.
  public var source: [Int]
  /// 0-based indices of target segments; empty if the source sentences were omitted.
  public var target: [Int]
  /// Posterior probability of the bead, 0 to 1.
  public var score: Double

  /// Whether one side is empty.
  public var isNull: Bool { source.isEmpty || target.isEmpty }

  /// A bead with the given segments and probability.
  public init(source: [Int], target: [Int], score: Double) {
    self.source = source
    self.target = target
    self.score = score
  }
}
