/// For each pair of sentences in the band: which of their features answer each other.
struct HitTable {
  struct Hit {
    /// Place in the sentence's list of features.
    let place: Int32
    var weight: Float
  }

  /// Indexed as the band's nodes are.
  private(set) var source: [Range<Int32>]
  private(set) var target: [Range<Int32>]
  private(set) var sourceHits: [Hit] = []
  private(set) var targetHits: [Hit] = []

  init(band: Band, graph: LinkGraph, source table: EvidenceTable, target other: EvidenceTable) {
    source = [Range<Int32>](repeating: 0..<0, count: band.count)
    target = source
    var rowSource = [[Hit]](repeating: [], count: other.features.count)
    var rowTarget = rowSource
    for row in table.features.indices {
      let columns =
        band.first[row]..<max(band.first[row], min(band.last[row] + 1, other.features.count))
      for (place, feature) in table.features[row].enumerated() {
        for link in graph.forward[Int(feature)] {
          for posting in other.postings[Int(link.other)] {
            let column = Int(posting.sentence)
            guard column >= columns.lowerBound else { continue }
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

  /// Inserts in the order of places; of two weights at one the greater stays.
  private static func add(_ hit: Hit, to hits: inout [Hit]) {
    var index = hits.count
    while index > 0, hits[index - 1].place > hit.place { index -= 1 }
    if index > 0, hits[index - 1].place == hit.place {
      hits[index - 1].weight = max(hits[index - 1].weight, hit.weight)
    } else {
      hits.insert(hit, at: index)
    }
  }

  private static func move(_ hits: inout [Hit], to all: inout [Hit]) -> Range<Int32> {
    let start = Int32(all.count)
    all += hits
    hits.removeAll(keepingCapacity: true)
    return start..<Int32(all.count)
  }
}
