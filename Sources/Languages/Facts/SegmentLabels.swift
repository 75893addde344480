/// Words that begin a line with the author or source of an article, and what news sites put between
/// its paragraphs.
///
/// All phrases are in lower case. In the phrases of a site, `#` represents a number.
public struct SegmentLabels: Sendable {
  /// Labels that need no colon: `laporan wartawan`.
  public var alone: [String] = []
  /// Labels that a colon follows: `sumber`.
  public var beforeColon: [String] = []
  /// Words beside the date and time of an article: `diperbarui`, `wib`.
  public var besideDates: [String] = []
  /// Complete lines of a site's page: `advertisement`, `halaman # dari #`.
  public var furniture: [String] = []
  /// Beginnings of a link to other content, which has no full stop at its end or a colon after its
  /// beginning: `baca juga`.
  public var links: [String] = []
  /// Beginnings of a link that a colon follows: `terkait`.
  public var linksBeforeColon: [String] = []
  /// Beginnings of a remark of the site, which may be a whole sentence: `ikuti kami di`.
  public var notices: [String] = []
}
