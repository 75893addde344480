import Alignment
import Languages
import Normalization
import TermMatching
import TextModel

/// Finds equivalents of a term that are not in the glossary.
struct RelatedWords {
  private let context: CheckContext
  private let derivation: any WordFormation

  init(_ context: CheckContext) {
    self.context = context
    derivation = Language.of(context.targetLanguage).derivation
  }

  /// Whether the aligned segments contain related words or dictionary equivalents for the whole
  /// term.
  /// - Parameter taken: target ranges that already correspond to other terms.
  func renders(_ match: TermMatch, except taken: [TextRange]) -> Bool {
    let words = context.answers[match.segment].flatMap { context.targetWords[$0] }
    let folded = words.map(\.folded)
    let terms = context.concepts(of: match).flatMap { context.approved($0) }
    if terms.contains(where: { isScattered($0, among: folded) }) { return true }
    let parts = context.sourceWords[match.segment].filter { $0.range.overlaps(match.range) }
    return !parts.isEmpty
      && parts.allSatisfy { part in
        context.answers[match.segment].contains { answer in
          guard let found = context.links.answer(to: part.range, of: match.segment, in: answer)
          else { return false }
          return found.weight >= 0.5 && !taken.contains { $0.overlaps(found.range) }
        }
      }
  }

  /// Whether the aligned segments contain part of an equivalent: `sentencing request` for
  /// `sentencing demand`.
  func rendersPart(of match: TermMatch) -> Bool {
    let words = context.answers[match.segment].flatMap { context.targetWords[$0] }
    return context.concepts(of: match).flatMap { context.approved($0) }.contains { term in
      let parts = term.lowercased().split { !$0.isLetter }.map(String.init)
      return parts.count > 1
        && parts.contains { part in
          part.utf8.count >= 5 && words.contains { derivation.areRelated($0.folded, part) }
        }
    }
  }

  /// Whether all words of an equivalent with more than three bytes have a related word among
  /// `words`, in any order: `power plants and grids` for `power grid`, `Russian` for `Russia`.
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
