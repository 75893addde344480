internal import DictSupport

/// A dictionary in memory.
struct WordList: TranslationSource {
  /// High, because the Indonesian verbs in the list are bases.
  let derivationWeight: Float = 0.85

  let origin: FeatureJoin.Origin

  private var words: [[UInt8]: [[UInt8]]] = [:]
  private var phrases: [[UInt8]: [DictdDictionary.Phrase]] = [:]

  /// A dictionary of the given words.
  /// - Parameters:
  ///   - pairs: headwords and translations, in any case.
  ///   - origin: kind of entries.
  init(words pairs: [(headword: String, answer: String)], origin: FeatureJoin.Origin = .words) {
    self.origin = origin
    for pair in pairs {
      add(Array(pair.headword.lowercased().utf8), [Array(pair.answer.lowercased().utf8)])
    }
  }

  private mutating func add(_ headword: [UInt8], _ translations: [[UInt8]]) {
    let parts = headword.split(separator: 0x20).map(Array.init)
    if parts.count > 1 {
      phrases[parts[0], default: []].append(
        DictdDictionary.Phrase(words: parts, translations: translations))
    } else {
      words[headword, default: []] += translations
    }
  }

  func translations(of headword: [UInt8]) -> [[UInt8]] { words[headword] ?? [] }

  func phrases(beginningWith word: [UInt8]) -> [DictdDictionary.Phrase] { phrases[word] ?? [] }
}
