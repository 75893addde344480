import TextModel

/// What all parts of a page share.
enum HTMLRenderer {
  /// Escapes byte by byte, because a combining mark after a quote forms one `Character` with it.
  static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x26 || $0 == 0x3C || $0 == 0x3E }) else {
      return text
    }
    var out: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): out += "&amp;".utf8
      case UInt8(ascii: "<"): out += "&lt;".utf8
      case UInt8(ascii: ">"): out += "&gt;".utf8
      case UInt8(ascii: "\""): out += "&quot;".utf8
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
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
