public import BitextFormats
public import TextModel
internal import XLSXSupport

/// Reads bilingual tables from Excel workbooks: every visible sheet whose first row contains both
/// languages or, if there is none, the first sheet that is not empty.
///
/// Skipped sheets are reported. Lines in messages are rows of the sheet. If several sheets are
/// read, the name of a unit is its sheet and row: `Law!7`.
public struct BitextWorkbookReader: BitextReader {
  private let table: BitextTable

  /// Creates a reader of workbooks with a column for each of two languages.
  public init(source: LanguageTag, target: LanguageTag) {
    table = BitextTable(source: source, target: target)
  }

  /// - Throws: P241 if the file is not a workbook, P402 for a row that is too short, P403 if no
  ///   sheet has both languages.
  public func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (bitext: Bitext, diagnostics: [Diagnostic]) {
    var sheets: [(name: String, rows: [BitextTable.Row])] = []
    var passed: [(name: String, reason: String)] = []
    do throws(WorkbookError) {
      let workbook = try Workbook(bytes)
      for sheet in workbook.sheets {
        let rows = try BitextWorkbookReader.rows(of: sheet, in: workbook)
        guard !rows.isEmpty else { continue }
        if sheet.isHidden {
          passed.append((sheet.name, "it is hidden"))
        } else {
          sheets.append((sheet.name, rows))
        }
      }
    } catch {
      throw PadananError(.workbook, file: file, error.message)
    }
    var units: [(sheet: String, units: [BitextUnit])] = []
    var others: [(name: String, reason: String)] = []
    for (name, rows) in sheets {
      if case .both(let source, let target) = table.header(rows[0]) {
        units.append((name, try table.units(rows.dropFirst(), source, target, file: file)))
      } else {
        others.append((name, "its first row does not name \(table.source) and \(table.target)"))
      }
    }
    guard !units.isEmpty else {
      let bitext = try table.bitext(sheets.first?.rows ?? [], format: .xlsx, file: file)
      return (bitext, notes(others.dropFirst() + passed, file))
    }
    if units.count > 1 {
      for place in units.indices {
        let name = units[place].sheet.split(whereSeparator: \.isWhitespace).joined(separator: "_")
        for unit in units[place].units.indices {
          units[place].units[unit].id = "\(name)!\(units[place].units[unit].line)"
        }
      }
    }
    return (table.bitext(units.flatMap(\.units), .xlsx), notes(others + passed, file))
  }

  private static func rows(
    of sheet: Workbook.Sheet, in workbook: Workbook
  ) throws(WorkbookError) -> [BitextTable.Row] {
    let rows = try workbook.rows(of: sheet)
    let width = rows.flatMap(\.cells).map { $0.column + 1 }.max() ?? 0
    return rows.map { row in
      BitextTable.Row(line: row.number, cells: (0..<width).map { row[$0] })
    }
  }

  private func notes(
    _ passed: [(name: String, reason: String)], _ file: String
  ) -> [Diagnostic] {
    passed.map { name, reason in
      Diagnostic(
        .passedOver, .warning, file: file, "the sheet `\(name)` is passed over: \(reason)")
    }
  }
}
