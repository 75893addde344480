internal import ICUSupport

/// How a word of a glossary term is written, which decides how the text must write it.
enum LetterCase: Sendable, Hashable {
  /// Two capitals or more, no small letter: `AS`, `NATO`, `G20`.
  case acronym
  case capitalised
  case small

  init(of word: some Collection<UInt8>) {
    var capitals = 0
    var smalls = 0
    var startsCapital = false
    for (index, scalar) in String(decoding: word, as: UTF8.self).unicodeScalars.enumerated() {
      if ScalarProperties.isUppercase(scalar.value) {
        capitals += 1
        if index == 0 { startsCapital = true }
      } else if ScalarProperties.isLowercase(scalar.value) {
        smalls += 1
      }
    }
    let hasDigitOnly = capitals == 1 && smalls == 0 && word.count > 1
    if smalls == 0, capitals >= 2 || hasDigitOnly {
      self = .acronym
    } else {
      self = startsCapital ? .capitalised : .small
    }
  }

  /// Whether the word begins with a capital letter or a digit, as names do.
  static func isNameLike(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    if first < 0x80 { return (0x41...0x5A).contains(first) || (0x30...0x39).contains(first) }
    guard let scalar = String(decoding: word, as: UTF8.self).unicodeScalars.first else {
      return false
    }
    return ScalarProperties.isUppercase(scalar.value)
  }
}
