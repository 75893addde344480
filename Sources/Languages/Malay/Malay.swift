internal import TextModel

extension Language {
  /// Malay in the usage of Malaysian newspapers.
  static let malay = Language(
    tag: .malay, name: "Malay", orthography: .malay, numerals: .malay, calendar: .malay,
    clock: .malay, currencies: .malay, functionWords: .malay, labels: .malay,
    nameWording: .malay, names: .malay, places: .indonesian,
    classifiers: Set(
      list("hari bulan bahasa orang kota negara negeri sungai pulau gunung laut pokok burung ikan")
        .map { Array($0.utf8) }),
    inflection: MalayInflection(), derivation: IndonesianDerivation(),
    phrases: IndonesianPhrases(own: MalayPhraseWords.lists, inflection: MalayInflection()))
}
