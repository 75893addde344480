import Alignment
import Checks
import Glossary
import Normalization
import Segmentation
import TermMatching
import TextModel

/// A small glossary for all tests of the checks: source, equivalent, others that may be used, one
/// that must not.
private let glossary = Glossary(
  [
    ("gencatan senjata", "ceasefire", ["truce"], ["weapon truce"], PartOfSpeech.noun),
    ("utusan", "envoy", [], [], .noun), ("kesepakatan", "agreement", ["deal"], [], .noun),
    ("Amerika Serikat", "United States", ["US"], [], .proper),
    ("Prancis", "France", [], [], .proper), ("perundingan", "talks", ["negotiation"], [], .noun),
    ("menyerang", "attack", [], [], .verb),
  ].enumerated().map { number, row in
    var concept = Concept(
      id: row.0,
      terms: [Term(row.0, .indonesian), Term(row.1, .english)]
        + row.2.map { Term($0, .english, .admitted) }
        + row.3.map { Term($0, .english, .forbidden) },
      origin: Concept.Origin(file: "g.csv", line: number + 2))
    if row.0 == "Amerika Serikat" { concept.terms.append(Term("AS", .indonesian, .admitted)) }
    concept.partOfSpeech = row.4
    return concept
  })

/// The findings in a text beside its translation, as `severity verdict: words`.
func findings(
  _ source: String, _ target: String, from language: LanguageTag = .indonesian
) throws -> [String] {
  let from = try side(source, language, .longest)
  let to = try side(target, .english, .nested)
  let texts = BilingualText(from, to)
  return TranslationChecker().findings(
    in: texts, pairs: SentenceAligner().align(texts)
  ).map { "\($0.severity.rawValue) \($0.verdict.rawValue): \(from.text.slice($0.source))" }
}

private func side(
  _ text: String, _ language: LanguageTag, _ overlaps: TermMatcher.Overlaps
) throws -> MatchedText {
  let normalized = try Normalizer().normalize(Document(id: "t", language: language, text: text))
  let segments = try SentenceSegmenter(language: language).segments(of: normalized)
  let index = TermIndex(
    glossary, language: language,
    statuses: language == .english
      ? Set(TermStatus.allCases) : Set(TermStatus.allCases).subtracting([.forbidden]))
  var matcher = TermMatcher(index, overlaps: overlaps)
  let analyzed = AnalyzedText(normalized, segments: segments)
  return MatchedText(analyzed, matches: matcher.matches(in: analyzed), index: index)
}
