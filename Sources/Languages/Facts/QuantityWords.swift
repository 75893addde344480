/// What the words of one language say of numbers, dates and money, by their bytes.
///
///     Language.of(.indonesian).quantityWords[Array("agt".utf8)]  // .month(8)
public struct QuantityWords: Sendable {
  private var meanings: [Packed: QuantityWord] = [:]

  /// A word of at most sixteen ASCII bytes as a number.
  private typealias Packed = UInt128

  init(_ entries: [QuantityEntry]) {
    meanings.reserveCapacity(entries.count * 2)
    for entry in entries {
      for spelling in entry.spellings {
        meanings[QuantityWords.pack(spelling.utf8)] = entry.meaning
      }
    }
  }

  /// - Parameter word: a word in any case; an apostrophe may be U+2019.
  public subscript(word: UnsafeBufferPointer<UInt8>) -> QuantityWord? {
    meanings[QuantityWords.pack(word)]
  }

  public subscript(word: String) -> QuantityWord? { meanings[QuantityWords.pack(word.utf8)] }

  /// - Returns: 0, which no word has, for a word with other characters or a longer one.
  private static func pack(_ word: some Collection<UInt8>) -> Packed {
    var packed: Packed = 0
    var count = 0
    var rest = word[...]
    while let byte = rest.popFirst() {
      count += 1
      var ascii = byte
      if byte >= 0x80 {
        guard byte == 0xE2, rest.popFirst() == 0x80, rest.popFirst() == 0x99 else { return 0 }
        ascii = UInt8(ascii: "'")
      }
      guard count <= 16 else { return 0 }
      packed = packed << 8 | Packed((0x41...0x5A).contains(ascii) ? ascii | 0x20 : ascii)
    }
    return packed
  }
}
