import Foundation

/// Gale and Church's aligner (1993) as published, for comparison: lengths in characters, a normal
/// distribution with variance 6.8, and their prior probabilities.
enum GaleChurch {
  private static let shapes: [(source: Int, target: Int, prior: Double)] = [
    (1, 1, 0.89), (1, 0, 0.00495), (0, 1, 0.00495), (2, 1, 0.0445), (1, 2, 0.0445), (2, 2, 0.011),
  ]

  static func align(_ source: [String], _ target: [String]) -> [GoldBeads.Bead] {
    let (from, to) = (source.map { Double($0.count) }, target.map { Double($0.count) })
    var costs = [[Double]](
      repeating: [Double](repeating: .infinity, count: to.count + 1), count: from.count + 1)
    var choices = costs.map { $0.map { _ in -1 } }
    costs[0][0] = 0
    for row in 0...from.count {
      for column in 0...to.count {
        for (number, shape) in shapes.enumerated()
        where row >= shape.source && column >= shape.target {
          let cost =
            costs[row - shape.source][column - shape.target] - log(shape.prior)
            + mismatch(
              from[row - shape.source..<row].reduce(0, +),
              to[column - shape.target..<column].reduce(0, +))
          if cost < costs[row][column] {
            costs[row][column] = cost
            choices[row][column] = number
          }
        }
      }
    }
    var beads: [GoldBeads.Bead] = []
    var (row, column) = (from.count, to.count)
    while row > 0 || column > 0 {
      let shape = shapes[choices[row][column]]
      beads.append(
        (Array(row - shape.source..<row), Array(column - shape.target..<column)))
      row -= shape.source
      column -= shape.target
    }
    return beads.reversed()
  }

  /// −log of twice the probability that a normal variable exceeds the standardised difference.
  private static func mismatch(_ source: Double, _ target: Double) -> Double {
    guard source + target > 0 else { return 0 }
    let mean = (source + target) / 2
    let difference = abs(target - source) / (mean * 6.8).squareRoot()
    return -log(max(erfc(difference / 2.0.squareRoot()), 1e-30))
  }
}
