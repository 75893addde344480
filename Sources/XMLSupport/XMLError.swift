/// A syntax error in an XML document, or an exceeded limit.
public struct XMLError: Error, Sendable, Hashable {
  /// 1-based line in the document.
  public var line: Int
  /// 1-based column, in characters.
  public var column: Int
  /// The cause, as an English sentence without a full stop.
  public var message: String

  /// An error at a position.
  public init(line: Int, column: Int, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }
}
