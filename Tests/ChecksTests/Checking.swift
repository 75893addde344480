import Alignment
import Checks
import Glossary
import Normalization
import PipelineSupport
import Segmentation
import TermMatching
import TextModel

/// The glossary concept that all tests of the checks use.
private func concept(
  _ source: String, _ equivalents: String..., forbidden: String? = nil, deprecated: String? = nil,
  pos: PartOfSpeech = .noun, short: String? = nil, status: TermStatus = .preferred
) -> Concept {
  var concept = Concept(
    id: source,
    terms: [Term(source, .indonesian, status)]
      + equivalents.enumerated().map { Term($1, .english, $0 == 0 ? status : .admitted) },
    origin: Concept.Origin(file: "g.csv", line: 2))
  if let forbidden { concept.terms.append(Term(forbidden, .english, .forbidden)) }
  if let deprecated { concept.terms.append(Term(deprecated, .english, .deprecated)) }
  if let short { concept.terms.append(Term(short, .indonesian, .admitted)) }
  concept.partOfSpeech = pos
  return concept
}

private let glossary = Glossary([
  concept("gencatan senjata", "ceasefire", "truce", forbidden: "weapon truce"),
  concept("utusan", "envoy", deprecated: "legate"), concept("kesepakatan", "agreement", "deal"),
  concept("Amerika Serikat", "United States", "US", pos: .proper, short: "AS"),
  concept("Prancis", "France", pos: .proper), concept("perundingan", "talks", "negotiation"),
  concept("menyerang", "attack", pos: .verb), concept("zona ekonomi", "economic zone"),
  concept("gotong royong", "gotong royong", status: .doNotTranslate), concept("pantun"),
])

private let sourceStatuses = Set(TermStatus.allCases).subtracting([.forbidden])
private let indonesianIndex = TermIndex(
  glossary, language: .indonesian, statuses: sourceStatuses)
private let englishIndex = TermIndex(
  glossary, language: .english, statuses: Set(TermStatus.allCases))

/// The findings in a text and its translation, as `severity verdict: words`.
func findings(
  _ source: String, _ target: String, from language: LanguageTag = .indonesian
) throws -> [String] {
  try allFindings(source, target, from: language).map { finding, source in
    "\(finding.severity.rawValue) \(finding.verdict.rawValue): \(source.slice(finding.source))"
  }
}

/// The findings in a text and its translation, each with the normalized source.
func allFindings(
  _ source: String, _ target: String, from language: LanguageTag = .indonesian
) throws -> [(finding: Finding, source: NormalizedText)] {
  let sourceIndex =
    language == .indonesian
    ? indonesianIndex : TermIndex(glossary, language: language, statuses: sourceStatuses)
  let from = try matched(AnalyzedText(source, language: language), by: sourceIndex, .longest)
  let to = try matched(AnalyzedText(target, language: .english), by: englishIndex, .nested)
  let texts = BilingualText(from, to)
  return TranslationChecker().findings(in: texts, pairs: SentenceAligner().align(texts))
    .map { ($0, from.text) }
}

private func matched(
  _ text: AnalyzedText, by index: TermIndex, _ overlaps: TermMatcher.Overlaps
) -> MatchedText {
  var matcher = TermMatcher(index, overlaps: overlaps)
  return MatchedText(text, matches: matcher.matches(in: text), index: index)
}
