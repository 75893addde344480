/// What opens the lines of an article that say who wrote it or where it comes from.
public struct SegmentLabels: Sendable {
  /// In lower case, by themselves: `laporan wartawan`.
  public var alone: [String] = []
  /// In lower case, before a colon: `sumber`.
  public var beforeColon: [String] = []
}
