import Glossary
import Testing
import TextModel

@Suite struct GlossaryStatisticsTests {
  @Test func `everything is counted`() throws {
    var war = Concept(
      id: "1",
      terms: [
        Term("perang", .indonesian), Term("war", .english),
        Term("armed conflict", .english, .admitted),
        Term("battle", .english, .forbidden),
      ], origin: .init(file: "a.csv", line: 2))
    war.domain = "military"
    war.partOfSpeech = .noun
    war.definition = "Armed conflict."
    let lonely = Concept(
      id: "2", terms: [Term("damai", .indonesian)], origin: .init(file: "b.csv", line: 2))
    let statistics = GlossaryStatistics(Glossary([war, lonely]))
    #expect(statistics.concepts == 2)
    #expect(statistics.terms == 5)
    #expect(
      statistics.statuses.map { "\($0.name) \($0.count)" } == [
        "preferred 3", "admitted 1", "forbidden 1",
      ])
    #expect(statistics.domains.map { "\($0.name) \($0.count)" } == [" 1", "military 1"])
    #expect(statistics.files.map { "\($0.name) \($0.count)" } == ["a.csv 1", "b.csv 1"])
    #expect(statistics.concepts(with: "definition") == 1 && statistics.withForbidden == 1)
    #expect(statistics.concepts(with: "note") == 0 && statistics.concepts(with: "context") == 0)
    let english = try #require(statistics.languages.last)
    #expect(english.language == .english)
    #expect(english.terms == 3 && english.concepts == 1 && english.missing == 1)
    #expect(english.longest == "armed conflict" && english.longestLength == 14)
  }

  @Test func `an empty glossary has nothing`() {
    let statistics = GlossaryStatistics(Glossary())
    #expect(statistics.concepts == 0 && statistics.languages.isEmpty)
  }
}
