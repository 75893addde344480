import Foundation
import TestSupport
import Testing

/// Ambiguous and suppressed matches in the results of the commands.
@Suite struct DoubtTests {
  /// `kali` is certain, suppressed and ambiguous, one after another; the last sentence is separate
  /// so that its neighbours do not decide.
  private static let files = [
    "g.csv": """
    id,en,en:forbidden,pos,context,except,domain
    kali,river,,noun,,,geography
    teratai,flower,blossom,noun,taman|vas,,plants
    sumber,source,,noun,,sumber daya,media

    """,
    "a.id.txt": """
    Mereka melihat teratai.

    Warga mandi di kali yang keruh.

    Dia menang tiga kali tahun ini.

    Sumber daya itu habis.

    """,
    "a.en.txt": """
    They saw the blossom.

    Residents bathed in the murky river.

    He won three times this year.

    That resource is used up.

    """,
    "b.id.txt": "Mereka melihat teratai.\n",
    "b.en.txt": "They saw the blossom.\n",
  ]

  private static let glossary = "-g g.csv --no-default-glossaries"

  private func output(_ command: String) throws -> String {
    let outcome = try TemporaryFolder(DoubtTests.files).run("\(command) \(DoubtTests.glossary)")
    #expect(outcome.errors == "")
    #expect(outcome.code == 0)
    return outcome.text
  }

  private func rows(_ table: String) -> [[Substring]] {
    table.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }

  @Test func `match has a last column for ambiguous matches`() throws {
    let rows = rows(try output("match a.id.txt"))
    #expect(rows[0].last == "ambiguous")
    #expect(
      rows.dropFirst().map { "\($0[4]) \($0.last ?? "")" } == ["teratai true", "kali false"])
  }

  @Test func `suppressed matches follow with their reasons`() throws {
    let rows = rows(try output("match a.id.txt --suppressed"))
    #expect(rows[0].suffix(2) == ["ambiguous", "suppressed"])
    #expect(
      rows.dropFirst().map { "\($0[1]) \($0[4]): \($0.last ?? "")" } == [
        "1 teratai: ", "2 kali: ", "3 kali: `kali` means “times” here (cue: `tiga kali`)",
        "4 Sumber: the glossary excludes this concept with `sumber daya`",
      ])
  }

  @Test func `records have the reasons`() throws {
    let lines = try output("match a.id.txt --suppressed --format jsonl --ui id")
      .split(separator: "\n")
    #expect(lines.count == 4)
    #expect(
      lines[0].hasSuffix(
        "\"ambiguous\":true,\"alternatives\":[],\"reason\":\"tidak ada kata petunjuk konsep ini dalam kalimat: `taman`, `vas`\"}"
      ))
    #expect(lines[1].hasSuffix("\"ambiguous\":false,\"alternatives\":[]}"))
    #expect(
      lines[2].hasSuffix(
        "\"alternatives\":[],\"suppressed\":\"`kali` di sini berarti “times” (petunjuk: `tiga kali`)\"}"
      ))
    #expect(!(try output("match a.id.txt --format jsonl")).contains("suppressed"))
  }

  @Test func `marked lines and sheets have a question mark and a note`() throws {
    #expect(
      try output("match a.id.txt --format text").hasPrefix("Mereka melihat «teratai = flower?».\n"))
    let sheet = try output("sheet a.id.txt")
    #expect(sheet.contains("| teratai | teratai | flower? | preferred |"))
    #expect(sheet.contains("| none of the concept's cue words is in the sentence: "))
    #expect(sheet.contains("| kali | kali | river | preferred |"))
    #expect(!sheet.contains("Sumber |"))
    let page = try output("sheet a.id.txt --format html")
    #expect(page.contains("flower?"))
    #expect(page.contains("<span class=\"open\">none of the concept's cue words"))
    #expect(rows(try output("sheet a.id.txt --format tsv"))[1][5] == "flower?")
  }

  @Test func `a sheet without doubts has no column for notes`() throws {
    let scratch = try TemporaryFolder(DoubtTests.files)
    try scratch.write(Array("Warga mandi di kali yang keruh.\n".utf8), to: "c.id.txt")
    let sheet = try scratch.run("sheet c.id.txt \(DoubtTests.glossary)").text
    #expect(sheet.contains("river") && !sheet.contains("Note"))
  }

  @Test func `suppressed occurrences are in JSON on request`() throws {
    let plain = try output("sheet a.id.txt --format json --no-candidates")
    #expect(!plain.contains("sumber"))
    let json = try output("sheet a.id.txt --format json --suppressed")
    #expect(
      json.contains(
        "\"suppressed\":\"the glossary excludes this concept with `sumber daya`\""))
    #expect(json.contains("\"suppressed\":\"`kali` means “times” here (cue: `tiga kali`)\""))
  }

  @Test func `an ambiguous match is uncertain beside a translation`() throws {
    let json = try output("sheet b.id.txt --translation b.en.txt --format json")
    #expect(json.contains("\"surface\":\"blossom\",\"verdict\":\"uncertain\""))
    let sheet = try output("sheet b.id.txt --translation b.en.txt")
    #expect(sheet.contains("| ? (blossom?) |"))
  }

  @Test func `check raises at most a suggestion from an ambiguous match`() throws {
    let found = try output("check a.id.txt a.en.txt --format jsonl")
    #expect(found.split(separator: "\n").count == 1)
    #expect(found.contains("\"severity\":\"suggestion\",\"verdict\":\"forbidden\""))
    #expect(found.contains("\"term\":\"teratai\""))
  }

  @Test func `strict makes warnings of suggestions`() throws {
    let scratch = try TemporaryFolder(DoubtTests.files)
    let outcome = try scratch.run("check a.id.txt a.en.txt --strict \(DoubtTests.glossary)")
    #expect(outcome.code == 1)
    #expect(outcome.text.contains("warning"))
    #expect(outcome.text.contains("teratai"))
  }

  @Test(arguments: [
    "match a.id.txt --suppressed --format text", "sheet a.id.txt --suppressed",
    "sheet a.id.txt --suppressed --format csv",
  ])
  func `formats that cannot have suppressed matches are refused`(command: String) throws {
    let outcome = try TemporaryFolder(DoubtTests.files).run(command)
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("--suppressed"))
  }

  @Test(arguments: [
    ("id,en,except\nsumber,source,sumber daya|...\n", "x.csv:2:15: error: `...` has no letter"),
    ("id,en,except\nsumber,source,\"?\"\n", "x.csv:2:15: error: `?` has no letter"),
  ])
  func `an exception that no text has is an error with its place`(
    text: String, message: String
  ) throws {
    let scratch = try TemporaryFolder(["x.csv": text])
    let outcome = try scratch.run("glossary lint x.csv")
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains(message))
  }

  @Test func `lint suggests context words for a term with several senses`() throws {
    let scratch = try TemporaryFolder([
      "x.csv": "id,en,context,except\nkali,river,,\nbulan,moon,purnama,\nkota,city,,kota\n"
    ])
    let outcome = try scratch.run("glossary lint x.csv")
    #expect(
      outcome.text.contains(
        "x.csv:2:1: suggestion: “kali” can also mean “times”; words in `context` tell the senses apart, such as `meluap|banjir|"
      ))
    #expect(!outcome.text.contains("bulan"))
    #expect(
      outcome.text.contains(
        "x.csv:4:1: warning: “kota” is a term of this concept and a value of `except`"))
  }
}
