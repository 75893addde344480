import TextModel

/// Lines of fields parted by tabs, in which nothing is quoted and no field holds a tab or line end.
struct LineTable {
  struct Line {
    /// 1-based.
    var number: Int
    var fields: [DelimitedReader.Field]
  }

  /// All lines that are not empty. CRLF, LF and CR end one; a byte order mark is no part of it.
  static func lines(in text: [UInt8]) -> [Line] {
    let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines: [Line] = []
    var number = 1
    var index = start
    while index < text.count {
      let end = text[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
      if end > index {
        var column = 1
        let fields = text[index..<end].split(
          separator: 0x09, omittingEmptySubsequences: false
        ).map { bytes in
          let field = String(decoding: bytes, as: UTF8.self)
          defer { column += field.count + 1 }
          return DelimitedReader.Field(
            text: field, position: TextPosition(line: number, column: column))
        }
        lines.append(Line(number: number, fields: fields))
      }
      index = end + 1
      if end < text.count, text[end] == 0x0D, index < text.count, text[index] == 0x0A { index += 1 }
      number += 1
    }
    return lines
  }

  /// Whether a text can be a field as it is.
  static func canHold(_ text: String) -> Bool { !text.utf8.contains { $0 < 0x20 } }

  /// The text with a space for each control character.
  static func flat(_ text: String) -> String {
    guard !canHold(text) else { return text }
    return String(decoding: text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }
}
