internal import CLanguageData

/// Indonesian reduplicated words that are neither plurals nor repetitions of their half.
enum LexicalisedReduplications {
  /// The folded words with their hyphens, read when they are first asked for.
  static let indonesian: Set<[UInt8]> = {
    var count = 0
    let start = clanguagedata_indonesian_reduplications(&count)
    return words(of: UnsafeBufferPointer(start: start, count: count))
  }()

  /// Reads the format that the head of `reduplications.txt` describes: the word is the part of a line
  /// before its first semicolon.
  static func words(of text: some Collection<UInt8>) -> Set<[UInt8]> {
    var words: Set<[UInt8]> = []
    for line in text.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      words.insert(Array(line.prefix { $0 != UInt8(ascii: ";") }))
    }
    return words
  }
}
