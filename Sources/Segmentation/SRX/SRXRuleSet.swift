internal import ICUSupport
internal import TextModel

/// The rules of one language, compiled: asked about a place, the first that fits decides.
///
/// A rule is only tried where the literal ending that its `beforebreak` requires stands
/// (``SuffixLiterals``), so that at most places nothing is run at all. Expressions are compiled
/// when they are first tried.
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
    /// Whether the expression may look at the start of the paragraph.
    let isAnchored: Bool
    /// `beforebreak` followed by `afterbreak`, to search for places that a rule names.
    let search: RegularExpression?
    var textIsSet = false
  }

  private var rules: [CompiledRule] = []
  private var trie = SuffixTrie()
  private var breakTrie = SuffixTrie()
  private var breakBytes = [Bool](repeating: false, count: 256)
  private var hasBreakBytes = false
  private var text = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private var fitting: [Int] = []

  /// Longer look-back than any rule for a word before a place needs, in bytes.
  private static let window = 160

  init(_ document: SRXDocument, for language: LanguageTag) throws(SRXError) {
    for rule in try SRXRuleSet.rules(of: document, for: language) {
      try add(rule, file: document.file)
    }
    for byte in breakTrie.finalBytes {
      breakBytes[Int(byte)] = true
      hasBreakBytes = true
      if (0x61...0x7A).contains(byte) { breakBytes[Int(byte) & ~0x20] = true }
    }
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
    let suffixes = SuffixLiterals(rule.before)
    let isSearched = rule.effect == .isBreak && suffixes.rulesNothingOut
    rules.append(
      CompiledRule(
        rule: rule,
        before: rule.before.isEmpty
          ? nil : try SRXRuleSet.compile("(?:\(rule.before))\\z", .sensitive, file, rule.line),
        after: rule.after.isEmpty
          ? nil : try SRXRuleSet.compile(rule.after, .sensitive, file, rule.line),
        isAnchored: rule.before.contains("^") || rule.before.contains("\\A"),
        search: isSearched
          ? try SRXRuleSet.compile(
            "(?:\(rule.before))(?=\(rule.after))", .sensitive, file, rule.line) : nil))
    for ending in suffixes.endings {
      trie.insert(ending, rule: number)
      if rule.effect == .isBreak && !isSearched { breakTrie.insert(ending, rule: number) }
    }
  }

  /// Names the text that the questions to come are about; it must stay alive for them.
  func begin(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    for index in rules.indices { rules[index].textIsSet = false }
  }

  /// Adds the places in `paragraph` that a `break="yes"` rule may name, beside ICU's own.
  func appendProposals(in paragraph: TextRange, to places: inout [Int]) throws(ICUError) {
    if hasBreakBytes {
      for index in paragraph.range where breakBytes[Int(text[index])] {
        fitting.removeAll(keepingCapacity: true)
        breakTrie.collect(in: text, endingAt: index + 1, into: &fitting)
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
    trie.collect(in: text, endingAt: end, into: &fitting)
    if fitting.isEmpty { return .silent }
    fitting.sort()
    for number in fitting where try fits(number, between: end, and: offset, in: paragraph) {
      switch rules[number].rule.effect {
      case .isBreak: return .isBreak(rules[number].rule.name)
      case .noBreak: return .noBreak(rules[number].rule.name)
      }
    }
    return .silent
  }

  /// Whether a rule fits at any place in the white space `end ... offset`.
  private func fits(
    _ number: Int, between end: Int, and offset: Int, in paragraph: TextRange
  ) throws(ICUError) -> Bool {
    if !rules[number].textIsSet {
      try rules[number].before?.setText(text)
      try rules[number].after?.setText(text)
      rules[number].textIsSet = true
    }
    let rule = rules[number]
    let windowStart = rule.isAnchored ? paragraph.start : wordStart(before: end, in: paragraph)
    for place in end...offset {
      if let after = rule.after,
        try !after.matches(at: place, limit: paragraph.end)
      { continue }
      if let before = rule.before, try before.firstMatch(in: windowStart..<place) == nil {
        continue
      }
      return true
    }
    return false
  }

  private func wordStart(before end: Int, in paragraph: TextRange) -> Int {
    var start = max(paragraph.start, end - SRXRuleSet.window)
    while start > paragraph.start, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  private func startOfNext(after place: Int, in paragraph: TextRange) -> Int {
    var next = place
    while next < paragraph.end, isSpace(text[next]) { next += 1 }
    return next
  }
}
