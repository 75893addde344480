/// How a document begins where that is against the letter of XML and yet clear.
struct XMLOpening {
  /// Where the declaration begins: white space before it is passed over.
  private(set) var start = 0
  private(set) var skippedLines = 0
  /// Whether the bytes are UTF-8, whatever the declaration says: behind a byte order mark, or
  /// where it says UTF-16 and the declaration itself is not, as programs write that hold their
  /// text in UTF-16.
  private(set) var isUTF8 = false

  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      isUTF8 = true
      // With the mark, white space would have to be passed over behind it; none was seen so.
      return
    }
    let first = bytes.prefix(4096).firstIndex { !isSpace($0) } ?? 0
    guard bytes[first...].starts(with: Array("<?xml".utf8)) else { return }
    start = first
    skippedLines = bytes[..<first].count { $0 == 0x0A }
    let declaration = String(
      decoding: bytes[first...].prefix(200).prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self
    ).lowercased()
    guard let name = declaration.firstRange(of: "encoding") else { return }
    let value = declaration[name.upperBound...].drop { " \t\r\n='\"".contains($0) }
    isUTF8 = ["utf-16", "utf16", "ucs-2", "unicode"].contains { value.hasPrefix($0) }
  }
}

private func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
}
