public import Alignment
import TextModel

/// Checks a translation against its source: terms, names, numbers, and what was left out.
///
///     let checker = TranslationChecker()
///     for finding in checker.findings(in: texts, pairs: pairs) { … }
///
/// A correct translation should raise no finding at or above `warning`: inflection, admitted
/// synonyms, abbreviations, words of the same family and sentences that were moved are understood.
public struct TranslationChecker: Sendable {
  public init() {}

  /// The findings in the order of the source.
  /// - Parameter pairs: beads between the segments of both sides.
  public func findings(in texts: BilingualText, pairs: [SentencePair]) -> [Finding] {
    var comparison = Comparison(texts, pairs: pairs)
    let untranslated = UntranslatedRule().findings(in: comparison)
    // Nothing else need be said of those.
    for finding in untranslated { comparison.answers[finding.segment] = [] }
    let skipped = Set(untranslated.map(\.segment))
    let omitted = OmissionRule().apply(to: &comparison, except: skipped)
    let terms = TermRule().apply(to: comparison)
    let names = NameRule().findings(in: comparison)
    // A misspelt name is not missing as well.
    let misspelt = Set(names.map(\.source))
    let findings =
      untranslated + omitted + names + QuantityRule().findings(in: comparison)
      + terms.findings.filter { !misspelt.contains($0.source) }
      + ConsistencyRule().findings(terms.renderings, in: comparison)
    return findings.enumerated().sorted { a, b in
      a.element.source != b.element.source
        ? a.element.source < b.element.source : a.offset < b.offset
    }.map(\.element)
  }
}
