import Glossary
import Languages
import Segmentation

/// Compares the case of a word of the text with that of the word of the term that it matches.
struct CaseCheck {
  private let form: UnsafeBufferPointer<UInt8>
  private let expected: TermEntry.Word
  private let isInflected: Bool
  /// Whether the two words have the same bytes.
  let isAsWritten: Bool

  init(
    _ form: UnsafeBufferPointer<UInt8>, against expected: TermEntry.Word, features: FormFeatures
  ) {
    self.form = form
    self.expected = expected
    isInflected = !features.isEmpty
    isAsWritten = form.elementsEqual(expected.bytes)
  }

  func satisfies(_ rule: MatchOptions.CaseRule) -> Bool {
    switch rule {
    case .any: true
    case .exact: isAsWritten || keepsSpelling
    case .automatic:
      switch expected.letterCase {
      case .acronym: isAsWritten || keepsSpelling
      case .capitalised: LetterCase.isNameLike(form)
      case .small: true
      }
    }
  }

  var differsInCase: Bool {
    if isAsWritten || keepsSpelling { return false }
    if isInflected {
      return LetterCase.isNameLike(form) != (expected.letterCase != .small)
        || (LetterCase(of: form) == .acronym) != (expected.letterCase == .acronym)
    }
    return true
  }

  /// Whether the letters of the term's word begin the word of the text in the same case; an ending
  /// after them, and other dots, apostrophes and hyphens between them, are ignored.
  private var keepsSpelling: Bool {
    let own = expected.bytes
    var (index, ownIndex) = (0, 0)
    while true {
      index += CaseCheck.marks(in: form, at: index)
      ownIndex += CaseCheck.marks(in: own, at: ownIndex)
      guard ownIndex < own.count else { return isInflected || index == form.count }
      guard index < form.count else { return false }
      let (byte, length) = CaseCheck.byte(in: form, at: index)
      let (ownByte, ownLength) = CaseCheck.byte(in: own, at: ownIndex)
      guard byte == ownByte else { return false }
      index += length
      ownIndex += ownLength
    }
  }

  /// The byte at an offset, or the digit that a raised or lowered one shows, and its length.
  private static func byte(
    in word: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (byte: UInt8, length: Int) {
    guard word[index] >= 0x80, let raised = Folding.raisedDigit(at: index, in: word) else {
      return (word[index], 1)
    }
    return (raised.digit, raised.length)
  }

  /// The length in bytes of the dots, apostrophes and hyphens of any style at an offset.
  private static func marks(in word: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    var index = start
    while index < word.count {
      switch word[index] {
      case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "-"): index += 1
      case 0xCA where index + 1 < word.count && word[index + 1] == 0xBC: index += 2
      case 0xE2 where index + 2 < word.count && word[index + 1] == 0x80:
        switch word[index + 2] {
        case 0x90...0x93, 0x98, 0x99: index += 3
        default: return index - start
        }
      default: return index - start
      }
    }
    return index - start
  }
}
