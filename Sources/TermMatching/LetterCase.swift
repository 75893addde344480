internal import ICUSupport

/// The case of a word in a glossary term; it determines which case a word of the text must have.
enum LetterCase: Sendable, Hashable {
  /// At least two capitals and no small letter (`AS`, `NATO`), or one capital with digits (`G20`).
  case acronym
  case capitalised
  case small

  init(of word: some Collection<UInt8>) {
    var count = LetterCount()
    if word.allSatisfy({ $0 < 0x80 }) {
      for byte in word {
        count.add(
          isCapital: (0x41...0x5A).contains(byte), isSmall: (0x61...0x7A).contains(byte))
      }
    } else {
      for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
        count.add(
          isCapital: ScalarProperties.isUppercase(scalar.value),
          isSmall: ScalarProperties.isLowercase(scalar.value))
      }
    }
    let hasDigitOnly = count.capitals == 1 && count.smalls == 0 && word.count > 1
    if count.smalls == 0, count.capitals >= 2 || hasDigitOnly {
      self = .acronym
    } else {
      self = count.startsCapital ? .capitalised : .small
    }
  }

  private struct LetterCount {
    private(set) var capitals = 0
    private(set) var smalls = 0
    private(set) var startsCapital = false
    private var isFirst = true

    mutating func add(isCapital: Bool, isSmall: Bool) {
      if isCapital {
        capitals += 1
        startsCapital = startsCapital || isFirst
      } else if isSmall {
        smalls += 1
      }
      isFirst = false
    }
  }

  /// Whether a text has capital letters and no small ones.
  static func isShouted(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var hasCapital = false
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if ScalarProperties.isLowercase(scalar.value) { return false }
      if ScalarProperties.isUppercase(scalar.value) { hasCapital = true }
    }
    return hasCapital
  }

  /// Whether the word begins with a capital letter or a digit, like names.
  static func isNameLike(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    if first < 0x80 { return (0x41...0x5A).contains(first) || (0x30...0x39).contains(first) }
    guard let scalar = String(decoding: word, as: UTF8.self).unicodeScalars.first else {
      return false
    }
    return ScalarProperties.isUppercase(scalar.value)
  }
}
