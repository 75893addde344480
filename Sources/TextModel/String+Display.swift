extension String {
  /// The text on one line: each run of line breaks and tabs becomes one space, or is removed at the
  /// ends of the text.
  public var onOneLine: String {
    guard utf8.contains(where: { $0 < 0x20 }) else { return self }
    return split(whereSeparator: \.endsPiece).joined(separator: " ")
  }

  /// The last non-empty part of a path (`b.txt` in `a/b.txt`); the path itself if there is none.
  public var lastPathComponent: String { split(separator: "/").last.map(String.init) ?? self }
}
