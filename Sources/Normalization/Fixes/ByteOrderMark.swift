extension Fix {
  /// Removes U+FEFF at the start of the text.
  static let byteOrderMark = Fix(leadBytes: [0xEF]) { place in
    guard place.offset == 0, place.byte(1) == 0xBB, place.byte(2) == 0xBF else { return nil }
    return Replacement(kind: .byteOrderMark, length: 3, scalar: nil)
  }
}
