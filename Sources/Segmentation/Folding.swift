internal import ICUSupport

/// The form in which words are compared: case folded, apostrophes straight, the dots of an
/// abbreviation left out (`U.S.` is `us`).
public enum Folding {
  /// Whether a word is surely its own folded form: small ASCII letters and digits only.
  static func isFolded(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    word.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }

  /// - Parameters:
  ///   - word: valid UTF-8.
  ///   - isAddress: whether the word is a domain name, whose dots belong to it.
  public static func fold(_ word: [UInt8], isAddress: Bool = false) -> [UInt8] {
    word.withUnsafeBufferPointer { fold($0, isAddress: isAddress) }
  }

  /// - Parameters:
  ///   - word: valid UTF-8.
  ///   - isAddress: whether the word is a domain name, whose dots belong to it.
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

  /// U+2018, U+2019 and U+02BC become an ASCII apostrophe.
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
