/// One before/after rule of SRX 2.0: where both expressions match around a place, the text is
/// broken there or kept together.
public struct SRXRule: Sendable, Hashable {
  public enum Effect: String, Sendable, Hashable {
    case isBreak = "yes"
    case noBreak = "no"
  }

  /// What the rule is called in outputs: the first word of the comment before it, or its place.
  public var name: String
  public var effect: Effect
  /// ICU regular expressions for the text that ends at the place, and that begins there.
  public var before: String
  public var after: String
  /// 1-based line of the rule in its file.
  public var line: Int
}
