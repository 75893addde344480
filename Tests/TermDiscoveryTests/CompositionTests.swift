import Glossary
import Languages
import PipelineSupport
import Segmentation
import TermMatching
import Testing
import TextModel

@testable import TermDiscovery

/// Equivalents composed of those of a phrase's parts.
@Suite struct CompositionTests {
  static let glossary = [
    ("kesepakatan", "agreement"), ("gencatan senjata", "ceasefire"), ("invasi", "invasion"),
    ("Rusia", "Russia"), ("pasukan", "troops"), ("diplomasi", "diplomacy"), ("ekonomi", "economy"),
  ]

  private func candidates(in text: String, target: LanguageTag = .english) throws
    -> [TermCandidate]
  {
    let concepts = Self.glossary.map { id, en in
      var concept = Concept(
        id: id, terms: [Term(id, .indonesian), Term(en, .english)],
        origin: Concept.Origin(file: "g.csv", line: 1))
      concept.partOfSpeech = id == "Rusia" ? .proper : .noun
      return concept
    }
    let index = TermIndex(Glossary(concepts), language: .indonesian)
    let analyzed = try AnalyzedText(text)
    var matcher = TermMatcher(index)
    let matched = MatchedText(analyzed, matches: matcher.matches(in: analyzed), index: index)
    var collector = CandidateCollector()
    collector.add(
      CandidateFinder(language: .indonesian, target: target).candidates(in: matched))
    return collector.ranked()
  }

  @Test(arguments: [
    (
      "Pihak itu melanggar kesepakatan gencatan senjata.", "kesepakatan gencatan senjata",
      "ceasefire agreement"
    ),
    (
      "Kesepakatan gencatan senjatanya gagal.", "kesepakatan gencatan senjata",
      "ceasefire agreement"
    ),
    ("Dunia mengecam invasi Rusia itu.", "invasi Rusia", "Russian invasion"),
    ("Dunia memuji gencatan senjata Rusia itu.", "gencatan senjata Rusia", "Russian ceasefire"),
    ("Ia ahli diplomasi ekonomi.", "diplomasi ekonomi", "economic diplomacy"),
  ])
  func `a compound of known parts has a composed equivalent`(
    text: String, term: String, equivalent: String
  ) throws {
    let candidate = try #require(try candidates(in: text).first { $0.text == term })
    #expect(
      candidate.targets == [
        TermCandidate.Target(text: equivalent, score: 0.5, count: 0, isComposed: true)
      ])
  }

  @Test func `an unknown part gives no composed equivalent`() throws {
    let candidate = try #require(
      try candidates(in: "Mereka melanggar kesepakatan dagang.").first {
        $0.text == "kesepakatan dagang"
      })
    #expect(candidate.targets.isEmpty)
  }

  @Test func `nothing is composed in a language without rules`() throws {
    let swedish = try #require(LanguageTag("sv"))
    let texts = try candidates(in: "Dunia mengecam invasi Rusia itu.", target: swedish)
    #expect(texts.allSatisfy { $0.targets.isEmpty })
  }
}
