/// Where an XML document stops being one, and why.
public struct XMLError: Error, Sendable, Hashable {
  /// 1-based line and column in the document.
  public var line: Int
  public var column: Int
  public var message: String

  public init(line: Int, column: Int, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }
}
