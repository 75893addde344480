import DelimitedText
public import Glossary
public import TextModel

/// Writes the native glossary format: CSV or TSV, one concept a row, the columns that are needed.
///
/// Read back it is the same glossary. A cell that a spreadsheet would take for a formula gets an
/// apostrophe, which the reader takes off.
public struct CSVGlossaryWriter: GlossaryWriter {
  private let delimiter: UInt8
  private let options: FormatOptions

  public init(delimiter: UInt8 = UInt8(ascii: ","), options: FormatOptions = FormatOptions()) {
    self.delimiter = delimiter
    self.options = options
  }

  public func write(
    _ glossary: Glossary
  ) throws(PadananError) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    let table = ConceptTableWriter(glossary, options)
    var writer = DelimitedWriter(delimiter: delimiter, byteOrderMark: options.byteOrderMark)
    var nuls = Losses("a text file")
    writer.append(record: table.header.map(FormulaGuard.on))
    for concept in table.concepts {
      let row = nuls.writable(table.row(concept), of: concept)
      writer.append(record: row.map(FormulaGuard.on))
    }
    return (writer.bytes, table.losses + nuls.diagnostics)
  }
}
