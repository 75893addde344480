extension Fix {
  /// Replaces no-break, en, em, thin, figure and other spaces (general category Zs) by a space.
  ///
  /// The ideographic space is kept in languages that use it.
  static let space = Fix(leadBytes: [0xC2, 0xE1, 0xE2, 0xE3]) { place in
    switch (place.byte(0), place.byte(1), place.byte(2)) {
    case (0xC2, 0xA0, _): Replacement(kind: .space, length: 2, scalar: " ")
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F):
      Replacement(kind: .space, length: 3, scalar: " ")
    case (0xE3, 0x80, 0x80) where !place.isEastAsian:
      Replacement(kind: .space, length: 3, scalar: " ")
    default: nil
    }
  }
}
