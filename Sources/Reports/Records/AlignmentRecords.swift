public import Alignment
import Normalization
public import Segmentation
import TextModel

extension RecordWriter {
  /// Adds one record for each bead: in TSV the 0-based numbers of the sentences in the document and
  /// the score; in JSON their offsets and texts as well.
  public mutating func append(
    _ pairs: [SentencePair], source: AnalyzedText, target: AnalyzedText
  ) {
    switch format {
    case .tsv:
      for pair in pairs {
        line(
          "\(RecordWriter.list(pair.source, of: source))\t\(RecordWriter.list(pair.target, of: target))\t\(RecordWriter.score(pair.score))"
        )
      }
    case .jsonl:
      let offsets = (
        OffsetConverter(source.text.document.text, unit: unit),
        OffsetConverter(target.text.document.text, unit: unit)
      )
      for pair in pairs {
        json.object { json in
          json.field("schema", "padanan.align/1")
          json.field("offsets", unit.rawValue)
          json.key("source")
          RecordWriter.write(pair.source, of: source, offsets.0, to: &json)
          json.key("target")
          RecordWriter.write(pair.target, of: target, offsets.1, to: &json)
          json.key("score")
          json.number(pair.score)
        }
        json.endLine()
      }
    }
  }

  /// `0,1`, or `-` for none.
  private static func list(_ sentences: [Int], of side: AnalyzedText) -> String {
    let numbers = sentences.map { String(side.segments[$0].id - 1) }
    return numbers.isEmpty ? "-" : numbers.joined(separator: ",")
  }

  /// A score with three decimal places.
  static func score(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    return "\(thousandths / 1000)." + String(String(1000 + thousandths % 1000).dropFirst())
  }

  private static func write(
    _ sentences: [Int], of side: AnalyzedText, _ offset: OffsetConverter, to json: inout JSONWriter
  ) {
    guard !sentences.isEmpty else { return json.null() }
    json.object { json in
      json.field("document", side.text.document.id)
      json.key("sentences")
      json.array(sentences) { json, sentence in
        let range = side.text.source(of: side.segments[sentence].range)
        json.object { json in
          json.field("index", side.segments[sentence].id - 1)
          json.field("start", offset(range.start))
          json.field("end", offset(range.end))
          json.field("text", side.text.document.slice(range))
        }
      }
    }
  }
}
