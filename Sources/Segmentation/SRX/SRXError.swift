/// What is wrong in an SRX file, and where.
public enum SRXError: Error, Sendable, Hashable, CustomStringConvertible {
  case notWellFormed(file: String, line: Int, column: Int, message: String)
  /// An element or attribute that the standard requires is absent or has another value.
  case invalid(file: String, line: Int, message: String)
  case invalidExpression(file: String, line: Int, expression: String, column: Int, reason: String)

  public var file: String {
    switch self {
    case .notWellFormed(let file, _, _, _), .invalid(let file, _, _),
      .invalidExpression(let file, _, _, _, _):
      file
    }
  }

  public var line: Int {
    switch self {
    case .notWellFormed(_, let line, _, _), .invalid(_, let line, _),
      .invalidExpression(_, let line, _, _, _):
      line
    }
  }

  public var description: String {
    switch self {
    case .notWellFormed(_, _, _, let message): "not well-formed XML: \(message)"
    case .invalid(_, _, let message): message
    case .invalidExpression(_, _, let expression, let column, let reason):
      "\(expression) is no regular expression at its character \(column) (\(reason))"
    }
  }
}
