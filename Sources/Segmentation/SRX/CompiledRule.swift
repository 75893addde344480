internal import ICUSupport

/// A rule with its expressions compiled, and what rules it out without running them.
final class CompiledRule {
  let rule: SRXRule
  /// Matches text that ends at a place.
  let before: RegularExpression?
  let after: RegularExpression?
  /// What the text before a place must end in.
  let endings: EndingParser.Result
  /// `beforebreak` followed by `afterbreak`, to search for the places that a rule names where its
  /// ending does not tell.
  let search: RegularExpression?

  private var text = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// Whether the start of a text decides on `after`: nothing before it matters.
  let seesOnlyForward: Bool

  /// When expressions are compiled: those of a user's file at once, so that what is wrong is told;
  /// those of the built-in rules, which tests have tried, when they are first needed.
  enum Compilation { case atOnce, whenNeeded }

  init(_ rule: SRXRule, file: String, _ compilation: Compilation) throws(SRXError) {
    self.rule = rule
    endings = RequiredEnding.endings(of: rule.before)
    switch compilation {
    case .whenNeeded:
      before =
        rule.before.isEmpty ? nil : RegularExpression(deferred: "(?:\(rule.before))\\z")
      after = rule.after.isEmpty ? nil : RegularExpression(deferred: rule.after)
    case .atOnce:
      before =
        rule.before.isEmpty
        ? nil : try CompiledRule.compile(rule.before, atEnd: true, .sensitive, file, rule.line)
      after =
        rule.after.isEmpty
        ? nil : try CompiledRule.compile(rule.after, .sensitive, file, rule.line)
    }
    if rule.effect == .isBreak && endings.endings.contains(where: \.isVoid) {
      // What may be empty is so everywhere, and would take up places if it were searched for.
      let before = endings.endings.contains(.empty) ? "" : "(?:\(rule.before))"
      search = try CompiledRule.compile(
        "\(before)(?=\(rule.after))", .sensitive, file, rule.line)
    } else {
      search = nil
    }
    seesOnlyForward = !CompiledRule.looksBehind(rule.after)
  }

  /// - Parameter atEnd: whether a match must reach to the end of its text.
  static func compile(
    _ pattern: String, atEnd: Bool = false, _ rule: RegularExpression.CaseRule, _ file: String,
    _ line: Int
  ) throws(SRXError) -> RegularExpression {
    do {
      if !atEnd { return try RegularExpression(pattern, case: rule) }
      if let anchored = try? RegularExpression("(?:\(pattern))\\z", case: rule) { return anchored }
      // As it was written it tells better what is wrong.
      _ = try RegularExpression(pattern, case: rule)
      return try RegularExpression("(?:\(pattern)\n)\\z", case: rule)
    } catch {
      throw .invalidExpression(
        file: file, line: line, expression: pattern, column: error.column,
        reason: error.reason.name)
    }
  }

  /// Names the text that the questions to come are about; it must stay alive for them.
  func begin(_ text: UnsafeBufferPointer<UInt8>) throws(ICUError) {
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
  func opening(_ start: [UInt8], after spaces: Int) throws(ICUError) -> Opening {
    guard let after else { return endings.mayEndInSpace ? .possible : .certain }
    guard seesOnlyForward else { return .possible }
    var answer = RegularExpression.Forecast.never
    if spaces > 0 { answer = try after.forecast(forTextBeginningWith: [0x20] + start) }
    if endings.mayEndInSpace || spaces == 0, answer == .never {
      answer = try after.forecast(forTextBeginningWith: start)
    }
    switch answer {
    case .never: return .impossible
    case .maybe: return .possible
    case .always: return endings.mayEndInSpace ? .possible : .certain
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
