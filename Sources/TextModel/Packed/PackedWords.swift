internal import Glibc

/// The words of a ``WordTable`` in a ``PackedFile``, with the same numbers.
package struct PackedWords: @unchecked Sendable {
  /// A place of the hash table.
  struct Slot: BitwiseCopyable, Sendable {
    /// The upper half of the word's hash.
    var tag: UInt32 = 0
    /// The word's number plus 1; 0 if the place is empty.
    var word: Int32 = 0
  }

  private let slots: PackedValues<Slot>
  private let starts: PackedValues<Int32>
  private let texts: UnsafeRawBufferPointer
  private let mask: Int

  /// Number of words.
  package var count: Int { max(0, starts.count - 1) }

  /// - Parameter section: the first of the three sections that ``WordTable/sections(from:)`` made.
  package init(_ file: PackedFile, section: UInt64) {
    slots = file.values(section, absent: Slot())
    starts = file.values(section + 1, absent: 0)
    texts = file.section(section + 2)
    // A table of another size is damaged; all its words are then unknown or wrong, not unsafe.
    mask = slots.count > 0 && slots.count & (slots.count - 1) == 0 ? slots.count - 1 : 0
  }

  /// The number of `word`; -1 if it is not in the table.
  package func find(_ word: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = WordTable.hash(word)
    let tag = UInt32(truncatingIfNeeded: hash >> 32)
    var place = Int(truncatingIfNeeded: hash) & mask
    // At least half of the places are empty, unless the table is damaged.
    for _ in 0...mask {
      let slot = slots[place]
      guard slot.word > 0 else { return -1 }
      if slot.tag == tag, equals(slot.word - 1, word) { return slot.word - 1 }
      place = (place + 1) & mask
    }
    return -1
  }

  /// The number of `word`; -1 if it is not in the table.
  package func find(_ word: [UInt8]) -> Int32 { word.withUnsafeBufferPointer { find($0) } }

  private func equals(_ number: Int32, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let (start, end) = (Int(starts[number]), Int(starts[number + 1]))
    guard end - start == word.count, start >= 0, end <= texts.count else { return false }
    guard let own = texts.baseAddress, let other = word.baseAddress else { return word.isEmpty }
    return memcmp(own + start, other, word.count) == 0
  }
}

extension WordTable {
  /// The three sections from which ``PackedWords`` reads the words.
  package func sections(from number: UInt64) -> [(number: UInt64, bytes: [UInt8])] {
    var capacity = 2
    while capacity < count * 2 { capacity *= 2 }
    var slots = [PackedWords.Slot](repeating: PackedWords.Slot(), count: capacity)
    for (id, hash) in hashes.enumerated() {
      var place = Int(truncatingIfNeeded: hash) & (capacity - 1)
      while slots[place].word > 0 { place = (place + 1) & (capacity - 1) }
      slots[place] = PackedWords.Slot(
        tag: UInt32(truncatingIfNeeded: hash >> 32), word: Int32(id) + 1)
    }
    return [
      (number, PackedFile.bytes(of: slots)), (number + 1, PackedFile.bytes(of: starts)),
      (number + 2, arena),
    ]
  }
}
