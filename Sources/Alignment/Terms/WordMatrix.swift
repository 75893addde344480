internal import Glibc

/// Alignment probabilities of the words of a sentence and its translation.
///
/// The evidence for each word pair is normalized against competing pairs, by rows and by columns,
/// and weighted by the positions of aligned neighbours. So a word without evidence is placed by its
/// neighbours. Time is proportional to rows × columns.
struct WordMatrix {
  let rows: Int
  let columns: Int
  /// For each column, the shares of the rows.
  ///
  /// The rest to 1 is the share of no counterpart.
  private(set) var shares: [Float]

  /// - Parameters:
  ///   - evidence: weight of each word pair, 0 to 1, row by row.
  ///   - rowIsFunction: whether each row is a function word.
  ///   - columnIsFunction: whether each column is a function word.
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
          // A link counts at any distance; a missing one only near the expected position.
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

  /// The share of each row in each column.
  ///
  /// A row that is strong in another column counts less, so one word can translate two or three
  /// words, but not ten.
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
    // Rows compete for a column with the part that is not in other columns.
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

  /// The expected column of each row, from its aligned neighbours, and the expected deviation.
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
