public import Alignment
import TextModel

/// Checks a translation against its source: terms, names, numbers, and what was left out.
///
///     let checker = TranslationChecker()
///     for finding in checker.findings(source, target, pairs: pairs, links: links) { … }
///
/// A correct translation should raise no finding at or above `warning`: inflection, admitted
/// synonyms, abbreviations, words of the same family and sentences that were moved are understood.
public struct TranslationChecker: Sendable {
  public init() {}

  /// The findings in the order of the source.
  /// - Parameters:
  ///   - pairs: beads between the segments of both sides.
  ///   - links: what dictionaries say of the words of both, for renderings that no glossary has.
  public func findings(
    _ source: CheckedText, _ target: CheckedText, pairs: [SentencePair], links: WordLinks
  ) -> [Finding] {
    var comparison = Comparison(source, target, pairs: pairs, links: links)
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
