internal import Glibc

/// How likely each word of a source sentence and each of its translation stand for each other.
///
/// Evidence of single pairs is weighed against that of their rivals, rows and columns in turn, and
/// against where neighbours went: a word without evidence of its own stands where theirs point.
struct WordMatrix {
  let rows: Int
  let columns: Int
  /// Of each column, the shares of the rows; what is missing to 1 answers nothing.
  private(set) var shares: [Float]

  /// - Parameters:
  ///   - evidence: for each pair, from 0 to 1, row by row.
  ///   - isFunction: whether a row, and whether a column, is a function word.
  init(
    rows: Int, columns: Int, evidence: [Float], rowIsFunction: [Bool], columnIsFunction: [Bool],
    weights settings: SpanWeights
  ) {
    self.rows = rows
    self.columns = columns
    shares = [Float](repeating: 0, count: rows * columns)
    guard rows > 0, columns > 0 else { return }
    var centers = (0..<rows).map { Float(columns) * (Float($0) + 0.5) / Float(rows) - 0.5 }
    var spread = [Float](repeating: max(3, Float(columns) / 3), count: rows)
    for round in 0..<WordMatrix.rounds {
      var weights = [Float](repeating: 0, count: rows * columns)
      for row in 0..<rows {
        for column in 0..<columns {
          let known = evidence[row * columns + column]
          let unknown: Float =
            switch (rowIsFunction[row], columnIsFunction[column]) {
            case (false, false): settings.unknownContent
            case (true, true): settings.unknownFunction
            case (true, false), (false, true): settings.unknownMixed
            }
          let distance = abs(Float(column) - centers[row]) / spread[row]
          let near = exp(-distance)
          // Evidence holds at a distance as well; its lack does not.
          weights[row * columns + column] = known * (settings.farEvidence + near) + unknown * near
        }
      }
      shares = WordMatrix.balanced(weights, rows: rows, columns: columns, settings)
      if round + 1 < WordMatrix.rounds {
        (centers, spread) = neighbours(rowIsFunction, settings)
      }
    }
  }

  private static let rounds = 3

  subscript(row: Int, column: Int) -> Float { shares[row * columns + column] }

  /// The share of each row in a column, as far as the row has not gone elsewhere: a word may stand
  /// for two or three, not for ten.
  private static func balanced(
    _ weights: [Float], rows: Int, columns: Int, _ settings: SpanWeights
  ) -> [Float] {
    var byRow = weights
    var byColumn = weights
    for row in 0..<rows {
      var total = settings.nothingForRow
      for column in 0..<columns { total += weights[row * columns + column] }
      for column in 0..<columns { byRow[row * columns + column] /= total }
    }
    // A column is claimed by rows as far as they do not go elsewhere.
    for column in 0..<columns {
      var total = settings.nothingForColumn
      for row in 0..<rows {
        total += weights[row * columns + column] * byRow[row * columns + column]
      }
      for row in 0..<rows {
        let index = row * columns + column
        byColumn[index] = weights[index] * byRow[index] / total
      }
    }
    return byColumn
  }

  /// Where each row is expected by where its neighbours went, and how closely.
  private func neighbours(_ isFunction: [Bool], _ settings: SpanWeights) -> ([Float], [Float]) {
    let slope = Float(columns) / Float(rows)
    var anchors: [(row: Int, column: Float, weight: Float)] = []
    for row in 0..<rows where !isFunction[row] {
      var best: (column: Int, share: Float) = (0, 0)
      for column in 0..<columns where self[row, column] > best.share {
        best = (column, self[row, column])
      }
      if best.share > 0.4 { anchors.append((row, Float(best.column), best.share * best.share)) }
    }
    var centers: [Float] = []
    var spreads: [Float] = []
    for row in 0..<rows {
      var total: Float = 0.02
      var sum = total * (slope * (Float(row) + 0.5) - 0.5)
      for anchor in anchors where anchor.row != row {
        let distance = Float(row - anchor.row)
        let weight = anchor.weight * exp(-abs(distance) / 2)
        sum += weight * (anchor.column + distance * slope)
        total += weight
      }
      centers.append(sum / total)
      spreads.append(settings.stray + settings.lonely / (0.3 + total))
    }
    return (centers, spreads)
  }
}
