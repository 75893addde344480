internal import TextModel

/// The log-likelihood ratio of beads: how much likelier the sentences are as each other's answer
/// than as strangers, by their words and their lengths.
struct BeadScorer {
  private let weights: AlignmentWeights
  private let band: Band
  private let sourceTable: EvidenceTable
  private let targetTable: EvidenceTable
  private let hits: HitTable
  private let sourceSizes: [Size]
  private let targetSizes: [Size]
  private let lengths: LengthModel
  private let paragraphs: ParagraphModel

  /// A sentence's length.
  struct Size {
    let words: Int
    let letters: Int
  }

  init(
    _ evidence: BilingualEvidence, source: AlignmentText, target: AlignmentText, band: Band,
    weights: AlignmentWeights
  ) {
    self.weights = weights
    self.band = band
    sourceTable = EvidenceTable(
      of: evidence.source, answeredBy: evidence.target, links: evidence.graph.forward,
      cap: weights.evidenceCap)
    targetTable = EvidenceTable(
      of: evidence.target, answeredBy: evidence.source, links: evidence.graph.backward,
      cap: weights.evidenceCap)
    hits = HitTable(band: band, graph: evidence.graph, source: sourceTable, target: targetTable)
    sourceSizes = BeadScorer.sizes(of: source, evidence.source)
    targetSizes = BeadScorer.sizes(of: target, evidence.target)
    lengths = LengthModel(sourceSizes, targetSizes, weights: weights)
    paragraphs = ParagraphModel(source.paragraphs, target.paragraphs, weights: weights)
  }

  var rows: Int { sourceSizes.count }
  var columns: Int { targetSizes.count }

  /// The score of the bead that begins at a node, 0 for a null bead, in nats.
  func score(_ row: Int, _ column: Int, _ shape: BeadShape) -> Double {
    guard !shape.isNull else { return 0 }
    let rows = row..<row + shape.source
    let columns = column..<column + shape.target
    return weights.lexical * Double(lexical(rows, columns))
      + weights.length * lengths.score(letters(sourceSizes[rows]), letters(targetSizes[columns]))
      + paragraphs.score(rows, columns)
  }

  private func letters(_ sizes: ArraySlice<Size>) -> Int { sizes.reduce(0) { $0 + $1.letters } }

  private func words(_ sizes: ArraySlice<Size>) -> Int { sizes.reduce(0) { $0 + $1.words } }

  private func lexical(_ rows: Range<Int>, _ columns: Range<Int>) -> Float {
    let classes = EvidenceTable.classes
    let sourceClass = EvidenceTable.lengthClass(words(sourceSizes[rows]))
    let targetClass = EvidenceTable.lengthClass(words(targetSizes[columns]))
    var total: Float = 0
    for row in rows {
      total += sourceTable.silence[row * classes + targetClass]
      total += surprise(
        hits.source, hits.sourceHits, columns.map { (row, $0) }, sourceTable,
        sourceTable.features[row], targetClass)
    }
    for column in columns {
      total += targetTable.silence[column * classes + sourceClass]
      total += surprise(
        hits.target, hits.targetHits, rows.map { ($0, column) }, targetTable,
        targetTable.features[column], sourceClass)
    }
    return total
  }

  /// What a sentence's hits add, each feature counted once where several sentences answer it.
  private func surprise(
    _ ranges: [Range<Int32>], _ all: [HitTable.Hit], _ nodes: [(Int, Int)], _ table: EvidenceTable,
    _ features: [Int32], _ lengthClass: Int
  ) -> Float {
    let classes = EvidenceTable.classes
    func value(_ hit: HitTable.Hit) -> Float {
      hit.weight * table.surprise[Int(features[Int(hit.place)]) * classes + lengthClass]
    }
    let lists = nodes.filter { band.contains($0.0, $0.1) }.map { ranges[band.index($0.0, $0.1)] }
    var total: Float = 0
    if lists.count == 1 {
      for index in lists[0] { total += value(all[Int(index)]) }
      return total
    }
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

  private static func sizes(of text: AlignmentText, _ side: SideEvidence) -> [Size] {
    text.sentences.indices.map { sentence in
      var letters = 0
      for byte in text.bytes[text.sentences[sentence].start..<text.sentences[sentence].end]
      where byte & 0xC0 != 0x80 && byte > 0x20 {
        letters += 1
      }
      return Size(words: side.sentenceWords[sentence].count, letters: letters)
    }
  }
}
