import TextModel

/// Lines of fields separated by tabs, without quoting: a field contains neither a tab nor a line
/// break.
public enum LineTable {
  /// A line and its fields.
  public struct Line: Sendable, Hashable {
    /// The 1-based line number.
    public var number: Int
    /// The fields, from left to right.
    public var fields: [DelimitedReader.Field]

    /// Creates a line.
    public init(number: Int, fields: [DelimitedReader.Field]) {
      self.number = number
      self.fields = fields
    }
  }

  /// All lines that are not empty.
  ///
  /// A line ends with CRLF, LF or CR; a byte order mark is skipped.
  public static func lines(in text: [UInt8]) -> [Line] {
    let start = text.starts(with: ByteOrderMark.bytes) ? ByteOrderMark.bytes.count : 0
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

  /// Whether a text can be written unchanged as a field.
  public static func canHold(_ text: String) -> Bool { !text.utf8.contains { $0 < 0x20 } }

  /// The text with a space for each control character.
  public static func flat(_ text: String) -> String {
    guard !canHold(text) else { return text }
    return String(decoding: text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
  }
}
