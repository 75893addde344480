internal import Glibc

/// All alignments of two texts within a band around the diagonal, and the probability of each bead.
///
/// A bead is a group of source sentences aligned with a group of target sentences; its shape is the
/// two numbers. A node is a pair of positions in the two texts. The posterior probability of each
/// bead is computed by the forward-backward algorithm, by summing over all paths. The chosen path maximizes the sum of the posteriors of its beads, which on
/// average gives fewer wrong beads than the most probable path (Viterbi). Time and memory are proportional to the
/// number of nodes in the band.
struct BeadLattice {
  /// A bead of the path: its first node, shape and posterior probability.
  struct Bead {
    let row: Int
    let column: Int
    let shape: BeadShape
    let probability: Double
  }

  private let band: Band
  private let weights: AlignmentWeights
  private let rows: Int
  private let columns: Int
  /// For each node and shape, the natural logarithm of the weight of the bead that begins at the
  /// node; -infinity if the bead ends outside the band.
  private let scores: [Float]
  private var priors: [Double]
  private var forward: [Double] = []
  private var backward: [Double] = []

  private static let shapes = BeadShape.allCases

  init(_ scorer: BeadScorer, band: Band, weights: AlignmentWeights) {
    self.band = band
    self.weights = weights
    rows = scorer.rows.count
    columns = scorer.columns.count
    priors = weights.priors
    var scores = [Float](repeating: -.infinity, count: band.count * BeadLattice.shapes.count)
    for row in 0...rows {
      for column in band.first[row]...band.last[row] {
        let node = band.index(row, column) * BeadLattice.shapes.count
        for shape in BeadLattice.shapes
        where band.contains(row + shape.source, column + shape.target) {
          scores[node + shape.rawValue] = Float(
            scorer.score(row, column, shape) / weights.temperature)
        }
      }
    }
    self.scores = scores
  }

  /// The beads of the best path, in order.
  mutating func solve() -> [Bead] {
    sum()
    for _ in 0..<weights.priorRounds {
      let counts = expectedCounts()
      let strength = weights.priorStrength
      let total = counts.reduce(strength, +)
      for shape in BeadLattice.shapes.indices {
        priors[shape] = (counts[shape] + strength * weights.priors[shape]) / total
      }
      sum()
    }
    return bestPath()
  }

  private mutating func sum() {
    let shapes = BeadLattice.shapes
    let logs = priors.map { log($0) / weights.temperature }
    forward = [Double](repeating: -.infinity, count: band.count)
    backward = forward
    forward[0] = 0
    var terms: [Double] = []
    for row in 0...rows {
      for column in band.first[row]...band.last[row] {
        let node = band.index(row, column)
        var best = forward[node]
        terms.removeAll(keepingCapacity: true)
        for shape in shapes where band.contains(row - shape.source, column - shape.target) {
          let before = band.index(row - shape.source, column - shape.target)
          let value =
            forward[before] + Double(scores[before * shapes.count + shape.rawValue])
            + logs[shape.rawValue]
          terms.append(value)
          best = max(best, value)
        }
        guard best.isFinite, !terms.isEmpty else { continue }
        forward[node] = best + log(terms.reduce(0) { $0 + exp($1 - best) })
      }
    }
    backward[band.index(rows, columns)] = 0
    for row in (0...rows).reversed() {
      for column in (band.first[row]...band.last[row]).reversed() {
        let node = band.index(row, column)
        var best = -Double.infinity
        terms.removeAll(keepingCapacity: true)
        for shape in shapes where band.contains(row + shape.source, column + shape.target) {
          let value =
            backward[band.index(row + shape.source, column + shape.target)]
            + Double(scores[node * shapes.count + shape.rawValue]) + logs[shape.rawValue]
          terms.append(value)
          best = max(best, value)
        }
        guard best.isFinite else { continue }
        backward[node] = best + log(terms.reduce(0) { $0 + exp($1 - best) })
      }
    }
  }

  private func probability(_ row: Int, _ column: Int, _ shape: BeadShape, _ log: Double) -> Double {
    let node = band.index(row, column)
    let score = scores[node * BeadLattice.shapes.count + shape.rawValue]
    guard score.isFinite else { return 0 }
    let after = band.index(row + shape.source, column + shape.target)
    let total = forward[band.index(rows, columns)]
    return min(1, exp(forward[node] + Double(score) + log + backward[after] - total))
  }

  private func expectedCounts() -> [Double] {
    var counts = [Double](repeating: 0, count: BeadLattice.shapes.count)
    each { _, _, shape, probability in counts[shape.rawValue] += probability }
    return counts
  }

  private func each(_ body: (Int, Int, BeadShape, Double) -> Void) {
    let logs = priors.map { log($0) / weights.temperature }
    for row in 0...rows {
      for column in band.first[row]...band.last[row] {
        for shape in BeadLattice.shapes
        where band.contains(row + shape.source, column + shape.target) {
          body(row, column, shape, probability(row, column, shape, logs[shape.rawValue]))
        }
      }
    }
  }

  private func bestPath() -> [Bead] {
    var gains = [Double](repeating: -.infinity, count: band.count)
    var choices = [Int8](repeating: -1, count: band.count)
    var chosen = [Float](repeating: 0, count: band.count)
    gains[0] = 0
    each { row, column, shape, probability in
      let node = band.index(row, column)
      guard gains[node].isFinite else { return }
      let after = band.index(row + shape.source, column + shape.target)
      let gain =
        gains[node] + probability - (shape.isNull ? weights.threshold * 0.5 : weights.threshold)
      if gain > gains[after] {
        gains[after] = gain
        choices[after] = Int8(shape.rawValue)
        chosen[after] = Float(probability)
      }
    }
    var path: [Bead] = []
    var (row, column) = (rows, columns)
    while row > 0 || column > 0 {
      let node = band.index(row, column)
      guard choices[node] >= 0, let shape = BeadShape(rawValue: Int(choices[node])) else { break }
      row -= shape.source
      column -= shape.target
      path.append(
        Bead(row: row, column: column, shape: shape, probability: Double(chosen[node])))
    }
    return path.reversed()
  }
}
