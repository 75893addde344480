import TestSupport
import Testing

/// Units of bilingual files without a translation.
@Suite struct UntranslatedUnitTests {
  /// A bilingual file, and the units that a check must report as untranslated, by name or line.
  struct File: Sendable, CustomTestStringConvertible {
    let reason: String
    let name: String
    let bytes: [UInt8]
    let found: [String]

    init(_ reason: String, _ name: String, _ text: String, found: String...) {
      self.reason = reason
      self.name = name
      bytes = Array(text.utf8)
      self.found = found
    }

    init(_ reason: String, tabs: [TinyWorkbook.Tab], found: String...) {
      self.reason = reason
      name = "a.xlsx"
      bytes = TinyWorkbook.bytes(tabs)
      self.found = found
    }

    /// XLIFF 1.2 with the given units.
    static func old(_ units: String) -> String {
      """
      <xliff version="1.2"><file original="a" source-language="id" target-language="en" datatype="plaintext"><body>
      \(units)
      </body></file></xliff>
      """
    }

    /// XLIFF 2.0 with the given content of its file element.
    static func new(_ units: String, file: String = "") -> String {
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="id" trgLang="en"><file id="f"\(file)>
      \(units)
      </file></xliff>
      """
    }

    static func memory(_ units: String) -> String {
      "<tmx version=\"1.4\"><header/><body>\n\(units)\n</body></tmx>"
    }

    var testDescription: String { "\(name): \(reason)" }
  }

  static let text = "<source>Anjing kecil itu tidur nyenyak.</source>"

  @Test(arguments: [
    File("no target", "a.xlf", File.old("<trans-unit id=\"u\">\(text)</trans-unit>"), found: "u"),
    File(
      "an empty target", "a.xlf", File.old("<trans-unit id=\"u\">\(text)<target/></trans-unit>"),
      found: "u"),
    File(
      "a blank target", "a.xlf",
      File.old("<trans-unit id=\"u\">\(text)<target> \u{A0}\u{200B}\n</target></trans-unit>"),
      found: "u"),
    File(
      "a target with a code alone", "a.xlf",
      File.old("<trans-unit id=\"u\">\(text)<target><x id=\"1\"/></target></trans-unit>"),
      found: "u"),
    File(
      "one segment of two", "a.xlf",
      File.old(
        "<trans-unit id=\"u\"><source>Ia tiba. Ia pulang.</source><seg-source><mrk mtype=\"seg\" mid=\"1\">Ia tiba.</mrk> <mrk mtype=\"seg\" mid=\"2\">Ia pulang.</mrk></seg-source><target><mrk mtype=\"seg\" mid=\"1\">She came.</mrk> <mrk mtype=\"seg\" mid=\"2\"/></target></trans-unit>"
      ), found: "u/2"),
    File(
      "a unit that is to be translated in a group that is not", "a.xlf",
      File.old(
        "<group translate=\"no\"><trans-unit id=\"u\" translate=\"yes\">\(text)</trans-unit></group>"
      ), found: "u"),
    File(
      "no target", "a.xlf", File.new("<unit id=\"u\"><segment>\(text)</segment></unit>"), found: "u"
    ),
    File(
      "one segment of two", "a.xlf",
      File.new(
        "<unit id=\"u\"><segment id=\"1\">\(text)<target>The little dog sleeps.</target></segment><segment id=\"2\">\(text)<target/></segment></unit>"
      ), found: "u/2"),
    File(
      "the source alone", "a.tmx",
      File.memory(
        "<tu tuid=\"u\"><tuv xml:lang=\"id\"><seg>Ia tiba.</seg></tuv></tu>"), found: "u"),
    File(
      "an empty variant beside a third language", "a.tmx",
      File.memory(
        "<tu tuid=\"t\"><tuv xml:lang=\"id\"><seg>Ia.</seg></tuv><tuv xml:lang=\"en\"><seg>She.</seg></tuv></tu><tu tuid=\"u\"><tuv xml:lang=\"id\"><seg>Ia tiba.</seg></tuv><tuv xml:lang=\"nl\"><seg>Zij kwam.</seg></tuv><tuv xml:lang=\"en\"><seg> </seg></tuv></tu>"
      ), found: "u"),
    File(
      "empty and blank cells", "a.csv",
      "id,en\nIa tiba.,\nIa pulang.,\"  \"\nIa makan.,She eats.\n",
      found: "2", "3"),
    File("an empty cell without a header", "a.tsv", "Ia tiba.\t\nIa.\tShe.\n", found: "1"),
    File(
      "blank cells",
      tabs: [TinyWorkbook.Tab("Kalimat", "id|en", "Ia tiba.", "Ia pulang.|  ", "Ia.|She.")],
      found: "2", "3"),
    File(
      "a column without any cell", tabs: [TinyWorkbook.Tab("Kalimat", "id|en", "Ia tiba.|")],
      found: "2"),
  ])
  func `a unit without a translation is an error at its place`(file: File) throws {
    let outcome = try check(file)
    #expect(outcome.code == 1)
    #expect(try findings(outcome) == file.found, "\(outcome.text)")
  }

  @Test(arguments: [
    File(
      "a unit that is not to be translated", "a.xlf",
      File.old("<trans-unit id=\"u\" translate=\"no\">\(text)</trans-unit>")),
    File(
      "a group that is not", "a.xlf",
      File.old("<group translate=\"no\"><trans-unit id=\"u\">\(text)</trans-unit></group>")),
    File(
      "a unit that stays as it is, and does", "a.xlf",
      File.old(
        "<trans-unit id=\"u\" translate=\"no\">\(text)<target>Anjing kecil itu tidur nyenyak.</target></trans-unit>"
      )),
    File(
      "a blank source", "a.xlf",
      File.old("<trans-unit id=\"u\"><source> <x id=\"1\"/></source></trans-unit>")),
    File(
      "an empty target that was signed off", "a.xlf",
      File.old("<trans-unit id=\"u\">\(text)<target state=\"signed-off\"/></trans-unit>")),
    File(
      "an empty target that was approved", "a.xlf",
      File.old("<trans-unit id=\"u\" approved=\"yes\">\(text)<target/></trans-unit>")),
    File(
      "a target that is not in segments", "a.xlf",
      File.old(
        "<trans-unit id=\"u\"><source>Ia tiba. Ia pulang.</source><seg-source><mrk mtype=\"seg\" mid=\"1\">Ia tiba.</mrk> <mrk mtype=\"seg\" mid=\"2\">Ia pulang.</mrk></seg-source><target>She came. She went.</target></trans-unit>"
      )),
    File(
      "a file that is not to be translated", "a.xlf",
      File.new("<unit id=\"u\"><segment>\(text)</segment></unit>", file: " translate=\"no\"")),
    File(
      "all segments of a unit that is not", "a.xlf",
      File.new(
        "<unit id=\"u\" translate=\"no\"><segment>\(text)</segment><segment>\(text)</segment></unit>"
      )),
    File(
      "an empty target that is final", "a.xlf",
      File.new("<unit id=\"u\"><segment state=\"final\">\(text)<target/></segment></unit>")),
    File(
      "what stands between segments", "a.xlf",
      File.new(
        "<unit id=\"u\"><segment>\(text)<target>The little dog sleeps.</target></segment><ignorable><source>***</source></ignorable></unit>"
      )),
    File("rows without a source", "a.csv", "id,en\n,\n  ,\nIa makan.,She eats.\n"),
  ])
  func `a unit that needs no translation is not reported`(file: File) throws {
    let outcome = try check(file)
    #expect(outcome.code == 0)
    #expect(outcome.output.isEmpty, "\(outcome.text)")
  }

  @Test func `a row that is too short for the column is refused`() throws {
    let outcome = try check(File("", "a.csv", "id,en\nIa tiba.\n"))
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("a.csv:2:1: error: the row has 1 field"))
  }

  @Test func `a reviewer's note lets a unit stay without a translation`() throws {
    let file = File(
      "", "a.xlf",
      File.old(
        "<trans-unit id=\"u\">\(UntranslatedUnitTests.text)<note>padanan:ignore P310 comes later</note></trans-unit>"
      ))
    #expect(try check(file).code == 0)
  }

  private func check(_ file: File) throws -> Outcome {
    let scratch = try TemporaryFolder(["g.csv": "id,en\nkucing,cat\n"])
    try scratch.write(file.bytes, to: file.name)
    return try scratch.run(
      "check --no-default-glossaries -g g.csv --format jsonl --show error \(file.name)")
  }

  /// The units by name; those without a name by line.
  private func findings(_ outcome: Outcome) throws -> [String] {
    outcome.lines.compactMap { line in
      guard line.contains("\"code\":\"P310\""), line.contains("\"severity\":\"error\""),
        line.contains("\"verdict\":\"untranslated\""),
        let match = line.firstMatch(of: /"unit":"([^"]*)","line":(\d+)/)
      else { return nil }
      return String(match.1.isEmpty ? match.2 : match.1)
    }
  }
}
