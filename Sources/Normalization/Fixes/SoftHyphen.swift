extension Fix {
  /// Removes U+00AD.
  static let softHyphen = Fix(leadBytes: [0xC2]) { place in
    guard place.byte(1) == 0xAD else { return nil }
    return Replacement(kind: .softHyphen, length: 2, scalar: nil)
  }
}
