import Glossary
import Languages
import Segmentation
import TextModel

/// The patterns of a segment, in the order of their first tokens.
struct SegmentPatterns {
  let candidates: [PatternCandidate]
  private var next = 0

  init(_ candidates: [PatternCandidate]) { self.candidates = candidates }

  /// The candidates that begin at a token, the closest first; `token` must not decrease from call
  /// to call.
  mutating func candidates(at token: Int) -> [PatternCandidate] {
    while next < candidates.count, candidates[next].tokens.lowerBound < token { next += 1 }
    return from(next, at: token)
  }

  private func from(_ first: Int, at token: Int) -> [PatternCandidate] {
    let own = candidates[first...].prefix { $0.tokens.lowerBound == token }
    return own.count < 2 ? Array(own) : own.sorted { $0.isCloser(than: $1) }
  }

  /// The candidates that begin at a token and end before the end of `outer`, or begin after its
  /// start.
  func nested(at token: Int, in outer: Range<Int>) -> [PatternCandidate] {
    let first = candidates.partitionPoint { $0.tokens.lowerBound < token }
    return from(first, at: token).filter {
      $0.tokens.upperBound <= outer.upperBound && $0.tokens != outer
    }
  }

  /// The candidate with exactly these tokens; nil if there is none.
  func candidate(with tokens: Range<Int>) -> PatternCandidate? {
    let first = candidates.partitionPoint { $0.tokens.lowerBound < tokens.lowerBound }
    return from(first, at: tokens.lowerBound).first { $0.tokens == tokens }
  }
}

extension MatchWalk {
  /// The match of the best of the candidates with the same tokens as the first; there must be at
  /// least one.
  mutating func match(
    _ candidates: [PatternCandidate], of patterns: SegmentPatterns, segment: Int
  ) -> TermMatch {
    var best = candidates[0]
    let rivals = candidates.filter { $0.rank == best.rank && $0.kind == best.kind }
    var isAmbiguous = false
    if rivals.contains(where: { $0.concept != best.concept }) {
      let choice = senseChoice(for: best.tokens).choose(
        among: rivals.map {
          MatchCandidate(
            entry: $0.entry, concept: $0.concept, end: $0.tokens.upperBound, kind: $0.kind,
            features: $0.features, base: -1)
        })
      isAmbiguous = choice.isAmbiguous
      best = rivals.first { $0.entry == choice.winner.entry } ?? best
    }
    var match = self.match(best, of: patterns, segment: segment, depth: 0)
    if isAmbiguous { match.doubt = .severalConcepts }
    for rival in rivals where rival.concept != best.concept {
      let concept = Int(rival.concept)
      if !match.alternatives.contains(concept) { match.alternatives.append(concept) }
    }
    return match
  }

  private mutating func match(
    _ candidate: PatternCandidate, of patterns: SegmentPatterns, segment: Int, depth: Int
  ) -> TermMatch {
    var match = TermMatch(
      concept: Int(candidate.concept), term: patternTerm(of: candidate), segment: segment,
      range: range(of: candidate.tokens), kind: candidate.kind, features: candidate.features)
    let isShouted =
      match.features.contains(.letterCase)
      && LetterCase.isShouted(slice(match.range.start, match.range.end))
    for fill in candidate.fills {
      var filled = slotFill(fill, of: patterns, segment: segment, depth: depth)
      if isShouted, fill.slot.isOpen { filled.lowerCapitals() }
      match.fills.append(filled)
    }
    return match
  }

  private func patternTerm(of candidate: PatternCandidate) -> Int {
    index.patterns.map { Int($0.term(ofEntry: candidate.entry)) } ?? 0
  }

  private func range(of span: Range<Int>) -> TextRange {
    TextRange(Int(tokens[span.lowerBound].start), Int(tokens[span.upperBound - 1].end))
  }

  /// The words of a span, with one space for white space.
  private func text(of range: TextRange) -> String {
    String(decoding: slice(range.start, range.end), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func slotFill(
    _ fill: PatternCandidate.Fill, of patterns: SegmentPatterns, segment: Int, depth: Int
  ) -> SlotFill {
    let whole = range(of: fill.tokens)
    let range = TextRange(
      whole.start + max(0, -fill.suffix), whole.end - max(0, fill.suffix))
    let text = text(of: range)
    var result = SlotFill(slot: fill.slot, range: range, text: text)
    switch fill.slot {
    case .year: break
    case .number:
      if fill.suffix == 0, fill.tokens.count == 1, let value = value(of: fill.tokens.lowerBound) {
        result.parts = [.number(text, value: value)]
      }
    case .place, .name, .field:
      guard fill.suffix == 0 else { break }
      result.parts =
        parts(of: fill, of: patterns, segment: segment, depth: depth) ?? result.parts
    }
    return result
  }

  /// The value of a number in words, up to ten and the teens that are one word.
  private func value(of token: Int) -> Int? {
    switch index.patterns?.words.quantities[word(token)] {
    case .unit(let value), .number(let value): value
    default: nil
    }
  }

  /// The terms that an open slot consists of: one term, a place after an administrative word, or a
  /// list; nil if its words are kept as they are.
  private mutating func parts(
    of fill: PatternCandidate.Fill, of patterns: SegmentPatterns, segment: Int, depth: Int
  ) -> [SlotFill.Part]? {
    guard let words = index.patterns?.words else { return nil }
    let span = fill.tokens
    let isName = fill.slot == .name && !fill.takesNouns
    if let term = term(
      span, takesNouns: fill.takesNouns, of: patterns, segment: segment,
      // A name inside a name is not translated: KRI Teluk Ambon, Bank Jatim.
      depth: isName ? Int.max : depth),
      !isName || index.term(of: term).status == .preferred
    {
      return [.term(term)]
    }
    switch fill.slot {
    case .place:
      var start = span.lowerBound
      while start < span.upperBound - 1, words.wordsBefore.contains(folded(start)) { start += 1 }
      guard start > span.lowerBound,
        let term = term(
          start..<span.upperBound, takesNouns: false, of: patterns, segment: segment, depth: depth)
      else { return nil }
      return [.text(text(of: range(of: span.lowerBound..<start)) + " "), .term(term)]
    case .field, .name:
      guard fill.takesNouns else { return nil }
      return list(span, words, of: patterns, segment: segment, depth: depth)
    case .number, .year: return nil
    }
  }

  /// The parts of a list whose elements are all terms: `Pekerjaan Umum dan Penataan Ruang`.
  private mutating func list(
    _ span: Range<Int>, _ words: PatternWords, of patterns: SegmentPatterns, segment: Int,
    depth: Int
  ) -> [SlotFill.Part]? {
    var parts: [SlotFill.Part] = []
    var start = span.lowerBound
    for token in span {
      let isAnd = folded(token) == words.and
      let isNext = tokens[token].gap == .barrier && token > start
      guard isAnd || isNext || token == span.upperBound - 1 else { continue }
      let end = token == span.upperBound - 1 && !isAnd && !isNext ? token + 1 : token
      guard start < end,
        let term = term(
          start..<end, takesNouns: true, of: patterns, segment: segment, depth: depth)
      else { return nil }
      parts.append(.term(term))
      if isAnd {
        parts.append(.and(text(of: range(of: token..<token + 1))))
        start = token + 1
      } else if isNext {
        parts.append(.text(", "))
        start = token
      }
      if isNext, token == span.upperBound - 1 {
        guard
          let last = self.term(
            token..<token + 1, takesNouns: true, of: patterns, segment: segment, depth: depth)
        else { return nil }
        parts.append(.term(last))
      }
    }
    return parts.count > 1 ? parts : nil
  }

  /// The term that consists of exactly these tokens: a listed one, otherwise a pattern.
  private mutating func term(
    _ span: Range<Int>, takesNouns: Bool, of patterns: SegmentPatterns, segment: Int, depth: Int
  ) -> TermMatch? {
    if mayBegin(at: span.lowerBound) {
      run(from: span.lowerBound)
      let own = candidates.filter {
        $0.end == span.upperBound && (takesNouns || isName($0))
      }
      if let best = own.min(by: { $0.isNearer(than: $1) }) {
        return TermMatch(
          best, term: index.term(ofEntry: best.entry), base: forms.base(best.base),
          segment: segment, range: range(of: span))
      }
    }
    // A pattern inside a pattern inside a pattern is enough.
    guard depth < 2, let inner = patterns.candidate(with: span) else { return nil }
    return match(inner, of: patterns, segment: segment, depth: depth + 1)
  }
}
