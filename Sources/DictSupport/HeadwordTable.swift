/// A chained hash table from headwords to entries that does not copy the words.
///
/// A chain may contain other words with the same hash; the caller must compare them.
struct HeadwordTable: Sendable {
  private var heads: [Int32]
  private var entries: [Int32] = []
  private var next: [Int32] = []
  private let mask: Int

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    heads = [Int32](repeating: -1, count: size)
    mask = size - 1
    entries.reserveCapacity(capacity)
    next.reserveCapacity(capacity)
  }

  mutating func insert(_ word: some Sequence<UInt8>, entry: Int) {
    let place = HeadwordTable.hash(word) & mask
    entries.append(Int32(entry))
    next.append(heads[place])
    heads[place] = Int32(entries.count - 1)
  }

  /// Calls `body` with each entry whose headword may be `word`, in order of insertion.
  func each(_ word: [UInt8], _ body: (Int) -> Void) {
    var chain: [Int32] = []
    var link = heads[HeadwordTable.hash(word) & mask]
    while link >= 0 {
      chain.append(entries[Int(link)])
      link = next[Int(link)]
    }
    for entry in chain.reversed() { body(Int(entry)) }
  }

  /// FNV-1a over the lower-case bytes.
  private static func hash(_ word: some Sequence<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(lowerCased(byte))) &* 16_777_619 }
    return Int(hash)
  }

  static func isEqual(_ word: [UInt8], _ headword: ArraySlice<UInt8>) -> Bool {
    word.count == headword.count && zip(word, headword).allSatisfy { $0 == lowerCased($1) }
  }
}

func lowerCased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
