import BitextFormats
import TextModel

/// Makes units of a table with a column for each language.
///
/// A first row that names both languages (`id,en`) is a header and says which columns they are;
/// without one the first column is the source and the second the target.
struct BitextTable {
  let source: LanguageTag
  let target: LanguageTag

  struct Row {
    var line: Int
    var cells: [String]
  }

  func bitext(_ rows: [Row], format: BitextFormat, file: String) throws(PadananError) -> Bitext {
    guard let first = rows.first else {
      throw PadananError(
        .bitextStructure, file: file, at: TextPosition(line: 1, column: 1),
        "the table is empty; expected a column for each of two languages")
    }
    let tags = first.cells.map { LanguageTag($0.filter { !$0.isWhitespace }) }
    let from = tags.firstIndex { matches($0, source) }
    let to = tags.firstIndex { matches($0, target) }
    var columns = (source: 0, target: 1)
    var content = rows[...]
    if let from, let to, from != to {
      columns = (from, to)
      content = content.dropFirst()
    }
    var units: [BitextUnit] = []
    for row in content {
      guard row.cells.count > max(columns.source, columns.target) else {
        throw PadananError(
          .bitextStructure, file: file, at: TextPosition(line: row.line, column: 1),
          "the row has \(row.cells.count) \(row.cells.count == 1 ? "field" : "fields"); expected \(max(columns.source, columns.target) + 1) at least"
        )
      }
      let text = row.cells[columns.source]
      guard !text.isEmpty else { continue }
      let answer = row.cells[columns.target]
      units.append(
        BitextUnit(
          source: BitextUnit.Side(source, InlineText(text)),
          target: answer.isEmpty ? nil : BitextUnit.Side(target, InlineText(answer)),
          line: row.line))
    }
    return Bitext(
      format: format, source: source, target: target, sections: [Bitext.Section(units)])
  }

  private func matches(_ tag: LanguageTag?, _ asked: LanguageTag) -> Bool {
    guard let tag else { return false }
    return asked.accepts(tag) || tag.accepts(asked)
  }
}
