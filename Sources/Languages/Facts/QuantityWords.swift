/// What the words of one language say of numbers, dates and money, by their bytes.
///
///     Language.of(.indonesian).quantityWords[Array("agt".utf8)]  // .month(8)
public struct QuantityWords: Sendable {
  private var meanings: [PackedWord: QuantityWord] = [:]

  init(_ entries: [QuantityEntry]) {
    meanings.reserveCapacity(entries.count * 2)
    for entry in entries {
      for spelling in entry.spellings {
        meanings[pack(spelling.utf8)] = entry.meaning
      }
    }
  }

  /// - Parameter word: a word in any case; an apostrophe may be U+2019.
  public subscript(word: UnsafeBufferPointer<UInt8>) -> QuantityWord? {
    meanings[pack(word)]
  }

  public subscript(word: String) -> QuantityWord? { meanings[pack(word.utf8)] }
}
