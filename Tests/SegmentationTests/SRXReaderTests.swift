import Normalization
import Segmentation
import Testing
import TextModel

@Suite("An SRX file")
struct SRXReaderTests {
  /// A file with one language; the rules begin on line 6.
  static func file(
    _ rules: String,
    maps: String = #"<languagemap languagepattern=".*" languagerulename="Semua"/>"#,
    cascade: String = "no"
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <srx xmlns="http://www.lisa.org/srx20" version="2.0">
    <header segmentsubflows="yes" cascade="\(cascade)"/>
    <body><languagerules>
    <languagerule languagerulename="Semua">
    \(rules)
    </languagerule>
    </languagerules>
    <maprules>
    \(maps)
    </maprules></body></srx>
    """
  }

  static func read(_ text: String) throws(PadananError) -> SRXDocument {
    try SRXDocument(Array(text.utf8), file: "aturan.srx")
  }

  static let good =
    "<rule break=\"no\">\n<beforebreak>\\bHlm\\.</beforebreak>\n<afterbreak>\\s</afterbreak>\n</rule>"

  @Test("is read with its rules, in order, with their lines")
  func reads() throws {
    let document = try SRXReaderTests.read(
      SRXReaderTests.file(
        "<!-- halaman: sebelum angka -->\n\(SRXReaderTests.good)\n<rule><beforebreak>!</beforebreak></rule>"
      ))
    #expect(document.cascade == .firstOnly)
    #expect(document.languageMaps.map(\.pattern) == [".*"])
    let rules = try #require(document.languageRules.first).rules
    #expect(rules.map(\.name) == ["halaman", "Semua-2"])
    #expect(rules.map(\.effect) == [.noBreak, .isBreak], "break is yes where it is not said")
    #expect(rules.map(\.before) == [#"\bHlm\."#, "!"])
    #expect(rules.map(\.after) == [#"\s"#, ""])
    #expect(rules.map(\.line) == [7, 11])
  }

  @Test("can contain its expressions as character data or with entities")
  func characterData() throws {
    let document = try SRXReaderTests.read(
      SRXReaderTests.file(
        "<rule><beforebreak><![CDATA[(?<!a)b]]></beforebreak><afterbreak>&lt;&#x41;</afterbreak></rule>"
      ))
    let rule = try #require(document.languageRules.first?.rules.first)
    #expect(rule.before == "(?<!a)b")
    #expect(rule.after == "<A")
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    let text: String
    let line: Int
    let words: String
    let testDescription: String

    init(_ what: String, _ text: String, line: Int, says words: String) {
      testDescription = what
      self.text = text
      self.line = line
      self.words = words
    }
  }

  static let mistakes = [
    Mistake("no XML", "bukan XML", line: 1, says: "not well-formed"),
    Mistake("an empty file", "", line: 1, says: "not well-formed"),
    Mistake("a tag that is not closed", file("<rule>"), line: 7, says: "not well-formed"),
    Mistake(
      "an ampersand alone", file("\n<rule><beforebreak>A&B</beforebreak></rule>"), line: 7,
      says: "not well-formed"),
    Mistake("another root", "<tbx>\n</tbx>", line: 1, says: "the root element is <tbx>, not <srx>"),
    Mistake(
      "a group without a name",
      file(good).replacing(#"<languagerule languagerulename="Semua">"#, with: "<languagerule>"),
      line: 5, says: "<languagerule> lacks the attribute languagerulename"),
    Mistake(
      "a map without a pattern", file(good, maps: #"<languagemap languagerulename="Semua"/>"#),
      line: 13, says: "<languagemap> lacks the attribute languagepattern"),
    Mistake(
      "a map without a name", file(good, maps: #"<languagemap languagepattern="id"/>"#), line: 13,
      says: "<languagemap> lacks the attribute languagerulename"),
    Mistake(
      "a map to rules that are not there",
      file(good, maps: #"<languagemap languagepattern="id" languagerulename="Jawa"/>"#), line: 13,
      says: "names the rules Jawa, which are not defined"),
    Mistake(
      "a rule that breaks perhaps", file("\n<rule break=\"maybe\"/>"), line: 7,
      says: #"break="maybe" of a <rule> is neither yes nor no"#),
    Mistake(
      "another version", #"<srx version="3.0"/>"#, line: 1,
      says: #"version="3.0" of <srx> is neither 2.0 nor 1.0"#),
    Mistake("no rules at all", "<srx>\n</srx>", line: 2, says: "the file has no <languagerules>"),
    Mistake(
      "a cascade perhaps", file(good, cascade: "perhaps"), line: 3,
      says: #"cascade="perhaps" of a <header> is neither yes nor no"#),
    Mistake(
      "a part outside a rule", file("\n<beforebreak>a</beforebreak>"), line: 7,
      says: "<beforebreak> is outside a <rule>"),
    Mistake(
      "a part twice", file("<rule><afterbreak>a</afterbreak>\n<afterbreak>b</afterbreak></rule>"),
      line: 7, says: "a <rule> has a second <afterbreak>"),
    Mistake(
      "a part of another name", file("<rule>\n<before>a</before></rule>"), line: 7,
      says: "<before> in a <rule> is neither <beforebreak> nor <afterbreak>"),
    Mistake(
      "a rule before any group", "<srx><body><languagerules>\n<rule/></languagerules></body></srx>",
      line: 2, says: "<rule> is outside a <languagerule>"),
    Mistake(
      "a rule behind a group",
      file("</languagerule>\n<rule break=\"no\"/>\n<languagerule languagerulename=\"B\">"), line: 7,
      says: "<rule> is outside a <languagerule>"),
  ]

  @Test("that is wrong is refused, with the line and what is wrong", arguments: mistakes)
  func structure(_ mistake: Mistake) throws {
    let error = try #require(throws: PadananError.self) {
      _ = try SRXReaderTests.read(mistake.text)
    }
    let found = try #require(error.diagnostics.first)
    #expect(found.code == .invalidRules)
    #expect(found.file == "aturan.srx")
    #expect(found.position?.line == mistake.line)
    #expect(found.message.contains(mistake.words), "\(error)")
  }

  @Test(
    "with a wrong expression is refused where it is used, with the expression as it was written")
  func expression() throws {
    let document = try SRXReaderTests.read(
      SRXReaderTests.file("\n\n<rule break=\"no\">\n<beforebreak>Dr(\\.</beforebreak></rule>"))
    let error = try #require(throws: PadananError.self) {
      _ = try SentenceSegmenter(language: .indonesian, rules: document)
    }
    let found = try #require(error.diagnostics.first)
    #expect(found.position?.line == 8)
    #expect(
      found.message
        == #"Dr(\. is not a regular expression: error at its character 5 (U_REGEX_MISMATCHED_PAREN)"#
    )
  }

  @Test("with a long wrong expression is refused with the beginning of the expression")
  func longExpression() throws {
    let groups = String(repeating: "(", count: 5000)
    let document = try SRXReaderTests.read(
      SRXReaderTests.file("<rule break=\"no\"><beforebreak>\(groups)</beforebreak></rule>"))
    let error = try #require(throws: PadananError.self) {
      _ = try SentenceSegmenter(language: .indonesian, rules: document)
    }
    #expect(try #require(error.diagnostics.first).message.count < 200)
  }

  @Test("with many nested groups is used")
  func nestedGroups() throws {
    let expression =
      String(repeating: "(?:", count: 80) + "Hlm" + String(repeating: ")", count: 80)
    let document = try SRXReaderTests.read(
      SRXReaderTests.file(
        "<rule break=\"no\"><beforebreak>\(expression)\\.</beforebreak><afterbreak>\\s</afterbreak></rule>"
      ))
    let segmenter = try SentenceSegmenter(language: .indonesian, rules: document)
    let text = try Normalizer().normalize(
      Document(id: "t", language: .indonesian, text: "Lihat Hlm. Delapan."))
    #expect(try segmenter.segments(of: text).count == 1)
  }

  @Test("with an expression that backtracks too long is named with its line and rule")
  func backtracking() throws {
    let document = try SRXReaderTests.read(
      SRXReaderTests.file(
        "\n<rule break=\"yes\"><beforebreak>(?:a+)+b*\\s?c*(?&lt;=x)\\.</beforebreak><afterbreak>\\s</afterbreak></rule>"
      ))
    let segmenter = try SentenceSegmenter(language: .indonesian, rules: document)
    let text = try Normalizer().normalize(
      Document(
        id: "t", language: .indonesian, text: String(repeating: "a", count: 40) + ". Ya."))
    let error = try #require(throws: PadananError.self) { _ = try segmenter.segments(of: text) }
    let found = try #require(error.diagnostics.first)
    #expect(found.code == .invalidRules && found.file == "aturan.srx")
    #expect(found.position?.line == 7)
    #expect(found.message.contains("cannot be applied to this text"))
  }

  @Test("with a wrong expression for another language can be used")
  func otherLanguage() throws {
    let document = try SRXReaderTests.read(
      SRXReaderTests.file(
        "<rule><beforebreak>(</beforebreak></rule>",
        maps: #"<languagemap languagepattern="jv" languagerulename="Semua"/>"#))
    #expect(try Segmented("Satu. Dua.", rules: document).texts == ["Satu.", "Dua."])
  }

  @Test("with a wrong language pattern names the line of the map")
  func languagePattern() throws {
    let document = try SRXReaderTests.read(
      SRXReaderTests.file(
        SRXReaderTests.good, maps: #"<languagemap languagepattern="i[d" languagerulename="Semua"/>"#
      ))
    let error = try #require(throws: PadananError.self) {
      _ = try SentenceSegmenter(language: .indonesian, rules: document)
    }
    #expect(error.diagnostics.first?.position?.line == 13)
  }

  @Test("of padanan's own is read, and is what other tools are given")
  func builtIn() throws {
    let document = try SRXDocument.builtIn()
    #expect(document == (try SRXDocument(SRXDocument.builtInSource, file: "padanan.srx")))
    #expect(document.cascade == .all)
    #expect(document.languageMaps.map(\.ruleName).last == "Unicode sentences")
  }
}
