/// The word pairs that occur in the same sentence pair, in rows by the first word (compressed
/// sparse rows).
struct CooccurrenceTable {
  private let rows: [Int32]
  private let columns: [Int32]

  var count: Int { columns.count }
  var rowCount: Int { rows.count - 1 }

  /// - Parameters:
  ///   - from: words of each sentence of the conditioning side.
  ///   - to: words of each sentence of the other side.
  init(_ from: [[Int32]], _ to: [[Int32]], rowCount: Int) {
    var keys: [UInt64] = []
    for (left, right) in zip(from, to) {
      for a in Set(left) {
        for b in Set(right) { keys.append(UInt64(UInt32(a)) << 32 | UInt64(UInt32(b))) }
      }
    }
    keys.sort()
    var rows: [Int32] = [0]
    var columns: [Int32] = []
    var last: UInt64?
    for key in keys where key != last {
      last = key
      while rows.count <= Int(key >> 32) { rows.append(Int32(columns.count)) }
      columns.append(Int32(truncatingIfNeeded: key & 0xFFFF_FFFF))
    }
    while rows.count <= rowCount { rows.append(Int32(columns.count)) }
    self.rows = rows
    self.columns = columns
  }

  func range(of row: Int32) -> Range<Int> { Int(rows[Int(row)])..<Int(rows[Int(row) + 1]) }

  func column(at place: Int) -> Int32 { columns[place] }

  /// Index of a pair, which must exist.
  ///
  /// Binary search.
  func place(_ row: Int32, _ column: Int32) -> Int {
    var (low, high) = (Int(rows[Int(row)]), Int(rows[Int(row) + 1]))
    while low < high {
      let middle = (low + high) / 2
      if columns[middle] < column { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
