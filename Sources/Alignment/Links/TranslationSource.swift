internal import DictSupport
internal import Languages

/// A dictionary that is asked in one language of a pair and answers in the other, in lower case.
protocol TranslationSource: Sendable {
  func translations(of headword: [UInt8]) -> [[UInt8]]
  func phrases(beginningWith word: [UInt8]) -> [DictdDictionary.Phrase]
  /// What a derived form counts beside the word that the dictionary gives, from 0 to 1.
  var derivationWeight: Float { get }
}

extension DictdDictionary: TranslationSource {
  var derivationWeight: Float { 0.6 }
}

/// Where translations are looked up; each source is read when first asked.
enum TranslationSources {
  /// Our own words, and the system's dictionaries where they are installed.
  static let dictionaries = own + systems

  /// Those, and CLDR's names.
  static let all = own + LanguagePair.all.map { WordList(namesOf: $0) } + systems

  private static let own: [any TranslationSource] = LanguagePair.all.map { WordList($0.wordList) }
  private static let systems: [any TranslationSource] = LanguagePair.all.compactMap {
    DictdDictionary(name: $0.dictionaryName)
  }
}
