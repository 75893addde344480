internal import GlossaryFormats

/// CSV (RFC 4180) and TSV (a tab or line break in a cell becomes a space).
enum DelimitedRenderer {
  static func csv(_ table: TermTable) -> [UInt8] {
    var writer = DelimitedWriter()
    writer.append(record: table.columns)
    for row in table.rows { writer.append(record: row) }
    return writer.bytes
  }

  static func tsv(_ table: TermTable) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in [table.columns] + table.rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { bytes.append(0x09) }
        bytes.append(contentsOf: oneLine(cell).utf8)
      }
      bytes.append(0x0A)
    }
    return bytes
  }
}
