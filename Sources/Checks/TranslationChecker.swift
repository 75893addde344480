public import Alignment
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
