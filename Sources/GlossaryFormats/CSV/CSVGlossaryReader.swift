import DelimitedText
public import Glossary
public import TextModel

/// Reads the native glossary format: CSV, one concept per row.
///
///     let read = try CSVGlossaryReader().read(bytes, file: "diplomacy.csv")
///     read.glossary.concepts.count
///
/// A first line such as `sep=;`, which Excel writes, declares the delimiter. Without such a line,
/// it is the delimiter of the initializer; if that is nil, it is the one of comma, semicolon and
/// tab with which the header is valid. If a row is invalid, all invalid rows are reported and no
/// concept is returned.
public struct CSVGlossaryReader: GlossaryReader {
  private let delimiter: UInt8?
  private let options: FormatOptions

  /// Creates a reader.
  /// - Parameters:
  ///   - delimiter: the byte between fields; nil to detect it.
  ///   - options: the languages of headers such as `Term` and `Translation`.
  public init(delimiter: UInt8? = nil, options: FormatOptions = FormatOptions()) {
    self.delimiter = delimiter
    self.options = options
  }

  /// Reads the concepts of a table.
  /// - Parameters:
  ///   - bytes: valid UTF-8; a byte order mark is allowed.
  ///   - file: the name of the file for messages.
  /// - Throws: `PadananError` with all errors, at most fifty.
  public func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    let text = ByteOrderMark.removed(from: bytes)
    let declared = Delimiter.declared(in: text)
    let mark = declared ?? delimiter ?? Delimiter.likely(in: text, options)
    var records: ArraySlice<DelimitedReader.Record>
    do {
      records = try DelimitedReader(delimiter: mark).records(in: text)[...]
    } catch {
      throw PadananError(.csvQuote, file: file, at: error.position, error.message)
    }
    if declared != nil { records = records.dropFirst() }
    // Title rows above the header.
    while let first = records.first, records.count > 1, first.isTitle {
      records = records.dropFirst()
    }
    records = NamelessColumns.removed(from: records)
    guard var header = records.popFirst() else {
      throw PadananError(
        .csvHeader, file: file, at: TextPosition(line: 1, column: 1),
        "the file is empty; expected a header row such as id,en,pos,domain")
    }
    header.fields = header.fields.map(FormulaGuard.off)
    var table = ConceptTableReader(try TableHeader(header, options, file: file), file: file)
    try table.read(
      records.lazy.map { record in
        var plain = record
        for index in plain.fields.indices where FormulaGuard.isOn(plain.fields[index].text) {
          plain.fields[index] = FormulaGuard.off(plain.fields[index])
        }
        return plain
      })
    guard !table.concepts.isEmpty else {
      throw PadananError(
        .noConcepts, file: file, at: TextPosition(line: header.line, column: 1),
        "the glossary has a header and no concepts; expected at least one row")
    }
    return (Glossary(table.concepts), table.warnings)
  }
}
