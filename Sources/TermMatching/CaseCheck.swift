import Glossary
import Languages

/// A word of the text beside the word of the term that it stands for, as to capitals.
struct CaseCheck {
  private let form: UnsafeBufferPointer<UInt8>
  private let expected: TermEntry.Word
  private let isInflected: Bool
  /// The form is the word of the term to the byte.
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

  /// The term's own letters in their own case, with an ending behind them or other marks between.
  private var keepsSpelling: Bool {
    expected.bytes.withUnsafeBufferPointer { own in
      var (index, ownIndex) = (0, 0)
      while true {
        index += CaseCheck.marks(in: form, at: index)
        ownIndex += CaseCheck.marks(in: own, at: ownIndex)
        guard ownIndex < own.count else { return isInflected || index == form.count }
        guard index < form.count, form[index] == own[ownIndex] else { return false }
        index += 1
        ownIndex += 1
      }
    }
  }

  /// The length of the dots, apostrophes and hyphens, of any style, that stand at a place.
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
