/// A message for the user with a file, a position in it, a severity and a stable code.
///
///     glossary.csv:14:1: error: 3 fields, the header has 8 [P203]
public struct Diagnostic: Sendable, Hashable, CustomStringConvertible {
  /// How severe a diagnostic is.
  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    case suggestion, warning, error

    /// Orders by severity, the least severe first.
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
    private var rank: Int {
      switch self {
      case .suggestion: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// The stable code; its meaning does not change between versions.
  public var code: DiagnosticCode
  /// How severe it is.
  public var severity: Severity
  /// The file, as the user named it; nil if the diagnostic is not about a file.
  public var file: String?
  /// The line and column in ``file``; nil if they are not known.
  public var position: TextPosition?
  /// What is wrong and what was expected, without file, position and code.
  public var message: String

  /// A diagnostic with the given values.
  /// - Parameters:
  ///   - file: the file, as the user named it; nil if the diagnostic is not about a file.
  ///   - position: the line and column in that file; nil if they are not known.
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

  /// `FILE:LINE:COLUMN: SEVERITY: MESSAGE [CODE]` on one line; if there is no file, the program's
  /// name.
  ///
  /// Control characters are made visible, so that a file name or a term cannot begin a line of its
  /// own or steer a terminal.
  public var description: String {
    var place = file ?? "padanan"
    if let position { place += ":\(position)" }
    return "\(place): \(severity.rawValue): \(message) [\(code.rawValue)]".visible
  }
}
