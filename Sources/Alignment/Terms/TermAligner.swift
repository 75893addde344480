import Glossary
package import TermMatching

/// Finds the equivalent of each source term in the translation.
///
/// It looks for glossary equivalents, in any inflected form, in the aligned sentences. Occurrences
/// of one concept are paired in order. If an equivalent is missing, the words that probably
/// translate the term are returned with the verdict.
public struct TermAligner: Sendable {
  /// An aligner; it has no options.
  public init() {}

  /// Minimum certainty of the words reported for a missing term.
  private static let likely = 0.5

  /// One result for each source match; nil if its sentence has no translation.
  /// - Parameters:
  ///   - pairs: the aligned segments of both sides.
  ///   - likely: finds the words for missing terms; nil to report none.
  public func align(
    _ texts: BilingualText, pairs: [SentencePair], likely: LikelyTerms? = nil
  ) -> [TermPair?] {
    let target = texts.target.matches
    var likely = likely
    var answers: [Int: SentencePair] = [:]
    for pair in pairs where !pair.target.isEmpty {
      for segment in pair.source { answers[segment] = pair }
    }
    var bySegment: [Int: [Int]] = [:]
    for (number, match) in target.enumerated() {
      bySegment[match.segment, default: []].append(number)
    }

    var taken: Set<Int> = []
    return texts.source.matches.map { match in
      guard let pair = answers[match.segment] else { return nil }
      let hits = pair.target.flatMap { bySegment[$0] ?? [] }.filter { number in
        target[number].concept == match.concept
          || target[number].alternatives.contains(match.concept)
      }
      guard let hit = hits.first(where: { !taken.contains($0) }) ?? hits.last else {
        let place = likely?.place(of: match.range, in: match.segment, pair: pair)
        let verdict: TermPair.Verdict = match.isAmbiguous ? .uncertain : .missing
        guard let place, place.score >= TermAligner.likely else {
          return TermPair(verdict: verdict)
        }
        return TermPair(
          verdict: verdict, segment: place.sentence, range: place.range, score: place.score)
      }
      taken.insert(hit)
      let status = status(of: target[hit], for: match.concept, in: texts.target.index)
      return TermPair(
        verdict: status.isApproved ? .found : match.isAmbiguous ? .uncertain : .forbidden,
        segment: target[hit].segment, range: target[hit].range,
        equivalent: place(of: target[hit], for: match.concept, in: texts.target.index), score: 1)
    }
  }

  /// The index of a target match's term among the terms of `concept`.
  package func place(of match: TermMatch, for concept: Int, in index: TermIndex) -> Int? {
    guard match.concept != concept else { return match.term }
    let text = index.term(of: match).text
    return index.concept(concept).terms.firstIndex { $0.text == text }
  }

  private func status(of match: TermMatch, for concept: Int, in index: TermIndex) -> TermStatus {
    guard match.concept == concept else { return .preferred }
    return index.term(of: match).status
  }
}
