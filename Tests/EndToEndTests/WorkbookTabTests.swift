import TestSupport
import Testing

/// Workbooks with several tabs, and workbooks written by padanan.
@Suite struct WorkbookTabTests {
  typealias Tab = TinyWorkbook.Tab

  private func run(_ command: String, _ tabs: [Tab]) throws -> Outcome {
    let scratch = try TemporaryFolder(["a.txt": "Kasus korupsi di laut.\n"])
    try scratch.write(TinyWorkbook.bytes(tabs), to: "b.xlsx")
    return try scratch.run(command)
  }

  private static let match = "match --no-default-glossaries -g b.xlsx a.txt"

  @Test func `every tab with terms is read, by its own header`() throws {
    let outcome = try run(
      WorkbookTabTests.match,
      [
        Tab("Hukum", "id|en", "kasus|case"), Tab("Kosong"),
        Tab("Lain", "Daftar istilah", "English|Indonesian|Notes", "sea|laut|air asin"),
        Tab("Pidana", "id|en|domain", "korupsi|corruption|law"),
      ])
    let rows = Rows(tsv: outcome.output).rows
    #expect(rows.map { $0["target"] } == ["case", "corruption", "sea"])
    #expect(rows.map { $0["glossary"] } == ["b.xlsx!Hukum:2", "b.xlsx!Pidana:2", "b.xlsx!Lain:3"])
    #expect(outcome.errors.isEmpty)
  }

  @Test func `skipped tabs are reported with the reason`() throws {
    let outcome = try run(
      WorkbookTabTests.match,
      [
        Tab("Petunjuk", "Isi kolom di tab Istilah."), Tab("Istilah", "id|en", "korupsi|corruption"),
        Tab("Templat", "id|en"), Tab("Arsip", "id|en", "laut|ocean", isHidden: true),
      ])
    let rows = Rows(tsv: outcome.output).rows
    #expect(rows.map { $0["target"] } == ["corruption"])
    #expect(
      outcome.complaints == [
        "b.xlsx: warning: the sheet `Petunjuk` is passed over: none of its first rows names two languages [P247]",
        "b.xlsx: warning: the sheet `Arsip` is passed over: it is hidden; --sheet reads it [P247]",
        "b.xlsx: warning: the sheet `Templat` is passed over: it has a header and no concepts [P247]",
      ])
    #expect(outcome.code == 0)
  }

  @Test func `only the given tab is read`() throws {
    let outcome = try run(
      "glossary convert b.xlsx --sheet Arsip --to csv",
      [Tab("Istilah", "id|en", "laut|sea"), Tab("Arsip", "id|en", "laut|ocean", isHidden: true)])
    #expect(outcome.text == "id,en\nlaut,ocean\n")
    #expect(outcome.errors.isEmpty)
  }

  @Test func `hidden tabs are read if no visible tab has terms`() throws {
    let outcome = try run(
      WorkbookTabTests.match,
      [Tab("Sampul", "Glosarium"), Tab("Istilah", "id|en", "laut|sea", isHidden: true)])
    #expect(Rows(tsv: outcome.output).rows.map { $0["target"] } == ["sea"])
  }

  @Test(arguments: [
    Tab("Dua", "id|en|domian", "laut|sea|maritim"), Tab("Dua", "id|en|id:prefered", "laut|sea|"),
    Tab("Dua", "id|en|match", "laut|sea|case=sometimes"),
  ])
  func `a mistake in a later tab is an error, as in the first`(tab: Tab) throws {
    let command = WorkbookTabTests.match
    let outcome = try run(command, [Tab("Satu", "id|en", "kasus|case"), tab])
    expectRefusal(outcome, of: command, because: ["b.xlsx:…: error: Dua!C…"])
  }

  @Test func `every tab of a bilingual workbook is checked`() throws {
    let scratch = try TemporaryFolder(["g.csv": "id,en\nkucing,cat\n"])
    try scratch.write(
      TinyWorkbook.bytes([
        Tab("Satu", "id|en", "Harga naik 20 persen.|Prices rose 20 percent."),
        Tab("Bab dua", "English|Indonesia", "Prices rose 30 percent.|Harga naik 20 persen."),
        Tab("Catatan", "Belum selesai"),
      ]), to: "b.xlsx")
    let outcome = try scratch.run("check --no-default-glossaries -g g.csv --format jsonl b.xlsx")
    #expect(outcome.lines.count == 1)
    #expect(outcome.text.contains("\"code\":\"P307\""))
    #expect(outcome.text.contains("\"unit\":\"Bab_dua!2\",\"line\":2"))
    #expect(
      outcome.complaints == [
        "b.xlsx: warning: the sheet `Catatan` is passed over: its first row does not name id and en [P247]"
      ])
  }

  // MARK: What padanan wrote

  /// Names of the files that `sheet` and `match` write, and the commands.
  static let written = [
    ("s.xlsx", "sheet"), ("s.csv", "sheet"), ("s.tsv", "sheet"),
    ("c.csv", "sheet --table concepts"),
    ("m.tsv", "match"),
  ]

  @Test(arguments: written)
  func `a term sheet in a folder of glossaries is skipped with a message`(
    name: String, command: String
  ) throws {
    let scratch = try TemporaryFolder(
      TinyFiles.all.merging(["g/terms.csv": "id,en\nmenteri,minister\n"]) { $1 })
    _ = try scratch.run("\(command) \(TinyFiles.only) artikel.id.txt lain.id.txt -o g/\(name)")
    #expect(scratch.bytes(of: "g/\(name)") != nil)
    let outcome = try scratch.run("match --no-default-glossaries -g g artikel.id.txt")
    #expect(Set(Rows(tsv: outcome.output).rows.map { $0["glossary"] }) == ["terms.csv:2"])
    #expect(outcome.complaints.count == 1)
    let isSaid = Pattern("g/\(name): warning: …passed over…[P247]").matches(
      outcome.errors.dropLast())
    #expect(isSaid, "\(outcome.errors)")
    #expect(outcome.code == 0)
  }

  @Test(arguments: written)
  func `a term sheet named as a glossary is an error with advice`(
    name: String, command: String
  ) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    _ = try scratch.run("\(command) \(TinyFiles.only) artikel.id.txt -o \(name)")
    let again = "match --no-default-glossaries -g \(name) artikel.id.txt"
    expectRefusal(
      try scratch.run(again), of: again,
      because: ["\(name): error: is a term sheet…not a glossary; expected …[P248]"])
  }

  @Test func `a sheet that another program has saved is recognized by its tabs`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    try scratch.write(
      TinyWorkbook.bytes([
        Tab("Terms", "Term|Equivalents|Not to be used"),
        Tab("Sentences", "No.|Kind|Indonesian|English|Terms", "1|sentence|Ia tiba.|She came.|"),
        Tab("Occurrences", "Sentence|Number|Form"),
      ]), to: "lama.xlsx")
    let command = "match --no-default-glossaries -g lama.xlsx artikel.id.txt"
    expectRefusal(
      try scratch.run(command), of: command, because: ["lama.xlsx: error: …[P248]"])
  }

  @Test func `glossaries that look a little like a sheet are read`() throws {
    let scratch = try TemporaryFolder([
      "a.txt": "Di laut.\n", "g/terms.csv": "term,target,sentence,glossary\nlaut,sea,1,x\n",
    ])
    try scratch.write(
      TinyWorkbook.bytes([Tab("Terms", "id|en", "kasus|case"), Tab("Sentences", "Contoh")]),
      to: "g/b.xlsx")
    let outcome = try scratch.run("match --no-default-glossaries -g g a.txt")
    #expect(Rows(tsv: outcome.output).rows.map { $0["target"] } == ["sea"])
  }
}
