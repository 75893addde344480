import DelimitedText
public import Glossary
public import TextModel

/// Writes the native glossary format: CSV or TSV, one concept per row, with the columns that have
/// values.
///
/// Reading the file gives the same glossary. A cell that a spreadsheet would interpret as a formula
/// gets an apostrophe, which the reader removes.
public struct CSVGlossaryWriter: GlossaryWriter {
  private let delimiter: UInt8
  private let options: FormatOptions

  /// Creates a writer.
  /// - Parameters:
  ///   - delimiter: the byte between fields.
  ///   - options: the first two languages of the columns, and whether there is a byte order mark.
  public init(delimiter: UInt8 = UInt8(ascii: ","), options: FormatOptions = FormatOptions()) {
    self.delimiter = delimiter
    self.options = options
  }

  /// Writes a glossary as a table.
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
