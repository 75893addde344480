internal import DictSupport
internal import Languages

/// A dictionary that is asked in one language of a pair and answers in the other, in lower case.
protocol TranslationSource: Sendable {
  func translations(of headword: [UInt8]) -> [[UInt8]]
  func phrases(beginningWith word: [UInt8]) -> [DictdDictionary.Phrase]
  /// What a derived form counts beside the word that the dictionary gives, from 0 to 1.
  var derivationWeight: Float { get }
  /// Whether it holds words, or names that glossaries list as well.
  var origin: FeatureJoin.Origin { get }
}

extension TranslationSource {
  var origin: FeatureJoin.Origin { .words }
}

extension DictdDictionary: TranslationSource {
  var derivationWeight: Float { 0.6 }
}

/// Where translations are looked up; each source is read when first asked.
enum TranslationSources {
  /// Our own words and CLDR's names.
  static let bundled = own + names

  /// Those, and the system's dictionaries where they are installed.
  static let all = own + names + systems

  private static let names: [any TranslationSource] = LanguagePair.all.map {
    WordList(namesOf: $0)
  }

  private static let own: [any TranslationSource] = LanguagePair.all.map { WordList($0.wordList) }
  private static let systems: [any TranslationSource] = LanguagePair.all.compactMap {
    DictdDictionary(name: $0.dictionaryName)
  }
}
