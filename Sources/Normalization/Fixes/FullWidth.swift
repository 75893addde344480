extension Fix {
  /// Replaces full-width ASCII (U+FF01 … U+FF5E) by ASCII.
  ///
  /// In Chinese, Japanese and Korean only letters and digits are replaced, because full-width
  /// punctuation is correct there.
  static let fullWidth = Fix(leadBytes: [0xEF]) { place in
    let low = UInt32(place.byte(2))
    let code: UInt32
    switch place.byte(1) {
    case 0xBC where (0x81...0xBF).contains(low): code = 0xFF00 + low - 0x80
    case 0xBD where (0x80...0x9E).contains(low): code = 0xFF40 + low - 0x80
    default: return nil
    }
    guard let scalar = Unicode.Scalar(code - 0xFEE0) else { return nil }
    let isAlphanumeric = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    guard isAlphanumeric || !place.isEastAsian else { return nil }
    return Replacement(kind: .fullWidth, length: 3, scalar: scalar)
  }
}
