extension LanguagePair {
  /// Dictionaries are asked in English and answer in Indonesian; FreeDict's as Debian packages it.
  static let indonesianEnglish = LanguagePair(
    headwords: .english, answers: .indonesian, wordList: PackageResources.words_txt,
    dictionaryName: "freedict-eng-ind", odds: LetterOdds.bits, threshold: LetterOdds.threshold)
}
