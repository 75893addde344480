import TextModel

/// What all parts of a page share.
enum HTMLRenderer {
  /// Escapes byte by byte, because a combining mark after a quote forms one `Character` with it.
  ///
  /// HTML does not allow control characters other than white space. Those of ASCII are shown by their
  /// symbols (`␀`), others by the replacement character.
  static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: { needsEscape[Int($0)] }) else { return text }
    var out: [UInt8] = []
    var isAfterC2 = false
    for byte in text.utf8 {
      defer { isAfterC2 = byte == 0xC2 }
      switch byte {
      case UInt8(ascii: "&"): out += "&amp;".utf8
      case UInt8(ascii: "<"): out += "&lt;".utf8
      case UInt8(ascii: ">"): out += "&gt;".utf8
      case UInt8(ascii: "\""): out += "&quot;".utf8
      case 0x09, 0x0A, 0x0D: out.append(byte)
      // The symbols of U+0000 to U+001F begin at U+2400.
      case 0...0x1F: out += [0xE2, 0x90, 0x80 + byte]
      case 0x7F: out += "\u{2421}".utf8
      // U+0080 to U+009F.
      case 0x80...0x9F where isAfterC2:
        out.removeLast()
        out += "\u{FFFD}".utf8
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The bytes that ``escape(_:)`` may replace.
  private static let needsEscape: [Bool] = (0...255).map { byte in
    switch byte {
    case 0x22, 0x26, 0x3C, 0x3E, 0x7F, 0xC2: true
    case 0x09, 0x0A, 0x0D: false
    default: byte < 0x20
    }
  }

  /// An attribute of an element with a space before it; empty if the value is empty.
  static func attribute(_ name: String, _ value: String) -> String {
    value.isEmpty ? "" : " \(name)=\"\(escape(value))\""
  }

  /// A text as a part of an identifier: its ASCII letters and digits, with hyphens for the rest.
  static func slug(_ text: String) -> String {
    var out: [UInt8] = []
    for byte in text.lowercased().utf8 {
      if ASCII.isLowercase(byte) || ASCII.isDigit(byte) {
        out.append(byte)
      } else if let last = out.last, last != UInt8(ascii: "-") {
        out.append(UInt8(ascii: "-"))
      }
    }
    if out.last == UInt8(ascii: "-") { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }
}
