internal import XMLSupport

/// White space in TBX.
///
/// Files are indented and long texts are wrapped: a line feed followed by an indent is layout and
/// is read as a space; a line feed without an indent is a line break.
enum TBXText {
  /// The text without layout; white space at its ends is kept.
  static func unwrapped(_ text: String) -> String {
    guard isWrapped(text) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard isSpace(bytes[index]) else {
        result.append(bytes[index])
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, isSpace(bytes[end]) { end += 1 }
      let run = bytes[index..<end]
      if let feed = run.lastIndex(of: 0x0A), feed + 1 < end {
        result.append(0x20)
      } else {
        result.append(contentsOf: run)
      }
      index = end
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a reader would interpret white space of `text` as layout.
  static func mustBeGuarded(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    return isSpace(first) || isSpace(last) || isWrapped(text)
  }

  /// Writes a text so that reading restores it: white space that a reader would interpret as layout
  /// is put into an `hi` without a type, which is not markup.
  static func write(_ text: String, to writer: inout XMLWriter) {
    guard mustBeGuarded(text) else { return writer.text(text) }
    var rest = text.unicodeScalars[...]
    var isFirst = true
    while let first = rest.first {
      let isSpaces = isSpace(first)
      let run = rest.prefix { isSpace($0) == isSpaces }
      rest = rest[run.endIndex...]
      let piece = String(String.UnicodeScalarView(run))
      if isSpaces, isFirst || rest.isEmpty || isWrapped(piece) {
        writer.element("hi", text: piece)
      } else {
        writer.text(piece)
      }
      isFirst = false
    }
  }

  static func escaped(_ text: String) -> String {
    var writer = XMLWriter(.fragment)
    writer.text(text)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  static func startTag(_ name: String, _ attributes: [XMLElement.Attribute]) -> String {
    var writer = XMLWriter(.fragment)
    writer.start(name, attributes.map { ($0.name, $0.value) }, .inline)
    // Written as an empty element; its end is removed.
    return String(decoding: writer.finish().dropLast(2), as: UTF8.self) + ">"
  }

  static func trimmedStart(_ text: String) -> String {
    guard let first = text.utf8.first, isSpace(first) else { return text }
    return String(decoding: text.utf8.drop { isSpace($0) }, as: UTF8.self)
  }

  /// The number of white space bytes at the end, at most `count`.
  static func trailingSpaces(_ text: String, atMost count: Int) -> Int {
    text.utf8.suffix(count).reversed().prefix { isSpace($0) }.count
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && isSpace(UInt8(scalar.value))
  }

  private static func isWrapped(_ text: String) -> Bool {
    var isAfterFeed = false
    for byte in text.utf8 {
      if isAfterFeed, byte == 0x20 || byte == 0x09 || byte == 0x0D { return true }
      isAfterFeed = byte == 0x0A
    }
    return false
  }
}
