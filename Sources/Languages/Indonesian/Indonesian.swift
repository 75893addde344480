internal import TextModel

extension Language {
  /// Indonesian in newspaper usage (spelling: EYD V).
  static let indonesian = Language(
    tag: .indonesian, name: "Indonesian", orthography: .indonesian, numerals: .indonesian,
    calendar: .indonesian, clock: .indonesian, currencies: .indonesian, functionWords: .indonesian,
    labels: .indonesian, nameWording: .indonesian, headings: .indonesian,
    names: .indonesian, measures: .indonesian, negation: .indonesian, places: .indonesian,
    syntax: .indonesian, homographs: { .indonesian }, idioms: .indonesianIdioms,
    classifiers: Set(
      list("hari bulan bahasa orang kota negara sungai pulau gunung laut buah pohon burung ikan")
        .map { Array($0.utf8) }),
    inflection: IndonesianInflection(), derivation: IndonesianDerivation(),
    phrases: IndonesianPhrases())
}
