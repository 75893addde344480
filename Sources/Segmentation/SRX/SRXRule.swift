/// A before/after rule of SRX 2.0: at a position where both expressions match, the text is divided
/// or kept together.
public struct SRXRule: Sendable, Hashable {
  /// Whether a rule adds a break or prevents one.
  public enum Effect: String, Sendable, Hashable {
    case isBreak = "yes"
    case noBreak = "no"
  }

  /// Its name in outputs: the first word of the comment before it; if there is none, its position
  /// in the file.
  public var name: String
  /// The effect given by the attribute `break`.
  public var effect: Effect
  /// Regular expression (ICU) for the text directly before the position; empty if any text matches.
  public var before: String
  /// Regular expression (ICU) for the text directly after the position; empty if any text matches.
  public var after: String
  /// 1-based line of the rule in its file.
  public var line: Int
}
