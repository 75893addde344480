/// Examines the beginning of a document, to accept two common violations of XML: white space before
/// the declaration, and a wrong encoding name.
struct XMLOpening {
  /// Offset of the declaration; white space before it is skipped.
  private(set) var start = 0
  private(set) var skippedLines = 0
  /// Whether the first bytes determine the encoding and the declared name is ignored.
  ///
  /// This is so with a byte order mark, and if a declaration in single bytes names UTF-16, as some
  /// programs write.
  private(set) var outweighsDeclaration = false

  init(_ bytes: [UInt8]) {
    let marks: [[UInt8]] = [[0xEF, 0xBB, 0xBF], [0xFE, 0xFF], [0xFF, 0xFE]]
    if marks.contains(where: { bytes.starts(with: $0) }) {
      outweighsDeclaration = true
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
    outweighsDeclaration = ["utf-16", "utf16", "ucs-2", "unicode"].contains { value.hasPrefix($0) }
  }
}

private func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
}
