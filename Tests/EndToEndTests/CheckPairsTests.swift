import TestSupport
import Testing

/// `check --pairs`: many translations in one run.
@Suite struct CheckPairsTests {
  /// Pairs of texts; every second one has an error.
  private static func scratch(pairs count: Int) throws -> TemporaryFolder {
    let scratch = try TemporaryFolder(TinyFiles.all)
    var list = ""
    for number in 0..<count {
      try scratch.write(Array(TinyFiles.article.utf8), to: "teks/\(number).id.txt")
      let time = number.isMultiple(of: 2) ? "10.30" : "10.\(number % 30)"
      try scratch.write(
        Array(TinyFiles.translation.replacing("10.30", with: time).utf8),
        to: "teks/\(number).en.txt")
      list += "teks/\(number).id.txt\tteks/\(number).en.txt\n"
    }
    try scratch.write(Array(list.utf8), to: "pairs.tsv")
    return scratch
  }

  @Test(arguments: ["text", "jsonl", "sarif", "github"])
  func `several jobs write the same bytes as one`(format: String) throws {
    let scratch = try Self.scratch(pairs: 20)
    let command = "check --pairs pairs.tsv \(TinyFiles.only) --format \(format)"
    let one = try scratch.run(command)
    #expect(one.code == 1)
    #expect(!one.output.isEmpty)
    for jobs in [2, 3] {
      let several = try scratch.run("\(command) --jobs \(jobs)")
      #expect(several.output == one.output)
      #expect(several.errors == one.errors)
      #expect(several.code == one.code)
    }
  }

  @Test func `findings come in the order of the pairs, as from one run for each`() throws {
    let scratch = try Self.scratch(pairs: 5)
    let all = try scratch.run("check --pairs pairs.tsv \(TinyFiles.only) --format jsonl --jobs 2")
    var expected = ""
    for number in 0..<5 {
      expected += try scratch.run(
        "check teks/\(number).id.txt teks/\(number).en.txt \(TinyFiles.only) --format jsonl"
      ).text
    }
    #expect(all.text == expected)
  }

  @Test func `a table of suppressions holds for all pairs and is unused only if none needs it`()
    throws
  {
    let scratch = try Self.scratch(pairs: 4)
    let table = "code,term,document,reason\nP302,,3.id.txt,client\nP302,,9.id.txt,client\n"
    try scratch.write(Array(table.utf8), to: "s.csv")
    let command = "check --pairs pairs.tsv --suppress s.csv \(TinyFiles.only) --format jsonl"
    let one = try scratch.run(command)
    let forbidden = one.text.split(separator: "\n").filter { $0.contains(#""code":"P302""#) }
    #expect(forbidden.count == 3)
    #expect(one.errors.split(separator: "\n").map { $0.hasPrefix("s.csv:3:") } == [true])
    let two = try scratch.run(command + " --jobs 2")
    #expect(two.output == one.output)
    #expect(two.errors == one.errors)
  }

  @Test(arguments: [
    Refusal(
      "a line with one path", "p.tsv", text: "artikel.id.txt\n",
      complaint: "p.tsv:1:1: error: …not a pair…a tab… [P410]"),
    Refusal(
      "a line with three paths", "p.tsv",
      text: "artikel.id.txt\tartikel.en.txt\n\na\tb\tc\r\n",
      complaint: "p.tsv:3:1: error: …not a pair… [P410]"),
    Refusal(
      "a list without a line", "p.tsv", text: "\n\n", complaint: "p.tsv: error: …no pair… [P106]"),
    Refusal(
      "a text that does not exist", "p.tsv",
      text: "artikel.id.txt\tartikel.en.txt\nartikel.id.txt\tnone.txt\n",
      complaint: "none.txt: error: …[P101]"),
    Refusal(
      "an output that is one of the texts", "p.tsv", text: "artikel.id.txt\tartikel.en.txt\n",
      options: "-o artikel.en.txt", complaint: "artikel.en.txt: error: … [P105]"),
  ])
  func `an invalid list of pairs is refused`(refusal: Refusal) throws {
    try refusal.check(
      "check \(TinyFiles.only) --pairs p.tsv", in: refusal.scratch())
  }

  @Test func `a bilingual file whose text is in other languages than declared gives a warning`()
    throws
  {
    let sentence = "We are not going to say what it is that they have done for all of us in this"
    let rows = (0..<5).map { "\(sentence) \($0),\(sentence) \($0)\n" }.joined()
    let scratch = try TemporaryFolder(TinyFiles.all.merging(["m.csv": "id,en\n" + rows]) { $1 })
    let outcome = try scratch.run("check m.csv \(TinyFiles.only)")
    let warnings = outcome.errors.split(separator: "\n").filter { $0.hasSuffix("[P111]") }
    #expect(warnings.count == 1)
  }
}
