internal import TextModel

/// For each sentence pair in the band, the features with a counterpart in the other sentence.
struct HitTable {
  /// A feature with a counterpart.
  struct Hit {
    /// Index in the sentence's list of features.
    let place: Int32
    /// Weight of the link, 0 to 1.
    var weight: Float
  }

  /// Range in ``sourceHits`` of each node of the band.
  private(set) var source: [Range<Int32>]
  /// Range in ``targetHits`` of each node of the band.
  private(set) var target: [Range<Int32>]
  private(set) var sourceHits: [Hit] = []
  private(set) var targetHits: [Hit] = []

  /// - Parameters:
  ///   - rows: source sentence of each row of the band.
  ///   - columns: target sentence of each column.
  init(
    band: Band, rows: [Int], columns sentences: [Int], graph: LinkGraph,
    source table: FeatureScores, target other: FeatureScores
  ) {
    source = [Range<Int32>](repeating: 0..<0, count: band.count)
    target = source
    var columnOf = [Int](repeating: -1, count: other.features.count)
    for (column, sentence) in sentences.enumerated() { columnOf[sentence] = column }
    var rowSource = [[Hit]](repeating: [], count: sentences.count)
    var rowTarget = rowSource
    for (row, sentence) in rows.enumerated() {
      let columns = band.first[row]..<max(band.first[row], min(band.last[row] + 1, sentences.count))
      guard let first = columns.first else { continue }
      for (place, feature) in table.features[sentence].enumerated() {
        for link in graph.forward[Int(feature)] {
          let postings = other.postings[Int(link.other)]
          let start = postings.partitionPoint { Int($0.sentence) < sentences[first] }
          for posting in postings[start...] {
            let column = columnOf[Int(posting.sentence)]
            guard column >= 0 else { continue }
            guard column < columns.upperBound else { break }
            HitTable.add(Hit(place: Int32(place), weight: link.weight), to: &rowSource[column])
            HitTable.add(Hit(place: posting.place, weight: link.weight), to: &rowTarget[column])
          }
        }
      }
      for column in columns {
        let node = band.index(row, column)
        source[node] = HitTable.move(&rowSource[column], to: &sourceHits)
        target[node] = HitTable.move(&rowTarget[column], to: &targetHits)
      }
    }
  }

  /// Inserts a hit in the order of places; of two hits at one place, keeps the greater weight.
  private static func add(_ hit: Hit, to hits: inout [Hit]) {
    var index = hits.count
    while index > 0, hits[index - 1].place > hit.place { index -= 1 }
    if index > 0, hits[index - 1].place == hit.place {
      hits[index - 1].weight = max(hits[index - 1].weight, hit.weight)
    } else {
      hits.insert(hit, at: index)
    }
  }

  /// The hits of several lists in the order of places; of those at one place the one of most
  /// weight.
  static func strongest(_ lists: [Range<Int32>], of hits: [Hit]) -> [Hit] {
    var found: [Hit] = []
    var places = lists.map(\.lowerBound)
    while true {
      var lowest: Hit?
      for list in lists.indices where places[list] < lists[list].upperBound {
        let hit = hits[Int(places[list])]
        guard let known = lowest else {
          lowest = hit
          continue
        }
        if hit.place < known.place || (hit.place == known.place && hit.weight > known.weight) {
          lowest = hit
        }
      }
      guard let lowest else { return found }
      found.append(lowest)
      for list in lists.indices
      where places[list] < lists[list].upperBound && hits[Int(places[list])].place == lowest.place {
        places[list] += 1
      }
    }
  }

  private static func move(_ hits: inout [Hit], to all: inout [Hit]) -> Range<Int32> {
    let start = Int32(all.count)
    all += hits
    hits.removeAll(keepingCapacity: true)
    return start..<Int32(all.count)
  }
}
