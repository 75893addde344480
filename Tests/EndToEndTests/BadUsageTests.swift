import TestSupport
import Testing

/// Invalid command lines.
@Suite struct BadUsageTests {
  @Test(arguments: [
    ("--nihil", "…--nihil…"),
    ("sheat artikel.id.txt", "…sheat…the nearest one is `sheet`"),
    ("sheets artikel.id.txt", "…sheets…the nearest one is `sheet`"),
    ("artikel.id.txt", "…such as `padanan sheet artikel.id.txt`"),
    ("artikel.id.txt -o hasil.html", "…such as `padanan sheet artikel.id.txt`"),
    ("segment --nihil artikel.id.txt", "…--nihil…"),
    ("segment --format xml artikel.id.txt", "…xml…"),
    ("segment --offsets utf32 artikel.id.txt", "…utf32…"),
    ("segment --line-breaks never artikel.id.txt", "…never…"),
    ("segment --color pink artikel.id.txt", "…pink…"),
    ("segment --source 1d artikel.id.txt", "…1d…"),
    ("segment artikel.id.txt -o", "…-o…"),
    ("normalize --form nfx artikel.id.txt", "…nfx…"),
    ("match --target e artikel.id.txt", "…--target…"),
    ("match --format html artikel.id.txt", "…html…"),
    ("match --glossary", "…--glossary…"),
    ("sheet --format pdf artikel.id.txt", "…pdf…"),
    ("sheet --table rows artikel.id.txt", "…rows…"),
    (
      "sheet --translation artikel.en.txt artikel.id.txt lain.id.txt", "…--translation…exactly one…"
    ),
    ("sheet --translation artikel.en.txt", "…--translation…exactly one…"),
    ("check --pairs terms.csv artikel.id.txt", "--pairs…no other file…"),
    ("glossary lint", "…<path>…"),
    ("glossary lint terms.csv --fail-level grave", "…grave…"),
    ("glossary polish terms.csv", "…polish…"),
  ])
  func `a wrong command line is named and answered with the usage`(
    command: String, message: String
  ) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let before = try scratch.everything()
    let outcome = try scratch.run(command)
    #expect(outcome.code == 2)
    #expect(outcome.output.isEmpty)
    let first = try #require(outcome.complaints.first)
    #expect(Pattern("padanan: error: \(message) [P901]").matches(first), "\(first)")
    #expect(outcome.errors.contains("Usage: padanan"))
    #expect(try scratch.everything() == before)
  }

  @Test(arguments: ["hasil.pdf", "hasil.docx", "sheets/hasil.HTMLX"])
  func `an output ending that no sheet has is refused`(output: String) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    try scratch.makeFolder("sheets")
    let before = try scratch.everything()
    let command = "sheet \(TinyFiles.only) artikel.id.txt -o \(output)"
    expectRefusal(
      try scratch.run(command), of: command, because: ["\(output): error: …expected .md… [P214]"])
    #expect(try scratch.everything() == before)
  }

  @Test(arguments: [
    "bukan xml", "<srx version=\"2.0\"", "",
    "<?xml version=\"1.0\"?><html/>",
  ])
  func `rules that are not SRX are refused`(rules: String) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    try scratch.write(Array(rules.utf8), to: "rules.srx")
    let command = "segment --srx rules.srx artikel.id.txt"
    expectRefusal(
      try scratch.run(command), of: command, because: ["rules.srx…: error: … [P215]"])
  }

  @Test func `rules that are not there are refused`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let command = "segment --srx nihil.srx artikel.id.txt"
    expectRefusal(
      try scratch.run(command), of: command, because: ["nihil.srx: error: …no such file… [P101]"])
  }

  @Test(arguments: ["match --no-default-glossaries -g terms.csv", "segment", "normalize"])
  func `a pipe that its reader closes ends the program quietly`(command: String) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let big = String(repeating: TinyFiles.article, count: 4000)
    try scratch.write(Array(big.utf8), to: "besar.txt")
    let outcome = try scratch.shell(
      "padanan \(command) besar.txt | head -n 1 > first; echo ${PIPESTATUS[0]}")
    #expect(outcome.text == "0\n")
    #expect(outcome.errors == "")
    #expect(scratch.text(of: "first")?.isEmpty == false)
  }
}
