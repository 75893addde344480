import Glossary
import Languages
import Segmentation
import TextModel

/// The search for patterns from one fixed word of a segment.
private struct PatternTrail {
  /// The first fixed word, and the number of tokens in it.
  let anchor: Int
  /// The tokens of each element from the anchor on.
  var spans: [Range<Int>]
  /// The features of the last fixed word, which can only be clitics.
  var features: FormFeatures = []
  /// The candidates found so far; each entry is found once.
  var found: [PatternCandidate] = []
}

extension MatchWalk {
  /// The patterns in the segment, ordered by their first token.
  ///
  /// Only tokens that are the first fixed word of a pattern cost more than a look-up. From each of
  /// them the trie is followed to the right; a slot has at most ``PatternSlot/longest`` tokens, so
  /// the number of steps is bounded.
  mutating func patterns() -> [PatternCandidate] {
    guard let patterns = index.patterns else { return [] }
    var found: [PatternCandidate] = []
    var reader: SlotReader?
    for token in bounds {
      for number in form(token).readings {
        let reading = forms.readings[Int(number)]
        let node = patterns.anchor(of: reading.word)
        guard node >= 0, reading.features.isSubset(of: .clitics) else { continue }
        let slots = reader ?? SlotReader(self, patterns)
        reader = slots
        var trail = PatternTrail(
          anchor: token, spans: [token..<token + 1], features: reading.features)
        follow(node, acceptsEnd: true, patterns, slots, &trail)
        found += trail.found
      }
      if patterns.hasPrefixes, let node = prefixNode(token, patterns) {
        let slots = reader ?? SlotReader(self, patterns)
        reader = slots
        var trail = PatternTrail(anchor: token, spans: [token..<token + 1])
        follow(node, acceptsEnd: true, patterns, slots, &trail)
        found += trail.found
      }
    }
    // A stable order: the patterns of one token in the order in which they were found.
    return found.enumerated()
      .sorted {
        ($0.element.tokens.lowerBound, $0.offset) < ($1.element.tokens.lowerBound, $1.offset)
      }
      .map(\.element)
  }

  /// The node of a number with letters before it in the same word: `COP30`.
  private func prefixNode(_ token: Int, _ patterns: PatternIndex) -> Int32? {
    guard tokens[token].kind == .word else { return nil }
    let folded = folded(token)
    guard let last = folded.last, (0x30...0x39).contains(last) else { return nil }
    let digits = folded.reversed().prefix { (0x30...0x39).contains($0) }.count
    let node = patterns.anchor(ofPrefix: Array(folded.dropLast(digits)))
    return node >= 0 ? node : nil
  }

  /// Follows the trie from a node to the right.
  /// - Parameter acceptsEnd: whether a pattern may end here; false if the last slot would end too
  ///   early or too late without a word after it.
  private mutating func follow(
    _ node: Int32, acceptsEnd: Bool, _ patterns: PatternIndex, _ slots: SlotReader,
    _ trail: inout PatternTrail
  ) {
    #if DEBUG
      ReadingMeter.current?.count(.patternStep)
    #endif
    let end = trail.spans[trail.spans.count - 1].upperBound
    if acceptsEnd {
      for number in patterns.endings(of: node)
      where !trail.found.contains(where: { $0.entry == number }) {
        if let candidate = candidate(number, patterns, slots, trail) {
          trail.found.append(candidate)
        }
      }
    }
    // A clitic ends the term.
    guard end < bounds.upperBound, trail.features.isEmpty else { return }
    for number in form(end).readings {
      let reading = forms.readings[Int(number)]
      guard reading.features.isSubset(of: .clitics), let next = patterns.next(node, reading.word)
      else { continue }
      trail.spans.append(end..<end + 1)
      trail.features = reading.features
      follow(next, acceptsEnd: true, patterns, slots, &trail)
      trail.features = []
      trail.spans.removeLast()
    }
    for slot in patterns.slots(after: node) {
      guard let next = patterns.next(node, slot) else { continue }
      let place = trail.spans.count
      let ends = slots.ends(of: slot, from: end, after: trail.spans, in: &self)
      for stop in ends.all {
        trail.spans.append(end..<stop)
        follow(next, acceptsEnd: stop == ends.last, patterns, slots, &trail)
        trail.spans.removeLast(trail.spans.count - place)
      }
    }
  }

  /// Checks the words of an entry whose path has been followed, and reads the slots before them.
  private mutating func candidate(
    _ number: Int32, _ patterns: PatternIndex, _ slots: SlotReader, _ trail: PatternTrail
  ) -> PatternCandidate? {
    guard let entry = patterns.entry(number), Int(entry.concept) < index.conceptCount,
      let before = slots.spans(before: trail.anchor, of: entry, in: &self)
    else { return nil }
    let spans = before + trail.spans
    guard spans.count == entry.elements.count, let first = spans.first, let last = spans.last
    else { return nil }
    var features = trail.features
    var isAsWritten = true
    var fills: [PatternCandidate.Fill] = []
    var followsSmallWord = false
    for (place, element) in entry.elements.enumerated() {
      let span = spans[place]
      switch element {
      case .word(let expected):
        let form = CaseCheck(
          word(span.lowerBound), against: expected, features: features)
        guard form.satisfies(entry.caseRule) else { return nil }
        if form.differsInCase { features.formUnion(.letterCase) }
        if !form.isAsWritten { isAsWritten = false }
        guard place == 0 || follows(expected.gap, expected.punctuation, span.lowerBound)
        else { return nil }
        followsSmallWord = expected.letterCase == .small
      case .slot(let slot, let gap, let punctuation, let suffix):
        if place == 0, !entry.prefix.isEmpty {
          guard let digits = numberAfterPrefix(span.lowerBound, entry) else { return nil }
          fills.append(digits)
          continue
        }
        guard place == 0 || follows(gap, punctuation, span.lowerBound),
          let cut = slots.suffix(suffix, at: span.upperBound - 1, in: self)
        else { return nil }
        fills.append(
          PatternCandidate.Fill(
            slot: slot, tokens: span, suffix: cut,
            takesNouns: slot == .field || (slot == .name && followsSmallWord)))
        followsSmallWord = false
      }
    }
    guard slots.areDecided(fills, in: &self) else { return nil }
    var end = last.upperBound
    if let final = fills.last, final.tokens.upperBound == end, final.suffix == 0,
      slots.hasPossessive(end - 1, in: self)
    {
      features.formUnion(.possessive)
      fills[fills.count - 1] = PatternCandidate.Fill(
        slot: final.slot, tokens: final.tokens,
        suffix: slots.suffix(Array("'s".utf8), at: end - 1, in: self) ?? 0,
        takesNouns: final.takesNouns)
    }
    if end < bounds.upperBound, tokens[end].gap == .hyphen {
      guard features.isDisjoint(with: .clitics),
        let clitic = index.inflection.clitic(folded(end)[...])
      else { return nil }
      features.formUnion(clitic)
      end += 1
    }
    guard tokens[first.lowerBound].gap != .hyphen else { return nil }
    let kind: FormKind =
      features.isEmpty
      ? (isAsWritten ? .exact : .folded) : (features == .letterCase ? .folded : .inflected)
    return PatternCandidate(
      entry: number, concept: entry.concept, tokens: first.lowerBound..<end, fills: fills,
      fixedCount: entry.fixedCount, kind: kind, features: features)
  }

  /// Whether what is before a token is the same as in the pattern.
  private func follows(
    _ gap: Token.Gap, _ punctuation: UnsafeBufferPointer<UInt8>, _ token: Int
  ) -> Bool {
    tokens[token].gap == gap && hasPunctuation(punctuation, before: token)
  }

  /// The digits of `COP30` as the fill of the slot; nil if the letters differ in case.
  private func numberAfterPrefix(_ token: Int, _ entry: PatternEntry) -> PatternCandidate.Fill? {
    let bytes = word(token)
    guard entry.prefix.count < bytes.count, LetterCase.isNameLike(bytes) else { return nil }
    return PatternCandidate.Fill(
      slot: .number, tokens: token..<token + 1, suffix: -entry.prefix.count, takesNouns: false)
  }
}
