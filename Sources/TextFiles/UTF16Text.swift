internal import ICUSupport

/// Detects UTF-16 without a byte order mark.
enum UTF16Text {
  /// The text as UTF-8 if all NUL bytes are on the same side of their code units, as in ASCII
  /// spaces and line breaks, and the decoded characters are text; nil otherwise.
  static func decode(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count % 2 == 0 else { return nil }
    var nuls = (even: 0, odd: 0)
    // Code units of two ASCII characters: they indicate a single-byte text that contains a NUL.
    var pairs = 0
    for index in stride(from: 0, to: bytes.count, by: 2) {
      if bytes[index] == 0 { nuls.even += 1 }
      if bytes[index + 1] == 0 { nuls.odd += 1 }
      if isPrintable(bytes[index]), isPrintable(bytes[index + 1]) { pairs += 1 }
    }
    guard pairs * 2 <= bytes.count / 2 - nuls.even - nuls.odd else { return nil }
    let name: String
    switch (nuls.even, nuls.odd) {
    case (0, 1...): name = "UTF-16LE"
    case (1..., 0): name = "UTF-16BE"
    default: return nil
    }
    guard let text = try? Charset.decode(bytes, from: name) else { return nil }
    let isText = text.allSatisfy { $0 >= 0x20 && $0 != 0x7F || [0x09, 0x0A, 0x0D].contains($0) }
    return isText ? text : nil
  }

  private static func isPrintable(_ byte: UInt8) -> Bool { (0x20...0x7E).contains(byte) }
}
