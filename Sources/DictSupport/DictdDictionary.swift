/// An installed bilingual dictionary in dictd's format, such as those of FreeDict.
///
///     if let dictionary = DictdDictionary(name: "freedict-eng-ind") {
///       dictionary.translations(of: Array("ministry".utf8))  // [kementerian]
///     }
///
/// An `.index` file lists headwords with offsets into a text compressed with gzip (`.dict.dz`, RFC
/// 1952). Headwords are looked up by a hash of their first word; lines of the index and
/// entries are parsed on request. Files are searched in
/// `$PADANAN_DICTIONARIES`, or else in `/usr/share/dictd`, where Debian's packages install them.
public struct DictdDictionary: Sendable {
  /// A headword of several words, with its translations.
  public struct Phrase: Sendable, Hashable {
    /// The words of the headword in lower case, as UTF-8.
    public var words: [[UInt8]]
    /// Translations in lower case, in the order of the entry.
    public var translations: [[UInt8]]

    /// A headword of several words.
    public init(words: [[UInt8]], translations: [[UInt8]]) {
      self.words = words
      self.translations = translations
    }
  }

  private let index: [UInt8]
  private let text: [UInt8]
  private let lines: HeadwordTable

  /// Reads an installed dictionary; nil if its files are missing or cannot be read.
  /// - Parameter name: file name without extension, such as `freedict-eng-ind`.
  public init?(name: String) {
    guard let files = DictdFiles(name: name), let index = files.index, let text = files.text else {
      return nil
    }
    self.init(index: index, text: text)
  }

  /// A dictionary from the contents of its files.
  /// - Parameters:
  ///   - index: lines of headword, offset and length, separated by tabs.
  ///   - text: the uncompressed text that the offsets index.
  public init(index: [UInt8], text: [UInt8]) {
    self.index = index
    self.text = text
    lines = HeadwordTable(index, separator: 0x09)
  }

  /// Number of headwords; reads the whole index.
  public var count: Int { DictdIndex.count(of: index, textLength: text.count) }

  /// The distinct translations of a headword in lower case, in the dictionary's order.
  /// - Parameter headword: UTF-8 in lower case.
  public func translations(of headword: [UInt8]) -> [[UInt8]] {
    var found: [[UInt8]] = []
    lines.each(headword) { line in
      guard let entry = DictdIndex.entry(of: index, at: line, textLength: text.count),
        HeadwordTable.isEqual(headword, index[entry.headword])
      else { return }
      for translation in DictdEntry.translations(in: text[entry.body])
      where !found.contains(translation) {
        found.append(translation)
      }
    }
    return found
  }

  /// The headwords of several words that begin with `word`.
  /// - Parameter word: UTF-8 in lower case.
  public func phrases(beginningWith word: [UInt8]) -> [Phrase] {
    var found: [Phrase] = []
    lines.each(word) { line in
      guard let entry = DictdIndex.entry(of: index, at: line, textLength: text.count),
        index[entry.headword].contains(0x20)
      else { return }
      let words = index[entry.headword].split(separator: 0x20).map { $0.map(lowerCased) }
      guard words.count > 1, words[0] == word else { return }
      found.append(
        Phrase(words: words, translations: DictdEntry.translations(in: text[entry.body])))
    }
    return found
  }
}
