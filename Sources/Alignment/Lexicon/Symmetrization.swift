/// Combines the word alignments of both directions.
enum Symmetrization {
  struct Point: Hashable {
    let row: Int
    let column: Int
  }

  /// The heuristic grow-diag-final-and (Koehn, Och and Marcu 2003).
  /// - Parameters:
  ///   - forward: row of each column, or -1.
  ///   - backward: column of each row, or -1.
  static func growDiagFinalAnd(forward: [Int], backward: [Int]) -> Set<Point> {
    var one: Set<Point> = []
    for (column, row) in forward.enumerated() where row >= 0 {
      one.insert(Point(row: row, column: column))
    }
    var other: Set<Point> = []
    for (row, column) in backward.enumerated() where column >= 0 {
      other.insert(Point(row: row, column: column))
    }
    var points = one.intersection(other)
    var rows = Set(points.map(\.row))
    var columns = Set(points.map(\.column))
    let union = one.union(other)
    func take(_ point: Point) {
      points.insert(point)
      rows.insert(point.row)
      columns.insert(point.column)
    }
    var grew = true
    while grew {
      grew = false
      for point in points.sorted(by: { ($0.row, $0.column) < ($1.row, $1.column) }) {
        for (down, right) in neighbours {
          let next = Point(row: point.row + down, column: point.column + right)
          guard union.contains(next), !points.contains(next),
            !rows.contains(next.row) || !columns.contains(next.column)
          else { continue }
          take(next)
          grew = true
        }
      }
    }
    for point in union.sorted(by: { ($0.row, $0.column) < ($1.row, $1.column) })
    where !rows.contains(point.row) && !columns.contains(point.column) {
      take(point)
    }
    return points
  }

  private static let neighbours = [
    (-1, 0), (0, -1), (1, 0), (0, 1), (-1, -1), (-1, 1), (1, -1), (1, 1),
  ]
}
