import TextModel

/// The first line of a table, which identifies its format.
struct FirstLine {
  /// The line in lower case.
  let text: String
  /// The fields for any delimiter, trimmed and without quotes.
  let names: Set<String>

  init(of bytes: [UInt8]) {
    text = FirstLine.firstLine(of: bytes)
    names = Set(
      text.split(whereSeparator: { ",;\t".contains($0) }).map { name in
        String(name).trimmed.filter { $0 != "\"" }
      })
  }

  /// Whether the line is a header of the native format, for any delimiter.
  var isNative: Bool {
    names.count { LanguageTag($0) != nil } >= 2 && !names.isDisjoint(with: ["id", "en"])
  }

  /// The first line in lower case, of text in UTF-8 or UTF-16.
  private static func firstLine(of bytes: [UInt8]) -> String {
    let start = bytes.prefix(8192)
    let isWide = start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF])
    var text = isWide ? start.dropFirst(2).filter { $0 != 0 } : Array(start)
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    return String(
      decoding: text.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self
    ).lowercased()
  }
}
