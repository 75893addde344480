extension LanguagePair {
  /// Indonesian and English.
  ///
  /// The dictionaries have English headwords and Indonesian translations; the external one is
  /// FreeDict's, as packaged by Debian.
  static let indonesianEnglish = LanguagePair(
    headwords: .english, answers: .indonesian, wordList: PackageResources.words_txt,
    dictionaryName: "freedict-eng-ind", odds: LetterOdds.bits, threshold: LetterOdds.threshold)
}
