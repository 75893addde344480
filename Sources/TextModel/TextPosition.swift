/// A 1-based line and 1-based column in a file, as ``LineIndex`` computes them.
public struct TextPosition: Sendable, Hashable, CustomStringConvertible {
  /// 1-based.
  public var line: Int
  /// 1-based, in characters.
  public var column: Int

  /// A position with a 1-based line and column.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// `LINE:COLUMN`.
  public var description: String { "\(line):\(column)" }
}
