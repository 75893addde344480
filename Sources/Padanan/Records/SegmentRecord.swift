public import Segmentation
import TermSheets
public import TextModel

/// A segment of a document, with all data to use it without the document.
///
///     for segment in try engine.session().sentences(in: document) { print(segment.text) }
///
/// Coded as a line of `padanan segment --format jsonl` (`padanan.segment/1`), which can be read
/// back.
public struct SegmentRecord: Sendable, Hashable {
  /// The document's ``Document/id``.
  public var document: String
  /// The unit of ``range``.
  public var offsets: OffsetUnit
  /// 1-based number of the segment in its document.
  public var id: Int
  /// 1-based number of the paragraph that contains it.
  public var paragraph: Int
  /// Offsets in the document's own text.
  public var range: TextRange
  /// The kind of segment: a sentence, a headline, a dateline or another kind.
  public var kind: SegmentKind
  /// The reason for the boundary at its end: see `Segment/rule`.
  public var rule: String
  /// The document's own characters.
  public var text: String

  /// Creates a segment of the given parts.
  public init(
    document: String, offsets: OffsetUnit = .utf8, id: Int, paragraph: Int, range: TextRange,
    kind: SegmentKind, rule: String, text: String
  ) {
    self.document = document
    self.offsets = offsets
    self.id = id
    self.paragraph = paragraph
    self.range = range
    self.kind = kind
    self.rule = rule
    self.text = text
  }
}

extension SegmentRecord: Codable {
  private static let schema = "padanan.segment/1"

  private enum CodingKeys: String, CodingKey {
    case schema, document, offsets, id, paragraph, kind, rule, text
  }

  /// - Throws: `DecodingError` if a field is absent or has another type, or if `schema` names
  ///   another schema.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    try fields.check(schema: SegmentRecord.schema, forKey: .schema)
    self.init(
      document: try fields.decode(String.self, forKey: .document),
      offsets: try fields.decode(OffsetUnit.self, forKey: .offsets),
      id: try fields.decode(Int.self, forKey: .id),
      paragraph: try fields.decode(Int.self, forKey: .paragraph),
      range: try TextRange(from: decoder),
      kind: try fields.decode(SegmentKind.self, forKey: .kind),
      rule: try fields.decode(String.self, forKey: .rule),
      text: try fields.decode(String.self, forKey: .text))
  }

  /// Writes the fields of `padanan.segment/1`.
  public func encode(to encoder: any Encoder) throws {
    try range.encode(to: encoder)
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(SegmentRecord.schema, forKey: .schema)
    try fields.encode(document, forKey: .document)
    try fields.encode(offsets, forKey: .offsets)
    try fields.encode(id, forKey: .id)
    try fields.encode(paragraph, forKey: .paragraph)
    try fields.encode(kind, forKey: .kind)
    try fields.encode(rule, forKey: .rule)
    try fields.encode(text, forKey: .text)
  }
}
