/// An element of a sentence that may have a counterpart in the other text.
enum Feature: Hashable {
  /// A word, by its index in ``AlignmentFeatures/forms``.
  case word(Int32)
  /// An amount, time of day, day or year, in the same notation for both languages.
  case number([UInt8])
  /// A month, 1 to 12.
  case month(Int)
  /// An ISO 4217 code, or the percent sign.
  case sign(String)
  /// A headword of several words, by its number.
  case phrase(Int32)
  /// A glossary concept, by its index.
  case concept(Int32)

  /// Probability that the other side of a correct bead contains a counterpart, if one is known.
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
