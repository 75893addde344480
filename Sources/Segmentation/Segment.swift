public import TextModel

/// A unit of text for translation: a sentence, a headline or a list item.
public struct Segment: Sendable, Hashable {
  /// 1-based number of the segment in its document.
  public var id: Int
  /// 1-based number of its paragraph in the document.
  public var paragraph: Int
  /// UTF-8 offsets in the normalized text, without white space at the ends.
  public var range: TextRange
  /// The role of the segment in the article.
  public var kind: SegmentKind
  /// The reason why it ends: `icu` for a break of UAX #29, `paragraph` for the end of a paragraph,
  /// `line` for a sentence that was given as a line, otherwise the name of the SRX rule that added
  /// the break.
  public var rule: String

  /// A segment with the given values.
  public init(id: Int, paragraph: Int, range: TextRange, kind: SegmentKind, rule: String) {
    self.id = id
    self.paragraph = paragraph
    self.range = range
    self.kind = kind
    self.rule = rule
  }
}
