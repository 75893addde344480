/// Finds the bytes of a text that belong to a set.
///
/// Four bytes are tested at a time, which is fast where most bytes are not in the set.
public struct ByteFinder: Sendable {
  /// 1 for each byte value in the set, 0 for the others.
  private let table: [UInt8]

  /// - Parameter isWanted: whether a byte value belongs to the set.
  public init(where isWanted: (UInt8) -> Bool) {
    table = (UInt8(0)...255).map { isWanted($0) ? 1 : 0 }
  }

  /// The offset of the first byte of the set in `start ..< end`; `end` if there is none.
  public func next(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    table.withUnsafeBufferPointer { table in
      var index = start
      // Look up four bytes and branch once.
      while index &+ 4 <= end {
        let found =
          table[Int(text[index])] | table[Int(text[index &+ 1])]
          | table[Int(text[index &+ 2])] | table[Int(text[index &+ 3])]
        if found != 0 { break }
        index &+= 4
      }
      while index < end, table[Int(text[index])] == 0 { index &+= 1 }
      return index
    }
  }
}
