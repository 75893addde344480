internal import ICUSupport

/// Folds words to the form in which they are compared.
///
/// Case is folded, apostrophes become ASCII, and the dots of an abbreviation are removed (`U.S.`
/// becomes `us`).
public enum Folding {
  /// Whether a word is certain to equal its folded form: it has only small ASCII letters and
  /// digits.
  static func isFolded(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    word.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }

  /// The folded form of a word.
  /// - Parameters:
  ///   - word: valid UTF-8.
  ///   - isAddress: whether the word is a domain name, whose dots are kept.
  public static func fold(_ word: [UInt8], isAddress: Bool = false) -> [UInt8] {
    word.withUnsafeBufferPointer { fold($0, isAddress: isAddress) }
  }

  /// The folded form of a word.
  /// - Parameters:
  ///   - word: valid UTF-8.
  ///   - isAddress: whether the word is a domain name, whose dots are kept.
  public static func fold(_ word: UnsafeBufferPointer<UInt8>, isAddress: Bool = false) -> [UInt8] {
    var folded = CaseFolding.fold(word)
    var (hasApostrophe, hasDot) = (false, false)
    for byte in folded {
      if byte == 0xE2 || byte == 0xCA { hasApostrophe = true }
      if byte == UInt8(ascii: ".") { hasDot = true }
    }
    if hasApostrophe { straightenApostrophes(&folded) }
    if !isAddress, hasDot, folded.contains(where: { $0 >= 0x61 }) {
      folded.removeAll { $0 == UInt8(ascii: ".") }
    }
    return folded
  }

  /// Replaces U+2018, U+2019 and U+02BC by an ASCII apostrophe.
  private static func straightenApostrophes(_ word: inout [UInt8]) {
    var result: [UInt8] = []
    var index = 0
    while index < word.count {
      if word[index] == 0xE2, index + 2 < word.count, word[index + 1] == 0x80,
        word[index + 2] == 0x98 || word[index + 2] == 0x99
      {
        result.append(UInt8(ascii: "'"))
        index += 3
      } else if word[index] == 0xCA, index + 1 < word.count, word[index + 1] == 0xBC {
        result.append(UInt8(ascii: "'"))
        index += 2
      } else {
        result.append(word[index])
        index += 1
      }
    }
    word = result
  }
}
