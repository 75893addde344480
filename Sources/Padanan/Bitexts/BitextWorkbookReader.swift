public import BitextFormats
public import TextModel
internal import XLSXSupport

/// Reads bilingual tables from workbooks of Excel: the first visible sheet that holds something.
/// Lines in messages are rows of the sheet.
public struct BitextWorkbookReader: BitextReader {
  private let table: BitextTable

  public init(source: LanguageTag, target: LanguageTag) {
    table = BitextTable(source: source, target: target)
  }

  public func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (bitext: Bitext, diagnostics: [Diagnostic]) {
    let rows: [Workbook.Row]
    do throws(WorkbookError) {
      let workbook = try Workbook(bytes)
      var found: [Workbook.Row] = []
      for sheet in workbook.sheets where !sheet.isHidden && found.isEmpty {
        found = try workbook.rows(of: sheet)
      }
      rows = found
    } catch {
      throw PadananError(.workbook, file: file, error.message)
    }
    let width = rows.flatMap(\.cells).map { $0.column + 1 }.max() ?? 0
    let cells = rows.map { row in
      BitextTable.Row(line: row.number, cells: (0..<width).map { row[$0] })
    }
    return (try table.bitext(cells, format: .xlsx, file: file), [])
  }
}
