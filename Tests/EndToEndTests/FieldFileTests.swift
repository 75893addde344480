import TestSupport
import Testing

/// Files and texts that people have, on the command line.
@Suite struct FieldFileTests {
  private static let only = "--no-default-glossaries -g g.csv"
  private static let glossary = "id,en\ngencatan senjata,ceasefire\nsenjata,weapon\n"

  @Test(arguments: [
    "Kami setuju gencatan\nsenjata itu.\n", "Kami setuju gencatan\r\nsenjata itu.\n",
  ])
  func `a term is found across a line break`(text: String) throws {
    let scratch = try TemporaryFolder(["a.txt": text, "g.csv": FieldFileTests.glossary])
    let found = try scratch.run("match \(FieldFileTests.only) a.txt")
    #expect(Rows(tsv: found.output).rows.map { $0["target"] } == ["ceasefire"])
    let lines = try scratch.run("match \(FieldFileTests.only) --line-breaks paragraphs a.txt")
    #expect(Rows(tsv: lines.output).rows.map { $0["target"] } == ["weapon"])
  }

  @Test(arguments: [
    "segment a.txt", "match --no-default-glossaries -g g.csv a.txt",
    "sheet --no-default-glossaries -g g.csv a.txt", "align a.txt a.txt",
    "check --no-default-glossaries -g g.csv a.txt a.txt", "normalize a.txt",
  ])
  func `every command with a text takes the meaning of line breaks`(command: String) throws {
    let scratch = try TemporaryFolder([
      "a.txt": "Kami setuju gencatan\nsenjata itu.\n", "g.csv": FieldFileTests.glossary,
    ])
    for meaning in ["auto", "paragraphs", "wrapped"] {
      #expect(try scratch.run("\(command) --line-breaks \(meaning)").code < 2)
    }
    #expect(try scratch.run("\(command) --line-breaks never").code == 2)
    try scratch.write(Array("line-breaks = \"paragraphs\"\n".utf8), to: "padanan.toml")
    let outcome = try scratch.run("segment a.txt")
    #expect(outcome.lines == ["Kami setuju gencatan", "senjata itu."])
  }

  @Test func `furniture of the page is on no sheet and in no check`() throws {
    let scratch = try TemporaryFolder([
      "a.txt": "Gencatan senjata berlaku kemarin.\n\nBaca juga: Senjata Baru\n\nWarga senang.\n",
      "b.txt": "The ceasefire took effect yesterday.\n\nResidents are happy.\n",
      "g.csv": FieldFileTests.glossary,
    ])
    let kinds = try scratch.run("segment --format tsv a.txt")
    #expect(
      Rows(tsv: kinds.output).rows.map { $0["kind"] } == ["sentence", "boilerplate", "sentence"])
    let sheet = try scratch.run("sheet \(FieldFileTests.only) a.txt")
    #expect(!sheet.text.contains("Baca juga") && !sheet.text.contains("weapon"))
    let check = try scratch.run("check \(FieldFileTests.only) --format jsonl a.txt b.txt")
    #expect(check.text.isEmpty && check.code == 0)
    // Sentences keep their numbers.
    let beads = try scratch.run("align --no-default-glossaries -g g.csv a.txt b.txt")
    #expect(beads.lines.map { String($0.prefix(3)) } == ["0\t0", "2\t1"])
  }

  @Test func `a term sheet is read back on purpose`() throws {
    let scratch = try TemporaryFolder([
      "a.txt": "Gencatan senjata berlaku kemarin.\n", "g.csv": FieldFileTests.glossary,
    ])
    _ = try scratch.run("sheet \(FieldFileTests.only) a.txt -o s.xlsx")
    for command in ["match", "sheet"] {
      let back = try scratch.run("\(command) --no-default-glossaries -g s.xlsx --sheet Terms a.txt")
      #expect(back.code == 0 && back.text.contains("ceasefire"), "\(back.errors)")
    }
    for command in ["lint", "stats", "convert --to csv", "merge --to csv"] {
      #expect(try scratch.run("glossary \(command) s.xlsx --sheet Terms").code < 2)
      #expect(try scratch.run("glossary \(command) s.xlsx --sheet Nothing").code == 2)
    }
  }

  @Test func `one bilingual file is told how to be converted`() throws {
    let scratch = try TemporaryFolder(["m.tmx": "<tmx/>"])
    for command in ["align m.tmx", "align m.tmx --format jsonl"] {
      let outcome = try scratch.run(command)
      #expect(outcome.code == 2)
      #expect(outcome.errors.contains("expected --format tmx, xliff or xliff12"))
    }
  }

  @Test(arguments: [
    "<p>Satu kalimat.<br />\nDua kalimat.</p>\n", "<!DOCTYPE html>\n<p>Satu.\n",
    "<div>Satu kalimat.</div>\n", "<P>Satu.</P>\n", "\n<h1>Judul</h1>\n<p>Satu.</p>\n",
  ])
  func `HTML is told`(text: String) throws {
    let scratch = try TemporaryFolder(["a.txt": text, "b.txt": "Nilai a < b dan c > d.\n"])
    #expect(try scratch.run("segment a.txt").errors.contains("[P113]"))
    #expect(try scratch.run("segment b.txt").errors.isEmpty)
  }

  @Test func `a glossary without a term in a long text is told`() throws {
    let scratch = try TemporaryFolder([
      "a.txt": String(repeating: "Warga senang sekali. ", count: 60),
      "g.csv": FieldFileTests.glossary,
      "b.txt": String(repeating: "Warga senang sekali. ", count: 10),
    ])
    for command in ["match", "sheet"] {
      let outcome = try scratch.run("\(command) \(FieldFileTests.only) a.txt")
      #expect(
        outcome.errors.contains(
          "no term of the glossaries occurs in 60 segments; their languages are id, en [P222]"))
      #expect(try scratch.run("\(command) \(FieldFileTests.only) b.txt").errors.isEmpty)
    }
  }

  @Test func `lint tells a cell with several terms`() throws {
    let scratch = try TemporaryFolder([
      "g.csv": "id,en\nlaut,sea / ocean\nmenteri,minister; secretary\nkecepatan,km/h\n"
    ])
    let outcome = try scratch.run("glossary lint g.csv")
    #expect(outcome.lines.filter { $0.hasSuffix("[P226]") }.count == 2)
  }

  // MARK: XLIFF and XML

  @Test(arguments: [
    "<xliff>", "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.1\">",
    "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">", "<xliff version=\"\">",
    "<xliff version=\"1.1\">",
  ])
  func `XLIFF without a version is read`(root: String) throws {
    let scratch = try TemporaryFolder([
      "g.csv": "id,en\nkucing,cat\n",
      "a.xlf":
        "\(root)<file original=\"a\" source-language=\"id\" target-language=\"en\" datatype=\"plaintext\"><body><trans-unit id=\"1\"><source>Harga naik 20 persen.</source><target>Prices rose 30 percent.</target></trans-unit></body></file></xliff>",
    ])
    #expect(try scratch.run("check \(FieldFileTests.only) a.xlf").text.contains("[P307]"))
  }

  @Test(arguments: [
    "<g id=\"5\">|</g>", "<g id=\"5\"><g id=\"6\">|</g></g>", "|", "<g id=\"1\">|</g>.",
  ])
  func `segments of XLIFF 1.2 inside other elements are kept`(around: String) throws {
    let parts = around.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    func marked(_ first: String, _ second: String) -> String {
      "\(parts[0])<mrk mtype=\"seg\" mid=\"1\">\(first)</mrk> <mrk mtype=\"seg\" mid=\"2\">\(second)</mrk>\(parts[1])"
    }
    let source = "<source>\(parts[0])Laba naik. Rugi turun.\(parts[1])</source>"
    let segmented = "<seg-source>\(marked("Laba naik.", "Rugi turun."))</seg-source>"
    let target = "<target>\(marked("Profit rose.", "Losses fell."))</target>"
    let scratch = try TemporaryFolder([
      "a.xlf":
        "<xliff version=\"1.2\"><file original=\"a\" source-language=\"id\" target-language=\"en\" datatype=\"plaintext\"><body><trans-unit id=\"u\">\(source)\(segmented)\(target)</trans-unit></body></file></xliff>"
    ])
    let written = try scratch.run("align a.xlf --format xliff12").text
    for part in [source, segmented, target] { #expect(written.contains(part), "\(written)") }
    let memory = try scratch.run("align a.xlf --format tmx").text
    #expect(memory.components(separated: "<tu ").count == 3)
  }

  @Test(arguments: [
    ("a&#xD83D;b", "the character U+D83D is not allowed in XML"),
    ("a&#x1F;b", "the character U+001F is not allowed in XML"),
    ("a&nbsp;b", "the entity `&nbsp;` is not expanded"),
    ("a & b", "`&` or `<` does not begin an entity or a tag"),
    ("<b>a</i>", "mismatch of tags: <b> of line 1 ends with </i>"),
  ])
  func `errors in XML are told in plain words`(text: String, message: String) throws {
    let scratch = try TemporaryFolder([
      "g.csv": "id,en\nkucing,cat\n",
      "m.tmx":
        "<tmx version=\"1.4\"><header/><body><tu><tuv xml:lang=\"id\"><seg>\(text)</seg></tuv></tu></body></tmx>",
    ])
    let outcome = try scratch.run("check \(FieldFileTests.only) m.tmx")
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(!outcome.errors.contains("xmlParse"))
  }
}

extension String {
  fileprivate func components(separated mark: String) -> [Substring] {
    split(separator: mark, omittingEmptySubsequences: false)
  }
}
