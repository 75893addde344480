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
      total += hitGain(
        hits.source, hits.sourceHits, row..<row + 1, columns, tables.source, sentence, targetClass)
    }
    for column in columns {
      let sentence = self.columns[column]
      total += tables.target.missScores[sentence * classes + sourceClass]
      total += hitGain(
        hits.target, hits.targetHits, rows, column..<column + 1, tables.target, sentence,
        sourceClass)
    }
    return total
  }

  /// Sum of the gains of a sentence's features with a counterpart in the other text's sentences;
  /// each feature counts once.
  ///
  /// One of `rows` and `columns` holds the sentence alone.
  private func hitGain(
    _ ranges: [Range<Int32>], _ all: [HitTable.Hit], _ rows: Range<Int>, _ columns: Range<Int>,
    _ table: FeatureScores, _ sentence: Int, _ lengthClass: Int
  ) -> Float {
    // Most sentences have hits in one other sentence or in none.
    var list = Int32(0)..<Int32(0)
    var others: [Range<Int32>] = []
    for row in rows {
      for column in columns where band.contains(row, column) {
        let range = ranges[band.index(row, column)]
        if range.isEmpty { continue }
        if list.isEmpty { list = range } else { others.append(range) }
      }
    }
    if list.isEmpty { return 0 }
    let features = table.features[sentence]
    func value(_ hit: HitTable.Hit) -> Float {
      hit.weight
        * table.hitGains[Int(features[Int(hit.place)]) * FeatureScores.classes + lengthClass]
    }
    guard !others.isEmpty else {
      var total: Float = 0
      for index in list { total += value(all[Int(index)]) }
      return total
    }
    return HitTable.strongest([list] + others, of: all).reduce(0) { $0 + value($1) }
  }
}
