import Glossary
import Testing
import TextModel

@Suite struct ConceptTests {
  private static func concept() throws -> Concept {
    let british = try #require(LanguageTag("en-GB"))
    return Concept(
      id: "c",
      terms: [
        Term("cease-fire", .english, .deprecated), Term("truce", .english, .admitted),
        Term("gencatan senjata", .indonesian), Term("ceasefire", .english),
        Term("stand-down", british, .admitted), Term("weapon pause", .english, .forbidden),
      ],
      origin: Concept.Origin(file: "own.csv", line: 7))
  }

  @Test func `terms of a language are ordered by status, then as written`() throws {
    let terms = try ConceptTests.concept().terms(in: .english).map(\.text)
    #expect(terms == ["ceasefire", "truce", "stand-down", "cease-fire", "weapon pause"])
  }

  @Test func `only preferred and admitted terms are approved`() throws {
    let terms = try ConceptTests.concept().approvedTerms(in: .english).map(\.text)
    #expect(terms == ["ceasefire", "truce", "stand-down"])
  }

  @Test(arguments: [
    ("en-GB", ["stand-down", "ceasefire", "truce", "cease-fire", "weapon pause"]),
    ("en-US", ["ceasefire", "truce", "cease-fire", "weapon pause"]),
    ("id-ID", ["gencatan senjata"]), ("ms", []),
  ])
  func `the terms of a region come first and those of the language follow`(
    tag: String, texts: [String]
  ) throws {
    let language = try #require(LanguageTag(tag))
    #expect(try ConceptTests.concept().terms(in: language).map(\.text) == texts)
  }

  @Test func `another region's term is used if the language has no approved term`() throws {
    let british = try #require(LanguageTag("en-GB"))
    let american = try #require(LanguageTag("en-US"))
    let concept = Concept(
      id: "c", terms: [Term("lift", british), Term("hoist", .english, .forbidden)],
      origin: Concept.Origin(file: "own.csv", line: 2))
    #expect(concept.approvedTerms(in: american).map(\.text) == ["lift"])
    #expect(concept.terms(in: american).map(\.text) == ["lift", "hoist"])
  }

  @Test func `a name that is not translated comes after the language's own term`() throws {
    let american = try #require(LanguageTag("en-US"))
    let concept = Concept(
      id: "c",
      terms: [Term("gamelan", .indonesian, .doNotTranslate), Term("gamelan music", .english)],
      origin: Concept.Origin(file: "own.csv", line: 2))
    for language in [LanguageTag.english, american] {
      #expect(concept.approvedTerms(in: language).map(\.text) == ["gamelan music", "gamelan"])
    }
  }

  @Test func `an origin reads as file and line`() throws {
    #expect(try ConceptTests.concept().origin.description == "own.csv:7")
  }

  @Test func `a glossary lists its languages once, in order of appearance`() throws {
    let british = try #require(LanguageTag("en-GB"))
    let concept = try ConceptTests.concept()
    #expect(Glossary([concept, concept]).languages == [.english, .indonesian, british])
    #expect(Glossary().languages.isEmpty)
  }

  @Test(arguments: [
    (TermStatus.preferred, true), (.admitted, true), (.deprecated, false), (.forbidden, false),
    (.doNotTranslate, true), (.superseded, false),
  ])
  func `three statuses are approved`(status: TermStatus, isApproved: Bool) {
    #expect(status.isApproved == isApproved)
  }
}
