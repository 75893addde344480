import Glossary
import Morphology

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
    // The same letters with another apostrophe are folded without a difference in case.
    return zip(letters(form), letters(expected.bytes)).contains { $0 != $1 }
  }

  /// The term's own letters, with an ending behind them or dots between them.
  private var keepsSpelling: Bool {
    let bare = letters(form)
    let own = letters(expected.bytes)
    if isInflected { return bare.starts(with: own) }
    let dot = UInt8(ascii: ".")
    return bare == own && (form.contains(dot) || expected.bytes.contains(dot))
  }

  private func letters(_ word: some Sequence<UInt8>) -> [UInt8] {
    word.filter {
      $0 != UInt8(ascii: ".") && $0 < 0x80 && $0 != UInt8(ascii: "'") || $0 >= 0xC3 && $0 < 0xE2
    }
  }
}
