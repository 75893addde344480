/// How the source terms of a concept are matched.
public struct MatchOptions: Sendable, Hashable {
  /// How the case of a form is compared with the case of the term.
  public enum CaseRule: String, Sendable, Hashable {
    /// Acronyms match as written, names with an initial capital, other terms in any case.
    case automatic
    /// All terms match as written.
    case exact
    /// All terms, including names and acronyms, match in any case.
    case any
  }

  /// Whether inflected forms of the terms match.
  public enum InflectionRule: String, Sendable, Hashable {
    case allowed = "yes"
    case none = "no"
  }

  /// How case is compared.
  public var caseRule = CaseRule.automatic
  /// Whether inflected forms match.
  public var inflection = InflectionRule.allowed
  /// The base of a verb in `meN-` if the verb alone is ambiguous: `ukur` for `mengukur`.
  public var root: String?
  /// Whether the terms have open slots, as in `Polres {place}` (``TermPattern``).
  public var isPattern = false

  /// Creates the default options.
  public init() {}

  /// The error for a cell of the `match` column that cannot be parsed.
  public struct SyntaxError: Error, Sendable, Hashable {
    /// The message for the user.
    public var message: String
  }

  /// Parses `case=exact inflect=no root=ukur pattern`: settings in any order, separated by white
  /// space, `,`, `;` or `|`.
  /// - Throws: `SyntaxError` if a setting is unknown or has a wrong value.
  public init(parsing text: String) throws(SyntaxError) {
    for setting in text.split(whereSeparator: { $0.isWhitespace || ",;|".contains($0) }) {
      if setting == "pattern" {
        isPattern = true
        continue
      }
      let pair = setting.split(separator: "=", maxSplits: 1).map(String.init)
      guard pair.count == 2 else {
        throw SyntaxError(
          message: "`\(setting)` is not a setting: expected name=value or `pattern`")
      }
      switch pair[0] {
      case "case":
        let value = pair[1] == "auto" ? "automatic" : pair[1]
        guard let rule = CaseRule(rawValue: value) else {
          throw SyntaxError(message: "case=\(pair[1]): expected exact, any or auto")
        }
        caseRule = rule
      case "inflect":
        guard let rule = InflectionRule(rawValue: pair[1]) else {
          throw SyntaxError(message: "inflect=\(pair[1]): expected yes or no")
        }
        inflection = rule
      case "root": root = pair[1]
      default:
        throw SyntaxError(
          message: "`\(pair[0])` is not a setting; expected case, inflect, root or pattern")
      }
    }
  }

  /// The cell that `init(parsing:)` parses.
  public var text: String {
    var settings: [String] = []
    if caseRule != .automatic { settings.append("case=\(caseRule.rawValue)") }
    if inflection == .none { settings.append("inflect=no") }
    if let root { settings.append("root=\(root)") }
    if isPattern { settings.append("pattern") }
    return settings.joined(separator: " ")
  }
}
