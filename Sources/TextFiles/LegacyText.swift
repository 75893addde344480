internal import ICUSupport
import TextModel

/// Distinguishes text in a Western legacy character set from damaged UTF-8.
enum LegacyText {
  /// windows-1252 or another character set that ICU detects; nil if the bytes are probably damaged
  /// UTF-8.
  static func characterSet(of bytes: [UInt8]) -> String? {
    for (index, byte) in bytes.enumerated() where byte >= 0x80 {
      guard
        isPlausible(
          byte, before: index > 0 ? bytes[index - 1] : 0x20,
          after: index + 1 < bytes.count ? bytes[index + 1] : 0x20)
      else { return nil }
    }
    guard let guess = Charset.detect(bytes) else { return nil }
    // windows-1252 contains ISO 8859-1 except for the controls 0x80 … 0x9F.
    return guess.name == "ISO-8859-1" ? "windows-1252" : guess.name
  }

  /// Whether a byte, read as windows-1252, is a letter next to an ASCII letter, or a quotation
  /// mark, dash or sign.
  private static func isPlausible(_ byte: UInt8, before: UInt8, after: UInt8) -> Bool {
    switch byte {
    case 0x80, 0x85, 0x91...0x97, 0x99, 0xA0, 0xA3, 0xA5, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0...0xB3,
      0xB5, 0xB7, 0xBB...0xBE, 0xD7:
      before < 0x80 || after < 0x80
    case 0xC0...0xFD: ASCII.isLetter(before) || ASCII.isLetter(after)
    default: false
    }
  }
}
