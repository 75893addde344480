/// The part of the table of sentence pairs that is looked at: for each row, a range of columns.
struct Band {
  /// For row 0 … count of the source's sentences: the first and the last column of its nodes.
  let first: [Int]
  let last: [Int]
  /// Where each row's nodes begin when they are laid out one row behind the other.
  let offsets: [Int]

  var count: Int { offsets[offsets.count - 1] }

  init(first: [Int], last: [Int]) {
    self.first = first
    self.last = last
    var offsets = [0]
    for row in first.indices { offsets.append(offsets[row] + last[row] - first[row] + 1) }
    self.offsets = offsets
  }

  /// The whole table.
  init(rows: Int, columns: Int) {
    self.init(
      first: [Int](repeating: 0, count: rows + 1),
      last: [Int](repeating: columns, count: rows + 1))
  }

  func contains(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && row < first.count && column >= first[row] && column <= last[row]
  }

  func index(_ row: Int, _ column: Int) -> Int { offsets[row] + column - first[row] }
}
