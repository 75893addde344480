import TestSupport
import Testing

/// Texts that cannot be read.
@Suite struct BadTextTests {
  /// Each reads `$`, the text of the case.
  static let commands = [
    "normalize $", "segment --format tsv $ -o result.tsv", "match \(TinyFiles.only) $",
    "sheet \(TinyFiles.only) $ -o result.json",
    "sheet \(TinyFiles.only) artikel.id.txt --translation $",
  ]

  static func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  static let texts: [Refusal] = [
    Refusal(
      "a file that is not there", "nihil.txt",
      complaints: "nihil.txt: error: …no such file… [P101]"),
    Refusal(
      "a file in a folder that is not there", "nihil/nihil.txt",
      complaints: "nihil/nihil.txt: error: …no such file… [P101]"),
    Refusal("an empty file", "e.txt", text: "", complaint: "e.txt: error: …no text… [P106]"),
    Refusal(
      "nothing but spaces, tabs and line ends", "w.txt", text: "  \t\r\n\n \u{B}\n",
      complaint: "w.txt: error: …no text… [P106]"),
    Refusal(
      "nothing but spaces beyond ASCII", "w.txt", text: "\u{A0}\u{3000}\u{2003}\n\u{200B}\u{2028}",
      complaint: "w.txt: error: …no text… [P106]"),
    Refusal(
      "nothing but a byte order mark", "bom.txt", text: "\u{FEFF}",
      complaint: "bom.txt: error: …no text… [P106]"),
    Refusal(
      "nothing but the byte order mark of UTF-16", "bom.txt", [0xFF, 0xFE],
      complaints: "bom.txt: error: …no text… [P106]"),
    Refusal(
      "a NUL byte", "b.txt", text: "Halo\nia\u{0}tiba\n",
      complaint: "b.txt…: error: …NUL…byte 7…binary… [P107]"),
    Refusal(
      "a binary file", "b.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x0D],
      complaints: "b.png…: error: …NUL…byte 8…binary… [P107]"),
    Refusal(
      "a byte that UTF-8 never has", "x.txt", Array("Ia tiba.\nHalo ".utf8) + [0xFF, 0x0A],
      complaints: "x.txt:2:6: error: …byte 14 (0xFF)…UTF-8… [P108]"),
    Refusal(
      "a character cut off at the end", "x.txt", Array("Kata “Halo".utf8) + [0xE2, 0x80],
      complaints: "x.txt:1:11: error: …byte 12 (0xE2)…UTF-8… [P108]"),
    Refusal(
      "an overlong slash behind two-byte letters", "x.txt", Array("éé ".utf8) + [0xC0, 0xAF, 0x0A],
      complaints: "x.txt:1:4: error: …byte 5 (0xC0)…UTF-8… [P108]"),
    Refusal(
      "a surrogate in UTF-8", "x.txt", [0x61, 0x0A, 0x62, 0xED, 0xA0, 0x80, 0x0A],
      complaints: "x.txt:2:2: error: …byte 3 (0xED)…UTF-8… [P108]"),
    Refusal(
      "UTF-16 that ends within a character", "u.txt", utf16("Halo\nIa tiba") + [0x2E],
      complaints: "u.txt:2:8: error: …byte 26 (0x2E)…UTF-16… [P108]"),
    Refusal(
      "UTF-16 with half a surrogate pair", "u.txt", utf16("Ya\nIa") + [0x3D, 0xD8, 0x2E, 0x00],
      complaints: "u.txt:2:3: error: …byte 12…UTF-16… [P108]"),
  ]

  @Test(arguments: texts, commands)
  func `a bad text is refused by every command that reads it`(
    text: Refusal, command: String
  ) throws {
    try text.check(command.replacing("$", with: text.file), in: text.scratch())
  }

  @Test(arguments: texts, ["normalize", "segment", "match \(TinyFiles.only)"])
  func `a bad second text leaves no partial output`(text: Refusal, command: String) throws {
    let scratch = try text.scratch()
    try scratch.write(Array("as it was".utf8), to: "result.txt")
    let before = try scratch.everything()
    let line = "\(command) artikel.id.txt \(text.file) -o result.txt"
    expectRefusal(try scratch.run(line), of: line, because: text.complaints)
    #expect(try scratch.everything() == before)
  }

  @Test(arguments: [
    Refusal(
      "an encoding that nobody knows", "artikel.id.txt", options: "--encoding klingon",
      complaints: "artikel.id.txt: error: …`klingon`…encoding… [P109]"),
    Refusal(
      "an encoding without a name", "artikel.id.txt", options: "--encoding ''",
      complaints: "artikel.id.txt: error: …``…encoding… [P109]"),
    Refusal(
      "UTF-8 read as ASCII", "é.txt", text: "Halo é", options: "--encoding us-ascii",
      complaint: "é.txt:1:6: error: …byte 5 (0xC3)…us-ascii… [P108]"),
    Refusal(
      "windows-1252 read as UTF-8", "w.txt", [0x61, 0xE9, 0x62], options: "--encoding UTF-8",
      complaints: "w.txt:1:2: error: …byte 1 (0xE9)…UTF-8… [P108]"),
  ])
  func `an encoding that does not fit is named`(text: Refusal) throws {
    try text.check("segment \(text.file)", in: text.scratch())
  }

  @Test(arguments: [[], Array("  \n".utf8), [0xEF, 0xBB, 0xBF]] as [[UInt8]])
  func `standard input without text is an error too`(input: [UInt8]) throws {
    let scratch = try TemporaryFolder()
    for command in ["segment", "segment -", "normalize"] {
      let outcome = try scratch.run(command, input: input)
      expectRefusal(outcome, of: command, because: ["-: error: …no text… [P106]"])
    }
  }

  @Test func `standard input given twice is empty the second time`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    let command = "sheet \(TinyFiles.only) - --translation -"
    let outcome = try scratch.run(command, input: Array(TinyFiles.article.utf8))
    expectRefusal(outcome, of: command, because: ["…: error: … [P…]"])
  }
}
