internal import TextModel

extension Language {
  /// Malay, as far as it is written as Indonesian is; its words have no forms here.
  static let malay = Language(
    tag: .malay, orthography: Orthography(sentenceMarks: .plainLatin), numerals: .indonesian,
    calendar: .indonesian, clock: .indonesian, currencies: .indonesian,
    nameWording: .indonesian, derivation: IndonesianDerivation())
}
