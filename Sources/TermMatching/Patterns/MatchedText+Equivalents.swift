import Glossary
import TextModel

extension MatchedText {
  /// The translation with the equivalents of the patterns that the source fills: `South Jakarta
  /// Police` for `Polres Jakarta Selatan`.
  ///
  /// The equivalents are searched for with the slots filled, so that a translation with another
  /// name in the slot is not accepted, and no border of a name has to be found in the translation.
  /// Matches inside them are marked as nested. The cost is that of one more pass over the
  /// translation if the source has a pattern, otherwise none.
  public func withEquivalents(
    ofPatternsIn source: MatchedText, spelling: SpellingDictionaries = .system
  ) -> MatchedText {
    guard !source.index.filled.isEmpty else { return self }
    var result = self
    result.index.filled = source.index.filled
    let statuses = Set(TermStatus.allCases).subtracting([.variant])
    var matcher = TermMatcher(
      TermIndex(
        Glossary(source.index.filled.map(\.concept)), language: index.language,
        statuses: statuses),
      overlaps: .nested, spelling: spelling)
    let first = source.index.conceptCount
    var found = matcher.matches(in: analyzed)
    guard !found.isEmpty else { return result }
    for place in found.indices {
      found[place].concept += first
      found[place].alternatives = found[place].alternatives.map { $0 + first }
    }
    result.matches = MatchedText.merge(matches, found)
    return result
  }

  /// Both lists in text order, the longer of two matches with the same start first; of two with the
  /// same range the equivalent of a pattern is kept and the other concept is its alternative.
  private static func merge(_ own: [TermMatch], _ found: [TermMatch]) -> [TermMatch] {
    let all = (found + own).enumerated().sorted { a, b in
      let (x, y) = (a.element.range, b.element.range)
      return (x.start, -x.end, a.offset) < (y.start, -y.end, b.offset)
    }
    var merged: [TermMatch] = []
    // The end of the outermost match so far.
    var end = 0
    for (_, match) in all {
      if let last = merged.last, last.range == match.range {
        for concept in [match.concept] + match.alternatives
        where concept != last.concept && !last.alternatives.contains(concept) {
          merged[merged.count - 1].alternatives.append(concept)
        }
        continue
      }
      var match = match
      match.isNested = match.range.end <= end
      end = max(end, match.range.end)
      merged.append(match)
    }
    return merged
  }
}
