internal import ICUSupport
internal import TextModel

/// What is known of a rule before any text is seen; tasks share it.
struct RulePlan: Sendable {
  let rule: SRXRule
  /// What the text before a place must end in.
  let endings: EndingParser.Result
  /// The pattern that matches text which ends at a place; nil where a rule wants nothing before it.
  let before: String?
  let after: String?
  /// `beforebreak` followed by `afterbreak`, to search for the places that a rule names where its
  /// ending does not tell.
  let search: String?
  /// Whether the start of a text decides on `after`: nothing before it matters.
  let seesOnlyForward: Bool

  /// When expressions are compiled for the first time: those of a user's file at once, so that an
  /// error is reported; those of the built-in rules, which tests have tried, when they are needed.
  enum Compilation { case atOnce, whenNeeded }

  init(_ rule: SRXRule, file: String, _ compilation: Compilation) throws(PadananError) {
    self.rule = rule
    endings = RequiredEnding.endings(of: rule.before)
    var before = rule.before.isEmpty ? nil : "(?:\(rule.before))\\z"
    after = rule.after.isEmpty ? nil : rule.after
    switch compilation {
    case .whenNeeded: break
    case .atOnce:
      if !rule.before.isEmpty {
        before = try RulePlan.anchored(rule.before, file, rule.line)
      }
      if let after { try RulePlan.check(after, file, rule.line) }
    }
    self.before = before
    if rule.effect == .isBreak && endings.endings.contains(where: \.isVoid) {
      // What may be empty is so everywhere, and would take up places if it were searched for.
      let before = endings.endings.contains(.empty) ? "" : "(?:\(rule.before))"
      let pattern = "\(before)(?=\(rule.after))"
      try RulePlan.check(pattern, file, rule.line)
      search = pattern
    } else {
      search = nil
    }
    seesOnlyForward = !RulePlan.looksBehind(rule.after)
  }

  /// The pattern of matches that reach to the end of their text.
  private static func anchored(
    _ pattern: String, _ file: String, _ line: Int
  ) throws(PadananError) -> String {
    let anchored = "(?:\(pattern))\\z"
    if (try? RegularExpression(anchored)) != nil { return anchored }
    // As it was written it tells better what is wrong.
    try check(pattern, file, line)
    // The pattern ends in a comment.
    let closed = "(?:\(pattern)\n)\\z"
    try check(closed, file, line)
    return closed
  }

  private static func check(_ pattern: String, _ file: String, _ line: Int) throws(PadananError) {
    _ = try compile(pattern, .sensitive, file, line)
  }

  static func compile(
    _ pattern: String, _ rule: RegularExpression.CaseRule, _ file: String, _ line: Int
  ) throws(PadananError) -> RegularExpression {
    do {
      return try RegularExpression(pattern, case: rule)
    } catch {
      throw PadananError(
        .invalidRules, file: file, at: TextPosition(line: line, column: 1),
        "\(pattern) is no regular expression at its character \(error.column) (\(error.reason))")
    }
  }

  /// Whether what stands before a place could matter to a match that begins there; in doubt yes.
  private static func looksBehind(_ pattern: String) -> Bool {
    let scalars = Array(pattern.unicodeScalars)
    for (index, scalar) in scalars.enumerated().dropFirst() {
      switch (scalars[index - 1], scalar) {
      case ("\\", "B"), ("\\", "A"), ("\\", "G"), ("?", "<"): return true
      case ("\\", "b"):
        // Behind what was matched already, a word boundary sees that alone.
        guard index > 1, scalars[index - 2] == ")" || scalars[index - 2].properties.isAlphabetic
        else { return true }
      case (let last, "^") where last != "[": return true
      default: break
      }
    }
    return scalars.first == "^"
  }
}

/// A rule whose expressions one segmenter owns; each is compiled when it is first needed.
final class CompiledRule {
  let plan: RulePlan
  let before: RegularExpression?
  let after: RegularExpression?
  let search: RegularExpression?

  private var text = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  init(_ plan: RulePlan) {
    self.plan = plan
    before = plan.before.map { RegularExpression(deferred: $0) }
    after = plan.after.map { RegularExpression(deferred: $0) }
    search = plan.search.map { RegularExpression(deferred: $0) }
  }

  /// Names the text that the questions to come are about; it must stay alive for them.
  func begin(_ text: UnsafeBufferPointer<UInt8>) throws(PadananError) {
    guard self.text.baseAddress != text.baseAddress || self.text.count != text.count else { return }
    try before?.setText(text)
    try after?.setText(text)
    self.text = text
  }

  func forgetText() { text = UnsafeBufferPointer(start: nil, count: 0) }

  /// What the start of the text behind a place says of `after` there.
  enum Opening: UInt8 { case unknown, impossible, possible, certain }

  /// - Parameters:
  ///   - start: the first characters behind the white space.
  ///   - spaces: how many spaces there are, none or one.
  func opening(_ start: [UInt8], after spaces: Int) throws(PadananError) -> Opening {
    guard let after else { return plan.endings.mayEndInSpace ? .possible : .certain }
    guard plan.seesOnlyForward else { return .possible }
    var answer = RegularExpression.Forecast.never
    if spaces > 0 { answer = try after.forecast(forTextBeginningWith: [0x20] + start) }
    if plan.endings.mayEndInSpace || spaces == 0, answer == .never {
      answer = try after.forecast(forTextBeginningWith: start)
    }
    switch answer {
    case .never: return .impossible
    case .maybe: return .possible
    case .always: return plan.endings.mayEndInSpace ? .possible : .certain
    }
  }
}
