import TestSupport
import Testing

/// `glossary merge`, `diff` and `stats`, and `--cldr`, from the command line.
@Suite struct GlossaryWorkTests {
  private static let files = [
    "ours.csv": "id,en,definition,client\nperang,war,Armed conflict.,A\ndamai,peace,,\n",
    "theirs.csv":
      "id,en,en:admitted,definition\nperang,war,warfare,A fight of states.\nlaut,sea,,\n",
    "artikel.txt": "Ia tiba dari Tiongkok, Jumat.\n",
  ]

  @Test func `merge joins two files and reports conflicts`() throws {
    let scratch = try TemporaryFolder(GlossaryWorkTests.files)
    let outcome = try scratch.run("glossary merge ours.csv theirs.csv -o all.csv")
    #expect(outcome.code == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaints.count == 1)
    #expect(
      outcome.errors.hasPrefix("theirs.csv:2:1: warning: “perang=war”: the definition differs"))
    #expect(outcome.errors.contains("ours.csv:2"))
    let merged = try #require(scratch.text(of: "all.csv"))
    #expect(merged.contains("warfare") && merged.contains("laut") && merged.contains("damai"))
    for again in ["ours.csv", "theirs.csv", "all.csv"] {
      #expect(try scratch.run("glossary merge all.csv \(again) -o again.csv").code == 0)
      #expect(scratch.bytes(of: "again.csv") == scratch.bytes(of: "all.csv"), "with \(again)")
    }
  }

  @Test func `merge skips or keeps duplicates on request`() throws {
    let scratch = try TemporaryFolder(GlossaryWorkTests.files)
    let skipped = try scratch.run(
      "glossary merge ours.csv theirs.csv --duplicates skip -o skip.csv --verbose")
    #expect(skipped.code == 0)
    #expect(skipped.errors.contains("theirs.csv:2:1: suggestion: “perang=war” is left out"))
    #expect(scratch.text(of: "skip.csv")?.contains("warfare") == false)
    #expect(
      try scratch.run("glossary merge ours.csv theirs.csv --duplicates keep -o k.csv").code == 0)
    #expect(try scratch.run("glossary stats k.csv").text.hasPrefix("concepts            4\n"))
  }

  @Test func `diff ends with 0 where nothing changed and with 1 where something did`() throws {
    let scratch = try TemporaryFolder(GlossaryWorkTests.files)
    let same = try scratch.run("glossary diff ours.csv ours.csv")
    #expect(same.code == 0 && same.output.isEmpty && same.errors.isEmpty)
    let other = try scratch.run("glossary diff ours.csv theirs.csv")
    #expect(other.code == 1 && other.errors.isEmpty)
    try Snapshots.endToEnd.check(other.text, "glossary-diff.txt")
    let records = try scratch.run("glossary diff ours.csv theirs.csv --format jsonl")
    #expect(records.code == 1)
    try Snapshots.endToEnd.check(records.text, "glossary-diff-jsonl.txt")
    #expect(try scratch.run("glossary diff ours.csv missing.csv").code == 2)
  }

  @Test func `stats counts as text and as JSON`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    try Snapshots.endToEnd.check(
      try scratch.run("glossary stats terms.csv").text, "glossary-stats.txt")
    try Snapshots.endToEnd.check(
      try scratch.run("glossary stats terms.csv --format json").text, "glossary-stats-json.txt")
  }

  @Test func `names from libicu need no glossary, and padanan.toml can enable them`() throws {
    let scratch = try TemporaryFolder(GlossaryWorkTests.files)
    let match = "match --no-default-glossaries artikel.txt"
    #expect(try scratch.run(match).code == 2)
    for command in ["\(match) --cldr", match] {
      let rows = Rows(tsv: try scratch.run(command).output).rows
      #expect(
        rows.map { "\($0["term"] ?? "") \($0["target"] ?? "")" } == [
          "Tiongkok China", "Jumat Friday",
        ])
      try scratch.write(Array("cldr = true\n".utf8), to: "padanan.toml")
    }
    #expect(try scratch.run("\(match) --no-cldr").code == 2)
  }

  @Test func `names from libicu may be kept as a glossary of any two languages`() throws {
    let scratch = try TemporaryFolder()
    let outcome = try scratch.run("glossary convert --cldr --source en --target de -o names.csv")
    #expect(outcome.code == 0)
    #expect(scratch.text(of: "names.csv")?.contains("Deutschland") == true)
    #expect(
      try scratch.run("glossary lint names.csv --source en --target de --fail-level error").code
        == 0)
    #expect(try scratch.run("glossary convert -o names.csv").code == 2)
  }
}
