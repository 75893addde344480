internal import TextModel

/// Finds sentence pairs that are certain from their rare words alone, in the order of both texts.
struct AnchorFinder {
  private let tables: ScorePair
  private let graph: LinkGraph

  init(_ tables: ScorePair, graph: LinkGraph) {
    self.tables = tables
    self.graph = graph
  }

  /// Features that occur in more sentences than this are ignored.
  private static let rarest = 12
  /// Minimum score of a pair, in nats.
  private static let surest: Float = 9
  /// Minimum difference between the best and the second best score, in nats.
  private static let lead: Float = 4

  /// The longest chain of certain pairs with increasing rows and columns.
  func anchors() -> [(row: Int, column: Int)] {
    let classes = FeatureScores.classes
    let middle = classes / 2
    var bestOfColumn: [Int: (row: Int, score: Float, second: Float)] = [:]
    var bestOfRow: [(column: Int, score: Float)?] = []
    for (row, features) in tables.source.features.enumerated() {
      var scores: [Int32: Float] = [:]
      for feature in features
      where tables.source.postings[Int(feature)].count <= AnchorFinder.rarest {
        let gain = tables.source.hitGains[Int(feature) * classes + middle]
        var seen: Set<Int32> = []
        for link in graph.forward[Int(feature)] where link.weight >= 0.5 {
          let postings = tables.target.postings[Int(link.other)]
          guard postings.count <= AnchorFinder.rarest else { continue }
          for posting in postings where seen.insert(posting.sentence).inserted {
            scores[posting.sentence, default: 0] += gain * link.weight
          }
        }
      }
      let ranked = scores.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
      guard let best = ranked.first, best.value >= AnchorFinder.surest,
        ranked.count == 1 || best.value >= ranked[1].value + AnchorFinder.lead
      else {
        bestOfRow.append(nil)
        continue
      }
      let column = Int(best.key)
      bestOfRow.append((column, best.value))
      if let known = bestOfColumn[column] {
        bestOfColumn[column] =
          known.score >= best.value
          ? (known.row, known.score, max(known.second, best.value)) : (row, best.value, known.score)
      } else {
        bestOfColumn[column] = (row, best.value, 0)
      }
    }
    var pairs: [(row: Int, column: Int)] = []
    for (row, best) in bestOfRow.enumerated() {
      guard let best, let answer = bestOfColumn[best.column], answer.row == row,
        answer.score >= answer.second + AnchorFinder.lead
      else { continue }
      pairs.append((row, best.column))
    }
    return AnchorFinder.longestChain(pairs)
  }

  /// The longest subsequence with increasing columns (patience sorting), in O(n log n).
  /// - Parameter pairs: in the order of their rows.
  static func longestChain(_ pairs: [(row: Int, column: Int)]) -> [(row: Int, column: Int)] {
    var tails: [Int] = []
    var before = [Int](repeating: -1, count: pairs.count)
    for (number, pair) in pairs.enumerated() {
      let place = tails.partitionPoint { pairs[$0].column < pair.column }
      before[number] = place > 0 ? tails[place - 1] : -1
      if place == tails.count { tails.append(number) } else { tails[place] = number }
    }
    var chain: [(row: Int, column: Int)] = []
    var number = tails.last ?? -1
    while number >= 0 {
      chain.append(pairs[number])
      number = before[number]
    }
    return chain.reversed()
  }
}
