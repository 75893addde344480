import TestSupport
import Testing

/// `glossary apply`: the decisions of a reviewed workbook.
@Suite struct GlossaryApplyTests {
  private typealias Tab = TinyWorkbook.Tab

  private func folder(_ terms: String, _ candidates: String...) throws -> TemporaryFolder {
    let scratch = try TemporaryFolder([
      "a.txt":
        "Gubernur meminta tarif tol turun. Tarif tol naik. Jalan layang itu tutup. Jalan layang rusak.\n",
      "my.csv": "id,en\nturun,fall\n",
    ])
    var found = Tab(
      "Not in the glossary",
      "Not in the glossary|Equivalents|Decision|Chosen|Comment|Kind|First sentence")
    found.rows += candidates
    try scratch.write(
      TinyWorkbook.bytes([
        Tab("Terms", "Term|Equivalents|Decision|Chosen|Glossary", terms),
        Tab("Sentences", "No.|Kind|Indonesian|English|Terms"), Tab("Occurrences", "Sentence"),
        found,
      ]), to: "s.xlsx")
    return scratch
  }

  private static let sheet =
    "sheet a.txt --no-default-glossaries -g my.csv --format csv --table concepts --candidates 9"

  @Test func `accepted terms are on the next sheet, rejected ones are not`() throws {
    let scratch = try folder(
      "turun|fall|change|drop|my.csv:2", "tarif tol||accept|toll rate||term|Tarif tol turun.",
      "jalan layang||reject||known|term|")
    #expect(try scratch.run(GlossaryApplyTests.sheet).text.contains("alan layang"))
    let command = "glossary apply s.xlsx -g my.csv --date 2026-12-01"
    let applied = try scratch.run(command)
    #expect(applied.code == 0 && applied.errors.isEmpty, "\(applied.errors)")
    #expect(applied.lines.count == 3)
    #expect(
      scratch.text(of: "my.csv")
        == "id,en,en:admitted,pos,status,checked,id:usage\nturun,drop,fall,,checked,2026-12-01,\ntarif tol,toll rate,,noun,checked,2026-12-01,Tarif tol turun.\n"
    )
    #expect(scratch.text(of: "my.exclude.csv") == "term,kind,reason\njalan layang,term,known\n")
    let rows = Rows(csv: try scratch.run(GlossaryApplyTests.sheet).output).rows
    #expect(rows.first { $0["term"] == "tarif tol" }?["equivalents"] == "toll rate")
    #expect(rows.first { $0["term"] == "turun" }?["equivalents"] == "drop | fall")
    #expect(!rows.contains { $0["term"]?.lowercased() == "jalan layang" })
    let before = try scratch.everything()
    let again = try scratch.run(command)
    #expect(again.code == 0 && again.text.isEmpty && again.errors.isEmpty)
    #expect(try scratch.everything() == before)
  }

  @Test func `nothing is applied if decisions contradict each other`() throws {
    let scratch = try folder(
      "turun|fall|change||my.csv:2", "tarif tol||accept|toll rate||term|",
      "jalan layang||reject|x||term|")
    let before = try scratch.everything()
    let command = "glossary apply s.xlsx -g my.csv"
    expectRefusal(
      try scratch.run(command), of: command,
      because: [
        "s.xlsx:2:3: error: Terms!C2: …[P231]",
        "s.xlsx:3:3: error: Not in the glossary!C3: …[P231]",
      ])
    #expect(try scratch.everything() == before)
  }

  @Test func `with an output the glossary stays as it is`() throws {
    let scratch = try folder(
      "turun|fall|accept||my.csv:2", "tarif tol||accept|toll rate||term|",
      "jalan layang||reject|||term|")
    let before = scratch.text(of: "my.csv")
    #expect(try scratch.run("glossary apply s.xlsx -g my.csv --dry-run").lines.count == 2)
    #expect(scratch.text(of: "my.exclude.csv") == nil)
    #expect(try scratch.run("glossary apply s.xlsx -g my.csv -o new.csv").code == 0)
    #expect(scratch.text(of: "my.csv") == before && scratch.text(of: "my.exclude.csv") == nil)
    #expect(scratch.text(of: "new.csv")?.contains("tarif tol,toll rate") == true)
    #expect(scratch.text(of: "new.exclude.csv")?.contains("jalan layang,term,") == true)
  }

  @Test(arguments: ["-g my.tbx", "-g my.csv -o new.tbx", "-g my.csv --date tomorrow", ""])
  func `wrong usage is an error`(options: String) throws {
    let scratch = try folder("turun|fall|accept")
    #expect(try scratch.run("glossary apply s.xlsx \(options)").code == 2)
  }
}
