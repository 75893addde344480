internal import DictSupport

/// The word list of a language pair; its lines are parsed when they are looked up.
struct ListedWords: TranslationSource {
  /// High, because the Indonesian verbs in the list are bases.
  let derivationWeight: Float = 0.85

  private let text: [UInt8]
  private let lines: HeadwordTable

  /// - Parameter text: `headword: translation, translation` on each line; `#` begins a comment.
  init(_ text: [UInt8]) {
    self.text = text
    lines = HeadwordTable(text, separator: UInt8(ascii: ":"))
  }

  func translations(of headword: [UInt8]) -> [[UInt8]] {
    var found: [[UInt8]] = []
    guard !headword.contains(0x20) else { return found }
    each(headword) { own, translations in
      if own.elementsEqual(headword) { found += ListedWords.parts(of: translations) }
    }
    return found
  }

  func phrases(beginningWith word: [UInt8]) -> [DictdDictionary.Phrase] {
    var found: [DictdDictionary.Phrase] = []
    each(word) { own, translations in
      let words = own.split(separator: 0x20).map(Array.init)
      guard words.count > 1, words[0] == word else { return }
      found.append(
        DictdDictionary.Phrase(words: words, translations: ListedWords.parts(of: translations)))
    }
    return found
  }

  /// Calls `body` with the headword and the translations of each line that may begin with a word.
  private func each(
    _ word: [UInt8], _ body: (_ headword: ArraySlice<UInt8>, ArraySlice<UInt8>) -> Void
  ) {
    lines.each(word) { start in
      let line = text[start...].prefix { $0 != 0x0A }
      guard line.first != UInt8(ascii: "#"), let colon = line.firstIndex(of: UInt8(ascii: ":"))
      else { return }
      body(line[..<colon], line[(colon + 1)...])
    }
  }

  private static func parts(of translations: ArraySlice<UInt8>) -> [[UInt8]] {
    translations.split(separator: UInt8(ascii: ",")).map { Array($0.drop { $0 == 0x20 }) }
  }
}
