extension Fix {
  /// Removes zero width spaces, word joiners, and byte order marks inside the text.
  ///
  /// The joiners U+200C and U+200D are only removed next to a Latin letter or digit, because they
  /// have meaning in emoji and in Arabic and Indic scripts.
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

/// Whether a byte is an ASCII letter or digit.
private func isLatin(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}
