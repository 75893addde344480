internal import Glibc

/// Searches for beads: first a path through both texts, then moved sentences.
struct BeadSearch {
  private let tables: ScorePair
  private let graph: LinkGraph
  private let lengths: LengthModel
  private let paragraphs: ParagraphModel
  private let weights: AlignmentWeights

  init(
    _ tables: ScorePair, graph: LinkGraph, lengths: LengthModel, paragraphs: ParagraphModel,
    weights: AlignmentWeights
  ) {
    self.tables = tables
    self.graph = graph
    self.lengths = lengths
    self.paragraphs = paragraphs
    self.weights = weights
  }

  func pairs() -> [SentencePair] {
    let rows = Array(tables.source.features.indices)
    let columns = Array(tables.target.features.indices)
    let band = Band(tables: tables, graph: graph)
    let scorer = scorer(rows, columns, band, paragraphs)
    var lattice = BeadLattice(scorer, band: band, weights: weights)
    var pairs: [SentencePair] = []
    for bead in lattice.solve() {
      pairs += split(bead, scorer)
    }
    return placed(secondLook(pairs))
  }

  private func scorer(
    _ rows: [Int], _ columns: [Int], _ band: Band, _ paragraphs: ParagraphModel
  ) -> BeadScorer {
    BeadScorer(
      tables, graph: graph, rows: rows, columns: columns, band: band, lengths: lengths,
      paragraphs: paragraphs, weights: weights)
  }

  /// A bead of two sentences on each side may be two pairs in reverse order.
  private func split(_ bead: BeadLattice.Bead, _ scorer: BeadScorer) -> [SentencePair] {
    let (row, column) = (bead.row, bead.column)
    if bead.shape == .twoToTwo {
      let crossed =
        scorer.score(row, column + 1, .oneToOne) + scorer.score(row + 1, column, .oneToOne)
      if crossed > scorer.score(row, column, .twoToTwo) + weights.crossing {
        return [
          SentencePair(source: [row], target: [column + 1], score: bead.probability),
          SentencePair(source: [row + 1], target: [column], score: bead.probability),
        ]
      }
    }
    return [
      SentencePair(
        source: Array(row..<row + bead.shape.source),
        target: Array(column..<column + bead.shape.target), score: bead.probability)
    ]
  }

  /// Aligns the remaining sentences, chain by chain, if they are much more likely than chance.
  private func secondLook(_ first: [SentencePair]) -> [SentencePair] {
    var kept = first.filter { !$0.isNull && $0.score >= 0.5 }
    let weak = first.filter { !$0.isNull && $0.score < 0.5 }
    var rows = Set(tables.source.features.indices).subtracting(kept.flatMap(\.source)).sorted()
    var columns = Set(tables.target.features.indices).subtracting(kept.flatMap(\.target)).sorted()
    while !rows.isEmpty, !columns.isEmpty, rows.count * columns.count <= 1 << 18 {
      let band = Band(rows: rows.count, columns: columns.count)
      var stricter = weights
      let chance = exp(-weights.crossing) / Double(max(rows.count, columns.count) + 1)
      stricter.priors = BeadShape.allCases.map {
        $0.isNull ? 0.5 : weights.priors[$0.rawValue] * chance
      }
      stricter.priorRounds = 0
      stricter.threshold = 0.5
      var lattice = BeadLattice(
        scorer(rows, columns, band, paragraphs.disabled), band: band, weights: stricter)
      let found = lattice.solve().filter { !$0.shape.isNull && $0.probability > 0.5 }.map { bead in
        SentencePair(
          source: Array(rows[bead.row]..<rows[bead.row] + bead.shape.source),
          target: Array(columns[bead.column]..<columns[bead.column] + bead.shape.target),
          score: bead.probability)
      }
      guard !found.isEmpty else { break }
      kept += found
      rows.removeAll { row in found.contains { $0.source.contains(row) } }
      columns.removeAll { column in found.contains { $0.target.contains(column) } }
    }
    // Weak beads of the path are kept if their sentences are still free.
    for pair in weak
    where Set(pair.source).isSubset(of: rows) && Set(pair.target).isSubset(of: columns) {
      kept.append(pair)
      rows.removeAll { pair.source.contains($0) }
      columns.removeAll { pair.target.contains($0) }
    }
    func score(_ isHere: (SentencePair) -> Bool) -> Double {
      first.first { $0.isNull && isHere($0) }?.score ?? 0.5
    }
    kept += rows.map { row in
      SentencePair(source: [row], target: [], score: score { $0.source == [row] })
    }
    kept += columns.map { column in
      SentencePair(source: [], target: [column], score: score { $0.target == [column] })
    }
    return kept
  }

  /// The pairs in source order; a pair without a source follows its predecessor in the target.
  private func placed(_ pairs: [SentencePair]) -> [SentencePair] {
    var placeOfTarget: [Int: Int] = [:]
    for pair in pairs {
      if let source = pair.source.last {
        for target in pair.target { placeOfTarget[target] = source }
      }
    }
    func key(_ pair: SentencePair) -> (Int, Int, Int) {
      if let source = pair.source.first { return (source, 0, 0) }
      guard let target = pair.target.first else { return (0, 0, 0) }
      var before = target - 1
      while before >= 0 {
        if let source = placeOfTarget[before] { return (source, 1, target) }
        before -= 1
      }
      return (-1, 1, target)
    }
    return pairs.map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
