import BitextFormats
internal import ICUSupport
import TextModel

/// Makes units from a table with a column for each language.
///
/// If the first row contains both languages (`id,en`), it is a header; without a header, the first
/// column is the source and the second the target.
struct BitextTable {
  let source: LanguageTag
  let target: LanguageTag

  struct Row {
    var line: Int
    var cells: [String]
  }

  /// The meaning of the first row.
  enum Header {
    case both(source: Int, target: Int)
    /// A header without one of the two languages.
    case others([LanguageTag])
    case none
  }

  func bitext(_ rows: [Row], format: BitextFormat, file: String) throws(PadananError) -> Bitext {
    guard let first = rows.first else {
      throw PadananError(
        .bitextStructure, file: file, at: TextPosition(line: 1, column: 1),
        "the table is empty; expected a column for each of two languages")
    }
    let units: [BitextUnit]
    switch header(first) {
    case .both(let source, let target):
      units = try self.units(rows.dropFirst(), source, target, file: file)
    case .others(let languages):
      throw PadananError(
        .bitextLanguage, file: file, at: TextPosition(line: first.line, column: 1),
        "the header names the languages \(languages.map(\.description).joined(separator: ", ")); expected a column for \(source) and one for \(target)"
      )
    case .none: units = try self.units(rows[...], 0, 1, file: file)
    }
    return bitext(units, format)
  }

  func bitext(_ units: [BitextUnit], _ format: BitextFormat) -> Bitext {
    Bitext(format: format, source: source, target: target, sections: [Bitext.Section(units)])
  }

  func header(_ row: Row) -> Header {
    let tags = row.cells.map { LanguageTag(naming: $0) }
    if let from = place(of: source, in: tags), let to = place(of: target, in: tags), from != to {
      return .both(source: from, target: to)
    }
    let named = tags.compactMap(\.self).filter(\.isKnown)
    let isHeader =
      named.count > 1
      && named.count == row.cells.count(where: { !$0.allSatisfy(\.isWhitespace) })
    return isHeader ? .others(named) : .none
  }

  /// - Parameters:
  ///   - from: the column of the source, 0-based.
  ///   - to: the column of the translation.
  func units(
    _ rows: ArraySlice<Row>, _ from: Int, _ to: Int, file: String
  ) throws(PadananError) -> [BitextUnit] {
    var units: [BitextUnit] = []
    for row in rows {
      guard row.cells.count > max(from, to) else {
        throw PadananError(
          .bitextStructure, file: file, at: TextPosition(line: row.line, column: 1),
          "the row has \(row.cells.count) \(row.cells.count == 1 ? "field" : "fields"); expected \(max(from, to) + 1) at least"
        )
      }
      let text = row.cells[from]
      guard !text.allSatisfy(\.isWhitespace) else { continue }
      let answer = row.cells[to]
      units.append(
        BitextUnit(
          source: BitextUnit.Side(source, InlineText(text)),
          target: answer.isEmpty ? nil : BitextUnit.Side(target, InlineText(answer)),
          line: row.line))
    }
    return units
  }

  /// The column whose language fits best; of several, the first one.
  private func place(of asked: LanguageTag, in tags: [LanguageTag?]) -> Int? {
    tags.indices.compactMap { place in
      tags[place].flatMap { asked.fit(of: $0) }.map { (place, $0) }
    }.min { $0.1 < $1.1 }?.0
  }
}
