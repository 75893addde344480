import TextModel

/// Reads the tokens of a Turtle document (W3C RDF 1.1 Turtle, section 6.5).
struct TurtleScanner {
  private let text: [UInt8]
  private(set) var index = 0
  private var line = 1
  private var lineStart = 0

  init(_ text: [UInt8]) {
    self.text = text
    if text.starts(with: [0xEF, 0xBB, 0xBF]) {
      index = 3
      lineStart = 3
    }
  }

  var peek: UInt8? { index < text.count ? text[index] : nil }

  /// A position in the text; its column is computed only for errors.
  struct Mark {
    fileprivate let index: Int
    let line: Int
    fileprivate let lineStart: Int
  }

  var mark: Mark { Mark(index: index, line: line, lineStart: lineStart) }

  /// - Parameter mark: the position of the error; by default the current position.
  func failure(_ message: String, at mark: Mark? = nil) -> TurtleError {
    let mark = mark ?? self.mark
    let column = String(decoding: text[mark.lineStart..<mark.index], as: UTF8.self).count + 1
    return TurtleError(
      position: TextPosition(line: mark.line, column: column), message: message)
  }

  mutating func advance() {
    let byte = text[index]
    index += 1
    if byte == 0x0A || (byte == 0x0D && peek != 0x0A) {
      line += 1
      lineStart = index
    }
  }

  /// Skips white space and comments.
  mutating func skipSpace() {
    while let byte = peek {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: advance()
      case UInt8(ascii: "#"): while let byte = peek, byte != 0x0A, byte != 0x0D { advance() }
      default: return
      }
    }
  }

  func has(_ mark: StaticString) -> Bool {
    mark.withUTF8Buffer { text[index...].starts(with: $0) }
  }

  /// Skips `mark` if it is at the current position.
  mutating func take(_ mark: StaticString) -> Bool {
    guard has(mark) else { return false }
    for _ in 0..<mark.utf8CodeUnitCount { advance() }
    return true
  }

  /// Skips a word, in any case, if no letter follows it.
  mutating func takeWord(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count < text.count, !TurtleScanner.isNamePart(text[index + count]) else {
      return false
    }
    let same = word.withUTF8Buffer {
      zip(text[index..<index + count], $0).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
    if same { for _ in 0..<count { advance() } }
    return same
  }

  /// The IRI between `<` and `>`; the scanner is at the `<`.
  mutating func iri() throws(TurtleError) -> String {
    let start = mark
    advance()
    var bytes: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: ">"):
        advance()
        return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"): try appendEscape(to: &bytes, inIRI: true)
      case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "}"):
        throw failure("an address contains a character that must be escaped; expected `>`")
      default:
        bytes.append(byte)
        advance()
      }
    }
    throw failure("an address opens here with `<` and never closes", at: start)
  }

  /// The text of a literal; the scanner is at its first quote.
  mutating func string() throws(TurtleError) -> String {
    let start = mark
    guard let quote = peek else { throw failure("expected a text") }
    let isLong =
      index + 2 < text.count && text[index + 1] == quote && text[index + 2] == quote
    for _ in 0..<(isLong ? 3 : 1) { advance() }
    var bytes: [UInt8] = []
    while let byte = peek {
      if byte == quote {
        if !isLong {
          advance()
          return String(decoding: bytes, as: UTF8.self)
        }
        var run = 0
        while index + run < text.count, text[index + run] == quote { run += 1 }
        // A long literal can end with quotes that are part of it, before the three closing quotes.
        if run >= 3 {
          bytes += [UInt8](repeating: quote, count: run - 3)
          for _ in 0..<run { advance() }
          return String(decoding: bytes, as: UTF8.self)
        }
        bytes.append(quote)
        advance()
      } else if byte == UInt8(ascii: "\\") {
        try appendEscape(to: &bytes, inIRI: false)
      } else if !isLong, byte == 0x0A || byte == 0x0D {
        throw failure("a text ends with the line; expected a quote, or three quotes around it")
      } else {
        bytes.append(byte)
        advance()
      }
    }
    throw failure("a text opens here with a quote and never closes", at: start)
  }

  private mutating func appendEscape(to bytes: inout [UInt8], inIRI: Bool) throws(TurtleError) {
    advance()
    guard let byte = peek else { throw failure("a backslash ends the file") }
    let digits: Int
    switch byte {
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    case _ where inIRI: throw failure("expected \\u or \\U in an address")
    case UInt8(ascii: "t"):
      digits = 0
      bytes.append(0x09)
    case UInt8(ascii: "n"):
      digits = 0
      bytes.append(0x0A)
    case UInt8(ascii: "r"):
      digits = 0
      bytes.append(0x0D)
    case UInt8(ascii: "b"):
      digits = 0
      bytes.append(0x08)
    case UInt8(ascii: "f"):
      digits = 0
      bytes.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"):
      digits = 0
      bytes.append(byte)
    default: throw failure("a backslash is before a character that it cannot escape")
    }
    advance()
    guard digits > 0 else { return }
    let code = String(decoding: text[index..<min(index + digits, text.count)], as: UTF8.self)
    guard code.utf8.count == digits, code.allSatisfy(\.isHexDigit),
      let value = UInt32(code, radix: 16),
      let scalar = Unicode.Scalar(value)
    else { throw failure("expected \(digits) hexadecimal digits of a character") }
    bytes.append(contentsOf: Array(String(scalar).utf8))
    for _ in 0..<digits { advance() }
  }

  /// Reads letters, digits and the characters in `allowed`: a part of a prefixed name, a number or
  /// a language tag.
  mutating func name(_ allowed: String) throws(TurtleError) -> String {
    var bytes: [UInt8] = []
    while let byte = peek {
      if byte == UInt8(ascii: "\\"), allowed.utf8.contains(byte) {
        advance()
        guard let escaped = peek else { throw failure("a backslash ends the file") }
        bytes.append(escaped)
        advance()
      } else if TurtleScanner.isNamePart(byte) || allowed.utf8.contains(byte) {
        // A full stop that no further character of the name follows ends the statement.
        if byte == UInt8(ascii: "."), !followsNamePart(allowed) { break }
        bytes.append(byte)
        advance()
      } else {
        break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func followsNamePart(_ allowed: String) -> Bool {
    var next = index + 1
    while next < text.count, text[next] == UInt8(ascii: ".") { next += 1 }
    guard next < text.count else { return false }
    return TurtleScanner.isNamePart(text[next])
      || (text[next] != UInt8(ascii: ".") && allowed.utf8.contains(text[next]))
  }

  static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...: true
    default: false
    }
  }
}
