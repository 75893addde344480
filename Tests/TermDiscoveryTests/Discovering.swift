import Glossary
import Languages
import PipelineSupport
import Segmentation
import TermMatching
import TextModel

@testable import TermDiscovery

/// The candidates of short texts.
enum Discovering {
  /// The ranked candidates of a text.
  /// - Parameter glossary: Indonesian terms that the glossary has.
  static func candidates(
    in text: String, language: LanguageTag = .indonesian, glossary: [String] = [],
    configure: (inout CandidateCollector) throws -> Void = { _ in }
  ) throws -> [TermCandidate] {
    var collector = CandidateCollector()
    try configure(&collector)
    collector.add(try found(in: text, language: language, glossary: glossary))
    return collector.ranked()
  }

  static func found(
    in text: String, language: LanguageTag = .indonesian, glossary: [String] = []
  ) throws -> [FoundCandidate] {
    let analyzed = try AnalyzedText(text, language: language)
    let concepts = glossary.map {
      Concept(id: $0, terms: [Term($0, language)], origin: Concept.Origin(file: "g.csv", line: 1))
    }
    let index = TermIndex(Glossary(concepts), language: language)
    var matcher = TermMatcher(index)
    let matched = MatchedText(analyzed, matches: matcher.matches(in: analyzed), index: index)
    return CandidateFinder(language: language).candidates(in: matched)
  }
}
