import Segmentation
import TestSupport
import Testing
import TextModel

/// Rule files as other tools write them: rules that break, `\s` after the position, cascades.
@Suite("A foreign SRX file")
struct ForeignSRXTests {
  static func document(cascade: String) throws -> SRXDocument {
    try SRXReaderTests.read(
      """
      <srx xmlns="http://www.lisa.org/srx20" version="2.0">
      <header segmentsubflows="yes" cascade="\(cascade)">
      <formathandle type="start" include="no"/>
      </header>
      <body><languagerules>
      <languagerule languagerulename="Aceh">
      <rule break="no"><beforebreak>\\bTeungku\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
      <rule break="yes"><beforebreak>;</beforebreak><afterbreak>\\s</afterbreak></rule>
      </languagerule>
      <languagerule languagerulename="Umum">
      <rule break="no"><beforebreak>\\bhlm\\.</beforebreak><afterbreak>\\s+\\d</afterbreak></rule>
      <rule break="yes"><beforebreak>[.?!]+</beforebreak><afterbreak>\\s</afterbreak></rule>
      <rule break="yes"><beforebreak>:\\s</beforebreak><afterbreak>“</afterbreak></rule>
      <rule break="yes"><beforebreak></beforebreak><afterbreak>☞</afterbreak></rule>
      </languagerule>
      </languagerules><maprules>
      <languagemap languagepattern="ace|id-AC" languagerulename="Aceh"/>
      <languagemap languagepattern=".*" languagerulename="Umum"/>
      </maprules></body></srx>
      """)
  }

  static let cases = [
    Breaks("÷ satu. ÷ dua! ÷ tiga ÷", because: "a rule breaks before a small letter too"),
    Breaks("÷ Lihat hlm. 5 dulu. ÷ lalu pulang. ÷", because: "the rule that comes first decides"),
    Breaks("÷ Lihat hlm. ÷ lalu pulang. ÷", because: "the exception needs its number"),
    Breaks("÷ Katanya: ÷ “Ya.” ÷", because: "white space may stand in the part before the place"),
    Breaks(
      "÷ Catatan ÷ ☞ penting ÷ ☞ sekali ÷", because: "an empty part before the place fits anywhere"),
    Breaks("÷ Kena.Tidak kena ÷", because: "the white space behind the place is required"),
    Breaks("÷ Apa?! ÷ begitu... ÷ ya ÷", because: "marks in a row end once"),
  ]

  @Test("breaks at its rules' breaks and at Unicode's", arguments: cases)
  func breaks(_ breaks: Breaks) throws {
    let found = try Segmented(breaks.text, rules: ForeignSRXTests.document(cascade: "no"))
    #expect(found.texts == breaks.segments, "\(breaks.reason)")
  }

  @Test("names the rule of a break by its position in its group")
  func names() throws {
    let found = try Segmented("satu. dua: “tiga", rules: ForeignSRXTests.document(cascade: "no"))
    #expect(found.segments.map(\.rule) == ["Umum-2", "Umum-3", "paragraph"])
  }

  @Test(
    "takes the first map that fits, or with a cascade all of them",
    arguments: [
      ("no", "ace", ["Teungku. Ali;", "hlm.", "5."]), ("yes", "ace", ["Teungku. Ali;", "hlm. 5."]),
      ("no", "id", ["Teungku.", "Ali; hlm. 5."]), ("yes", "id", ["Teungku.", "Ali; hlm. 5."]),
      ("yes", "ID-ac", ["Teungku. Ali;", "hlm. 5."]),
      ("no", "id-ID", ["Teungku.", "Ali; hlm. 5."]),
      ("yes", "ace-ID", ["Teungku.", "Ali; hlm. 5."]),
    ])
  func cascade(_ cascade: String, _ language: String, _ expected: [String]) throws {
    let tag = try #require(LanguageTag(language))
    let rules = try ForeignSRXTests.document(cascade: cascade)
    #expect(try Segmented("Teungku. Ali; hlm. 5.", in: tag, rules: rules).texts == expected)
  }

  @Test("without a cascade has no other rules for the language of its first map")
  func firstOnly() throws {
    let aceh = try #require(LanguageTag("ace"))
    let text = "satu: “dua"
    #expect(
      try Segmented(text, in: aceh, rules: ForeignSRXTests.document(cascade: "no")).texts == [text])
    #expect(
      try Segmented(text, in: aceh, rules: ForeignSRXTests.document(cascade: "yes")).texts
        == ["satu:", "“dua"])
  }

  @Test("without rules leaves Unicode's sentences")
  func empty() throws {
    let rules = try SRXReaderTests.read(SRXReaderTests.file(""))
    #expect(try Segmented("Tn. Budi. Ia.", rules: rules).texts == ["Tn.", "Budi.", "Ia."])
  }
}
