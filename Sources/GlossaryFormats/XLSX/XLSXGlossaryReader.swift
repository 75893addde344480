public import Glossary
public import TextModel
internal import XLSXSupport

/// Reads glossaries from workbooks of Excel, one concept a row, with the columns of the native
/// format or with names that people write (`Indonesian`, `Kelas kata`).
///
///     let read = try XLSXGlossaryReader(options: options).read(bytes, file: "terms.xlsx")
///
/// Lines and columns in messages are rows and columns of the sheet.
public struct XLSXGlossaryReader: GlossaryReader {
  /// How many rows may stand above the header: titles, a date, who made it.
  private static let rowsAboveHeader = 20

  private let options: FormatOptions

  public init(options: FormatOptions = FormatOptions()) { self.options = options }

  /// - Throws: `PadananError` where the file is no workbook, no sheet is a glossary, or rows are
  ///   wrong, at most fifty findings.
  public func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    do {
      let workbook = try Workbook(bytes)
      let sheet = try chosenSheet(of: workbook, file)
      return try read(sheet, file)
    } catch let error as WorkbookError {
      throw PadananError(.workbook, file: file, error.message)
    } catch let error as PadananError {
      throw error
    } catch {
      throw PadananError(.workbook, file: file, "\(error)")
    }
  }

  private struct Found {
    var name: String
    var header: TableHeader
    var rows: ArraySlice<Workbook.Row>
    var headerRow: Workbook.Row
    /// The columns of the sheet that hold something, in order.
    var columns: [Int]
  }

  /// The sheet that is named, or the first in which some row makes sense as a header; visible ones
  /// come before hidden ones.
  private func chosenSheet(of workbook: Workbook, _ file: String) throws -> Found {
    var sheets = workbook.sheets.filter { !$0.isHidden } + workbook.sheets.filter(\.isHidden)
    if let name = options.sheet {
      sheets = sheets.filter { $0.name == name }
      guard !sheets.isEmpty else {
        throw PadananError(
          .workbook, file: file,
          "there is no sheet `\(name)`; expected one of \(workbook.sheets.map(\.name).joined(separator: ", "))"
        )
      }
    }
    var problem = PadananError(
      .csvHeader, file: file, at: TextPosition(line: 1, column: 1),
      "the workbook is empty; expected a sheet with a header row such as id, en, pos, domain")
    var isFirst = true
    for sheet in sheets {
      let rows = try workbook.rows(of: sheet)
      for place in rows.indices.prefix(XLSXGlossaryReader.rowsAboveHeader) {
        let below = rows[(place + 1)...]
        let columns = XLSXGlossaryReader.columns(of: rows[place], below)
        let record = XLSXGlossaryReader.record(rows[place], columns)
        do {
          let header = try TableHeader(record, options, file: file, sheet: sheet.name)
          return Found(
            name: sheet.name, header: header, rows: below, headerRow: rows[place], columns: columns)
        } catch {
          if isFirst { problem = error }
          isFirst = false
        }
      }
    }
    throw problem
  }

  private func read(
    _ sheet: Found, _ file: String
  ) throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    var table = ConceptTableReader(sheet.header, file: file, sheet: sheet.name)
    try table.read(sheet.rows.lazy.map { XLSXGlossaryReader.record($0, sheet.columns) })
    guard !table.concepts.isEmpty else {
      throw PadananError(
        .noConcepts, file: file, at: TextPosition(line: sheet.headerRow.number, column: 1),
        "the sheet `\(sheet.name)` has a header and no concepts; expected at least one row")
    }
    return (Glossary(table.concepts), table.warnings)
  }

  /// The columns that have a name, or something in a row below.
  private static func columns(
    of header: Workbook.Row, _ rows: ArraySlice<Workbook.Row>
  ) -> [Int] {
    var columns = Set(header.cells.map(\.column))
    for row in rows { for cell in row.cells { columns.insert(cell.column) } }
    return columns.sorted()
  }

  private static func record(
    _ row: Workbook.Row, _ columns: [Int]
  ) -> DelimitedReader.Record {
    var cells = row.cells[...]
    let fields = columns.map { column in
      var text = ""
      if let cell = cells.first, cell.column == column {
        text = cell.text
        cells.removeFirst()
      }
      return DelimitedReader.Field(
        text: text, position: TextPosition(line: row.number, column: column + 1))
    }
    return DelimitedReader.Record(line: row.number, fields: fields)
  }
}
