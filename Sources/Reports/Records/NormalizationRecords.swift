public import Normalization
import TextModel

extension RecordWriter {
  /// Adds one `padanan.normalize/1` record for each change, or one line of text for people.
  public mutating func append(stepsOf text: NormalizedText) {
    let offset = OffsetConverter(text.document.text, unit: unit)
    lazy var lines = LineIndex(text.document.text)
    for step in text.steps {
      let before = text.document.slice(step.source)
      switch format {
      case .jsonl:
        json.object { json in
          json.field("schema", "padanan.normalize/1")
          json.field("document", text.document.id)
          json.field("offsets", unit.rawValue)
          json.field("start", offset(step.source.start))
          json.field("end", offset(step.source.end))
          json.field("fix", step.kind.rawValue)
          json.field("before", before)
          json.field("after", step.replacement)
          json.field("reason", step.kind.reason)
        }
        json.endLine()
      case .tsv:
        let place = lines.position(of: step.source.start)
        let after = step.replacement.isEmpty ? "nothing" : RecordWriter.visible(step.replacement)
        report(
          "\(text.document.id):\(place): \(step.kind.rawValue): \(RecordWriter.visible(before)) → \(after); \(step.kind.reason)"
        )
      }
    }
  }

  /// Adds the normalized text as one record.
  public mutating func append(textOf text: NormalizedText) {
    json.object { json in
      json.field("schema", "padanan.normalize/1")
      json.field("document", text.document.id)
      json.field("changes", text.steps.count)
      json.field("text", utf8: text.bytes)
    }
    json.endLine()
  }

  /// The text with invisible characters written as their code points.
  private static func visible(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let isPlain = scalar.value > 0x20 && !(0x7F...0xA0).contains(scalar.value)
      let isHidden =
        scalar.properties.generalCategory == .format || scalar.properties.isWhitespace
        || scalar.properties.canonicalCombiningClass != .notReordered || scalar.value == 0xAD
      guard isPlain, !isHidden else {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      }
      return String(scalar)
    }.joined(separator: " ")
  }
}
