import DelimitedText
public import Glossary
public import TextModel
internal import XLSXSupport

/// Reads glossaries from Excel workbooks, one concept per row, with the column names of the native
/// format or names that people write (`Indonesian`, `Kelas kata`).
///
///     let read = try XLSXGlossaryReader(options: options).read(bytes, file: "terms.xlsx")
///
/// Every visible sheet with a glossary is read, each with its own header; hidden sheets are read if
/// no visible sheet contains a glossary. Skipped sheets are reported. Lines and columns in messages
/// are rows and columns of the sheet; if several sheets are read, origins contain the name of the
/// sheet: `terms.xlsx!Law`.
public struct XLSXGlossaryReader: GlossaryReader {
  /// The maximum number of rows above the header: titles, a date, an author.
  private static let rowsAboveHeader = 20

  private let options: FormatOptions

  /// Creates a reader.
  /// - Parameter options: the sheet to read, and the languages of headers such as `Term` and
  ///   `Translation`.
  public init(options: FormatOptions = FormatOptions()) { self.options = options }

  /// Reads the concepts of a workbook.
  /// - Throws: `PadananError` if the file is not a workbook, no sheet is a glossary, or rows are
  ///   invalid; at most fifty errors.
  public func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    do {
      return try read(Workbook(bytes), file)
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
    /// The non-empty columns of the sheet, in order.
    var columns: [Int]
  }

  /// The result of reading a sheet.
  private enum Outcome {
    case table(Found)
    /// The sheet is empty.
    case empty
    /// No row contains two languages; with the errors of the first row.
    case noHeader(PadananError)
  }

  private func read(
    _ workbook: Workbook, _ file: String
  ) throws -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    var sheets = workbook.sheets
    if let name = options.sheet {
      sheets = sheets.filter { $0.name == name }
      guard !sheets.isEmpty else {
        throw PadananError(
          .workbook, file: file,
          "there is no sheet `\(name)`; expected one of \(workbook.sheets.map(\.name).joined(separator: ", "))"
        )
      }
    }
    var problem: PadananError?
    var passed: [(name: String, reason: String)] = []
    var found: [Found] = []
    func look(at sheets: [Workbook.Sheet]) throws {
      for sheet in sheets {
        switch try outcome(of: sheet, in: workbook, file) {
        case .table(let table): found.append(table)
        case .empty: break
        case .noHeader(let error):
          problem = problem ?? error
          passed.append((sheet.name, "none of its first rows names two languages"))
        }
      }
    }
    try look(at: sheets.filter { !$0.isHidden })
    let hidden = sheets.filter(\.isHidden)
    if found.isEmpty {
      try look(at: hidden)
    } else {
      for sheet in hidden where try !workbook.rows(of: sheet).isEmpty {
        passed.append((sheet.name, "it is hidden; --sheet reads it"))
      }
    }
    guard !found.isEmpty else {
      throw problem
        ?? PadananError(
          .csvHeader, file: file, at: TextPosition(line: 1, column: 1),
          "the workbook is empty; expected a sheet with a header row such as id, en, pos, domain")
    }
    return try read(found, passed, file)
  }

  private func outcome(
    of sheet: Workbook.Sheet, in workbook: Workbook, _ file: String
  ) throws -> Outcome {
    let rows = try workbook.rows(of: sheet)
    guard let top = rows.first else { return .empty }
    var problem: PadananError?
    for place in rows.indices.prefix(XLSXGlossaryReader.rowsAboveHeader) {
      let below = rows[(place + 1)...]
      let columns = XLSXGlossaryReader.columns(of: rows[place], below)
      var record = XLSXGlossaryReader.record(rows[place], columns)
      // Columns that have values and no name.
      if record.fields.contains(where: { !$0.text.isBlank }) {
        for field in record.fields.indices where record.fields[field].text.isBlank {
          record.fields[field].text = "column \(columns[field] + 1)"
        }
      }
      do {
        let header = try TableHeader(record, options, file: file, sheet: sheet.name)
        return .table(
          Found(
            name: sheet.name, header: header, rows: below, headerRow: rows[place], columns: columns)
        )
      } catch {
        problem = problem ?? error
        // A header with two languages and an error is reported, because the sheet is a glossary.
        if rows[place] == top, TableHeader.languages(in: record).count > 1 { throw error }
      }
    }
    return problem.map { .noHeader($0) } ?? .empty
  }

  /// - Parameter passed: the skipped sheets, with the reasons.
  private func read(
    _ sheets: [Found], _ passed: [(name: String, reason: String)], _ file: String
  ) throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    var glossary = Glossary()
    var notes: [Diagnostic] = []
    var passed = passed
    for sheet in sheets {
      var table = ConceptTableReader(sheet.header, file: file, sheet: sheet.name)
      try table.read(sheet.rows.lazy.map { XLSXGlossaryReader.record($0, sheet.columns) })
      if table.concepts.isEmpty {
        passed.append((sheet.name, "it has a header and no concepts"))
      }
      for var concept in table.concepts {
        if sheets.count > 1 { concept.origin.file += "!" + sheet.name }
        glossary.concepts.append(concept)
      }
      notes += table.warnings
    }
    guard !glossary.concepts.isEmpty else {
      throw PadananError(
        .noConcepts, file: file,
        at: TextPosition(line: sheets.first?.headerRow.number ?? 1, column: 1),
        "the sheet `\(sheets.first?.name ?? "")` has a header and no concepts; expected at least one row"
      )
    }
    notes += passed.map { name, reason in
      Diagnostic(
        .passedOver, .warning, file: file, "the sheet `\(name)` is passed over: \(reason)")
    }
    return (glossary, notes)
  }

  /// The columns with a name or with a value in a row below.
  private static func columns(
    of header: Workbook.Row, _ rows: ArraySlice<Workbook.Row>
  ) -> [Int] {
    var columns = Set(header.cells.map(\.column))
    for row in rows {
      for cell in row.cells where !cell.text.isBlank { columns.insert(cell.column) }
    }
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
