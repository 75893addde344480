/// A bead: sentences of the source and the sentences of the translation that answer them.
public struct SentencePair: Sendable, Hashable {
  /// 0-based indices of segments; empty where the other side has no answer.
  public var source: [Int]
  public var target: [Int]
  /// How likely the bead is to be right, from 0 to 1.
  public var score: Double

  /// Whether one side has no answer.
  public var isNull: Bool { source.isEmpty || target.isEmpty }

  public init(source: [Int], target: [Int], score: Double) {
    self.source = source
    self.target = target
    self.score = score
  }
}
