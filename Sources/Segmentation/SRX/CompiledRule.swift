internal import ICUSupport
internal import TextModel

/// An SRX rule with everything that is computed from it before a text is read; tasks share it.
struct RulePlan: Sendable {
  let rule: SRXRule
  /// The SRX file of the rule, for messages.
  let file: String
  /// Maximum number of characters that a match of `beforebreak` is assumed to have.
  let reach: Int
  /// Whether a match of `beforebreak` can end with white space.
  let mayEndInSpace: Bool
  /// A pattern for `beforebreak` that matches up to the end of the searched range; nil if
  /// `beforebreak` is empty.
  let before: String?
  let after: String?
  /// How the text is searched for breaks of the rule.
  let searching: Searching
  /// A pattern for the search; nil if it is not needed.
  let search: String?
  /// Whether `afterbreak` depends only on the text after the position, and not on the text before
  /// it.
  let seesOnlyForward: Bool

  /// Whether a rule that adds breaks has endings that restrict where.
  enum Searching: Int {
    /// They do, or the rule does not add breaks.
    case none
    /// They do not: the text is searched for `beforebreak` before `afterbreak`.
    case whole
    /// `beforebreak` can be empty and restricts nothing: the text is searched for `afterbreak`.
    case afterOnly
  }

  /// When regular expressions are first compiled.
  ///
  /// Expressions from a user's file are compiled at once, so that errors are reported. Expressions
  /// of the built-in rules are valid, as tests check, and are compiled when they are needed.
  enum Compilation { case atOnce, whenNeeded }

  /// - Parameter endings: the possible endings of the text that `beforebreak` matches.
  init(
    _ rule: SRXRule, endings: EndingParser.Result, file: String, _ compilation: Compilation
  ) throws(PadananError) {
    var searching = Searching.none
    if rule.effect == .isBreak && endings.endings.contains(where: \.isVoid) {
      searching = endings.endings.contains(.empty) ? .afterOnly : .whole
    }
    var before: String?
    if compilation == .atOnce {
      if !rule.before.isEmpty { before = try RulePlan.anchored(rule.before, file, rule.line) }
      if !rule.after.isEmpty { try RulePlan.check(rule.after, file, rule.line) }
    }
    self.init(
      rule, file: file, before: before, reach: endings.reach,
      mayEndInSpace: endings.mayEndInSpace, searching: searching,
      seesOnlyForward: !RulePlan.looksBehind(rule.after))
    if compilation == .atOnce, let search { try RulePlan.check(search, file, rule.line) }
  }

  /// A plan of which everything that needs an analysis of the expressions is known.
  /// - Parameter before: nil for the usual pattern.
  init(
    _ rule: SRXRule, file: String, before: String? = nil, reach: Int, mayEndInSpace: Bool,
    searching: Searching, seesOnlyForward: Bool
  ) {
    self.rule = rule
    self.file = file
    self.reach = reach
    self.mayEndInSpace = mayEndInSpace
    self.before = rule.before.isEmpty ? nil : before ?? "(?:\(rule.before))\\z"
    after = rule.after.isEmpty ? nil : rule.after
    self.searching = searching
    search =
      switch searching {
      case .none: nil
      case .whole: "(?:\(rule.before))(?=\(rule.after))"
      case .afterOnly: "(?=\(rule.after))"
      }
    self.seesOnlyForward = seesOnlyForward
  }

  /// A pattern that matches only up to the end of the searched range.
  private static func anchored(
    _ pattern: String, _ file: String, _ line: Int
  ) throws(PadananError) -> String {
    let anchored = "(?:\(pattern))\\z"
    if (try? RegularExpression(anchored)) != nil { return anchored }
    // Report the error in the pattern as it was written.
    try check(pattern, file, line)
    // The pattern ends in a comment, so it is closed on a new line.
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
        "\(RulePlan.excerpt(of: pattern)) is not a regular expression: error at its character \(error.column) (\(error.reason))"
      )
    }
  }

  /// The pattern as messages show it: its first 80 characters.
  private static func excerpt(of pattern: String) -> String {
    pattern.count > 80 ? pattern.prefix(80) + "…" : pattern
  }

  /// An error of a regular expression with the place of the rule.
  func failure(_ error: PadananError) -> PadananError {
    PadananError(
      .invalidRules, file: file, at: TextPosition(line: rule.line, column: 1),
      "the rule “\(rule.name)” cannot be applied to this text: \(error.diagnostics.first?.message ?? ""); expected an expression that needs less backtracking"
    )
  }

  /// Whether a match of the pattern can depend on the text before its start; true if unclear.
  private static func looksBehind(_ pattern: String) -> Bool {
    let scalars = Array(pattern.unicodeScalars)
    for (index, scalar) in scalars.enumerated().dropFirst() {
      switch (scalars[index - 1], scalar) {
      case ("\\", "B"), ("\\", "A"), ("\\", "G"), ("?", "<"): return true
      case ("\\", "b"):
        // After characters that were matched, a word boundary depends only on them.
        guard index > 1, scalars[index - 2] == ")" || scalars[index - 2].properties.isAlphabetic
        else { return true }
      case (let last, "^") where last != "[": return true
      default: break
      }
    }
    return scalars.first == "^"
  }
}

/// A rule whose regular expressions belong to one segmenter; each is compiled when first needed.
final class CompiledRule {
  let plan: RulePlan
  let search: RegularExpression?

  private let before: RegularExpression?
  private let after: RegularExpression?
  /// Whether `before` and `after` were given the text.
  private var isBeforeReady = false
  private var isAfterReady = false

  init(_ plan: RulePlan) {
    self.plan = plan
    before = plan.before.map { RegularExpression(deferred: $0) }
    after = plan.after.map { RegularExpression(deferred: $0) }
    search = plan.search.map { RegularExpression(deferred: $0) }
  }

  func forgetText() {
    isBeforeReady = false
    isAfterReady = false
  }

  /// Whether `afterbreak` matches at a position; true if it is empty.
  /// - Parameters:
  ///   - text: the whole text, the same until ``forgetText()``; it must remain allocated until then.
  ///   - limit: where the paragraph ends.
  func afterMatches(
    at place: Int, limit: Int, in text: UnsafeBufferPointer<UInt8>
  ) throws(PadananError) -> Bool {
    guard let after else { return true }
    if !isAfterReady { try after.setText(text) }
    isAfterReady = true
    return try after.matches(at: place, limit: limit)
  }

  /// Whether `beforebreak` matches the text that ends at a position; true if it is empty.
  /// - Parameters:
  ///   - range: the text where the match may be.
  ///   - isWhole: whether the match must begin where the range begins.
  ///   - text: as for ``afterMatches(at:limit:in:)``.
  func beforeMatches(
    in range: Range<Int>, isWhole: Bool, of text: UnsafeBufferPointer<UInt8>
  ) throws(PadananError) -> Bool {
    guard let before else { return true }
    if !isBeforeReady { try before.setText(text) }
    isBeforeReady = true
    return isWhole
      ? try before.matches(at: range.lowerBound, limit: range.upperBound)
      : try before.firstMatch(in: range) != nil
  }

  /// Whether `afterbreak` matches at a position, as far as the first characters after it determine
  /// that; `unknown` if this was not computed yet.
  enum Opening: UInt8 { case unknown, impossible, possible, certain }

  /// Whether `afterbreak` matches.
  /// - Parameters:
  ///   - start: the first characters after the white space, in UTF-8.
  ///   - spaces: number of spaces before them: 0 or 1.
  /// - Returns: never `unknown`.
  func opening(_ start: [UInt8], after spaces: Int) throws(PadananError) -> Opening {
    guard let after else { return plan.mayEndInSpace ? .possible : .certain }
    guard plan.seesOnlyForward else { return .possible }
    var answer = RegularExpression.Forecast.never
    if spaces > 0 { answer = try after.forecast(forTextBeginningWith: [0x20] + start) }
    if plan.mayEndInSpace || spaces == 0, answer == .never {
      answer = try after.forecast(forTextBeginningWith: start)
    }
    switch answer {
    case .never: return .impossible
    case .maybe: return .possible
    case .always: return plan.mayEndInSpace ? .possible : .certain
    }
  }
}
