extension Fix {
  /// Applies the fixes for single characters to a character that another fix produced, so that a
  /// second pass has no effect.
  /// - Parameter length: number of source bytes that the character replaces.
  /// - Returns: nil if the character is removed.
  static func normalizingReplacement(
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
