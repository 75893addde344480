public import TextModel

/// A strict reader of delimiter-separated values (RFC 4180).
///
/// Nothing is padded, cut or guessed: a quote that is not closed, characters after a closing
/// quote and a quote inside an unquoted field are errors with their position.
public struct DelimitedReader: Sendable {
  /// A row of the table and the line it begins on.
  public struct Record: Sendable, Hashable {
    /// 1-based line of the record's first character.
    public var line: Int
    public var fields: [Field]

    public init(line: Int, fields: [Field]) {
      self.line = line
      self.fields = fields
    }
  }

  public struct Field: Sendable, Hashable {
    public var text: String
    public var position: TextPosition

    public init(text: String, position: TextPosition) {
      self.text = text
      self.position = position
    }
  }

  public struct SyntaxError: Error, Sendable, Hashable {
    public var position: TextPosition
    public var message: String
  }

  public var delimiter: UInt8

  public init(delimiter: UInt8 = UInt8(ascii: ",")) { self.delimiter = delimiter }

  /// All records; empty lines between records are skipped.
  /// - Parameter text: valid UTF-8, without a byte order mark.
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
          message: "a quote stands inside an unquoted field; expected the whole field in quotes")
      }
      cursor.advance()
    }
    return String(decoding: cursor.text[start..<cursor.index], as: UTF8.self)
  }
}

/// A place in the bytes that knows its line and column.
private struct Cursor {
  let text: [UInt8]
  private(set) var index = 0
  private(set) var line = 1
  /// A place in the line whose column is known.
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

  /// Steps over CRLF, LF or CR.
  mutating func skipLineEnd() -> Bool {
    guard let byte = peek, byte == 0x0A || byte == 0x0D else { return false }
    advance()
    if byte == 0x0D, peek == 0x0A { advance() }
    return true
  }
}
