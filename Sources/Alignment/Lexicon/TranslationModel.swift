internal import Glibc

/// Translation probabilities of words, learned from sentence pairs.
///
/// Training uses IBM model 1 (Brown et al. 1993), then a hidden Markov model of the alignment
/// (Vogel, Ney and Tillmann 1996). Dictionary entries are added as pseudo-counts. One HMM iteration
/// over a pair of m and n words takes O(m² n).
struct TranslationModel {
  private let table: CooccurrenceTable
  private let from: [[Int32]]
  private let to: [[Int32]]
  private let priors: [Float]
  private var probabilities: [Float]
  private var jumps = [Float](
    repeating: 1 / Float(2 * TranslationModel.reach + 1), count: 2 * TranslationModel.reach + 1)

  /// Largest distinguished jump of the alignment, in words.
  private static let reach = 8
  /// Probability that a word has no counterpart.
  private static let nothing: Float = 0.15
  /// Pseudo-count of a certain dictionary pair.
  private static let priorWeight: Float = 2

  /// - Parameter prior: weight of a word pair in dictionaries, 0 to 1.
  init(_ from: [[Int32]], _ to: [[Int32]], rowCount: Int, prior: (Int32, Int32) -> Float) {
    self.from = from
    self.to = to
    table = CooccurrenceTable(from, to, rowCount: rowCount)
    var priors = [Float](repeating: 0, count: table.count)
    var start = priors
    for row in 0..<Int32(table.rowCount) {
      let range = table.range(of: row)
      for place in range { priors[place] = prior(row, table.column(at: place)) }
      let total = range.reduce(Float(0)) { $0 + priors[$1] + 0.05 }
      for place in range { start[place] = (priors[place] + 0.05) / total }
    }
    self.priors = priors
    probabilities = start
  }

  mutating func train(modelOneRounds: Int = 5, markovRounds: Int = 3) {
    for _ in 0..<modelOneRounds {
      var counts = [Float](repeating: 0, count: table.count)
      for (left, right) in zip(from, to) where !left.isEmpty {
        for word in right {
          let places = left.map { table.place($0, word) }
          let total = places.reduce(TranslationModel.nothing * 0.02) { $0 + probabilities[$1] }
          for place in places { counts[place] += probabilities[place] / total }
        }
      }
      normalize(counts)
    }
    for _ in 0..<markovRounds {
      var counts = [Float](repeating: 0, count: table.count)
      var moves = [Float](repeating: 0.5, count: jumps.count)
      for sentence in from.indices {
        let posterior = posteriors(of: sentence) { moves[$0] += $1 }
        let (left, right) = (from[sentence], to[sentence])
        for (column, word) in right.enumerated() {
          for row in left.indices {
            counts[table.place(left[row], word)] += posterior[column * left.count + row]
          }
        }
      }
      normalize(counts)
      let total = moves.reduce(0, +)
      jumps = moves.map { $0 / total }
    }
  }

  /// The most probable row of each word of the right side; -1 if none is probable.
  func alignment(of sentence: Int) -> [Int] {
    let posterior = posteriors(of: sentence) { _, _ in }
    let rows = from[sentence].count
    return to[sentence].indices.map { column in
      var best = (row: -1, value: Float(0.3))
      for row in 0..<rows where posterior[column * rows + row] > best.value {
        best = (row, posterior[column * rows + row])
      }
      return best.row
    }
  }

  private mutating func normalize(_ counts: [Float]) {
    for row in 0..<Int32(table.rowCount) {
      let range = table.range(of: row)
      var total: Float = 1e-6
      for place in range {
        total += counts[place] + TranslationModel.priorWeight * priors[place] + 1e-4
      }
      for place in range {
        probabilities[place] =
          (counts[place] + TranslationModel.priorWeight * priors[place] + 1e-4) / total
      }
    }
  }

  /// Posterior probability of each row for each column (forward-backward).
  ///
  /// The rest to 1 is the probability of no counterpart.
  private func posteriors(of sentence: Int, _ moved: (Int, Float) -> Void) -> [Float] {
    let (left, right) = (from[sentence], to[sentence])
    let (rows, columns) = (left.count, right.count)
    guard rows > 0, columns > 0 else { return [] }
    // States: each row, and for each row a null state that remembers the position.
    let states = 2 * rows
    var emission = [Float](repeating: 0, count: columns * rows)
    for column in 0..<columns {
      for row in 0..<rows {
        emission[column * rows + row] = probabilities[table.place(left[row], right[column])]
      }
    }
    let silent: Float = 0.002
    func jump(_ a: Int, _ b: Int) -> Int {
      max(-TranslationModel.reach, min(TranslationModel.reach, b - a)) + TranslationModel.reach
    }
    func emit(_ column: Int, _ state: Int) -> Float {
      state < rows ? emission[column * rows + state] : silent
    }
    func move(_ a: Int, _ b: Int) -> Float {
      let (from, to) = (a % rows, b % rows)
      if b >= rows { return from == to ? TranslationModel.nothing : 0 }
      return (1 - TranslationModel.nothing) * jumps[jump(from, to)]
    }
    var forward = [Float](repeating: 0, count: columns * states)
    var scales = [Float](repeating: 1, count: columns)
    for column in 0..<columns {
      var total: Float = 0
      for state in 0..<states {
        var value: Float = 0
        if column == 0 {
          value =
            state < rows
            ? (1 - TranslationModel.nothing) / Float(rows) : TranslationModel.nothing / Float(rows)
        } else if state >= rows {
          let row = state - rows
          value =
            TranslationModel.nothing
            * (forward[(column - 1) * states + row] + forward[(column - 1) * states + state])
        } else {
          for before in 0..<rows {
            let mass =
              forward[(column - 1) * states + before]
              + forward[(column - 1) * states + rows + before]
            value += mass * move(before, state)
          }
        }
        value *= emit(column, state)
        forward[column * states + state] = value
        total += value
      }
      scales[column] = max(total, 1e-30)
      for state in 0..<states { forward[column * states + state] /= scales[column] }
    }
    var posterior = [Float](repeating: 0, count: columns * rows)
    var backward = [Float](repeating: 1, count: states)
    for column in (0..<columns).reversed() {
      for row in 0..<rows {
        posterior[column * rows + row] = forward[column * states + row] * backward[row]
      }
      guard column > 0 else { break }
      var earlier = [Float](repeating: 0, count: states)
      for before in 0..<rows {
        var spoken: Float = 0
        for row in 0..<rows {
          let weight = move(before, row) * emit(column, row) * backward[row] / scales[column]
          spoken += weight
          let mass =
            forward[(column - 1) * states + before] + forward[(column - 1) * states + rows + before]
          moved(jump(before, row), mass * weight)
        }
        let value =
          spoken + TranslationModel.nothing * silent * backward[rows + before] / scales[column]
        earlier[before] = value
        earlier[rows + before] = value
      }
      backward = earlier
    }
    return posterior
  }
}
