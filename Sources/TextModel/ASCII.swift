/// Tests whether a byte is an ASCII character of a class; false for bytes of longer UTF-8
/// sequences.
public enum ASCII {
  /// A space, or one of the controls U+0009 to U+000D: tab, line ends, vertical tab, form feed.
  @inlinable public static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// A to Z or a to z.
  @inlinable public static func isLetter(_ byte: UInt8) -> Bool {
    isUppercase(byte) || isLowercase(byte)
  }

  /// A to Z.
  @inlinable public static func isUppercase(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// a to z.
  @inlinable public static func isLowercase(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// 0 to 9.
  @inlinable public static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
