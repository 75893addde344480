/// The role of a segment in an article.
public enum SegmentKind: String, Codable, Sendable, Hashable, CaseIterable {
  case sentence
  /// A paragraph of one segment without a full stop at its end: a headline or a subheading.
  case headline
  /// A place or agency with its own full stop before the first sentence: `WartaNiaga.`
  case dateline
  /// A line that names the source of the text: `Sumber: …`, `Laporan wartawan …`
  case source
  /// A bulleted or numbered line.
  case listItem = "list-item"
}
