/// The searched part of the table of sentence pairs: a range of columns for each row.
struct Band {
  /// First column of each row, from row 0 to the number of source sentences.
  let first: [Int]
  /// Last column of each row.
  let last: [Int]
  /// Index of the first node of each row, when the rows are stored one after another.
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

  /// The whole table if it is small; otherwise the parts between anchors, so that memory grows with
  /// the length of the texts and not with its square.
  init(tables: ScorePair, graph: LinkGraph) {
    let (rows, columns) = (tables.source.features.count, tables.target.features.count)
    guard rows * columns > Band.smallTable else {
      self.init(rows: rows, columns: columns)
      return
    }
    let anchors = AnchorFinder(tables, graph: graph).anchors()
    var first = [Int](repeating: 0, count: rows + 1)
    var last = [Int](repeating: columns, count: rows + 1)
    var before = (row: 0, column: 0)
    for after in anchors + [(row: rows, column: columns)] {
      let height = max(1, after.row - before.row)
      for row in before.row...after.row {
        // Between distant anchors, only nodes near the line that joins them.
        let slack = Band.margin + Band.widest
        let middle = before.column + (after.column - before.column) * (row - before.row) / height
        first[row] = max(0, before.column - Band.margin, middle - slack)
        last[row] = min(columns, after.column + Band.margin, middle + slack)
      }
      before = after
    }
    for row in 1...rows { first[row] = max(first[row], first[row - 1]) }
    for row in (0..<rows).reversed() { last[row] = min(last[row], last[row + 1]) }
    first[0] = 0
    last[rows] = columns
    self.init(first: first, last: last)
  }

  private static let smallTable = 40_000
  private static let margin = 12
  private static let widest = 250
}
