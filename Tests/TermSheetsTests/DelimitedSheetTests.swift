import DelimitedText
import GlossaryFormats
import TermSheets
import Testing

@Suite struct DelimitedSheetTests {
  @Test(arguments: [Sample.article, .hostile], TermTable.View.allCases)
  func `CSV reads back as the table`(sample: Sample, view: TermTable.View) throws {
    let sheet = try sample.sheet()
    let table = TermTable([sheet], view)
    #expect(table.rows.count >= 2)
    let records = try DelimitedReader().records(in: SheetFormat.csv.render([sheet], view: view))
    #expect(records.first?.fields.map(\.text) == table.columns)
    #expect(
      records.dropFirst().map { $0.fields.map { Array(FormulaGuard.off($0.text).utf8) } }
        == table.rows.map { $0.map { Array($0.utf8) } })
  }

  @Test(arguments: [Sample.article, .hostile], TermTable.View.allCases)
  func `TSV has a tab between cells and nowhere else`(sample: Sample, view: TermTable.View) throws {
    let sheet = try sample.sheet()
    let table = TermTable([sheet], view)
    let bytes = try SheetFormat.tsv.render([sheet], view: view)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    #expect(lines.last?.isEmpty == true)
    #expect(lines.count == table.rows.count + 2)
    for line in lines.dropLast() {
      #expect(line.count { $0 == 0x09 } == table.columns.count - 1)
      #expect(!line.contains { $0 < 0x20 && $0 != 0x09 })
    }
  }

  @Test func `a cell that a spreadsheet would interpret as a formula begins with an apostrophe`()
    throws
  {
    let sample = Sample(
      source: "Akhiran itu ditulis kota.",
      glossary: "id,en,note\nkota,\"'=1+1\",\"'@x\"\nakhiran,'-nya,+62\n")
    let sheet = try sample.sheet()
    for format in [SheetFormat.csv, .tsv] {
      let text = String(decoding: try format.render([sheet], view: .concepts), as: UTF8.self)
      for cell in ["'=1+1", "'@x", "'-nya", "'+62"] { #expect(text.contains(cell), "\(cell)") }
      #expect(!text.contains("''"))
    }
    let markdown = String(decoding: try SheetFormat.md.render([sheet]), as: UTF8.self)
    #expect(markdown.contains(" =1+1") && !markdown.contains("'=1+1"))
  }

  @Test(arguments: TermTable.View.allCases)
  func `every row has a cell for every column`(view: TermTable.View) throws {
    let table = TermTable([try Sample.hostile.sheet()], view)
    #expect(Set(table.columns).count == table.columns.count)
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
  }

  @Test func `a row for each occurrence, in text order`() throws {
    let sheet = try Sample.article.sheet()
    let table = TermTable([sheet], .occurrences)
    let start = try #require(table.columns.firstIndex(of: "start"))
    let starts = table.rows.compactMap { Int($0[start]) }
    #expect(starts.count == sheet.terms.reduce(0) { $0 + $1.occurrences.count })
    #expect(starts == starts.sorted())
  }

  @Test func `a row for each concept, with its forms and sentences`() throws {
    let table = TermTable([try Sample.article.sheet()], .concepts)
    func cell(_ column: String, _ term: String) throws -> String {
      let place = try #require(table.columns.firstIndex(of: column))
      let name = try #require(table.columns.firstIndex(of: "term"))
      return try #require(table.rows.first { $0[name] == term })[place]
    }
    #expect(try cell("forms", "kesepakatan") == "kesepakatan | Kesepakatannya")
    #expect(try cell("count", "kesepakatan") == "2")
    #expect(try cell("equivalents", "kesepakatan") == "agreement | deal")
    #expect(try cell("translations", "kesepakatan") == "agreement | deal")
    #expect(try cell("forbidden", "desa") == "hamlet")
    #expect(try cell("glossary", "syarat") == "contoh.csv:6")
  }

  @Test func `without matches there is only the header`() throws {
    let sample = Sample(source: "Tidak ada apa-apa di sini.", glossary: "id,en\nkota,city\n")
    let sheet = try sample.sheet()
    #expect(TermTable([sheet], .occurrences).rows.isEmpty)
    #expect(try SheetFormat.csv.render([sheet]).split(separator: 0x0A).count == 1)
  }
}
