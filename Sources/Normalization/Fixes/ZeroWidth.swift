extension Fix {
  /// Zero width space, word joiner and a byte order mark inside the text go everywhere; joiners
  /// (U+200C, U+200D) only beside a Latin letter or digit: in emoji and in Arabic or Indic script
  /// they carry meaning.
  static let zeroWidth = Fix(leadBytes: [0xE2, 0xEF]) { place in
    let isInvisible =
      switch (place.byte(0), place.byte(1), place.byte(2)) {
      case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): true
      case (0xE2, 0x80, 0x8C...0x8D): isLatin(place.byte(-1)) || isLatin(place.byte(3))
      default: false
      }
    return isInvisible ? Replacement(kind: .zeroWidth, length: 3, scalar: nil) : nil
  }
}

/// ASCII letter or digit.
private func isLatin(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}
