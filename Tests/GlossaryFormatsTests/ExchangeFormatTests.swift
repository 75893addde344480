import Glossary
import GlossaryFormats
import Testing
import TextModel

/// MultiTerm, SKOS, XLIFF and TMX: what they support is read back, and the rest is reported.
@Suite struct ExchangeFormatTests {
  static let formats: [GlossaryFormat] = [.multiterm, .skos, .xliff, .tmx]

  private static func roundTrip(
    _ glossary: Glossary, _ format: GlossaryFormat
  ) throws -> (glossary: Glossary, losses: [Diagnostic]) {
    let options = FormatOptions()
    let written = try #require(format.writer(options)).write(glossary)
    let read = try #require(format.reader(options)).read(written.bytes, file: "g.x")
    return (read.glossary, written.diagnostics)
  }

  /// In a form that can be compared: without the place of a concept.
  private static func bare(_ glossary: Glossary) -> [Concept] {
    glossary.concepts.map {
      var concept = $0
      concept.origin = Concept.Origin(file: "", line: 0)
      return concept
    }
  }

  private static func concept(_ id: String, _ terms: Term...) -> Concept {
    Concept(id: id, terms: terms, origin: Concept.Origin(file: "a.csv", line: 2))
  }

  /// Everything that the four formats support.
  private static func common() -> Concept {
    var concept = concept(
      "c-1", Term("gencatan senjata", .indonesian),
      Term("penghentian perang", .indonesian, .admitted),
      Term("ceasefire", .english), Term("truce", .english, .admitted),
      Term("weapon rest", .english, .forbidden))
    concept.domain = "military"
    concept.definition = "A halt in fighting, <agreed> & kept."
    concept.note = "One word.\nNot “armistice”."
    concept.source = "Our own"
    concept.references = [
      CrossReference(.related, to: "c-2"), CrossReference(.external, to: "https://example.org/x"),
    ]
    return concept
  }

  @Test(arguments: formats)
  func `what all formats support is read back unchanged`(format: GlossaryFormat) throws {
    let glossary = Glossary([
      ExchangeFormatTests.common(),
      ExchangeFormatTests.concept("c-2", Term("damai", .indonesian), Term("peace", .english)),
    ])
    let back = try ExchangeFormatTests.roundTrip(glossary, format)
    #expect(ExchangeFormatTests.bare(back.glossary) == ExchangeFormatTests.bare(glossary))
    #expect(back.losses.map(\.description) == [])
  }

  @Test(arguments: [GlossaryFormat.multiterm, .tmx])
  func `every field of the model is read back`(format: GlossaryFormat) throws {
    var concept = ExchangeFormatTests.common()
    concept.match.caseRule = .exact
    concept.context = ["perang", "senjata"]
    concept.transactions = [Transaction(.created, date: "2026-03-12T10:15:00Z", by: "Sari")]
    concept.extras = [Extra(name: "client", value: "Dermaga")]
    concept.terms[0].partOfSpeech = .noun
    concept.terms[0].type = .fullForm
    concept.terms[0].usage = ["Gencatan senjata dimulai.", "Kedua pihak sepakat."]
    concept.terms[2].note = "Solid."
    concept.terms[2].source = "House style"
    concept.terms[2].transactions = [
      Transaction(.modified, date: "2026-03-13", by: "Budi"),
      Transaction(.other, date: "2026-04-01T00:00:00Z"),
    ]
    concept.terms[3].id = "t4"
    var section = LanguageSection(.english)
    section.definition = "A temporary end of fighting."
    section.note = "Uncountable."
    concept.sections = [section]
    let back = try ExchangeFormatTests.roundTrip(Glossary([concept]), format)
    #expect(
      ExchangeFormatTests.bare(back.glossary) == ExchangeFormatTests.bare(Glossary([concept])))
    #expect(back.losses.map(\.description) == [])
  }

  struct Text: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
  }

  @Test(
    arguments: formats,
    [
      Text(testDescription: "quotes of all kinds", text: "“a” \"b\" 'c' «d» \"\"\"e\"\"\" \\"),
      Text(
        testDescription: "marks of XML and Turtle", text: "a < b & c > d ]]> @en ^^x <iri> ; . #"),
      Text(testDescription: "lines and tabs", text: "one\ntwo\tthree\r\nfour"),
      Text(testDescription: "right to left", text: "وقف إطلاق النار"),
      Text(testDescription: "decomposed letters", text: "Re\u{301}ne\u{301}e"),
      Text(testDescription: "an emoji of several scalars", text: "🏴\u{200D}☠️ 👩🏽‍⚖️"),
      Text(testDescription: "beyond the basic plane", text: "𝔸𐍈"),
      Text(
        testDescription: "a million characters", text: String(repeating: "kata ", count: 200_000)),
      Text(testDescription: "bars and equal signs", text: "a|b\\|c = d: e by f"),
    ])
  func `texts are read back with the same bytes`(format: GlossaryFormat, text: Text) throws {
    var concept = ExchangeFormatTests.concept(
      "c", Term(text.text, .indonesian), Term("x", .english))
    concept.definition = text.text
    concept.note = text.text
    let back = try ExchangeFormatTests.roundTrip(Glossary([concept]), format)
    let found = try #require(back.glossary.concepts.first)
    #expect(Array(found.terms[0].text.utf8) == Array(text.text.utf8))
    #expect(Array(found.definition.utf8) == Array(text.text.utf8))
    #expect(Array(found.note.utf8) == Array(text.text.utf8))
  }

  @Test(arguments: formats, ["7", "a b/ü|%", "urn:x:1", "https://example.org/c#1", "1=2"])
  func `identifiers are read back`(format: GlossaryFormat, id: String) throws {
    let glossary = Glossary([
      ExchangeFormatTests.concept(id, Term("damai", .indonesian), Term("peace", .english))
    ])
    let back = try ExchangeFormatTests.roundTrip(glossary, format)
    #expect(back.glossary.concepts.map(\.id) == [id])
  }

  @Test(arguments: formats)
  func `a third language and a regional one are kept`(format: GlossaryFormat) throws {
    let (german, british) = (
      try #require(LanguageTag("de")), try #require(LanguageTag("en-GB"))
    )
    let glossary = Glossary([
      ExchangeFormatTests.concept(
        "c", Term("damai", .indonesian), Term("peace", .english), Term("Frieden", german),
        Term("peace", british))
    ])
    let back = try ExchangeFormatTests.roundTrip(glossary, format)
    #expect(ExchangeFormatTests.bare(back.glossary) == ExchangeFormatTests.bare(glossary))
  }

  @Test(arguments: [GlossaryFormat.skos, .xliff])
  func `what is not supported is reported once, with a count`(format: GlossaryFormat) throws {
    var concepts = (1...3).map {
      ExchangeFormatTests.concept("c\($0)", Term("a\($0)", .indonesian), Term("b\($0)", .english))
    }
    for place in concepts.indices {
      concepts[place].terms[0].extras = [Extra(name: "client", value: "x")]
    }
    let losses = try ExchangeFormatTests.roundTrip(Glossary(concepts), format).losses
    #expect(losses.count == 1)
    #expect(losses.allSatisfy { $0.code == .notHeld && $0.message.contains("3 concepts") })
  }

  @Test(arguments: [
    ("t.ttl", GlossaryFormat.skos), ("t.xlf", .xliff), ("t.XLIFF", .xliff), ("t.tmx", .tmx),
    ("t.mtf", .multiterm),
  ])
  func `a format is recognized by its extension`(file: String, format: GlossaryFormat) {
    #expect(GlossaryFormat(of: file) == format)
  }

  @Test(
    arguments: [GlossaryFormat.multiterm, .xliff, .tmx],
    [
      "", "no XML", "<other/>", "<mtf", "<tmx><body><tu>", "\u{0}",
      """
      <?xml version="1.0"?><!DOCTYPE tmx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">\
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]><tmx><tu>&d;</tu></tmx>
      """,
      """
      <?xml version="1.0"?><!DOCTYPE mtf [<!ENTITY x SYSTEM "file:///etc/hostname">]><mtf><conceptGrp>\
      <concept>&x;</concept></conceptGrp></mtf>
      """,
      String(repeating: "<mtf>", count: 100_000), String(repeating: "<tmx>", count: 100_000),
    ])
  func `hostile XML is an error with its place`(format: GlossaryFormat, text: String) throws {
    let reader = try #require(format.reader(FormatOptions()))
    let error = #expect(throws: PadananError.self) {
      try reader.read(Array(text.utf8), file: "x.xml")
    }
    #expect(error?.diagnostics.first?.file == "x.xml")
    #expect(error?.diagnostics.first?.position != nil)
  }
}
