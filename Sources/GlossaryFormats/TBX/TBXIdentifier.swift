/// Encodes identifiers as XML requires (NCName): other characters are written as `_x003D_`, as
/// .NET's `XmlConvert.EncodeName` does, and read back.
enum TBXIdentifier {
  static func encoded(_ text: String) -> String {
    if text.utf8.allSatisfy({ isPlain($0) }), text.utf8.first.map(isLetter) == true { return text }
    var result = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      let isEscape = scalar == "_" && rest.first == "x"
      if !isEscape, result.isEmpty ? isNameStart(scalar) : isNameCharacter(scalar) {
        result.unicodeScalars.append(scalar)
      } else {
        let hex = String(scalar.value, radix: 16, uppercase: true)
        result += "_x" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex + "_"
      }
    }
    return result
  }

  static func decoded(_ text: String) -> String {
    var text = text
    return text.withUTF8 { utf8 in decoded(utf8) } ?? text
  }

  /// The decoded identifier; nil if nothing is encoded.
  private static func decoded(_ utf8: UnsafeBufferPointer<UInt8>) -> String? {
    var result: [UInt8] = []
    var copied = 0
    var index = 0
    while index + 6 < utf8.count {
      guard utf8[index] == UInt8(ascii: "_"), utf8[index + 1] == UInt8(ascii: "x") else {
        index += 1
        continue
      }
      var value: UInt32 = 0
      var end = index + 2
      while end < utf8.count, let digit = hexDigit(utf8[end]) {
        value = value &* 16 &+ digit
        end += 1
      }
      if (4...6).contains(end - index - 2), end < utf8.count, utf8[end] == UInt8(ascii: "_"),
        let scalar = Unicode.Scalar(value)
      {
        result.append(contentsOf: utf8[copied..<index])
        result.append(contentsOf: Array(String(scalar).utf8))
        index = end + 1
        copied = index
      } else {
        index += 1
      }
    }
    guard copied > 0 else { return nil }
    result.append(contentsOf: utf8[copied...])
    let text = String(decoding: result, as: UTF8.self)
    // An identifier that only looks encoded is not changed.
    return encoded(text).utf8.elementsEqual(utf8) ? text : nil
  }

  /// The value of a hexadecimal digit in upper case, as `encoded` writes it.
  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    default: nil
    }
  }

  static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isNameStart(first) else { return false }
    return text.unicodeScalars.allSatisfy(isNameCharacter)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
  }

  /// XML 1.0, production 4, without the colon and without the planes that the fourth edition does
  /// not allow, because validators still use it.
  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
      0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF,
      0xF900...0xFDCF, 0xFDF0...0xFFFD:
      true
    default: false
    }
  }

  /// XML 1.0, production 4a.
  private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
    default: isNameStart(scalar)
    }
  }
}
