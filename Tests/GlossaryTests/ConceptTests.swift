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

  @Test func `terms of a language stand by status, then as written`() throws {
    let terms = try ConceptTests.concept().terms(in: .english).map(\.text)
    #expect(terms == ["ceasefire", "truce", "stand-down", "cease-fire", "weapon pause"])
  }

  @Test func `a translator may write preferred and admitted terms only`() throws {
    let terms = try ConceptTests.concept().approvedTerms(in: .english).map(\.text)
    #expect(terms == ["ceasefire", "truce", "stand-down"])
  }

  @Test func `a region is asked for by itself, a language with its regions`() throws {
    let british = try #require(LanguageTag("en-GB"))
    let concept = try ConceptTests.concept()
    #expect(concept.terms(in: british).map(\.text) == ["stand-down"])
    #expect(concept.terms(in: .indonesian).map(\.text) == ["gencatan senjata"])
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
