/// Something to tell the user: what, where, how grave, under a stable code.
///
///     glossary.csv:14:1: error: 3 fields, the header has 8 [P203]
public struct Diagnostic: Sendable, Hashable, CustomStringConvertible {
  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    case suggestion, warning, error

    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
    private var rank: Int {
      switch self {
      case .suggestion: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  public var code: DiagnosticCode
  public var severity: Severity
  /// The file, as the user named it.
  public var file: String?
  public var position: TextPosition?
  public var message: String

  public init(
    _ code: DiagnosticCode, _ severity: Severity, file: String? = nil,
    at position: TextPosition? = nil, _ message: String
  ) {
    self.code = code
    self.severity = severity
    self.file = file
    self.position = position
    self.message = message
  }

  public var description: String {
    var place = file ?? "padanan"
    if let position { place += ":\(position)" }
    return "\(place): \(severity.rawValue): \(message) [\(code.rawValue)]"
  }
}
