import Glossary
public import TermMatching

/// Finds, for each source term, the words of the translation that stand for it.
///
/// Looked for are the glossary's equivalents, in any inflected form, in the sentences that answer
/// the source's. Occurrences of one concept are paired in order.
public struct TermAligner: Sendable {
  public init() {}

  /// One result for each source match; nil where its sentence has no answer.
  /// - Parameters:
  ///   - source: matches in the source text.
  ///   - target: matches of the same glossary's target side, forbidden terms included.
  ///   - targetIndex: the index that `target` was found with.
  public func align(
    _ source: [TermMatch], with target: [TermMatch], targetIndex: TermIndex,
    pairs: [SentencePair]
  ) -> [TermPair?] {
    var answers: [Int: [Int]] = [:]
    for pair in pairs where !pair.target.isEmpty {
      for segment in pair.source { answers[segment] = pair.target }
    }
    var bySegment: [Int: [Int]] = [:]
    for (number, match) in target.enumerated() {
      bySegment[match.segment, default: []].append(number)
    }

    var taken: Set<Int> = []
    return source.map { match in
      guard let segments = answers[match.segment] else { return nil }
      let hits = segments.flatMap { bySegment[$0] ?? [] }.filter { number in
        target[number].concept == match.concept
          || target[number].alternatives.contains(match.concept)
      }
      guard let hit = hits.first(where: { !taken.contains($0) }) ?? hits.last else {
        return TermPair(verdict: .missing)
      }
      taken.insert(hit)
      let status = status(of: target[hit], for: match.concept, in: targetIndex)
      return TermPair(
        verdict: status.isApproved ? .found : .forbidden, segment: target[hit].segment,
        range: target[hit].range)
    }
  }

  private func status(of match: TermMatch, for concept: Int, in index: TermIndex) -> TermStatus {
    guard match.concept == concept else { return .preferred }
    return index.glossary.concepts[concept].terms[match.term].status
  }
}
