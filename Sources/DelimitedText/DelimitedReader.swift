public import TextModel

/// A strict reader of delimiter-separated values (RFC 4180).
///
/// No field is padded, cut or guessed: an unclosed quote, characters after a closing quote and a
/// quote inside an unquoted field are errors with their position.
public struct DelimitedReader: Sendable {
  /// A row of the table and the line on which it begins.
  public struct Record: Sendable, Hashable {
    /// 1-based line of the record's first character.
    public var line: Int
    /// The fields in the order of the row.
    public var fields: [Field]

    /// Creates a record.
    public init(line: Int, fields: [Field]) {
      self.line = line
      self.fields = fields
    }
  }

  /// A cell of the table.
  public struct Field: Sendable, Hashable {
    /// The value without its quotes.
    public var text: String
    /// The line and column of the field's first character.
    public var position: TextPosition

    /// Creates a field.
    public init(text: String, position: TextPosition) {
      self.text = text
      self.position = position
    }
  }

  /// The error for text that is not delimiter-separated values.
  public struct SyntaxError: Error, Sendable, Hashable {
    /// The line and column of the error.
    public var position: TextPosition
    /// The message for the user.
    public var message: String
  }

  /// The byte that separates fields.
  public var delimiter: UInt8

  /// Creates a reader of values separated by `delimiter`.
  public init(delimiter: UInt8 = UInt8(ascii: ",")) { self.delimiter = delimiter }

  /// All records; empty lines between records are skipped.
  /// - Parameter text: valid UTF-8, without a byte order mark.
  /// - Throws: `SyntaxError` at the first character that does not conform to RFC 4180.
  public func records(in text: [UInt8]) throws(SyntaxError) -> [Record] {
    var records: [Record] = []
    var cursor = Cursor(text: text)
    while !cursor.atEnd {
      if cursor.skipLineEnd() { continue }
      records.append(try record(&cursor))
    }
    return records
  }

  private func record(_ cursor: inout Cursor) throws(SyntaxError) -> Record {
    var record = Record(line: cursor.line, fields: [])
    while true {
      let position = cursor.position
      let text =
        cursor.peek == UInt8(ascii: "\"") ? try quoted(&cursor, from: position) : try plain(&cursor)
      record.fields.append(Field(text: text, position: position))
      if cursor.peek == delimiter, !cursor.atEnd {
        cursor.advance()
        continue
      }
      if cursor.atEnd || cursor.skipLineEnd() { return record }
      throw SyntaxError(
        position: cursor.position,
        message:
          "a closing quote is followed by other characters; expected a delimiter or the line's end (write a quote inside a field as \"\")"
      )
    }
  }

  private func quoted(_ cursor: inout Cursor, from start: TextPosition) throws(SyntaxError)
    -> String
  {
    var bytes: [UInt8] = []
    cursor.advance()
    while true {
      guard let byte = cursor.peek else {
        throw SyntaxError(
          position: start, message: "a quote opens here and never closes before the file's end")
      }
      if byte == UInt8(ascii: "\"") {
        cursor.advance()
        guard cursor.peek == UInt8(ascii: "\"") else { break }
      }
      bytes.append(byte)
      cursor.advance()
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func plain(_ cursor: inout Cursor) throws(SyntaxError) -> String {
    let start = cursor.index
    while let byte = cursor.peek, byte != delimiter, byte != 0x0A, byte != 0x0D {
      guard byte != UInt8(ascii: "\"") else {
        throw SyntaxError(
          position: cursor.position,
          message: "a quote is inside an unquoted field; expected the whole field in quotes")
      }
      cursor.advance()
    }
    return String(decoding: cursor.text[start..<cursor.index], as: UTF8.self)
  }
}

/// A position in the bytes, with its line and column.
private struct Cursor {
  let text: [UInt8]
  private(set) var index = 0
  private(set) var line = 1
  /// An index in the current line whose column was already counted.
  private var known = (index: 0, column: 1)

  init(text: [UInt8]) { self.text = text }

  var atEnd: Bool { index >= text.count }
  var peek: UInt8? { index < text.count ? text[index] : nil }

  var position: TextPosition {
    mutating get {
      let passed = text[known.index..<index]
      let isASCII = passed.allSatisfy { $0 < 0x80 }
      let columns = isASCII ? passed.count : String(decoding: passed, as: UTF8.self).count
      known = (index, known.column + columns)
      return TextPosition(line: line, column: known.column)
    }
  }

  mutating func advance() {
    let byte = text[index]
    index += 1
    if byte == 0x0A || (byte == 0x0D && peek != 0x0A) {
      line += 1
      known = (index, 1)
    }
  }

  /// Skips CRLF, LF or CR.
  mutating func skipLineEnd() -> Bool {
    guard let byte = peek, byte == 0x0A || byte == 0x0D else { return false }
    advance()
    if byte == 0x0D, peek == 0x0A { advance() }
    return true
  }
}
