/// The lines of a word list, by the first word of their headword.
///
/// Lines are neither copied nor parsed; a lookup may give lines of other words with the same hash,
/// which the caller must compare.
public struct HeadwordTable: Sendable {
  /// For each hash, the last line with it; -1 if there is none.
  private var heads: [Int32]
  /// For each line, its offset in the list.
  private var lines: [Int32] = []
  /// For each line, the line before it with the same hash; -1 if there is none.
  private var previous: [Int32] = []
  private let mask: Int
  private let separator: UInt8

  /// A table of the lines of a list.
  /// - Parameters:
  ///   - list: lines that begin with a headword.
  ///   - separator: the byte after a headword.
  public init(_ list: [UInt8], separator: UInt8) {
    self.separator = separator
    var count = 1
    for byte in list where byte == 0x0A { count += 1 }
    var size = 16
    while size < count * 2 { size *= 2 }
    mask = size - 1
    heads = [Int32](repeating: -1, count: size)
    lines.reserveCapacity(count)
    previous.reserveCapacity(count)
    list.withUnsafeBufferPointer { list in
      var place = 0
      while place < list.count {
        let start = place
        var hash = HeadwordTable.emptyHash
        while place < list.count, !HeadwordTable.endsWord(list[place], separator) {
          hash = HeadwordTable.hash(hash, list[place])
          place += 1
        }
        let slot = Int(hash) & mask
        previous.append(heads[slot])
        heads[slot] = Int32(lines.count)
        lines.append(Int32(start))
        while place < list.count, list[place] != 0x0A { place += 1 }
        place += 1
      }
    }
  }

  /// Calls `body` with the offset of each line whose first word may be that of `headword`, in their
  /// order.
  /// - Parameter headword: a word or phrase, in any case.
  public func each(_ headword: [UInt8], _ body: (Int) -> Void) {
    var hash = HeadwordTable.emptyHash
    for byte in headword {
      if HeadwordTable.endsWord(byte, separator) { break }
      hash = HeadwordTable.hash(hash, byte)
    }
    var chain: [Int32] = []
    var line = heads[Int(hash) & mask]
    while line >= 0 {
      chain.append(lines[Int(line)])
      line = previous[Int(line)]
    }
    for line in chain.reversed() { body(Int(line)) }
  }

  @inline(__always)
  private static func endsWord(_ byte: UInt8, _ separator: UInt8) -> Bool {
    byte == 0x20 || byte == separator || byte == 0x0A
  }

  /// FNV-1a over the lower-case bytes.
  private static let emptyHash: UInt32 = 2_166_136_261
  @inline(__always)
  private static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(lowerCased(byte))) &* 16_777_619
  }

  static func isEqual(_ word: [UInt8], _ headword: ArraySlice<UInt8>) -> Bool {
    word.count == headword.count && zip(word, headword).allSatisfy { $0 == lowerCased($1) }
  }
}

func lowerCased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
