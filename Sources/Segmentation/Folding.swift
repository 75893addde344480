internal import ICUSupport

/// Folds words to the form in which they are compared.
///
/// Case is folded, apostrophes become ASCII, and the dots of an abbreviation are removed (`U.S.`
/// becomes `us`). Raised and lowered digits become ordinary ones (`CO₂`, `m²`).
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
    var (hasApostrophe, hasDot, mayHaveRaised) = (false, false, false)
    for byte in folded {
      if byte == 0xE2 || byte == 0xCA { hasApostrophe = true }
      if byte == 0xC2 || byte == 0xE2 { mayHaveRaised = true }
      if byte == UInt8(ascii: ".") { hasDot = true }
    }
    if hasApostrophe { straightenApostrophes(&folded) }
    if mayHaveRaised { lowerDigits(&folded) }
    if !isAddress, hasDot, folded.contains(where: { $0 >= 0x61 }) {
      folded.removeAll { $0 == UInt8(ascii: ".") }
    }
    return folded
  }

  /// The digit, in ASCII, that a raised or lowered digit at an offset shows, and its length in bytes;
  /// nil for any other character.
  /// - Parameter text: valid UTF-8.
  public static func raisedDigit(
    at index: Int, in text: some RandomAccessCollection<UInt8>
  ) -> (digit: UInt8, length: Int)? {
    func byte(_ distance: Int) -> UInt8 {
      let place = text.index(text.startIndex, offsetBy: index + distance)
      return index + distance < text.count ? text[place] : 0
    }
    switch (byte(0), byte(1)) {
    case (0xC2, 0xB9): return (0x31, 2)
    case (0xC2, 0xB2): return (0x32, 2)
    case (0xC2, 0xB3): return (0x33, 2)
    case (0xE2, 0x81) where (0xB0...0xB9).contains(byte(2)): return (byte(2) - 0x80, 3)
    case (0xE2, 0x82) where (0x80...0x89).contains(byte(2)): return (byte(2) - 0x50, 3)
    default: return nil
    }
  }

  private static func lowerDigits(_ word: inout [UInt8]) {
    var result: [UInt8] = []
    var index = 0
    while index < word.count {
      if let (digit, length) = raisedDigit(at: index, in: word) {
        result.append(digit)
        index += length
      } else {
        result.append(word[index])
        index += 1
      }
    }
    word = result
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
