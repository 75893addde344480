public import TextModel

/// A stretch of text that translators work on at once: a sentence, a headline, a list item.
public struct Segment: Sendable, Hashable {
  /// 1-based number of the segment in its document.
  public var id: Int
  /// 1-based number of the paragraph it stands in.
  public var paragraph: Int
  /// UTF-8 offsets in the normalized text, without white space around it.
  public var range: TextRange
  /// What part it has in the article.
  public var kind: SegmentKind
  /// What ended it: `icu` for a break of UAX #29, `paragraph` for the end of one, otherwise the
  /// name of the SRX rule that asked for the break.
  public var rule: String

  /// A segment of the given parts.
  public init(id: Int, paragraph: Int, range: TextRange, kind: SegmentKind, rule: String) {
    self.id = id
    self.paragraph = paragraph
    self.range = range
    self.kind = kind
    self.rule = rule
  }
}
