/// What part a segment plays in an article.
public enum SegmentKind: String, Codable, Sendable, Hashable, CaseIterable {
  case sentence
  /// A line without a full stop that stands alone: a headline or a subheading.
  case headline
  /// Place or agency with a full stop of its own before the first sentence: `WartaNiaga.`
  case dateline
  /// Where the text comes from: `Sumber: …`, `Laporan wartawan …`
  case source
  /// A bulleted or numbered line.
  case listItem = "list-item"
}
