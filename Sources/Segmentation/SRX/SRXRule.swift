/// One before/after rule of SRX 2.0: where both expressions match around a place, the text is
/// broken there or kept together.
public struct SRXRule: Sendable, Hashable {
  /// Whether a rule adds a break or prevents one.
  public enum Effect: String, Sendable, Hashable {
    case isBreak = "yes"
    case noBreak = "no"
  }

  /// What the rule is called in outputs: the first word of the comment before it, or its place.
  public var name: String
  /// The attribute `break`.
  public var effect: Effect
  /// Regular expression (ICU) for the text before the place; empty for any.
  public var before: String
  /// Regular expression (ICU) for the text after the place; empty for any.
  public var after: String
  /// 1-based line of the rule in its file.
  public var line: Int
}
