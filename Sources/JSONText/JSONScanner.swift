/// Checks JSON from left to right.
///
/// Nested values are kept on a list and not on the call stack, so deep nesting cannot overflow it.
struct JSONScanner {
  struct Problem: Error {
    var offset: Int
    var message: String
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// - Parameter index: where the scan begins.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    self.bytes = bytes
    self.index = index
  }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private func problem(_ message: String) -> Problem { Problem(offset: index, message: message) }

  /// Reads one object and nothing after it.
  mutating func readObject(_ found: (JSONObject.Member) -> Void) throws(Problem) {
    skipSpace()
    guard peek == UInt8(ascii: "{") else {
      throw problem(
        peek == nil
          ? "the line is empty; expected a JSON object"
          : "the line is not a JSON object; expected `{`")
    }
    index += 1
    skipSpace()
    if peek == UInt8(ascii: "}") {
      index += 1
    } else {
      var hasMore = true
      while hasMore {
        let name = try readName()
        skipSpace()
        let start = index
        try skipValue()
        let member = JSONObject.Member(
          name: try JSONScanner.string(Array(bytes[name])[...], at: name.lowerBound),
          nameRange: name, valueRange: start..<index)
        skipSpace()
        hasMore = try takeComma(before: UInt8(ascii: "}"))
        // Only now is it certain that the value is not cut: a number has no end of its own.
        found(member)
      }
    }
    skipSpace()
    guard index == bytes.count else {
      throw problem("characters follow the object; expected one object in the line")
    }
  }

  /// Reads an array.
  /// - Returns: the indices of its elements.
  mutating func readElements() throws(Problem) -> [Range<Int>] {
    index += 1
    skipSpace()
    var elements: [Range<Int>] = []
    if peek == UInt8(ascii: "]") { return elements }
    var hasMore = true
    while hasMore {
      skipSpace()
      let start = index
      try skipValue()
      elements.append(start..<index)
      skipSpace()
      hasMore = try takeComma(before: UInt8(ascii: "]"))
    }
    return elements
  }

  /// Whether a comma follows; otherwise the closing bracket is taken.
  private mutating func takeComma(before close: UInt8) throws(Problem) -> Bool {
    guard peek == UInt8(ascii: ",") || peek == close else {
      throw problem(
        peek == nil
          ? "the line ends inside a JSON value"
          : "expected `,` or `\(Character(Unicode.Scalar(close)))`")
    }
    index += 1
    return bytes[index - 1] != close
  }

  /// Reads a name and its colon.
  /// - Returns: the indices of the name with its quotes.
  private mutating func readName() throws(Problem) -> Range<Int> {
    skipSpace()
    guard peek == UInt8(ascii: "\"") else { throw problem("expected a name in quotes") }
    let start = index
    try skipString()
    let name = start..<index
    skipSpace()
    guard peek == UInt8(ascii: ":") else { throw problem("expected `:` after a name") }
    index += 1
    return name
  }

  private mutating func skipValue() throws(Problem) {
    /// The closing brackets of the open arrays and objects.
    var open: [UInt8] = []
    while true {
      skipSpace()
      switch peek {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let isObject = peek == UInt8(ascii: "{")
        let close = isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
        index += 1
        skipSpace()
        if peek == close {
          index += 1
        } else {
          open.append(close)
          if isObject { _ = try readName() }
          continue
        }
      case UInt8(ascii: "\""): try skipString()
      case UInt8(ascii: "t"): try skipLiteral("true")
      case UInt8(ascii: "f"): try skipLiteral("false")
      case UInt8(ascii: "n"): try skipLiteral("null")
      case nil: throw problem("the line ends inside a JSON value")
      case let byte? where byte == UInt8(ascii: "-") || JSONScanner.isDigit(byte):
        try skipNumber()
      default: throw problem("expected a JSON value")
      }
      // A value is complete; it may complete the ones around it.
      var expectsValue = false
      while !expectsValue {
        guard let close = open.last else { return }
        skipSpace()
        if try takeComma(before: close) {
          if close == UInt8(ascii: "}") { _ = try readName() }
          expectsValue = true
        } else {
          open.removeLast()
        }
      }
    }
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A {
      index += 1
    }
  }

  private mutating func skipLiteral(_ literal: StaticString) throws(Problem) {
    for byte in UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount) {
      guard peek == byte else { throw problem("expected \(literal)") }
      index += 1
    }
  }

  private mutating func skipNumber() throws(Problem) {
    if peek == UInt8(ascii: "-") { index += 1 }
    if peek == UInt8(ascii: "0") { index += 1 } else { try skipDigits() }
    if peek == UInt8(ascii: ".") {
      index += 1
      try skipDigits()
    }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      index += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { index += 1 }
      try skipDigits()
    }
  }

  private mutating func skipDigits() throws(Problem) {
    let start = index
    while let byte = peek, JSONScanner.isDigit(byte) { index += 1 }
    guard index > start else { throw problem("expected a digit") }
  }

  private mutating func skipString() throws(Problem) {
    index += 1
    while true {
      // Most bytes need no further check.
      while index < bytes.count, bytes[index] >= 0x20, bytes[index] != UInt8(ascii: "\""),
        bytes[index] != UInt8(ascii: "\\")
      {
        index += 1
      }
      switch peek {
      case nil: throw problem("the line ends inside a string")
      case UInt8(ascii: "\""):
        index += 1
        return
      case UInt8(ascii: "\\"):
        index += 1
        switch peek {
        case UInt8(ascii: "u"):
          for _ in 0..<4 {
            index += 1
            guard let byte = peek, JSONScanner.hexDigit(byte) != nil else {
              throw problem("expected four hexadecimal digits after \\u")
            }
          }
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
          UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
          break
        default: throw problem("a backslash begins no valid escape")
        }
        index += 1
      default: throw problem("a control character in a string; expected an escape")
      }
    }
  }

  // MARK: Strings

  /// Resolves the escapes of a valid string.
  /// - Parameters:
  ///   - text: the string with its quotes.
  ///   - place: the offset of the string that is reported with an error.
  static func string(_ text: ArraySlice<UInt8>, at place: Int? = nil) throws(Problem) -> [UInt8] {
    let inner = text.dropFirst().dropLast()
    guard inner.contains(UInt8(ascii: "\\")) else { return Array(inner) }
    let start = place ?? text.startIndex
    var result: [UInt8] = []
    result.reserveCapacity(inner.count)
    var index = inner.startIndex
    while index < inner.endIndex {
      let byte = inner[index]
      guard byte == UInt8(ascii: "\\") else {
        result.append(byte)
        index += 1
        continue
      }
      let escape = inner[index + 1]
      guard escape == UInt8(ascii: "u") else {
        result.append(plain(escape))
        index += 2
        continue
      }
      var unit = codeUnit(inner[(index + 2)...])
      let offset = start + index - text.startIndex
      index += 6
      if (0xD800...0xDBFF).contains(unit), inner.endIndex - index >= 6,
        inner[index] == UInt8(ascii: "\\"), inner[index + 1] == UInt8(ascii: "u")
      {
        let low = codeUnit(inner[(index + 2)...])
        if (0xDC00...0xDFFF).contains(low) {
          unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
          index += 6
        }
      }
      guard let scalar = Unicode.Scalar(unit) else {
        throw Problem(
          offset: offset, message: "half of a surrogate pair; expected a pair of \\u escapes")
      }
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return result
  }

  private static func plain(_ escape: UInt8) -> UInt8 {
    switch escape {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: escape
    }
  }

  private static func codeUnit(_ digits: ArraySlice<UInt8>) -> UInt32 {
    digits.prefix(4).reduce(0) { $0 << 4 | UInt32(hexDigit($1) ?? 0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
