import Glossary
import Morphology
public import Normalization
public import Segmentation
import TextModel

/// Finds every term of an index in a text.
///
///     var matcher = TermMatcher(index)
///     for match in matcher.matches(in: text, segments: segments) { … }
///
/// Leftmost, then longest; of matches of one length the nearest form, then the glossary's order.
/// No match reaches across a segment's end or punctuation. Remembers the forms it has analysed,
/// so keep one for many documents; each thread has its own.
public struct TermMatcher {
  /// What happens to matches inside a longer one.
  public enum Overlaps: Sendable, Hashable {
    /// Only the longest.
    case longest
    /// Those inside as well, after the longer one.
    case nested
  }

  public let index: TermIndex
  public var overlaps: Overlaps
  private var forms = FormReadings()
  private var tokens: [Token] = []
  private var ranges: [Range<Int32>] = []
  private var candidates: [MatchCandidate] = []

  public init(_ index: TermIndex, overlaps: Overlaps = .longest) {
    self.index = index
    self.overlaps = overlaps
  }

  /// The matches in text order, outer before inner.
  /// - Parameter segments: of `text`, in order.
  public mutating func matches(in text: NormalizedText, segments: [Segment]) -> [TermMatch] {
    var matches: [TermMatch] = []
    text.bytes.withUnsafeBufferPointer { bytes in
      for (number, segment) in segments.enumerated() {
        append(matchesIn: segment.range, number: number, of: bytes, to: &matches)
      }
    }
    return matches
  }

  private mutating func append(
    matchesIn range: TextRange, number: Int, of text: UnsafeBufferPointer<UInt8>,
    to matches: inout [TermMatch]
  ) {
    forms.trim()
    tokens.removeAll(keepingCapacity: true)
    Tokenizer.append(tokensOf: range, in: text, to: &tokens)
    ranges.removeAll(keepingCapacity: true)
    for token in tokens {
      let word = UnsafeBufferPointer(rebasing: text[Int(token.start)..<Int(token.end)])
      ranges.append(forms.ofWord(word, isAddress: token.kind == .address, in: index))
    }
    var start = 0
    while start < tokens.count {
      guard mayBegin(at: start) else {
        start += 1
        continue
      }
      findCandidates(at: start, in: text)
      guard let end = candidates.map(\.end).max() else {
        start += 1
        continue
      }
      matches.append(best(from: start, to: end, segment: number, isNested: false))
      if overlaps == .nested { appendNested(in: start..<end, segment: number, of: text, to: &matches) }
      start = end
    }
  }

  private func mayBegin(at start: Int) -> Bool {
    !ranges[start].isEmpty || (start + 1 < tokens.count && tokens[start + 1].gap == .hyphen)
  }

  private mutating func appendNested(
    in outer: Range<Int>, segment: Int, of text: UnsafeBufferPointer<UInt8>,
    to matches: inout [TermMatch]
  ) {
    for start in outer where mayBegin(at: start) {
      findCandidates(at: start, in: text)
      let ends = Set(candidates.map(\.end)).filter {
        $0 <= outer.upperBound && !(start == outer.lowerBound && $0 == outer.upperBound)
      }
      for end in ends.sorted(by: >) {
        matches.append(best(from: start, to: end, segment: segment, isNested: true))
      }
    }
  }

  private mutating func findCandidates(at start: Int, in text: UnsafeBufferPointer<UInt8>) {
    candidates.removeAll(keepingCapacity: true)
    var walk = MatchWalk(index: index, tokens: tokens, ranges: ranges, text: text)
    walk.run(from: start, forms: &forms, into: &candidates)
  }

  /// The best of the candidates that end at `end`, which must exist.
  private func best(from start: Int, to end: Int, segment: Int, isNested: Bool) -> TermMatch {
    var rivals = candidates.filter { $0.end == end }
    rivals.sort { ($0.kind, $0.features.rawValue.nonzeroBitCount, $0.concept, $0.entry) < ($1.kind, $1.features.rawValue.nonzeroBitCount, $1.concept, $1.entry) }
    var winner = rivals[0]
    let equals = rivals.filter { $0.kind == winner.kind }
    var isAmbiguous = false
    if equals.contains(where: { $0.concept != winner.concept }) {
      let choice = SenseChoice(index: index, words: sentenceWords(except: start..<end))
      (winner, isAmbiguous) = choice.choose(among: equals)
    }
    var alternatives: [Int] = []
    for rival in rivals where rival.concept != winner.concept {
      if !alternatives.contains(Int(rival.concept)) { alternatives.append(Int(rival.concept)) }
    }
    let entry = index.entries[Int(winner.entry)]
    return TermMatch(
      concept: Int(entry.concept), term: Int(entry.term), segment: segment,
      range: TextRange(Int(tokens[start].start), Int(tokens[end - 1].end)), kind: winner.kind,
      features: winner.features, base: winner.base, isNested: isNested, isAmbiguous: isAmbiguous,
      alternatives: alternatives)
  }

  /// The words of the vocabulary that the sentence holds in any form, outside a match.
  private func sentenceWords(except match: Range<Int>) -> Set<Int32> {
    var words: Set<Int32> = []
    for (number, range) in ranges.enumerated() where !match.contains(number) {
      for reading in range { words.insert(forms.readings[Int(reading)].word) }
    }
    return words
  }
}

extension TermIndex {
  /// How the form comes from the term, as one line: `kesepakatan + -nya`.
  /// - Parameter surface: the form as it stands in the text.
  public func explanation(of match: TermMatch, surface: String) -> String {
    let term = glossary.concepts[match.concept].terms[match.term].text
    let change = match.features.subtracting([.letterCase, .hyphen, .space])
    if change.isEmpty {
      return surface == term ? term : "\(term), ditulis \(surface)"
    }
    let lemma = Folding.fold(Array(term.utf8))
    return inflection.explanation(
      of: FormReading(lemma: lemma, features: match.features, base: match.base), surface: surface)
  }
}
