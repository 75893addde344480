internal import ICUSupport
internal import TextModel

/// The rules of one language, compiled: asked about a place, the first that fits decides.
///
/// A rule is only tried where the ending that its `beforebreak` requires stands
/// (``RequiredEnding``), so that at most places nothing is run at all.
final class SRXRuleSet {
  enum Verdict: Hashable {
    case isBreak(String)
    case noBreak(String)
    /// No rule fits: ICU's own answer stands.
    case silent
  }

  private struct CompiledRule {
    let rule: SRXRule
    /// Matches text that ends at the place.
    let before: RegularExpression?
    let after: RegularExpression?
    /// How far before a place a match of `before` may begin, in characters.
    let reach: Int
    /// `beforebreak` followed by `afterbreak`, to search for the places that a rule names where
    /// its ending does not tell.
    let search: RegularExpression?
    var textIsSet = false
  }

  private var rules: [CompiledRule] = []
  private var endings = EndingIndex()
  private var breakEndings = EndingIndex()
  private var breakBytes: [Bool] = []
  private var text = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private var fitting: [EndingIndex.Candidate] = []

  init(_ document: SRXDocument, for language: LanguageTag) throws(SRXError) {
    for rule in try SRXRuleSet.rules(of: document, for: language) {
      try add(rule, file: document.file)
    }
    let bytes = breakEndings.finalBytes
    breakBytes = bytes.contains(true) ? bytes : []
  }

  private static func rules(
    of document: SRXDocument, for language: LanguageTag
  ) throws(SRXError) -> [SRXRule] {
    var rules: [SRXRule] = []
    for map in document.languageMaps {
      let pattern = try compile("(?:\(map.pattern))\\z", .insensitive, document.file, map.line)
      let tag = Array(language.description.utf8)
      let fits = tag.withUnsafeBufferPointer { bytes in
        (try? pattern.setText(bytes)) != nil
          && (try? pattern.matches(at: 0, limit: bytes.count)) == true
      }
      guard fits else { continue }
      for group in document.languageRules where group.name == map.ruleName {
        rules += group.rules
      }
      if document.cascade == .firstOnly { break }
    }
    return rules
  }

  private static func compile(
    _ pattern: String, _ rule: RegularExpression.CaseRule, _ file: String, _ line: Int
  ) throws(SRXError) -> RegularExpression {
    do {
      return try RegularExpression(pattern, case: rule)
    } catch {
      throw .invalidExpression(
        file: file, line: line, expression: pattern, column: error.column,
        reason: error.reason.name)
    }
  }

  private func add(_ rule: SRXRule, file: String) throws(SRXError) {
    let number = rules.count
    let (required, reach) = RequiredEnding.endings(of: rule.before)
    let isSearched = rule.effect == .isBreak && required.contains(where: \.isVoid)
    rules.append(
      CompiledRule(
        rule: rule,
        before: rule.before.isEmpty
          ? nil : try SRXRuleSet.compile("(?:\(rule.before))\\z", .sensitive, file, rule.line),
        after: rule.after.isEmpty
          ? nil : try SRXRuleSet.compile(rule.after, .sensitive, file, rule.line),
        reach: reach,
        search: isSearched
          ? try SRXRuleSet.compile(
            "(?:\(rule.before))(?=\(rule.after))", .sensitive, file, rule.line) : nil))
    for ending in required {
      endings.insert(ending, rule: number)
      if rule.effect == .isBreak && !isSearched { breakEndings.insert(ending, rule: number) }
    }
  }

  /// Names the text that the questions to come are about; it must stay alive for them.
  func begin(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    for index in rules.indices { rules[index].textIsSet = false }
  }

  /// Adds the places in `paragraph` that a `break="yes"` rule may name, beside ICU's own.
  func appendProposals(in paragraph: TextRange, to places: inout [Int]) throws(ICUError) {
    if !breakBytes.isEmpty {
      for index in paragraph.range where breakBytes[Int(text[index])] {
        fitting.removeAll(keepingCapacity: true)
        breakEndings.collect(
          in: text, endingAt: index + 1, from: paragraph.start, into: &fitting)
        if !fitting.isEmpty { places.append(startOfNext(after: index + 1, in: paragraph)) }
      }
    }
    for index in rules.indices {
      guard let search = rules[index].search else { continue }
      try search.setText(text)
      var start = paragraph.start
      while start < paragraph.end,
        let found = try search.firstMatch(in: start..<paragraph.end)
      {
        places.append(startOfNext(after: found.upperBound, in: paragraph))
        start = max(found.upperBound, start + 1)
        while start < paragraph.end, text[start] & 0xC0 == 0x80 { start += 1 }
      }
    }
  }

  /// What the rules say of the place where the text after white space begins again.
  /// - Parameter offset: a UTF-8 offset within `paragraph`, behind the white space.
  func verdict(at offset: Int, in paragraph: TextRange) throws(ICUError) -> Verdict {
    var end = offset
    while end > paragraph.start, isSpace(text[end - 1]) { end -= 1 }
    fitting.removeAll(keepingCapacity: true)
    endings.collect(in: text, endingAt: end, from: paragraph.start, into: &fitting)
    if fitting.isEmpty { return .silent }
    fitting.sort()
    for candidate in fitting where try fits(candidate, between: end, and: offset, in: paragraph) {
      let rule = rules[candidate.rule].rule
      switch rule.effect {
      case .isBreak: return .isBreak(rule.name)
      case .noBreak: return .noBreak(rule.name)
      }
    }
    return .silent
  }

  /// Whether a rule fits at any place in the white space `end ... offset`.
  private func fits(
    _ candidate: EndingIndex.Candidate, between end: Int, and offset: Int, in paragraph: TextRange
  ) throws(ICUError) -> Bool {
    let number = candidate.rule
    if !rules[number].textIsSet {
      try rules[number].before?.setText(text)
      try rules[number].after?.setText(text)
      rules[number].textIsSet = true
    }
    let rule = rules[number]
    for place in end...offset {
      if let after = rule.after, try !after.matches(at: place, limit: paragraph.end) { continue }
      guard let before = rule.before else { return true }
      if let start = candidate.start {
        if try before.matches(at: start, limit: place) { return true }
      } else {
        let start = characterStart(before: end, reach: rule.reach, in: paragraph)
        if try before.firstMatch(in: start..<place) != nil { return true }
      }
    }
    return false
  }

  /// The place that many characters before `end`, in the paragraph.
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
