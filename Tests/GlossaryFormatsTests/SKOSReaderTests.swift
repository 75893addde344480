import Glossary
import GlossaryFormats
import Testing
import TextModel

@Suite struct SKOSReaderTests {
  private func read(_ text: String) throws -> Glossary {
    try SKOSReader().read(Array(text.utf8), file: "t.ttl").glossary
  }

  private static let prefixes = """
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    PREFIX dct: <http://purl.org/dc/terms/>
    prefix xl: <http://www.w3.org/2008/05/skos-xl#>
    @base <http://example.org/vocabulary/> .
    @prefix : <#> .

    """

  @Test func `a thesaurus in the published style is read`() throws {
    let glossary = try read(
      SKOSReaderTests.prefixes + """
        # The scheme is no concept.
        <scheme> a skos:ConceptScheme ; dct:title "Perdagangan"@id .

        <c1> a skos:Concept ;   # a comment
          skos:prefLabel "cukai"@id, 'excise duty'@en ;
          skos:altLabel "bea cukai"@id , "excise"@en-GB , "excise tax"@en-US ;
          skos:hiddenLabel "duti"@id ;
          skos:definition \"\"\"A tax on goods "made"
        at home.\"\"\"@en ;
          skos:scopeNote "Not for imports." ;
          skos:broader <c2> ; skos:related <http://other.example/x> ;
          skos:exactMatch <http://eurovoc.europa.eu/1> ;
          skos:notation "24.3" , 7 ;
          skos:inScheme <scheme> ;
          dct:source "Statute" ; dct:created "2020-02-03"^^<http://www.w3.org/2001/XMLSchema#date> ;
          dct:creator "Rina" ;
          dct:contributor [ dct:title "Office" ; dct:extent ( 1 2.5 -3e2 true ) ] ;
          .
        :c3 skos:prefLabel "pajak"@id ; <http://www.w3.org/2004/02/skos/core#prefLabel> "tax"@en.
        """)
    let first = try #require(glossary.concepts.first)
    #expect(
      glossary.concepts.map(\.id) == [
        "http://example.org/vocabulary/c1", "http://example.org/vocabulary/#c3",
      ])
    #expect(first.origin.line == 9)
    #expect(
      first.terms.map { "\($0.language) \($0.status.rawValue) \($0.text)" } == [
        "id preferred cukai", "id admitted bea cukai", "id forbidden duti",
        "en preferred excise duty", "en-GB admitted excise", "en-US admitted excise tax",
      ])
    #expect(first.sections.map(\.definition) == ["A tax on goods \"made\"\nat home."])
    #expect(first.note == "Not for imports.")
    #expect(first.source == "Statute")
    #expect(
      first.references == [
        CrossReference(.broader, to: "http://example.org/vocabulary/c2"),
        CrossReference(.related, to: "http://other.example/x"),
        CrossReference(.external, to: "http://eurovoc.europa.eu/1", text: "exactMatch"),
      ])
    #expect(first.transactions.first == Transaction(.created, date: "2020-02-03", by: "Rina"))
    #expect(first.extras.map(\.value).contains("\"24.3\""))
    #expect(
      first.extras.map(\.value).contains("\"7\"^^<http://www.w3.org/2001/XMLSchema#integer>"))
  }

  @Test func `what is kept is written back, and read the same`() throws {
    let glossary = try read(
      SKOSReaderTests.prefixes + """
        <c1> a skos:Concept ; skos:prefLabel "a"@id ; skos:notation "24.3", 7 ; skos:inScheme <s> ;
          skos:example [ dct:title "x" ; dct:part [ dct:title "y" ] ] .
        """)
    let written = try SKOSWriter().write(glossary)
    #expect(written.diagnostics.isEmpty)
    let again = try SKOSReader().read(written.bytes, file: "t.ttl").glossary
    #expect(again.concepts.map(\.extras) == glossary.concepts.map(\.extras))
  }

  @Test func `labels of SKOS-XL are labels`() throws {
    let glossary = try read(
      SKOSReaderTests.prefixes + """
        <c1> a skos:Concept ; xl:prefLabel <l1> ; xl:altLabel [ xl:literalForm "bea"@id ] .
        <l1> a xl:Label ; xl:literalForm "cukai"@id .
        """)
    #expect(glossary.concepts.count == 1)
    #expect(glossary.concepts[0].terms.map(\.text) == ["cukai", "bea"])
    #expect(glossary.concepts[0].terms[0].id == "http://example.org/vocabulary/l1")
  }

  @Test(arguments: [
    ("\\u0041\\U0001F600\\t\\\"", "A😀\t\""), ("a\\\\b\\nc", "a\\b\nc"), ("é ü 北", "é ü 北"),
  ])
  func `escapes are read`(written: String, text: String) throws {
    let glossary = try read(
      SKOSReaderTests.prefixes + "<c> a skos:Concept; skos:prefLabel \"\(written)\"@id.")
    #expect(glossary.concepts[0].terms[0].text == text)
  }

  @Test(arguments: [
    ("<c> skos:prefLabel \"a\"@id", "6:26", "does not end"),
    ("<c> skos:prefLabel \"a", "6:20", "never closes"),
    ("<c> skos:prefLabel \"a\nb\" .", "6:22", "ends with the line"),
    ("<c> skos:prefLabel \"\"\"a\nb .", "6:20", "never closes"),
    ("<c> skos:prefLabel \"\\q\" .", "6:22", "backslash"),
    ("<c> skos:prefLabel \"\\u00\" .", "6:23", "hexadecimal"),
    ("<c> x:prefLabel \"a\" .", "6:5", "not declared"),
    ("<c> \"a\" \"b\" .", "6:5", "predicate"),
    ("\"a\" skos:prefLabel \"b\" .", "6:1", "subject"),
    ("<c d> skos:prefLabel \"b\" .", "6:3", "must be escaped"),
    ("<c> skos:prefLabel [ skos:x \"a\" .", "6:20", "never closes"),
    ("<c> skos:prefLabel ( 1 2 .", "6:26", "expected an address"),
    ("é é é", "6:1", "expected an address"),
    ("<c> skos:prefLabel \"a\"@ .", "6:24", "language"),
    ("@prefix y <a> .", "6:10", "prefix"),
    ("<c> a skos:Collection .", "1:1", "no concept"),
  ])
  func `errors have a position and what was expected`(text: String, place: String, says: String)
    throws
  {
    let error = #expect(throws: PadananError.self) { try read(SKOSReaderTests.prefixes + text) }
    let finding = try #require(error?.diagnostics.first)
    #expect(finding.position?.description == place, "\(finding)")
    #expect(finding.message.contains(says), "\(finding)")
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "(", count: 100_000),
    "<a> <b> " + String(repeating: "[ <c> ", count: 100_000), "<", "\"", "\\", "@", "_:", "%",
    String(repeating: "\"", count: 99_999), "<a> <b> \u{0} .", ";;;;", "a a a .", "-", "1", ".",
  ])
  func `a file that is not Turtle is an error`(text: String) {
    #expect(throws: PadananError.self) { try read(text) }
  }
}
