public import Normalization
public import Segmentation
import TextModel

extension RecordWriter {
  /// Adds a `padanan.break/1` record for each position where a rule overrides ICU, or one line of
  /// text.
  public mutating func append(_ overrides: [BreakOverride], of text: NormalizedText) {
    let offset = OffsetConverter(text.document.text, unit: unit)
    lazy var lines = LineIndex(text.document.text)
    for item in overrides {
      let place = text.source(of: item.after).start
      let before = RecordWriter.end(of: text.slice(item.before))
      let after = RecordWriter.start(of: text.slice(item.after))
      switch format {
      case .jsonl:
        json.object { json in
          json.field("schema", "padanan.break/1")
          json.field("document", text.document.id)
          json.field("offsets", unit.rawValue)
          json.field("place", offset(place))
          json.field("icu", item.verdict == .isBreak ? "no" : "yes")
          json.field("verdict", item.verdict.rawValue)
          json.field("rule", item.rule)
          json.field("before", before)
          json.field("after", after)
        }
        json.endLine()
      case .tsv:
        let position = lines.position(of: place)
        let verdict = item.verdict == .isBreak ? "break" : "no break"
        report(
          "\(text.document.id):\(position): \(verdict) by \(item.rule): \(before.onOneLine) ÷ \(after.onOneLine)"
        )
      }
    }
  }

  /// The number of characters that are shown before and after the position.
  private static let width = 32

  private static func end(of text: String) -> String {
    text.count > width ? "…" + text.suffix(width) : text
  }

  private static func start(of text: String) -> String {
    text.count > width ? text.prefix(width) + "…" : text
  }
}
