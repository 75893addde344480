internal import Glibc

/// Assigns 0-based numbers to distinct byte strings in order of first insertion.
///
/// An open-addressing hash table that stores all strings in one array, so that a look-up allocates
/// no memory.
public struct WordTable: Sendable {
  private var slots: [Int32]
  private(set) var hashes: [UInt64] = []
  private(set) var starts: [Int32] = [0]
  /// All strings in the order of their numbers.
  package private(set) var arena: [UInt8] = []
  private var mask: Int

  /// Number of strings in the table.
  public var count: Int { hashes.count }

  /// An empty table with space for at least `minimumCapacity` strings.
  public init(minimumCapacity: Int = 64) {
    var capacity = 128
    while capacity < minimumCapacity * 2 { capacity *= 2 }
    slots = [Int32](repeating: -1, count: capacity)
    mask = capacity - 1
  }

  /// The number of `word`; -1 if it is not in the table.
  public func find(_ word: UnsafeBufferPointer<UInt8>) -> Int32 {
    find(word, hash: WordTable.hash(word))
  }

  /// The number of `word`; -1 if it is not in the table.
  public func find(_ word: [UInt8]) -> Int32 { word.withUnsafeBufferPointer { find($0) } }

  /// The number of `word`; -1 if it is not in the table.
  public func find(_ word: ArraySlice<UInt8>) -> Int32 {
    word.withUnsafeBufferPointer { find($0) }
  }

  /// The number of a string of another table; -1 if it is not in this one.
  ///
  /// The string is not hashed again.
  public func find(_ id: Int32, of other: WordTable) -> Int32 {
    other.withBytes(of: id) { find($0, hash: other.hashes[Int(id)]) }
  }

  /// For each string of this table, its number in another one; -1 if it is not there.
  public func numbers(in other: WordTable) -> [Int32] {
    (0..<Int32(count)).map { other.find($0, of: self) }
  }

  func find(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    var slot = Int(truncatingIfNeeded: hash) & mask
    return slots.withUnsafeBufferPointer { slots in
      hashes.withUnsafeBufferPointer { hashes in
        while true {
          let id = slots[slot]
          if id < 0 || (hashes[Int(id)] == hash && equals(id, word)) { return id }
          slot = (slot + 1) & mask
        }
      }
    }
  }

  /// The number of `word`; a new word is added with the next number.
  public mutating func insert(_ word: UnsafeBufferPointer<UInt8>) -> Int32 {
    insert(word, hash: WordTable.hash(word))
  }

  /// The number of a string of another table, which is added with the next number if it is new.
  ///
  /// The string is not hashed again.
  public mutating func insert(_ id: Int32, of other: WordTable) -> Int32 {
    other.withBytes(of: id) { insert($0, hash: other.hashes[Int(id)]) }
  }

  private mutating func insert(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int32 {
    let known = find(word, hash: hash)
    if known >= 0 { return known }
    if (hashes.count + 1) * 2 > slots.count { grow() }
    let id = Int32(hashes.count)
    hashes.append(hash)
    arena.append(contentsOf: word)
    starts.append(Int32(arena.count))
    place(id, hash)
    return id
  }

  /// The number of `word`; a new word is added with the next number.
  public mutating func insert(_ word: [UInt8]) -> Int32 {
    word.withUnsafeBufferPointer { insert($0) }
  }

  /// The bytes of the string with the given number.
  public func bytes(of id: Int32) -> [UInt8] {
    Array(arena[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])])
  }

  private func withBytes<Result>(
    of id: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    arena.withUnsafeBufferPointer { arena in
      body(
        UnsafeBufferPointer(rebasing: arena[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])]))
    }
  }

  /// The place of a string in ``arena``.
  package func range(of id: Int32) -> Range<Int32> { starts[Int(id)]..<starts[Int(id) + 1] }

  private func equals(_ id: Int32, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[Int(id)])
    guard Int(starts[Int(id) + 1]) - start == word.count else { return false }
    return arena.withUnsafeBufferPointer { arena in
      guard let own = arena.baseAddress, let other = word.baseAddress else { return word.isEmpty }
      return memcmp(own + start, other, word.count) == 0
    }
  }

  private mutating func place(_ id: Int32, _ hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = id
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    mask = slots.count - 1
    for (id, hash) in hashes.enumerated() { place(Int32(id), hash) }
  }

  /// Processes eight bytes at a time and mixes them by multiplication.
  static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: word.count)
    let raw = UnsafeRawBufferPointer(word)
    var index = 0
    while index + 8 <= raw.count {
      hash = mix(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    let left = raw.count - index
    if left >= 4 {
      // Two overlapping loads cover four to seven bytes.
      let first = raw.loadUnaligned(fromByteOffset: index, as: UInt32.self)
      let last = raw.loadUnaligned(fromByteOffset: raw.count - 4, as: UInt32.self)
      return mix(hash ^ (UInt64(first) << 32 | UInt64(last)))
    }
    guard left > 0 else { return mix(hash) }
    let tail =
      UInt64(raw[index]) << 16 | UInt64(raw[index + left / 2]) << 8 | UInt64(raw[raw.count - 1])
    return mix(hash ^ tail)
  }

  static func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
