/// What a concept's row says of how its source terms are matched.
public struct MatchOptions: Sendable, Hashable {
  public enum CaseRule: String, Sendable, Hashable {
    /// Acronyms as written, names with a capital, anything else in any case.
    case automatic
    /// As written.
    case exact
    /// In any case, names and acronyms too.
    case any
  }

  public enum InflectionRule: String, Sendable, Hashable {
    case allowed = "yes"
    case none = "no"
  }

  public var caseRule = CaseRule.automatic
  public var inflection = InflectionRule.allowed
  /// The base of a verb in `meN-`, where the verb alone does not tell: `ukur` for `mengukur`.
  public var root: String?

  public init() {}

  /// Why a cell of the `match` column cannot be read.
  public struct SyntaxError: Error, Sendable, Hashable {
    public var message: String
  }

  /// Reads `case=exact inflect=no root=ukur`, in any order, parted by white space, `,`, `;` or `|`.
  public init(parsing text: String) throws(SyntaxError) {
    for setting in text.split(whereSeparator: { $0.isWhitespace || ",;|".contains($0) }) {
      let pair = setting.split(separator: "=", maxSplits: 1).map(String.init)
      guard pair.count == 2 else {
        throw SyntaxError(message: "`\(setting)` is no setting of the form name=value")
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
        throw SyntaxError(message: "`\(pair[0])` is no setting; expected case, inflect or root")
      }
    }
  }

  /// The cell that `init(parsing:)` reads back.
  public var text: String {
    var settings: [String] = []
    if caseRule != .automatic { settings.append("case=\(caseRule.rawValue)") }
    if inflection == .none { settings.append("inflect=no") }
    if let root { settings.append("root=\(root)") }
    return settings.joined(separator: " ")
  }
}
