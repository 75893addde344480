internal import DictSupport
internal import Languages

/// A bilingual dictionary of one direction.
///
/// Headwords and translations are in lower case.
protocol TranslationSource: Sendable {
  /// Translations of a single word, as UTF-8; empty for an unknown word.
  func translations(of headword: [UInt8]) -> [[UInt8]]
  /// Headwords of several words that begin with `word`, with their translations.
  func phrases(beginningWith word: [UInt8]) -> [DictdDictionary.Phrase]
  /// Weight of a form derived from a translation, 0 to 1; the translation itself has weight 1.
  var derivationWeight: Float { get }
  /// Kind of entries.
  var origin: FeatureJoin.Origin { get }
}

extension TranslationSource {
  var origin: FeatureJoin.Origin { .words }
}

extension DictdDictionary: TranslationSource {
  var derivationWeight: Float { 0.6 }
}

/// The available dictionaries, each loaded on first use.
enum TranslationSources {
  /// The bundled word lists and CLDR's names.
  static let bundled = own + names

  /// The bundled dictionaries and the system's dictionaries that are installed.
  static let all = own + names + systems

  private static let names: [any TranslationSource] = LanguagePair.all.map {
    WordList(namesOf: $0)
  }

  private static let own: [any TranslationSource] = LanguagePair.all.map {
    ListedWords($0.wordList)
  }
  private static let systems: [any TranslationSource] = LanguagePair.all.compactMap {
    DictdDictionary(name: $0.dictionaryName)
  }
}
