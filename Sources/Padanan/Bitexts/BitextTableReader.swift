public import BitextFormats
import DelimitedText
import TextFiles
public import TextModel

/// Reads bilingual tables in CSV (RFC 4180) or TSV, in the encodings that `TextDecoder` detects.
public struct BitextTableReader: BitextReader {
  private let table: BitextTable
  private let delimiter: UInt8

  /// Creates a reader of tables with a column for each of two languages.
  /// - Parameter delimiter: the byte between two fields.
  public init(source: LanguageTag, target: LanguageTag, delimiter: UInt8 = UInt8(ascii: ",")) {
    table = BitextTable(source: source, target: target)
    self.delimiter = delimiter
  }

  /// - Throws: P201 for a quotation mark that is not closed, P402 for a row that is too short, P403
  ///   if the header lacks a language.
  public func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (bitext: Bitext, diagnostics: [Diagnostic]) {
    let text = ByteOrderMark.removed(from: try TextDecoder().decode(bytes, file: file))
    let records: [DelimitedReader.Record]
    do {
      records = try DelimitedReader(delimiter: delimiter).records(in: text)
    } catch {
      throw PadananError(.csvQuote, file: file, at: error.position, error.message)
    }
    let rows = records.map { BitextTable.Row(line: $0.line, cells: $0.fields.map(\.text)) }
    return (try table.bitext(rows, format: .csv, file: file), [])
  }
}
