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

  private var rules: [CompiledRule] = []
  private var endings = EndingIndex()
  private var breakEndings = EndingIndex()
  private var breakBytes: [Bool] = []
  private var text = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private var fitting: [EndingIndex.Candidate] = []

  init(
    _ document: SRXDocument, for language: LanguageTag,
    _ compilation: CompiledRule.Compilation = .atOnce
  ) throws(SRXError) {
    for rule in try SRXRuleSet.rules(of: document, for: language) {
      try add(rule, file: document.file, compilation)
    }
    let bytes = breakEndings.finalBytes
    breakBytes = bytes.contains(true) ? bytes : []
  }

  private static func rules(
    of document: SRXDocument, for language: LanguageTag
  ) throws(SRXError) -> [SRXRule] {
    var rules: [SRXRule] = []
    for map in document.languageMaps where map.ruleName != SRXDocument.standIns {
      let pattern = try CompiledRule.compile(
        "(?:\(map.pattern))\\z", .insensitive, document.file, map.line)
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

  private func add(
    _ rule: SRXRule, file: String, _ compilation: CompiledRule.Compilation
  ) throws(SRXError) {
    let compiled = try CompiledRule(rule, file: file, compilation)
    for ending in compiled.endings.endings {
      endings.insert(ending, rule: rules.count)
      if rule.effect == .isBreak && compiled.search == nil {
        breakEndings.insert(ending, rule: rules.count)
      }
    }
    rules.append(compiled)
  }

  /// Names the text that the questions to come are about; it must stay alive for them.
  func begin(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    for rule in rules { rule.forgetText() }
  }

  /// Adds the places in `paragraph` that a `break="yes"` rule may name, in order.
  /// - Parameter breaks: ICU's own, in order; they are not named again.
  func appendProposals(
    in paragraph: TextRange, beside breaks: [Int], to places: inout [Int]
  ) throws(ICUError) {
    if !breakBytes.isEmpty {
      var next = 0
      for index in paragraph.range where breakBytes[Int(text[index])] {
        let offset = startOfNext(after: index + 1, in: paragraph)
        while next < breaks.count, breaks[next] < offset { next += 1 }
        let isKnown = next < breaks.count && breaks[next] == offset || places.last == offset
        guard offset < paragraph.end, !isKnown, text[offset] & 0xC0 != 0x80 else { continue }
        if try mayBreak(behind: index + 1, before: offset, in: paragraph) { places.append(offset) }
      }
    }
    let count = places.count
    for rule in rules where rule.search != nil {
      try appendMatches(of: rule, in: paragraph, to: &places)
    }
    if places.count > count { places.sort() }
  }

  /// Whether some rule that breaks could fit between `end` and the text behind the white space.
  private func mayBreak(
    behind end: Int, before offset: Int, in paragraph: TextRange
  ) throws(ICUError) -> Bool {
    fitting.removeAll(keepingCapacity: true)
    breakEndings.collect(in: text, endingAt: end, from: paragraph.start, into: &fitting)
    for candidate in fitting
    where try rules[candidate.rule].mayGoOn(with: text[offset], after: offset - end) {
      return true
    }
    return false
  }

  /// Adds the places where a rule matches whose ending does not tell.
  private func appendMatches(
    of rule: CompiledRule, in paragraph: TextRange, to places: inout [Int]
  ) throws(ICUError) {
    guard let search = rule.search else { return }
    try search.setText(text)
    var start = paragraph.start
    while start < paragraph.end, let found = try search.firstMatch(in: start..<paragraph.end) {
      places.append(startOfNext(after: found.upperBound, in: paragraph))
      start = max(found.upperBound, start + 1)
      while start < paragraph.end, text[start] & 0xC0 == 0x80 { start += 1 }
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
    if fitting.count > 1 { fitting.sort() }
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
    let rule = rules[candidate.rule]
    guard try rule.mayGoOn(with: text[offset], after: offset - end) else { return false }
    try rule.begin(text)
    for place in end...(rule.endings.mayEndInSpace ? offset : end) {
      if let after = rule.after, try !after.matches(at: place, limit: paragraph.end) { continue }
      guard let before = rule.before else { return true }
      if let start = candidate.start {
        if try before.matches(at: start, limit: place) { return true }
      } else {
        let start = characterStart(before: end, reach: rule.endings.reach, in: paragraph)
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
