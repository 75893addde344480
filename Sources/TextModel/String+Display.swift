extension String {
  /// The text on one line: each run of line breaks and tabs is one space, and none at the ends.
  public var onOneLine: String {
    guard utf8.contains(where: { $0 < 0x20 }) else { return self }
    return split(whereSeparator: \.endsPiece).joined(separator: " ")
  }

  /// The last part of a path that is not empty (`b.txt` of `a/b.txt`); the path itself where there
  /// is none.
  public var lastPathComponent: String { split(separator: "/").last.map(String.init) ?? self }
}
