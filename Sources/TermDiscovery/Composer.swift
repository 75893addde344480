internal import Glossary
internal import Languages
internal import TermMatching
internal import TextModel

/// Composes equivalents of phrases whose parts the glossary has.
struct Composer {
  let index: TermIndex
  let target: LanguageTag
  let composition: EquivalentComposition

  /// The composed equivalent; nil if a part has no approved equivalent.
  /// - Parameter parts: the matches that a phrase consists of, in text order.
  func equivalent(of parts: [TermMatch]) -> String? {
    guard parts.count > 1 else { return nil }
    let equivalents = parts.compactMap(equivalent)
    return equivalents.count == parts.count ? composition.equivalent(of: equivalents) : nil
  }

  /// Whether the equivalent of a name has an adjective.
  func hasAdjective(_ match: TermMatch) -> Bool {
    equivalent(of: match).map { composition.hasAdjective($0) } ?? false
  }

  private func equivalent(of match: TermMatch) -> String? {
    index.concept(match.concept).approvedTerms(in: target).first?.text
  }
}
