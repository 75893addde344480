import DelimitedText
import TextModel

/// CSV (RFC 4180) and TSV (a tab or line break in a cell becomes a space).
enum DelimitedRenderer {
  static func csv(_ rows: [[String]]) -> [UInt8] {
    var writer = DelimitedWriter()
    for row in rows { writer.append(record: row) }
    return writer.bytes
  }

  static func tsv(_ rows: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { bytes.append(0x09) }
        bytes.append(contentsOf: cell.onOneLine.utf8)
      }
      bytes.append(0x0A)
    }
    return bytes
  }
}
