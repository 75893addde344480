extension String {
  /// The text on one line: each run of line breaks and tabs becomes one space, or is removed at the
  /// ends of the text.
  public var onOneLine: String {
    // The first bytes of the line breaks outside ASCII: U+0085, U+2028 and U+2029.
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }) else { return self }
    guard contains(where: \.endsPiece) else { return self }
    return split(whereSeparator: \.endsPiece).joined(separator: " ")
  }

  /// The text with the characters made visible that control a terminal or a log.
  ///
  /// Control characters and line separators become `\u{1B}`, or `\n`, `\r` and `\t`; so do the
  /// characters that change the direction of text (UAX #9), since they can reorder what a reader
  /// sees.
  public var visible: String {
    guard
      utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xD8 || $0 == 0xE2 })
    else { return self }
    var result = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A: result += "\\n"
      case 0x0D: result += "\\r"
      case 0x09: result += "\\t"
      case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069:
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The last non-empty part of a path (`b.txt` in `a/b.txt`); the path itself if there is none.
  public var lastPathComponent: String { split(separator: "/").last.map(String.init) ?? self }
}
