public import Alignment
import Segmentation
import TermMatching
import TextModel

/// Checks a translation against its source: terms, names, quantities and omissions.
///
///     let checker = TranslationChecker()
///     for finding in checker.findings(in: texts, pairs: pairs) { … }
///
/// A correct translation should have no finding of severity `warning` or `error`. Inflection,
/// admitted synonyms, abbreviations, words of the same family and moved sentences are accepted.
public struct TranslationChecker: Sendable {
  /// A checker; it has no options.
  public init() {}

  /// The findings, ordered by their source range.
  /// - Parameter pairs: the aligned segments of the two sides.
  public func findings(in texts: BilingualText, pairs: [SentencePair]) -> [Finding] {
    check(texts, pairs: pairs).findings
  }

  /// The equivalent of each source term in the translation, judged as the findings are; nil if its
  /// sentence has no translation.
  /// - Parameters:
  ///   - pairs: the aligned segments of the two sides.
  ///   - likely: finds the words for missing terms; nil to report only those that the check finds.
  public func terms(
    in texts: BilingualText, pairs: [SentencePair], likely: LikelyTerms? = nil
  ) -> [TermPair?] {
    report(on: texts, pairs: pairs, likely: likely).terms
  }

  /// The results of ``findings(in:pairs:)`` and ``terms(in:pairs:likely:)``, checked once.
  public func report(
    on texts: BilingualText, pairs: [SentencePair], likely: LikelyTerms? = nil
  ) -> (findings: [Finding], terms: [TermPair?]) {
    let (findings, judgements) = check(texts, pairs: pairs)
    let aligner = TermAligner()
    let places = Dictionary(
      texts.target.matches.enumerated().map { ($0.element.range, [$0.offset]) },
      uniquingKeysWith: +)
    func pair(
      _ verdict: TermPair.Verdict, _ range: TextRange, of concept: Int? = nil, score: Double
    ) -> TermPair {
      let match = concept.flatMap { concept in
        (places[range] ?? []).map { texts.target.matches[$0] }.first {
          $0.concept == concept || $0.alternatives.contains(concept)
        }
      }
      let place = texts.target.segments.partitionPoint { $0.range.end <= range.start }
      return TermPair(
        verdict: verdict, segment: min(place, texts.target.segments.count - 1), range: range,
        equivalent: concept.flatMap { concept in
          match.flatMap { aligner.place(of: $0, for: concept, in: texts.target.index) }
        },
        score: score)
    }
    let terms: [TermPair?] = aligner.align(texts, pairs: pairs, likely: likely).enumerated()
      .map { number, found in
        guard let found, let judgement = judgements[number] else { return found }
        let isAmbiguous = texts.source.matches[number].isAmbiguous
        let missing: TermPair.Verdict = isAmbiguous ? .uncertain : .missing
        switch judgement {
        case .found(let range?):
          return pair(.found, range, of: texts.source.matches[number].concept, score: 1)
        case .found(nil): return TermPair(verdict: .found, score: 1)
        case .forbidden(let range):
          return pair(isAmbiguous ? .uncertain : .forbidden, range, score: 1)
        case .missing(let range?): return pair(missing, range, score: 0.9)
        case .missing(nil): return found.verdict == missing ? found : TermPair(verdict: missing)
        }
      }
    return (findings, terms)
  }

  /// The findings, and what the check says about each source match.
  private func check(
    _ texts: BilingualText, pairs: [SentencePair]
  ) -> (findings: [Finding], judgements: [Int: TermRule.Judgement]) {
    var context = CheckContext(texts, pairs: pairs)
    let untranslated = UntranslatedRule().findings(in: context)
    // These segments need no other check.
    for finding in untranslated { context.answers[finding.segment] = [] }
    let skipped = Set(untranslated.map(\.segment))
    let omitted = OmissionRule().apply(to: &context, except: skipped)
    let terms = TermRule().apply(to: context)
    let names = NameRule(context).findings()
    let denied = Set(terms.findings.filter { $0.verdict == .negation }.map(\.segment))
    let negations = NegationRule().findings(
      in: context, except: denied, renderings: terms.renderings)
    // Do not report a misspelled name as missing too.
    let misspelt = Set(names.map(\.source))
    let findings =
      untranslated + omitted + names + QuantityRule().findings(in: context) + negations
      + terms.findings.filter { !misspelt.contains($0.source) }
      + ConsistencyRule().findings(terms.renderings, in: context)
    let sorted = findings.enumerated().sorted { a, b in
      a.element.source != b.element.source
        ? a.element.source < b.element.source : a.offset < b.offset
    }.map(\.element)
    return (sorted, terms.judgements)
  }
}
