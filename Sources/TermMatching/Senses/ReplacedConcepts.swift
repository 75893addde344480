import Glossary
import TextModel

extension TermMatcher {
  /// The candidates without those of supplied concepts that the user's own glossary replaces.
  ///
  /// An own concept replaces a supplied one with the same form if both have an approved equivalent in
  /// common. So both have the same sense, and it is no question which of them is meant.
  func withoutReplaced(_ candidates: [MatchCandidate]) -> [MatchCandidate] {
    func isSupplied(_ candidate: MatchCandidate) -> Bool {
      index.concept(Int(candidate.concept)).origin.isSupplied
    }
    let own = candidates.filter { !isSupplied($0) }
    guard !own.isEmpty, own.count < candidates.count else { return candidates }
    let known = own.reduce(into: Set<String>()) { $0.formUnion(equivalents(of: $1)) }
    return candidates.filter { !isSupplied($0) || known.isDisjoint(with: equivalents(of: $0)) }
  }

  /// The approved terms in other languages, each after its language.
  private func equivalents(of candidate: MatchCandidate) -> [String] {
    index.concept(Int(candidate.concept)).terms.filter {
      $0.status.isApproved && !index.language.accepts($0.language)
    }.map { "\($0.language) \($0.text)" }
  }
}
