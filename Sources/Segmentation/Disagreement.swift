public import TextModel

/// A place where ICU and a rule were of two minds, and the rule had its way.
public struct Disagreement: Sendable, Hashable {
  /// The text before the place, and behind the white space there: UTF-8 offsets in the normalized
  /// text, within the paragraph.
  public var before: TextRange
  /// UTF-8 offsets in the normalized text: from the break to the end of the paragraph.
  public var after: TextRange
  /// The rule's name.
  public var rule: String
  /// What the rule asks for; ICU says the opposite.
  public var verdict: SRXRule.Effect

  /// A disagreement of the given parts.
  public init(before: TextRange, after: TextRange, rule: String, verdict: SRXRule.Effect) {
    self.before = before
    self.after = after
    self.rule = rule
    self.verdict = verdict
  }
}
