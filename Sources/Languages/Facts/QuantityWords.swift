/// The words of one language for numbers, dates and money, looked up by their bytes.
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

  /// The meaning of a word; nil for any other word.
  /// - Parameter word: UTF-8 in any case; an apostrophe may be U+2019.
  public subscript(word: UnsafeBufferPointer<UInt8>) -> QuantityWord? {
    meanings[pack(word)]
  }

  /// The meaning of a word; nil for any other word.
  /// - Parameter word: in any case; an apostrophe may be U+2019.
  public subscript(word: String) -> QuantityWord? { meanings[pack(word.utf8)] }
}
