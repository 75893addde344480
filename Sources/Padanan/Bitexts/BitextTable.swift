import BitextFormats
internal import ICUSupport
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
    let tags = first.cells.map { LanguageTag(naming: $0) }
    let from = place(of: source, in: tags)
    let to = place(of: target, in: tags)
    let named = tags.filter { $0?.isKnown == true }.compactMap(\.self)
    if from == nil || to == nil, named.count > 1,
      named.count == first.cells.count(where: { !$0.allSatisfy(\.isWhitespace) })
    {
      throw PadananError(
        .bitextLanguage, file: file, at: TextPosition(line: first.line, column: 1),
        "the header names the languages \(named.map(\.description).joined(separator: ", ")); expected a column for \(source) and one for \(target)"
      )
    }
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
      guard !text.allSatisfy(\.isWhitespace) else { continue }
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

  /// The column whose language fits best, the first of equals.
  private func place(of asked: LanguageTag, in tags: [LanguageTag?]) -> Int? {
    tags.indices.compactMap { place in
      tags[place].flatMap { asked.fit(of: $0) }.map { (place, $0) }
    }.min { $0.1 < $1.1 }?.0
  }
}
