import Segmentation
import TermMatching
import TextModel

/// Finds source sentences without a translation, and corrects the alignment of moved sentences.
///
/// If few anchors of a sentence occur in its aligned segments, the whole translation is searched,
/// because editors move sentences. A sentence found nowhere was omitted. One or two omissions are
/// errors; many show that the translation is abridged. The search takes time proportional to the
/// number of such sentences times the number of target segments.
struct OmissionRule {
  /// The omitted sentences.
  ///
  /// Also updates the alignment and the abridgement in `context`.
  /// - Parameter skipped: source segments that need no check.
  func apply(to context: inout CheckContext, except skipped: Set<Int>) -> [Finding] {
    var dropped: [Int] = []
    for segment in context.source.segments.indices where !skipped.contains(segment) {
      let anchors = context.anchors(of: segment)
      let own = context.answers[segment]
      let support = context.support(anchors, in: own) ?? (own.isEmpty ? 0 : 1)
      guard own.isEmpty || (support < 0.3 && anchors.count >= 3) else { continue }
      if let moved = bestWindow(for: anchors, in: context) {
        context.answers[segment] = moved
      } else if own.isEmpty || isShared(own, by: segment, in: context) {
        context.answers[segment] = []
        if isSentence(segment, in: context) { dropped.append(segment) }
      }
    }
    dropped += squeezed(in: context)
    for segment in dropped { context.answers[segment] = [] }
    let isAbridged = dropped.count >= 3 && dropped.count * 12 >= context.source.segments.count
    context.isAbridged = isAbridged
    if isAbridged {
      context.doubtful = doubtful(in: context)
      context.shortened = shortened(in: context)
    }
    return dropped.sorted().map { segment in
      let range = context.source.segments[segment].range
      return Finding(
        .omitted, isAbridged ? .suggestion : .warning, segment: segment, source: range,
        term: "",
        message: isAbridged
          ? "the sentence has no translation; the translation is abridged"
          : "the sentence has no translation")
    }
  }

  /// The one or two adjacent target segments with the most anchors; nil if they contain fewer than
  /// two or fewer than half.
  private func bestWindow(for anchors: [Anchor], in context: CheckContext) -> [Int]? {
    guard anchors.count >= 2 else { return nil }
    var best: (kept: Int, window: [Int])?
    for first in context.target.segments.indices {
      for length in 1...2 where first + length <= context.target.segments.count {
        let window = Array(first..<first + length)
        let kept = anchors.count { context.isKept($0, in: window) }
        if kept > best?.kept ?? 0 { best = (kept, window) }
      }
    }
    guard let best, best.kept >= 2, best.kept * 2 >= anchors.count else { return nil }
    return best.window
  }

  /// Whether a neighbouring source sentence is aligned with the same segments.
  ///
  /// The aligner attaches an omitted sentence to a neighbour. A sentence with its own aligned
  /// segments is translated, however freely.
  private func isShared(_ answers: [Int], by segment: Int, in context: CheckContext) -> Bool {
    let others = [segment - 1, segment + 1].filter { context.answers.indices.contains($0) }
    return others.contains { !Set(context.answers[$0]).isDisjoint(with: answers) }
  }

  /// Sentences aligned together with a neighbour, where the translation is too short for both.
  private func squeezed(in context: CheckContext) -> [Int] {
    let ratio = self.ratio(of: context)
    var result: [Int] = []
    var segment = 0
    while segment < context.answers.count {
      let own = context.answers[segment]
      var end = segment + 1
      while end < context.answers.count, context.answers[end] == own { end += 1 }
      defer { segment = end }
      guard !own.isEmpty, end - segment > own.count else { continue }
      let expected = ratio * length(Array(segment..<end), context.source)
      guard length(own, context.target) < 0.7 * expected else { continue }
      let weakest = (segment..<end).map { number in
        (number, context.support(context.anchors(of: number), in: own) ?? 0)
      }.min { $0.1 < $1.1 }
      if let (number, support) = weakest, support <= 0.34, isSentence(number, in: context) {
        result.append(number)
      }
    }
    return result
  }

  /// Source segments whose translation is less than 80 % of the expected length.
  private func shortened(in context: CheckContext) -> Set<Int> {
    var result: Set<Int> = []
    let usual = max(ratio(of: context), 1)
    for (segment, own) in context.answers.enumerated() where !own.isEmpty {
      // Beads are small, so only near sentences can share a translation.
      let near = max(0, segment - 4)...min(context.answers.count - 1, segment + 4)
      let together = near.filter {
        !Set(context.answers[$0]).isDisjoint(with: own)
          && ($0 == segment || !context.isDoubtful($0))
      }
      let all = Array(Set(together.flatMap { context.answers[$0] }))
      let expected = usual * length(together, context.source)
      if length(all, context.target) < 0.8 * expected { result.insert(segment) }
    }
    return result
  }

  /// Source segments that share their translation with a neighbour and have few anchors in it.
  ///
  /// Of sentences with the same translation, the one with the most anchors in it is translated.
  private func doubtful(in context: CheckContext) -> Set<Int> {
    let supports = context.answers.indices.map { segment -> Double in
      let own = context.answers[segment]
      guard !own.isEmpty else { return 0 }
      return context.support(context.anchors(of: segment), in: own) ?? 0
    }
    return Set(
      context.answers.indices.filter { segment in
        let own = context.answers[segment]
        guard !own.isEmpty else { return false }
        guard isShared(own, by: segment, in: context) else { return supports[segment] < 0.25 }
        let rivals = [segment - 1, segment + 1].filter {
          context.answers.indices.contains($0)
            && !Set(context.answers[$0]).isDisjoint(with: own)
        }
        let isBest = rivals.allSatisfy { supports[$0] < supports[segment] }
        return supports[segment] < (isBest ? 0.3 : 0.6)
      })
  }

  /// Bytes of translation per byte of source, over the aligned segments.
  private func ratio(of context: CheckContext) -> Double {
    let answered = context.answers.indices.filter { !context.answers[$0].isEmpty }
    let source = length(answered, context.source)
    let target = length(
      Array(Set(answered.flatMap { context.answers[$0] })), context.target)
    return source > 0 && target > 0 ? target / source : 1
  }

  private func length(_ segments: [Int], _ side: MatchedText) -> Double {
    Double(segments.reduce(0) { $0 + side.segments[$1].range.count })
  }

  private func isSentence(_ segment: Int, in context: CheckContext) -> Bool {
    switch context.source.segments[segment].kind {
    case .sentence, .headline, .listItem: context.sourceWords[segment].count >= 3
    case .dateline, .source, .boilerplate: false
    }
  }
}
