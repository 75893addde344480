/// Words that begin a line with the author or source of an article.
public struct SegmentLabels: Sendable {
  /// Labels that need no colon, in lower case: `laporan wartawan`.
  public var alone: [String] = []
  /// Labels that a colon follows, in lower case: `sumber`.
  public var beforeColon: [String] = []
}
