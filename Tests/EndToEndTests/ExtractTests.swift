import TestSupport
import Testing

/// The command `extract`.
@Suite struct ExtractTests {
  static let article =
    "Badan Gizi Nasional (BGN) membuka dapur umum. Keracunan pangan terjadi lagi, kata BGN. Keracunan pangan itu diselidiki.\n"

  private func folder() throws -> TemporaryFolder {
    try TemporaryFolder([
      "a.txt": Self.article, "g.csv": "id,en\ndapur umum,public kitchen\n",
      "g.exclude.csv": "term,kind,reason\nBGN,acronym,a name\n",
      "y.csv": "term\nkeracunan pangan\n", "bad.csv": "term,kind\nx,what\n",
      "r.tsv": "pangan\t10\n", "bad.tsv": "pangan\n",
    ])
  }

  @Test func `the default is a glossary that loads back`() throws {
    let folder = try folder()
    let outcome = try folder.run("extract --no-default-glossaries a.txt -o new.csv")
    #expect(outcome.code == 0 && outcome.errors == "")
    let lint = try folder.run("glossary stats new.csv")
    #expect(lint.code == 0)
    let text = try #require(folder.text(of: "new.csv"))
    #expect(text.contains("keracunan pangan") && text.contains("proposed"))
  }

  @Test(arguments: ["csv", "tsv", "jsonl", "text", "tbx", "xlsx"])
  func `every format is written, the same each time`(format: String) throws {
    let folder = try folder()
    let command = "extract --no-default-glossaries a.txt --format \(format)"
    let outcome = try folder.run(command)
    #expect(outcome.code == 0 && outcome.errors == "")
    #expect(!outcome.output.isEmpty)
    #expect(try folder.run(command).output == outcome.output)
  }

  @Test func `records have rank, kind, count and first occurrence`() throws {
    let outcome = try folder().run(
      "extract --no-default-glossaries --format jsonl --kind acronym a.txt")
    #expect(outcome.lines.count == 1)
    #expect(
      Pattern(
        #"{"schema":"padanan.candidate/1","offsets":"utf8","rank":1,"kind":"acronym","text":"BGN","forms":["BGN"],"long":"Badan Gizi Nasional","count":2,"documents":1,…,"first":{"document":"a.txt","sentence":1,"start":21,"end":24,…},"targets":[]}"#
      ).matches(outcome.lines.first ?? ""), "\(outcome.text)")
  }

  @Test func `what a glossary has and its exclusion list rejects is left out`() throws {
    let outcome = try folder().run(
      "extract --no-default-glossaries -g g.csv --exclude y.csv a.txt --format text")
    #expect(!outcome.text.contains("dapur umum"))
    #expect(!outcome.text.contains("[acronym"))
    #expect(!outcome.text.contains("keracunan pangan"))
    #expect(outcome.text.contains("Badan Gizi Nasional [organization"))
  }

  @Test(arguments: [
    ("--exclude bad.csv", "bad.csv:2:3: error: `what`… [P410]"),
    ("--reference bad.tsv", "bad.tsv:1:1: error: …no tab… [P410]"),
    ("--reference nihil.tsv", "nihil.tsv: error: … [P101]"),
  ])
  func `lists that cannot be read are refused`(option: String, complaint: String) throws {
    let command = "extract --no-default-glossaries a.txt \(option)"
    expectRefusal(try folder().run(command), of: command, because: [complaint])
  }

  @Test(arguments: [
    "--limit -1", "--min-count 0", "--background a.txt --reference r.tsv", "--kind x",
  ])
  func `options with wrong values are refused`(options: String) throws {
    let outcome = try folder().run("extract a.txt \(options)")
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("[P901]"))
  }

  @Test func `a background of texts makes common words less special`() throws {
    let folder = try folder()
    try folder.makeFolder("b")
    for name in ["1", "2", "3"] {
      try folder.write(Array("Pangan dan keracunan pangan.\n".utf8), to: "b/\(name).txt")
    }
    let plain = try folder.run("extract --no-default-glossaries a.txt --format text")
    let compared = try folder.run(
      "extract --no-default-glossaries a.txt --format text --background b")
    #expect(plain.lines.count == compared.lines.count)
    func rank(_ outcome: Outcome) -> Int? {
      outcome.lines.firstIndex { $0.contains("keracunan pangan") }
    }
    let (first, second) = (try #require(rank(plain)), try #require(rank(compared)))
    #expect(first < second)
  }

  @Test func `a language without a grammar is named`() throws {
    let folder = try TemporaryFolder(["a.txt": "Kommunen bygger. Kommunen bygger vidare.\n"])
    let outcome = try folder.run("extract --no-default-glossaries --source sv a.txt --format text")
    #expect(outcome.code == 0)
    #expect(
      outcome.errors.contains("`sv` has no grammar here") && outcome.errors.contains("[P112]"))
    #expect(outcome.text.contains("Kommunen bygger"))
  }
}

/// Many articles seen as one: JSON Lines, parts, and translation memories.
@Suite struct ExtractArchiveTests {
  private static func record(_ number: Int) -> String {
    #"{"id":"a\#(number)","text":"Keracunan pangan terjadi lagi di Kota Sela. Dapur umum ke-\#(number) ditutup, kata Badan Gizi Nasional (BGN)."}"#
      + "\n"
  }

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "all.jsonl": (0..<20).map(Self.record).joined(),
      "1.jsonl": (0..<7).map(Self.record).joined(),
      "2.jsonl": (7..<20).map(Self.record).joined(),
      "bad.jsonl": Self.record(1) + "rusak\n" + Self.record(2),
      "a.txt": "Keracunan pangan terjadi lagi.\n",
      "m.csv": "id,en\nIa mengalami keracunan pangan.,He had food poisoning.\n",
    ])
    return folder
  }

  private static let extract = "extract --no-default-glossaries"

  @Test func `each line of JSON Lines is a document`() throws {
    let outcome = try folder().run("\(Self.extract) all.jsonl --format jsonl --kind acronym")
    #expect(outcome.lines.count == 1)
    #expect(outcome.text.contains(#""text":"BGN","forms":["BGN"]"#))
    #expect(outcome.text.contains(#""count":20,"documents":20"#))
    #expect(outcome.text.contains(#""document":"a0""#))
  }

  @Test(arguments: [1, 2])
  func `merged parts give the result of the whole, whatever their order`(jobs: Int) throws {
    let folder = try folder()
    for part in ["1", "2"] {
      let outcome = try folder.run(
        "\(Self.extract) --jobs \(jobs) --format part \(part).jsonl -o \(part).part")
      #expect(outcome.code == 0 && outcome.errors == "")
    }
    let whole = try folder.run("\(Self.extract) all.jsonl --format jsonl --limit 0")
    #expect(whole.lines.count > 3)
    for order in ["1.part 2.part", "2.part 1.part"] {
      let merged = try folder.run("extract --merge \(order) --format jsonl --limit 0")
      #expect(merged.output == whole.output)
    }
  }

  @Test func `a bad line is named, and can be passed over`() throws {
    let folder = try folder()
    let stopped = try folder.run("\(Self.extract) bad.jsonl")
    #expect(stopped.code == 2 && stopped.output.isEmpty)
    #expect(stopped.errors.hasPrefix("bad.jsonl:2:1: error: ") && stopped.errors.contains("[P501]"))
    let passed = try folder.run("\(Self.extract) bad.jsonl --keep-going --format jsonl")
    #expect(passed.code == 2)
    #expect(passed.errors.contains("1 of 3 inputs could not be processed"))
    #expect(passed.text.contains(#""documents":2"#))
  }

  @Test func `a candidate file is not a part`() throws {
    let folder = try folder()
    _ = try folder.run("\(Self.extract) a.txt --format jsonl -o a.jsonl")
    let outcome = try folder.run("extract --merge a.jsonl")
    #expect(outcome.code == 2 && outcome.errors.contains("a.jsonl:1:1: error: …".dropLast(2)))
    #expect(outcome.errors.contains("[P501]"))
  }

  @Test func `a translation memory gives equivalents`() throws {
    let outcome = try folder().run(
      "\(Self.extract) a.txt --translation m.csv --format jsonl --kind term")
    #expect(outcome.text.contains(#""text":"food poisoning""#))
  }

  @Test func `pipe gives the candidates of each record`() throws {
    let folder = try folder()
    let outcome = try folder.run("pipe --do extract --no-default-glossaries 1.jsonl")
    #expect(outcome.lines.count == 7)
    #expect(
      outcome.lines.allSatisfy {
        $0.contains(#","candidates":[{"schema":"padanan.candidate/1""#)
          && $0.contains(#""text":"keracunan pangan""#)
      })
  }
}
