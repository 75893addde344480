/// The character set windows-1252 as browsers decode it (WHATWG Encoding): bytes that windows-1252
/// leaves undefined are the control characters of ISO-8859-1.
enum Windows1252 {
  /// The characters of the bytes 0x80 … 0x9F, in order.
  private static let high: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]

  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// The byte that encodes a scalar, including ISO-8859-1's control characters; nil if there is
  /// none.
  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value <= 0xFF { return UInt8(scalar.value) }
    return high.firstIndex(of: scalar).map { UInt8(0x80 + $0) }
  }
}
