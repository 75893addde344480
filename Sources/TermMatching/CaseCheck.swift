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
    return true
  }

  /// The term's own letters in their own case, with an ending behind them or other marks between.
  private var keepsSpelling: Bool {
    let bare = CaseCheck.letters(form)
    let own = CaseCheck.letters(expected.bytes)
    return isInflected ? bare.starts(with: own) : bare == own
  }

  /// A word without dots, apostrophes and hyphens, of any style.
  private static func letters(_ word: some Collection<UInt8>) -> [UInt8] {
    String(decoding: word, as: UTF8.self).unicodeScalars.filter { scalar in
      switch scalar {
      case ".", "'", "-", "\u{2018}", "\u{2019}", "\u{02BC}", "\u{2010}"..."\u{2013}": false
      default: true
      }
    }.flatMap { UTF8.encode($0).map { Array($0) } ?? [] }
  }
}
