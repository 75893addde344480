/// A small set of words of at most sixteen ASCII bytes, fast enough to ask for every token.
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let words: Set<PackedWord>

  /// A set of the given words.
  /// - Parameter words: in lower case.
  public init(arrayLiteral words: String...) { self.words = Set(words.map { pack($0.utf8) }) }

  /// Whether the set contains `word`.
  /// - Parameter word: UTF-8, in any case; an apostrophe may be U+2019.
  public func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    !words.isEmpty && words.contains(pack(word))
  }
}

/// A word of at most sixteen ASCII bytes in lower case, as an integer.
typealias PackedWord = UInt128

/// Packs a word; U+2019 counts as an apostrophe.
/// - Returns: 0, which is never a valid word, if the word is longer or has other characters.
func pack(_ word: some Collection<UInt8>) -> PackedWord {
  var packed: PackedWord = 0
  var count = 0
  var index = word.startIndex
  while index != word.endIndex {
    var byte = word[index]
    word.formIndex(after: &index)
    if byte >= 0x80 {
      guard byte == 0xE2, word[index...].starts(with: [0x80, 0x99]) else { return 0 }
      word.formIndex(&index, offsetBy: 2)
      byte = UInt8(ascii: "'")
    }
    count += 1
    guard count <= 16 else { return 0 }
    packed = packed << 8 | PackedWord((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
  }
  return packed
}
