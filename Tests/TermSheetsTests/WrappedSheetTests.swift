import TermSheets
import Testing
import TextModel
import XLSXSupport

/// Sentences with a line break inside, at the end of a term.
@Suite struct WrappedSheetTests {
  private let sample = Sample(
    source: """
      Warga dari kedua kampung di tepi danau itu menandatangani kesepakatan
      yang mengatur pembagian air selama musim kemarau, dan setiap kepala
      desa wajib membacakan isinya di hadapan warga paling lambat hari Senin
      depan supaya semua orang tahu.
      """,
    glossary: Sample.article.glossary)

  @Test func `Markdown has a space in place of a line break`() throws {
    let text = String(decoding: try SheetFormat.md.render([try sample.sheet()]), as: UTF8.self)
    #expect(text.contains("menandatangani kesepakatan[1] yang mengatur"))
    #expect(text.contains("setiap kepala desa[2][3] wajib"))
  }

  @Test func `a workbook has a space in place of a line break`() throws {
    let workbook = try Workbook(SheetFormat.xlsx.render([try sample.sheet()]))
    let tab = try #require(workbook.sheets.first { $0.name == "Sentences" })
    let texts = try workbook.rows(of: tab).flatMap { $0.cells.map(\.text) }
    #expect(texts.contains(sample.source.onOneLine))
  }
}
