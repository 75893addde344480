extension Fix {
  /// What the fixes for single characters make of one that another fix has brought to light, so
  /// that a second pass would find nothing to do; nil where it goes.
  /// - Parameter length: bytes of the source that it replaces; what follows them stands beside it.
  static func settled(
    _ scalar: Unicode.Scalar, at place: Place, _ length: Int
  ) -> Unicode.Scalar? {
    guard !scalar.isASCII else { return scalar }
    let bytes = [place.byte(-1)] + Array(String(scalar).utf8) + [place.byte(length)]
    return bytes.withUnsafeBufferPointer { text in
      let alone = Place(text: text, offset: 1, isEastAsian: place.isEastAsian)
      for fix in [lineEnding, space, zeroWidth, softHyphen, fullWidth]
      where fix.leadBytes.contains(bytes[1]) {
        if let replacement = fix.replacement(alone) { return replacement.scalar }
      }
      return scalar
    }
  }
}
