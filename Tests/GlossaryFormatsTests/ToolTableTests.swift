import Glossary
import GlossaryFormats
import Testing
import TextModel

/// Tables as tools export them.
@Suite struct ToolTableTests {
  private func read(_ text: String, _ format: GlossaryFormat) throws -> [Concept] {
    let reader = try #require(format.reader(FormatOptions()))
    return try reader.read(Array(text.utf8), file: "x/export.csv").glossary.concepts
  }

  private func terms(_ concept: Concept) -> [String] {
    concept.terms.map { "\($0.language) \($0.status.rawValue) \($0.text)" }
  }

  @Test(arguments: [
    ("a.csv", "Entry_ID;Entry_Subject;Indonesian;Term_Info\n", GlossaryFormat.memoq),
    ("a.csv", "term;description;casesensitive;translatable;forbidden;tags;en\n", .lokalise),
    ("a.csv", "term,case sensitive,translatable,description,en\n", .phrase),
    ("a.csv", "\"location\",\"source\",\"target\",\"id\",\"fuzzy\",\"context\"\n", .weblate),
    ("a.csv", "id,en\n", .csv), ("a.tsv", "id\ten\n", .tsv), ("a.csv", "source,target\n", .csv),
    ("a.txt", "laut\tsea\n", .omegat), ("a.txt", "#UTX 1.11; id/en\n", .utx),
    ("a.txt", "id\ten\tnote\n", .tsv), ("a.utf8", "", .omegat), ("a.tab", "", .omegat),
    ("a.utx", "", .utx), ("A.XLSX", "PK", .xlsx),
  ])
  func `is known by its name and first line`(name: String, text: String, format: GlossaryFormat) {
    #expect(GlossaryFormat(of: name, holding: Array(text.utf8)) == format)
  }

  @Test func `memoQ: languages, several terms, examples and what is not to be used`() throws {
    let concepts = try read(
      """
      Entry_ID;Entry_Domain;Entry_Created;Entry_Creator;Entry_Note;Indonesian_Def;Indonesian;Term_Info;Term_Example;English_United_Kingdom;Term_Info;Term_Example;English_United_Kingdom;Term_Info;Term_Example
      12;maritime;1/2/2026 3:04:05 PM;Sari;Not big.;Air asin.;laut;"CaseSense;NoPrefix;Noun";Laut tenang.;sea;CasePermissive;At sea.;mere;"CasePermissive;HalfPrefix;NonTerm";

      """, .memoq)
    let concept = try #require(concepts.first)
    #expect(terms(concept) == ["id preferred laut", "en-GB preferred sea", "en-GB forbidden mere"])
    #expect(concept.id == "12")
    #expect(concept.domain == "maritime")
    #expect(concept.note == "Not big.")
    #expect(concept.match.caseRule == .exact)
    #expect(concept.match.inflection == .none)
    #expect(concept.terms[0].partOfSpeech == .noun)
    #expect(concept.terms.map(\.usage) == [["Laut tenang."], ["At sea."], []])
    #expect(concept.sections.map(\.definition) == ["Air asin."])
    #expect(
      concept.transactions == [Transaction(.created, date: "1/2/2026 3:04:05 PM", by: "Sari")])
  }

  @Test func `Lokalise: switches, tags and descriptions`() throws {
    let concepts = try read(
      """
      term;description;casesensitive;translatable;forbidden;tags;en;en_description;de_DE
      laut;Air asin.;yes;yes;no;maritime;sea;Salt water.;Meer
      PNG;;yes;no;no;;;;
      segara;;no;yes;yes;;;;

      """, .lokalise)
    #expect(
      concepts.map(terms) == [
        ["id preferred laut", "en preferred sea", "de-DE preferred Meer"],
        ["id do-not-translate PNG"], ["id forbidden segara"],
      ])
    #expect(concepts[0].match.caseRule == .exact)
    #expect(concepts[0].domain == "maritime")
    #expect(concepts[0].sections.map(\.definition) == ["Salt water."])
  }

  @Test func `Weblate: forbidden and read-only, untranslated rows passed over`() throws {
    let concepts = try read(
      """
      source,target,context,translator_comments,flags
      laut,sea,maritime,Not big.,terminology
      segara,sear,,,forbidden
      PNG,,,,read-only
      kapal,,,,

      """, .weblate)
    #expect(
      concepts.map(terms) == [
        ["id preferred laut", "en preferred sea"], ["id preferred segara", "en forbidden sear"],
        ["id do-not-translate PNG", "en preferred PNG"],
      ])
    #expect(concepts[0].domain == "maritime")
    #expect(concepts[0].note == "Not big.")
  }

  @Test func `UTX: header, synonyms by concept, status and comments`() throws {
    let concepts = try read(
      "#UTX 1.11; id/en-US; 2026-03-12T08:00:00Z; copyright: X; bidirectional\r\n#description: x\r\n"
        + "#src\ttgt\tsrc:pos\tterm status\tconcept ID\tsrc:yomi\r\n# a comment\r\n"
        + "laut\tsea\tnoun\tapproved\t3\ta\r\nlaut\tmere\tnoun\tforbidden\t3\t\r\n"
        + "lautan\tsea\t-\tprovisional\t3\t\r\nkapal\tship\tnoun\t\t\t\r\n", .utx)
    #expect(
      concepts.map(terms) == [
        [
          "id preferred laut", "en-US preferred sea", "en-US forbidden mere", "id admitted lautan",
        ], ["id preferred kapal", "en-US preferred ship"],
      ])
    #expect(concepts[0].id == "3")
    #expect(concepts[0].terms[0].partOfSpeech == .noun)
    #expect(concepts[0].extras == [Extra(name: "src:yomi", value: "a")])
    #expect(concepts[1].origin.description == "export.csv:8")
  }

  @Test func `Google: sets of equivalent terms have a header, pairs have none`() throws {
    let sets = try read("id,en,nl,pos,description\nlaut,sea,zee,noun,Air asin.\n", .google)
    #expect(sets.map(terms) == [["id preferred laut", "en preferred sea", "nl preferred zee"]])
    #expect(sets[0].partOfSpeech == .noun)
    #expect(sets[0].definition == "Air asin.")
    #expect(try read("laut,sea\nkapal,ship\n", .google).count == 2)
  }

  @Test func `DeepL: its own export names both languages and an estimate`() throws {
    let concepts = try read("laut,Meer,ID,DE,0.9\n", .deepl)
    #expect(concepts.map(terms) == [["id preferred laut", "de preferred Meer"]])
  }

  @Test func `Amazon: without the languages nothing is read`() throws {
    #expect(throws: PadananError.self) { try read("laut,sea\n", .amazon) }
    #expect(try read("id,en,nl\nlaut,sea,zee\n", .amazon)[0].terms.count == 3)
  }

  @Test func `OmegaT: comments, equivalents of one term, CSV`() throws {
    let text = "# daftar\nlaut\tsea\tair\nlaut\tocean\tair\nkapal\tship\n"
    #expect(
      try read(text, .omegat).map(terms) == [
        ["id preferred laut", "en preferred sea", "en admitted ocean"],
        ["id preferred kapal", "en preferred ship"],
      ])
    #expect(try read("laut,\"sea, ocean\",air\n", .omegat)[0].terms[1].text == "sea, ocean")
    #expect(throws: PadananError.self) { try read("laut = sea\n", .omegat) }
  }

  @Test(arguments: [GlossaryFormat.memoq, .phrase, .lokalise, .weblate])
  func `a row with another number of cells is reported`(format: GlossaryFormat) throws {
    let header = [
      GlossaryFormat.memoq: "Entry_ID;Indonesian;English", .phrase: "term,description,en",
      .lokalise: "term;description;en", .weblate: "source,target,context",
    ][format, default: ""]
    let error = try #require(throws: PadananError.self) { try read(header + "\nlaut\n", format) }
    #expect(error.diagnostics.map(\.code) == [.csvFieldCount])
    #expect(error.diagnostics.first?.position?.line == 2)
  }
}
