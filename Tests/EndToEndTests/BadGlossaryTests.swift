import TestSupport
import Testing

/// Glossaries that cannot be read, and unusual ones that can.
@Suite struct BadGlossaryTests {
  /// Each reads `$`, the glossary of the case.
  static let commands = [
    "match --no-default-glossaries -g $ artikel.id.txt",
    "match --no-default-glossaries -g terms.csv -g $ artikel.id.txt -o result.tsv",
    "sheet --no-default-glossaries -g $ artikel.id.txt -o result.json",
    "glossary lint terms.csv $ --format jsonl -o result.jsonl",
  ]

  static let glossaries: [Refusal] = [
    Refusal(
      "a glossary that is not there", "g.csv",
      complaints: "g.csv: error: …no such file… [P101]"),
    Refusal(
      "an empty file", "g.csv", text: "", complaint: "g.csv:1:1: error: …empty…header… [P202]"),
    Refusal(
      "a header without concepts", "g.csv", text: "id,en,pos\n",
      complaint: "g.csv:1:1: error: …no concepts…at least one row… [P207]"),
    Refusal(
      "a quote that never closes", "g.csv", text: "id,en\ndamai,peace\nlaut,\"sea\nx,y\n",
      complaint: "g.csv:3:6: error: …quote…never closes… [P201]"),
    Refusal(
      "text after a closing quote", "g.csv", text: "id,en\n\"damai\"nya,peace\n",
      complaint: "g.csv:2:8: error: …closing quote… [P201]"),
    Refusal(
      "a quote inside an unquoted field", "g.csv", text: "id,en\ndamai,the \"peace\"\n",
      complaint: "g.csv:2:11: error: …quote…unquoted… [P201]"),
    Refusal(
      "a row that is too short", "g.csv", text: "id,en,pos\ndamai,peace,noun\nlaut,sea\n",
      complaint: "g.csv:3:6: error: …2 fields…3… [P203]"),
    Refusal(
      "a row that is too long", "g.csv", text: "id,en\ndamai,peace\nlaut,sea,noun\n",
      complaint: "g.csv:3:10: error: …3 fields…2… [P203]"),
    Refusal(
      "a misspelt column", "g.csv", text: "id,en,domian\ndamai,peace,law\n",
      complaint: "g.csv:1:7: error: …`domian`…`domain`… [P204]"),
    Refusal(
      "a misspelt status", "g.csv", text: "id,en,id:prefered\ndamai,peace,\n",
      complaint:
        "g.csv:1:7: error: …`prefered`…preferred, do-not-translate, admitted, deprecated, superseded, forbidden, variants [P204]"
    ),
    Refusal(
      "a column for a language that is none", "g.csv", text: "id,en,qqq:admitted\ndamai,peace,\n",
      complaint: "g.csv:1:7: error: …`qqq`…language… [P204]"),
    Refusal(
      "a concept that stands twice", "g.csv",
      text: "concept,id,en\nc1,damai,peace\nc2,laut,sea\nc1,perang,war\n",
      complaint: "g.csv:4:1: error: …`c1`…line 2… [P206]"),
    Refusal(
      "the same terms in two rows without a name", "g.csv",
      text: "id,en\ndamai,peace\ndamai,peace\n",
      complaint: "g.csv:3:1: error: …`damai=peace`…line 2… [P206]"),
    Refusal(
      "a row without a term", "g.csv", text: "id,en,pos\n,,noun\n",
      complaint: "g.csv:2:1: error: …no term… [P205]"),
    Refusal(
      "a part of speech that is none", "g.csv", text: "id,en,pos\ndamai,peace,nuon\n",
      complaint: "g.csv:2:13: error: …`nuon`…noun… [P208]"),
    Refusal(
      "bytes that are no text", "g.csv", Array("id,en\ndamai,".utf8) + [0xFF, 0x0A],
      complaints: "g.csv:2:7: error: …byte 12 (0xFF)… [P108]"),
    Refusal(
      "a format that padanan does not read", "g.docx", text: "PK",
      complaint: "g.docx: error: ….docx…expected .csv… [P214]"),
    Refusal(
      "a file without an ending", "glosarium", text: "id,en\ndamai,peace\n",
      complaint: "glosarium: error: …expected .csv… [P214]"),
    Refusal(
      "two rows that are wrong", "g.csv",
      Array("id,en\ndamai\nlaut,sea\nperang,war,x\n".utf8),
      complaints: "g.csv:2:1: error: …1 field… [P203]", "g.csv:4:12: error: …3 fields… [P203]"),
  ]

  @Test(arguments: glossaries, commands)
  func `a bad glossary is refused by every command that reads it`(
    glossary: Refusal, command: String
  ) throws {
    try glossary.check(command.replacing("$", with: glossary.file), in: glossary.scratch())
  }

  @Test(arguments: commands)
  func `a folder without glossaries is refused`(command: String) throws {
    let refusal = Refusal(
      "no glossary in it", "kosong", complaints: "kosong: error: …no glossary….csv… [P207]")
    let scratch = try refusal.scratch()
    try scratch.write(Array("not a glossary".utf8), to: "kosong/README.md")
    try refusal.check(command.replacing("$", with: "kosong"), in: scratch)
  }

  @Test func `a bad glossary in a folder is named with the folder`() throws {
    let refusal = Refusal(
      "a short row", "g", complaints: "g/b.csv:2:1: error: …1 field… [P203]")
    let scratch = try refusal.scratch()
    try scratch.write(Array("id,en\nlaut,sea\n".utf8), to: "g/a.csv")
    try scratch.write(Array("id,en\ndamai\n".utf8), to: "g/b.csv")
    for command in BadGlossaryTests.commands {
      try refusal.check(command.replacing("$", with: "g"), in: scratch)
      try refusal.check(command.replacing("$", with: "g/b.csv"), in: scratch)
    }
  }

  @Test func `no glossary at all is refused`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    for command in ["match", "sheet"] {
      let line = "\(command) --no-default-glossaries artikel.id.txt"
      expectRefusal(
        try scratch.run(line), of: line, because: ["padanan: error: …--glossary… [P207]"])
    }
  }

  @Test func `a user-defined column is kept, and lint only suggests`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    try scratch.write(Array("id,en,client\nkapal,ship,Acme\n".utf8), to: "g.csv")
    let match = try scratch.run("match --no-default-glossaries -g g.csv lain.id.txt")
    #expect(match.code == 0)
    #expect(match.errors == "")
    let lint = try scratch.run("glossary lint g.csv")
    #expect(lint.code == 0)
    #expect(lint.text.contains(/^g\.csv:1:7: suggestion: .*`client`.* \[P213\]\n$/))
  }

  @Test(arguments: ["\r\n", "\n", "\r"])
  func `line ends, a byte order mark and quotes are accepted`(lineEnd: String) throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let rows = [
      "\u{FEFF}id,en", "\"pasukan\",\"troops, \"\"men\"\"\"", "kesepakatan,agreement", "",
    ]
    try scratch.write(Array(rows.joined(separator: lineEnd).utf8), to: "g.csv")
    let outcome = try scratch.run("match --no-default-glossaries -g g.csv lain.id.txt")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    let targets = outcome.lines.dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)[6]
    }
    #expect(targets == ["troops, \"men\"", "agreement"])
  }
}
