import GlossaryFormats
import Languages
import TermDiscovery
import Testing
import TextModel
import XLSXSupport

@testable import TermSheets

/// The workbook of a sheet.
@Suite struct WorkbookSheetTests {
  private func tab(_ name: String, of sheet: TermSheet) throws -> [[String]] {
    let workbook = try Workbook(SheetFormat.xlsx.render([sheet]))
    let tab = try #require(workbook.sheets.first { $0.name == name })
    let rows = try workbook.rows(of: tab)
    let width = rows.first?.cells.count ?? 0
    return rows.map { row in (0..<width).map { row[$0] } }
  }

  private func cell(_ column: String, _ term: String, in rows: [[String]]) throws -> String {
    let place = try #require(rows.first?.firstIndex(of: column))
    return try #require(rows.first { $0[0] == term })[place]
  }

  @Test func `the tab of terms has the hint and the verdict, and empty cells for decisions`() throws
  {
    let rows = try tab("Terms", of: Sample.article.sheet())
    #expect(try cell("Verdict", "balai desa", in: rows) != "")
    #expect(try cell("Verdict", "kesepakatan", in: rows) == "found")
    #expect(try cell("Hint", "syarat", in: rows).hasSuffix("conditions"))
    for column in ["Decision", "Chosen", "Comment"] {
      #expect(try cell(column, "kesepakatan", in: rows) == "")
    }
  }

  @Test func `tabs, headings and names of values are in the language of the sheet`() throws {
    var sample = Sample.article
    sample.interface = .indonesian
    let sheet = try sample.sheet()
    let bytes = try SheetFormat.xlsx.render([sheet])
    let workbook = try Workbook(bytes)
    #expect(workbook.sheets.map(\.name) == ["Istilah", "Kalimat", "Kemunculan"])
    let rows = try tab("Istilah", of: sheet)
    #expect(
      rows[0].prefix(6) == ["Istilah", "Padanan", "Petunjuk", "Hasil", "Keputusan", "Pilihan"])
    #expect(try cell("Hasil", "kesepakatan", in: rows) == "ditemukan")
    #expect(TermSheetFile.isSheet(workbook: bytes))
  }

  @Test func `the languages of the sheet are properties of the workbook`() throws {
    let workbook = try Workbook(SheetFormat.xlsx.render([Sample.article.sheet()]))
    #expect(workbook.kind == "padanan.sheet/1")
    #expect(workbook.properties["padanan.source"] == "id")
    #expect(workbook.properties["padanan.target"] == "en")
  }

  @Test func `the same sheet gives the same bytes`() throws {
    let sheet = try Sample.article.sheet()
    #expect(try SheetFormat.xlsx.render([sheet]) == SheetFormat.xlsx.render([sheet]))
  }

  @Test func `HTML shows control characters by symbols`() {
    #expect(HTMLRenderer.escape("a\u{0}b\u{1}\u{1F}\u{7F}") == "a␀b␁␟␡")
    #expect(HTMLRenderer.escape("a\u{85}\u{9F}b é \t\n<") == "a\u{FFFD}\u{FFFD}b é \t\n&lt;")
    #expect(HTMLRenderer.escape("\u{A0}© Rena\u{301}") == "\u{A0}© Rena\u{301}")
  }
}
