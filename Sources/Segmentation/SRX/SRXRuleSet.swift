internal import ICUSupport
internal import TextModel

/// The compiled rules of one language: at each position the first rule that matches decides.
///
/// A rule is only tried where the text before the position has an ending that its `beforebreak`
/// requires (``RequiredEnding``) and the text after it can begin a match of its `afterbreak`. A
/// regular expression is only run if these two tests do not decide; usually none is.
struct SRXRuleSet {
  enum Verdict: Hashable {
    case isBreak(String)
    case noBreak(String)
    /// No rule matches: ICU's decision is used.
    case silent
  }

  private let rules: [CompiledRule]
  private var endings: EndingAutomaton
  private var breakEndings: EndingAutomaton
  private let breakBytes: ByteFinder?
  /// For each rule and each ASCII character, with and without a space before it: whether
  /// `afterbreak` can match there.
  private var openings: [CompiledRule.Opening] = []
  /// The openings that were computed before; nil if there are none.
  private let prepared: Openings?
  /// The same for two characters, if one is not enough to decide.
  private var longOpenings: [LongStart: CompiledRule.Opening] = [:]
  private let hasSearches: Bool
  private var text = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private var fitting: [EndingAutomaton.Candidate] = []

  /// Key of ``longOpenings``: the rule, the number of spaces before the position (0 or 1), and the
  /// bytes after it.
  private struct LongStart: Hashable {
    var rule: Int32
    var spaces: UInt8
    var bytes: UInt64
  }

  init(_ plan: SegmentationRules) {
    rules = plan.rules.map { CompiledRule($0) }
    endings = plan.endings
    breakEndings = plan.breakEndings
    breakBytes = plan.breakBytes
    hasSearches = plan.rules.contains { $0.search != nil }
    prepared = plan.openings
    openings = plan.openings?.first ?? Array(repeating: .unknown, count: rules.count << 8)
  }

  /// Sets the text that the rules are applied to; it must remain allocated until the next call.
  mutating func begin(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    for rule in rules { rule.forgetText() }
  }

  /// Appends the positions in `paragraph` where a `break="yes"` rule can match, in text order.
  /// - Parameter breaks: ICU's breaks in text order; they are not appended again.
  mutating func appendProposals(
    in paragraph: TextRange, beside breaks: [Int], to places: inout [Int]
  ) throws(PadananError) {
    var next = 0
    var index = paragraph.start
    while let breakBytes {
      index = breakBytes.next(in: text, from: index, to: paragraph.end) + 1
      if index > paragraph.end { break }
      let offset = startOfNext(after: index, in: paragraph)
      while next < breaks.count, breaks[next] < offset { next += 1 }
      let isKnown = next < breaks.count && breaks[next] == offset || places.last == offset
      guard offset < paragraph.end, !isKnown, text[offset] & 0xC0 != 0x80 else { continue }
      if try mayBreak(behind: index, before: offset, in: paragraph) { places.append(offset) }
    }
    guard hasSearches else { return }
    let count = places.count
    for rule in rules where rule.search != nil {
      do throws(PadananError) {
        try appendMatches(of: rule, in: paragraph, to: &places)
      } catch {
        throw rule.plan.failure(error)
      }
    }
    if places.count > count { places.sort() }
  }

  /// Whether a rule that adds breaks can match between `end` and `offset`, where the text continues
  /// after white space.
  private mutating func mayBreak(
    behind end: Int, before offset: Int, in paragraph: TextRange
  ) throws(PadananError) -> Bool {
    fitting.removeAll(keepingCapacity: true)
    breakEndings.collect(in: text, endingAt: end, from: paragraph.start, into: &fitting)
    for index in fitting.indices {
      if try opening(of: fitting[index].rule, between: end, and: offset, in: paragraph)
        != .impossible
      {
        return true
      }
    }
    return false
  }

  /// Appends the positions where a rule matches that must be searched for.
  private func appendMatches(
    of rule: CompiledRule, in paragraph: TextRange, to places: inout [Int]
  ) throws(PadananError) {
    guard let search = rule.search else { return }
    try search.setText(text)
    var start = paragraph.start
    while start < paragraph.end, let found = try search.firstMatch(in: start..<paragraph.end) {
      places.append(startOfNext(after: found.upperBound, in: paragraph))
      start = max(found.upperBound, start + 1)
      while start < paragraph.end, text[start] & 0xC0 == 0x80 { start += 1 }
    }
  }

  /// The decision of the rules at a position.
  /// - Parameter offset: UTF-8 offset within `paragraph`, after white space if there is any.
  mutating func verdict(at offset: Int, in paragraph: TextRange) throws(PadananError) -> Verdict {
    var end = offset
    while end > paragraph.start, isSpace(text[end - 1]) { end -= 1 }
    fitting.removeAll(keepingCapacity: true)
    endings.collect(in: text, endingAt: end, from: paragraph.start, into: &fitting)
    if fitting.isEmpty { return .silent }
    if fitting.count > 1 { fitting.sort { $0.rule < $1.rule } }
    for index in fitting.indices
    where try holds(fitting[index], between: end, and: offset, in: paragraph) {
      let rule = rules[fitting[index].rule].plan.rule
      switch rule.effect {
      case .isBreak: return .isBreak(rule.name)
      case .noBreak: return .noBreak(rule.name)
      }
    }
    return .silent
  }

  /// Whether a rule's `afterbreak` can match, judged by the first characters after the white space
  /// `end ..< offset`.
  private mutating func opening(
    of rule: Int, between end: Int, and offset: Int, in paragraph: TextRange
  ) throws(PadananError) -> CompiledRule.Opening {
    let byte = text[offset]
    let spaces = offset - end
    guard spaces == 0 || spaces == 1 && text[end] == 0x20 else { return .possible }
    if byte < 0x80 {
      let cell = Openings.cell(rule, byte, spaces: spaces)
      if openings[cell] == .unknown {
        openings[cell] = try rules[rule].opening([byte], after: spaces)
      }
      if openings[cell] != .possible { return openings[cell] }
    }
    return try longOpening(of: rule, after: spaces, at: offset, in: paragraph)
  }

  private mutating func longOpening(
    of rule: Int, after spaces: Int, at offset: Int, in paragraph: TextRange
  ) throws(PadananError) -> CompiledRule.Opening {
    var limit = offset
    for _ in 0..<2 where limit < paragraph.end {
      limit += 1
      while limit < paragraph.end, text[limit] & 0xC0 == 0x80 { limit += 1 }
    }
    if limit == offset + 2, text[offset] < 0x80, text[offset + 1] < 0x80, let prepared {
      let cell = Openings.cell(rule, text[offset], spaces: spaces)
      let opening = prepared.opening(cell, text[offset + 1])
      if opening != .unknown { return opening }
    }
    let start = text[offset..<limit]
    let key = LongStart(
      rule: Int32(rule), spaces: UInt8(spaces), bytes: start.reduce(0) { $0 << 8 | UInt64($1) })
    if let known = longOpenings[key] { return known }
    if longOpenings.count > 1 << 14 { longOpenings.removeAll() }
    let opening = try rules[rule].opening(Array(start), after: spaces)
    longOpenings[key] = opening
    return opening
  }

  /// Whether a rule matches at any position in the white space `end ... offset`.
  /// - Throws: P215 with the rule's file and line if an expression fails, such as by its time limit.
  private mutating func holds(
    _ candidate: EndingAutomaton.Candidate, between end: Int, and offset: Int,
    in paragraph: TextRange
  ) throws(PadananError) -> Bool {
    do {
      return try fits(candidate, between: end, and: offset, in: paragraph)
    } catch {
      throw rules[candidate.rule].plan.failure(error)
    }
  }

  /// Whether a rule matches at any position in the white space `end ... offset`.
  private mutating func fits(
    _ candidate: EndingAutomaton.Candidate, between end: Int, and offset: Int,
    in paragraph: TextRange
  ) throws(PadananError) -> Bool {
    let opening = try opening(
      of: candidate.rule, between: end, and: offset, in: paragraph)
    if opening == .impossible { return false }
    let start = candidate.start
    let isCertain =
      candidate.evidence == .certain && (start == paragraph.start || text[start - 1] < 0x80)
    if opening == .certain, isCertain { return true }
    let rule = rules[candidate.rule]
    for place in end...(rule.plan.mayEndInSpace ? offset : end) {
      if opening != .certain,
        try !rule.afterMatches(at: place, limit: paragraph.end, in: text)
      {
        continue
      }
      if isCertain { return true }
      switch candidate.evidence {
      case .located, .certain:
        if try rule.beforeMatches(in: start..<place, isWhole: true, of: text) { return true }
      case .possible:
        let start = characterStart(before: end, reach: rule.plan.reach, in: paragraph)
        if try rule.beforeMatches(in: start..<place, isWhole: false, of: text) { return true }
      }
    }
    return false
  }

  /// The offset that is `reach` characters before `end`, or the paragraph's start.
  private func characterStart(before end: Int, reach: Int, in paragraph: TextRange) -> Int {
    var start = end
    var left = reach
    while start > paragraph.start, left > 0 {
      start -= 1
      while start > paragraph.start, text[start] & 0xC0 == 0x80 { start -= 1 }
      left -= 1
    }
    return start
  }

  private func startOfNext(after place: Int, in paragraph: TextRange) -> Int {
    var next = place
    while next < paragraph.end, isSpace(text[next]) { next += 1 }
    return next
  }
}
