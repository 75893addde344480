/// Something in a sentence that may answer something in the other text.
enum Feature: Hashable {
  /// A word, by its number in ``SideEvidence/forms``.
  case word(Int32)
  /// An amount, a time of the day, a day or a year, in one spelling for both languages.
  case number([UInt8])
  /// From 1 to 12.
  case month(Int)
  /// A currency's code (ISO 4217), or the percent sign.
  case sign(String)
  /// A headword of several words, by its own number.
  case phrase(Int32)
  /// A concept of the user's glossaries.
  case concept(Int32)

  /// How often the other side of a right bead holds the answer, where it is known at all.
  var faithfulness: Double {
    switch self {
    case .word: 0.6
    case .number: 0.85
    case .month: 0.85
    case .sign: 0.7
    case .phrase: 0.6
    case .concept: 0.7
    }
  }
}
