import Segmentation
import TermMatching
import TextModel

/// Finds source sentences without a translation, and those whose translation stands elsewhere.
///
/// A sentence of which hardly anything is found where it should be is looked for in the whole
/// translation, since newsrooms move sentences; found nowhere, it was dropped. One or two dropped
/// sentences are a slip, many an abridged translation.
struct OmissionRule {
  /// What was dropped; `comparison` has its answers put right.
  /// - Parameter skipped: segments that were judged already.
  func apply(to comparison: inout Comparison, except skipped: Set<Int>) -> [Finding] {
    var dropped: [Int] = []
    for segment in comparison.source.segments.indices where !skipped.contains(segment) {
      let anchors = comparison.anchors(of: segment)
      let own = comparison.answers[segment]
      let support = comparison.support(anchors, in: own) ?? (own.isEmpty ? 0 : 1)
      guard own.isEmpty || (support < 0.3 && anchors.count >= 3) else { continue }
      if let moved = bestWindow(for: anchors, in: comparison) {
        comparison.answers[segment] = moved
      } else if own.isEmpty || isShared(own, by: segment, in: comparison) {
        comparison.answers[segment] = []
        if isSentence(segment, in: comparison) { dropped.append(segment) }
      }
    }
    dropped += squeezed(in: comparison)
    for segment in dropped { comparison.answers[segment] = [] }
    let isAbridged = dropped.count >= 3 && dropped.count * 12 >= comparison.source.segments.count
    comparison.isAbridged = isAbridged
    if isAbridged { comparison.shortened = shortened(in: comparison) }
    return dropped.sorted().map { segment in
      let range = comparison.source.segments[segment].range
      return Finding(
        .omitted, isAbridged ? .suggestion : .warning, segment: segment, source: range,
        term: "", message: "the sentence has no translation")
    }
  }

  /// One or two neighbouring segments of the translation that hold half of the anchors.
  private func bestWindow(for anchors: [Anchor], in comparison: Comparison) -> [Int]? {
    guard anchors.count >= 2 else { return nil }
    var best: (kept: Int, window: [Int])?
    for first in comparison.target.segments.indices {
      for length in 1...2 where first + length <= comparison.target.segments.count {
        let window = Array(first..<first + length)
        let kept = anchors.count { comparison.isKept($0, in: window) }
        if kept > best?.kept ?? 0 { best = (kept, window) }
      }
    }
    guard let best, best.kept >= 2, best.kept * 2 >= anchors.count else { return nil }
    return best.window
  }

  /// Whether other source sentences have these answers too: the aligner has put a dropped sentence
  /// to its neighbour. Alone with its answer it is translated, however freely.
  private func isShared(_ answers: [Int], by segment: Int, in comparison: Comparison) -> Bool {
    let others = [segment - 1, segment + 1].filter { comparison.answers.indices.contains($0) }
    return others.contains { !Set(comparison.answers[$0]).isDisjoint(with: answers) }
  }

  /// Sentences put to a neighbour's translation that is too short for both.
  private func squeezed(in comparison: Comparison) -> [Int] {
    let ratio = self.ratio(of: comparison)
    var result: [Int] = []
    var segment = 0
    while segment < comparison.answers.count {
      let own = comparison.answers[segment]
      var end = segment + 1
      while end < comparison.answers.count, comparison.answers[end] == own { end += 1 }
      defer { segment = end }
      guard !own.isEmpty, end - segment > own.count else { continue }
      let expected = ratio * length(Array(segment..<end), comparison.source)
      guard length(own, comparison.target) < 0.7 * expected else { continue }
      let weakest = (segment..<end).map { number in
        (number, comparison.support(comparison.anchors(of: number), in: own) ?? 0)
      }.min { $0.1 < $1.1 }
      if let (number, support) = weakest, support <= 0.34, isSentence(number, in: comparison) {
        result.append(number)
      }
    }
    return result
  }

  /// Of an abridged translation, the sentences whose own translation is short too.
  private func shortened(in comparison: Comparison) -> Set<Int> {
    var result: Set<Int> = []
    let usual = max(ratio(of: comparison), 1)
    for (segment, own) in comparison.answers.enumerated() where !own.isEmpty {
      let together = comparison.answers.indices.filter {
        !Set(comparison.answers[$0]).isDisjoint(with: own)
      }
      let all = Array(Set(together.flatMap { comparison.answers[$0] }))
      let expected = usual * length(together, comparison.source)
      if length(all, comparison.target) < 0.8 * expected { result.insert(segment) }
    }
    return result
  }

  /// Bytes of the translation for one of the source, where both are there.
  private func ratio(of comparison: Comparison) -> Double {
    let answered = comparison.answers.indices.filter { !comparison.answers[$0].isEmpty }
    let source = length(answered, comparison.source)
    let target = length(
      Array(Set(answered.flatMap { comparison.answers[$0] })), comparison.target)
    return source > 0 && target > 0 ? target / source : 1
  }

  private func length(_ segments: [Int], _ side: MatchedText) -> Double {
    Double(segments.reduce(0) { $0 + side.segments[$1].range.count })
  }

  private func isSentence(_ segment: Int, in comparison: Comparison) -> Bool {
    switch comparison.source.segments[segment].kind {
    case .sentence, .headline, .listItem: comparison.sourceWords[segment].count >= 3
    case .dateline, .source: false
    }
  }
}
