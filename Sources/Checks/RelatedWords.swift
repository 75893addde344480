import Alignment
import Languages
import Normalization
import TermMatching
import TextModel

/// Looks for a term's rendering in other words than the glossary's.
struct RelatedWords {
  private let comparison: Comparison
  private let derivation: any WordFormation

  init(_ comparison: Comparison) {
    self.comparison = comparison
    derivation = Language.of(comparison.targetLanguage).derivation
  }

  /// - Parameter taken: what in the translation renders other terms.
  func renders(_ match: TermMatch, except taken: [TextRange]) -> Bool {
    let words = comparison.answers[match.segment].flatMap { comparison.targetWords[$0] }
    let folded = words.map(\.folded)
    let terms = comparison.concepts(of: match).flatMap { comparison.approved($0) }
    if terms.contains(where: { isScattered($0, among: folded) }) { return true }
    let parts = comparison.sourceWords[match.segment].filter { $0.range.overlaps(match.range) }
    return !parts.isEmpty
      && parts.allSatisfy { part in
        comparison.answers[match.segment].contains { answer in
          guard let found = comparison.links.answer(to: part.range, of: match.segment, in: answer)
          else { return false }
          return found.weight >= 0.5 && !taken.contains { $0.overlaps(found.range) }
        }
      }
  }

  /// Whether a word stands there that is part of an equivalent: `sentencing request` where the
  /// glossary has `sentencing demand`.
  func rendersPart(of match: TermMatch) -> Bool {
    let words = comparison.answers[match.segment].flatMap { comparison.targetWords[$0] }
    return comparison.concepts(of: match).flatMap { comparison.approved($0) }.contains { term in
      let parts = term.lowercased().split { !$0.isLetter }.map(String.init)
      return parts.count > 1
        && parts.contains { part in
          part.utf8.count >= 5 && words.contains { derivation.areRelated($0.folded, part) }
        }
    }
  }

  /// Whether every word of an equivalent that means something stands among `words`, in whatever
  /// order and form: `power plants and grids` for `power grid`, `Russian` for `Russia`.
  private func isScattered(_ term: String, among words: [String]) -> Bool {
    let parts = term.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
      .filter { $0.utf8.count > 3 }
    guard !parts.isEmpty else { return false }
    return parts.allSatisfy { part in
      words.contains {
        derivation.areRelated($0, part) || derivation.adjective(ofCountry: part) == $0
      }
    }
  }
}
