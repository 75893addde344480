/// A bilingual dictionary of the system in the format of dictd, such as FreeDict's.
///
///     if let dictionary = DictdDictionary(name: "freedict-eng-ind") {
///       dictionary.translations(of: Array("ministry".utf8))  // [kementerian]
///     }
///
/// An `.index` lists headwords with offsets into a text that is compressed as gzip (`.dict.dz`,
/// RFC 1952). Headwords are found by hash; an entry is read when it is asked for. Looked for in
/// `$PADANAN_DICTIONARIES` and in the folder of Debian's packages.
public struct DictdDictionary: Sendable {
  /// A headword of several words, and what it means.
  public struct Phrase: Sendable, Hashable {
    /// In lower case.
    public var words: [[UInt8]]
    public var translations: [[UInt8]]

    public init(words: [[UInt8]], translations: [[UInt8]]) {
      self.words = words
      self.translations = translations
    }
  }

  private let index: [UInt8]
  private let text: [UInt8]
  private let entries: [DictdIndex.Entry]
  private let headwords: HeadwordTable
  /// By the first word of those that have several.
  private let firstWords: HeadwordTable

  /// nil where the dictionary is not installed or is not in this format.
  public init?(name: String) {
    guard let files = DictdFiles(name: name), let index = files.index, let text = files.text else {
      return nil
    }
    self.init(index: index, text: text)
  }

  /// - Parameters:
  ///   - index: lines of headword, offset and length, with tabs between them.
  ///   - text: what the offsets count in.
  public init(index: [UInt8], text: [UInt8]) {
    self.index = index
    self.text = text
    entries = DictdIndex.entries(of: index, textLength: text.count)
    var whole = HeadwordTable(capacity: entries.count)
    var first = HeadwordTable(capacity: entries.count)
    for (number, entry) in entries.enumerated() {
      let headword = index[entry.headword]
      whole.insert(headword, entry: number)
      if let space = headword.firstIndex(of: 0x20) {
        first.insert(headword[..<space], entry: number)
      }
    }
    headwords = whole
    firstWords = first
  }

  /// How many headwords it lists.
  public var count: Int { entries.count }

  /// The translations of a headword in lower case, each once, in the dictionary's order.
  public func translations(of headword: [UInt8]) -> [[UInt8]] {
    var found: [[UInt8]] = []
    headwords.each(headword) { number in
      let entry = entries[number]
      guard HeadwordTable.isEqual(headword, index[entry.headword]) else { return }
      for translation in DictdEntry.translations(in: text[entry.body])
      where !found.contains(translation) {
        found.append(translation)
      }
    }
    return found
  }

  /// The headwords of several words that begin with `word`, in lower case.
  public func phrases(beginningWith word: [UInt8]) -> [Phrase] {
    var found: [Phrase] = []
    firstWords.each(word) { number in
      let entry = entries[number]
      let words = index[entry.headword].split(separator: 0x20).map { $0.map(lowerCased) }
      guard words.count > 1, words[0] == word else { return }
      found.append(
        Phrase(words: words, translations: DictdEntry.translations(in: text[entry.body])))
    }
    return found
  }
}
