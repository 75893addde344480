import DelimitedText
import GlossaryFormats
import TextModel

/// CSV (RFC 4180) and TSV (a tab or line break in a cell becomes a space).
///
/// A cell that a spreadsheet would interpret as a formula gets an apostrophe, as in glossaries.
enum DelimitedRenderer {
  static func csv(_ rows: [[String]]) -> [UInt8] {
    var writer = DelimitedWriter()
    for row in rows { writer.append(record: row.map(FormulaGuard.on)) }
    return writer.bytes
  }

  static func tsv(_ rows: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { bytes.append(0x09) }
        bytes.append(contentsOf: FormulaGuard.on(cell.onOneLine).utf8)
      }
      bytes.append(0x0A)
    }
    return bytes
  }
}
