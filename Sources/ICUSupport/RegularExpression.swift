internal import CICU
public import TextModel

/// An ICU regular expression over UTF-8 bytes (UTS #18; the syntax required by SRX 2.0).
///
/// Set the text once, then match it at many offsets; nothing is copied. Not thread-safe.
public final class RegularExpression {
  /// A syntax error in a pattern.
  public struct PatternError: Error, Sendable, Hashable {
    /// 1-based line in the pattern.
    public var line: Int
    /// 1-based column in the pattern.
    public var column: Int
    /// ICU's name of the fault, such as `U_REGEX_MISMATCHED_PAREN`.
    public var reason: String
  }

  /// Whether case is significant.
  public enum CaseRule: Sendable, Hashable { case sensitive, insensitive }

  private var handle: OpaquePointer?
  private let pattern: String
  private let rule: CaseRule

  /// An expression compiled on first use, for patterns known to be valid.
  ///
  /// An invalid pattern throws on first use.
  public init(deferred pattern: String, case rule: CaseRule = .sensitive) {
    self.pattern = pattern
    self.rule = rule
  }

  /// An expression compiled now.
  public convenience init(_ pattern: String, case rule: CaseRule = .sensitive) throws(PatternError)
  {
    self.init(deferred: pattern, case: rule)
    handle = try compiled()
  }

  private func compiled() throws(PatternError) -> OpaquePointer {
    var status: Int32 = 0
    var line: Int32 = 0
    var column: Int32 = 0
    let bytes = Array(pattern.utf8)
    let handle = bytes.withUnsafeBufferPointer {
      cicu_regex_open(
        $0.baseAddress, Int32(clamping: $0.count), rule == .insensitive, &line, &column, &status)
    }
    guard status <= 0, let handle else {
      throw PatternError(
        line: Int(max(line, 1)), column: Int(max(column, 1)), reason: ICUStatus.name(status))
    }
    return handle
  }

  private func opened() throws(PadananError) -> OpaquePointer {
    if let handle { return handle }
    do {
      let made = try compiled()
      handle = made
      return made
    } catch {
      throw PadananError(.library, "ICU reports \(error.reason)")
    }
  }

  deinit { if let handle { cicu_regex_close(handle) } }

  /// Sets the text for all following calls.
  /// - Parameter text: valid UTF-8 that must stay alive and unchanged until the last call.
  public func setText(_ text: UnsafeBufferPointer<UInt8>) throws(PadananError) {
    var status: Int32 = 0
    cicu_regex_set_text(try opened(), text.baseAddress, Int64(text.count), &status)
    try ICUStatus.check(status)
  }

  /// Whether a match begins at `start` and ends at or before `limit` (UTF-8 offsets in the text).
  public func matches(at start: Int, limit: Int) throws(PadananError) -> Bool {
    var status: Int32 = 0
    let found = cicu_regex_matches_at(try opened(), Int64(start), Int64(limit), &status)
    try ICUStatus.check(status)
    return found
  }

  /// The first match within `range` (UTF-8 offsets in the text); nil if there is none.
  public func firstMatch(in range: Range<Int>) throws(PadananError) -> Range<Int>? {
    var status: Int32 = 0
    var start: Int64 = 0
    var end: Int64 = 0
    let found = cicu_regex_find(
      try opened(), Int64(range.lowerBound), Int64(range.upperBound), &start, &end, &status)
    try ICUStatus.check(status)
    return found ? Int(start)..<Int(end) : nil
  }

  /// Whether texts with a given beginning match.
  public enum Forecast: Sendable, Hashable {
    /// No text with this beginning matches.
    case never
    /// Depends on the rest of the text.
    case maybe
    /// Every text with this beginning matches.
    case always
  }

  /// Whether texts that begin with `text` match at their start.
  ///
  /// The expression must not contain look-behind.
  public func forecast(forTextBeginningWith text: [UInt8]) throws(PadananError) -> Forecast {
    var status: Int32 = 0
    let handle = try opened()
    let forecast = text.withUnsafeBufferPointer {
      cicu_regex_forecast(handle, $0.baseAddress, Int64($0.count), &status)
    }
    try ICUStatus.check(status)
    switch forecast {
    case CICU_NEVER: return .never
    case CICU_ALWAYS: return .always
    default: return .maybe
    }
  }
}
