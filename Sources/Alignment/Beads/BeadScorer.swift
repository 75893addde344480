/// Computes the log-likelihood ratio of beads, from words and lengths: translations of each other
/// against unrelated sentences.
struct BeadScorer {
  /// Source sentence of each row.
  let rows: [Int]
  /// Target sentence of each column.
  let columns: [Int]
  private let weights: AlignmentWeights
  private let band: Band
  private let tables: ScorePair
  private let hits: HitTable
  private let lengths: LengthModel
  private let paragraphs: ParagraphModel

  /// - Parameters:
  ///   - rows: source sentences to align, in increasing order.
  ///   - columns: target sentences to align, in increasing order.
  init(
    _ tables: ScorePair, graph: LinkGraph, rows: [Int], columns: [Int], band: Band,
    lengths: LengthModel, paragraphs: ParagraphModel, weights: AlignmentWeights
  ) {
    self.rows = rows
    self.columns = columns
    self.tables = tables
    self.weights = weights
    self.band = band
    self.lengths = lengths
    self.paragraphs = paragraphs
    hits = HitTable(
      band: band, rows: rows, columns: columns, graph: graph, source: tables.source,
      target: tables.target)
  }

  /// The score of the bead that begins at a node, in nats.
  /// - Returns: 0 for a null bead; -infinity if its sentences are not adjacent.
  func score(_ row: Int, _ column: Int, _ shape: BeadShape) -> Double {
    guard !shape.isNull else { return 0 }
    let sources = rows[row]..<rows[row] + shape.source
    let targets = columns[column]..<columns[column] + shape.target
    guard rows[row + shape.source - 1] == sources.upperBound - 1,
      columns[column + shape.target - 1] == targets.upperBound - 1
    else { return -.infinity }
    return weights.lexical
      * Double(lexical(row..<row + shape.source, column..<column + shape.target))
      + weights.length
      * lengths.score(letters(tables.sourceSizes[sources]), letters(tables.targetSizes[targets]))
      + paragraphs.score(sources, targets)
  }

  private func letters(_ sizes: ArraySlice<SentenceSize>) -> Int {
    sizes.reduce(0) { $0 + $1.letters }
  }

  private func words(_ sizes: ArraySlice<SentenceSize>) -> Int { sizes.reduce(0) { $0 + $1.words } }

  private func lexical(_ rows: Range<Int>, _ columns: Range<Int>) -> Float {
    let classes = FeatureScores.classes
    let (first, start) = (self.rows[rows.lowerBound], self.columns[columns.lowerBound])
    let sourceClass = FeatureScores.lengthClass(
      words(tables.sourceSizes[first..<first + rows.count]))
    let targetClass = FeatureScores.lengthClass(
      words(tables.targetSizes[start..<start + columns.count]))
    var total: Float = 0
    for row in rows {
      let sentence = self.rows[row]
      total += tables.source.missScores[sentence * classes + targetClass]
      total +=
        columns.count == 1
        ? hitGain(
          hits.source, hits.sourceHits, row, columns.lowerBound, tables.source, sentence,
          targetClass)
        : hitGain(
          hits.source, hits.sourceHits, columns.map { (row, $0) }, tables.source,
          tables.source.features[sentence], targetClass)
    }
    for column in columns {
      let sentence = self.columns[column]
      total += tables.target.missScores[sentence * classes + sourceClass]
      total +=
        rows.count == 1
        ? hitGain(
          hits.target, hits.targetHits, rows.lowerBound, column, tables.target, sentence,
          sourceClass)
        : hitGain(
          hits.target, hits.targetHits, rows.map { ($0, column) }, tables.target,
          tables.target.features[sentence], sourceClass)
    }
    return total
  }

  /// Sum of the gains of a sentence's features with a counterpart in one other sentence.
  private func hitGain(
    _ ranges: [Range<Int32>], _ all: [HitTable.Hit], _ row: Int, _ column: Int,
    _ table: FeatureScores, _ sentence: Int, _ lengthClass: Int
  ) -> Float {
    guard band.contains(row, column) else { return 0 }
    var total: Float = 0
    for index in ranges[band.index(row, column)] {
      let hit = all[Int(index)]
      let feature = Int(table.features[sentence][Int(hit.place)])
      total += hit.weight * table.hitGains[feature * FeatureScores.classes + lengthClass]
    }
    return total
  }

  /// Sum of the gains of a sentence's features with a counterpart in several sentences; each
  /// feature counts once.
  private func hitGain(
    _ ranges: [Range<Int32>], _ all: [HitTable.Hit], _ nodes: [(Int, Int)], _ table: FeatureScores,
    _ features: [Int32], _ lengthClass: Int
  ) -> Float {
    let classes = FeatureScores.classes
    func value(_ hit: HitTable.Hit) -> Float {
      hit.weight * table.hitGains[Int(features[Int(hit.place)]) * classes + lengthClass]
    }
    let lists = nodes.filter { band.contains($0.0, $0.1) }.map { ranges[band.index($0.0, $0.1)] }
    var total: Float = 0
    var places = lists.map(\.lowerBound)
    while true {
      var lowest: HitTable.Hit?
      for list in lists.indices where places[list] < lists[list].upperBound {
        let hit = all[Int(places[list])]
        guard let known = lowest else {
          lowest = hit
          continue
        }
        if hit.place < known.place || (hit.place == known.place && hit.weight > known.weight) {
          lowest = hit
        }
      }
      guard let lowest else { return total }
      total += value(lowest)
      for list in lists.indices
      where places[list] < lists[list].upperBound && all[Int(places[list])].place == lowest.place {
        places[list] += 1
      }
    }
  }
}
