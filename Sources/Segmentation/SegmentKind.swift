/// The role of a segment in an article.
public enum SegmentKind: String, Codable, Sendable, Hashable, CaseIterable {
  case sentence
  /// A paragraph of one segment without a full stop at its end: a headline or a subheading.
  case headline
  /// A place or agency with its own full stop before the first sentence: `WartaNiaga.`
  case dateline
  /// A line that names the source or the date of the text (`Sumber: …`, `Laporan wartawan …`,
  /// `Senin, 2 Des 2024 10:30 WIB`), or the initials of its writer: `(nam/ed)`.
  case source
  /// A bulleted or numbered line.
  case listItem = "list-item"
  /// A part of a news site's page that does not belong to the article: a link to another article,
  /// an advertisement, an invitation. Only `segment` reports it; the other stages leave it out.
  case boilerplate
}
