/// Spelling of words, compared without diacritics.
enum Spelling {
  /// Whether a byte is a vowel in lower case.
  static func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }

  /// A word without the diacritics of Latin letters: `modric` for `modrić`.
  /// - Parameter word: in lower case, in composed form.
  static func plain(_ word: String) -> String {
    guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
    var result = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      switch scalar.value {
      // Combining marks.
      case 0x300...0x36F: continue
      case 0xC0...0x24F, 0x1E00...0x1EFF: result.append(base(of: scalar))
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The letter of `LATIN SMALL LETTER C WITH ACUTE`; the scalar itself if its name has no single
  /// letter.
  private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard let name = scalar.properties.name else { return scalar }
    let words = name.split(separator: " ")
    guard let place = words.firstIndex(of: "LETTER"), place + 1 < words.count,
      words[place + 1].unicodeScalars.count == 1, let letter = words[place + 1].unicodeScalars.first
    else { return scalar }
    return Unicode.Scalar(letter.value | 0x20) ?? scalar
  }
}
