public import TextModel

/// A position where an SRX rule overrides ICU's decision about a sentence boundary.
public struct BreakOverride: Sendable, Hashable {
  /// The text before the position, within the paragraph, as UTF-8 offsets in the normalized text.
  public var before: TextRange
  /// The text after the white space at the position, within the paragraph, as UTF-8 offsets in the
  /// normalized text.
  public var after: TextRange
  /// Name of the rule.
  public var rule: String
  /// The decision of the rule; ICU's decision is the opposite.
  public var verdict: SRXRule.Effect

  /// An override with the given values.
  public init(before: TextRange, after: TextRange, rule: String, verdict: SRXRule.Effect) {
    self.before = before
    self.after = after
    self.rule = rule
    self.verdict = verdict
  }
}
