/// Finds the bytes of a set in a text: where most bytes are none of them, this is what a pass over
/// the text costs.
public struct ByteFinder: Sendable {
  /// For each byte, 1 or 0.
  private let table: [UInt8]

  /// - Parameter isWanted: whether a byte is of the set.
  public init(where isWanted: (UInt8) -> Bool) {
    table = (UInt8(0)...255).map { isWanted($0) ? 1 : 0 }
  }

  /// The offset of the first of them in `start ..< end`; `end` where there is none.
  public func next(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    table.withUnsafeBufferPointer { table in
      var index = start
      // Four look-ups, one question.
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
