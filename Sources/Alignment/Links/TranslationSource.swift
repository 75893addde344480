internal import DictSupport

/// A dictionary that is asked in English and answers in Indonesian, in lower case.
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

  /// FreeDict's dictionary as Debian packages it, read when first asked; nil where it is absent.
  static let system = DictdDictionary(name: "freedict-eng-ind")
}

/// Where translations are looked up.
enum TranslationSources {
  /// Our own words, CLDR's names, and the system's dictionary where it is installed.
  static let all: [any TranslationSource] =
    [WordList.shared, NameSource.shared] + [DictdDictionary.system].compactMap { $0 }
}
