public import Normalization
public import Segmentation
import TextModel

extension RecordWriter {
  /// The header of segment records in TSV.
  public static let segmentColumns = "document\tid\tparagraph\tstart\tend\tkind\trule\ttext"

  /// Adds the segments of a text as `padanan.segment/1` records.
  public mutating func append(_ segments: [Segment], of text: NormalizedText) {
    let offset = OffsetConverter(text.document.text, unit: unit)
    for segment in segments {
      let range = text.source(of: segment.range)
      let surface = text.document.text[range.range]
      switch format {
      case .jsonl:
        json.object { json in
          json.field("schema", "padanan.segment/1")
          json.field("document", text.document.id)
          json.field("offsets", unit.rawValue)
          json.field("id", segment.id)
          json.field("paragraph", segment.paragraph)
          json.field("start", offset(range.start))
          json.field("end", offset(range.end))
          json.field("kind", segment.kind.rawValue)
          json.field("rule", segment.rule)
          json.field("text", utf8: surface)
        }
        json.endLine()
      case .tsv:
        cell(text.document.id)
        cells(segment.id, segment.paragraph, offset(range.start), offset(range.end))
        cell(segment.kind.rawValue)
        cell(segment.rule)
        cell(surface)
        endRow()
      }
    }
  }
}
