internal import DictSupport
internal import TextModel

/// Pairs the sentences of a text with those of its translation.
///
///     let pairs = SentenceAligner().align(source, target)
///
/// A path of beads is found by dynamic programming over log-likelihood ratios: of lengths, after
/// Gale and Church (A Program for Aligning Sentences in Bilingual Corpora, 1993), and of words,
/// from dictionaries, glossaries, amounts, dates, names and cognates, each by how rare it is.
public struct SentenceAligner: Sendable {
  var weights: AlignmentWeights
  var dictionaries: [any TranslationSource]

  public init() {
    self.init(weights: AlignmentWeights())
  }

  init(weights: AlignmentWeights, dictionaries: [any TranslationSource]? = nil) {
    self.weights = weights
    self.dictionaries =
      dictionaries ?? [WordList.shared] + [DictdDictionary.system].compactMap { $0 }
  }

  /// The beads in the source's order; together they hold every sentence of both sides once.
  /// - Parameters:
  ///   - sourceConcepts: what glossaries found in the source; of the target below, with the same
  ///     numbers.
  public func align(
    _ source: AlignmentText, _ target: AlignmentText, sourceConcepts: [ConceptMention] = [],
    targetConcepts: [ConceptMention] = []
  ) -> [SentencePair] {
    let (rows, columns) = (source.sentences.count, target.sentences.count)
    guard rows > 0 || columns > 0 else { return [] }
    let evidence = BilingualEvidence(
      source, target, sourceConcepts: sourceConcepts, targetConcepts: targetConcepts,
      dictionaries: dictionaries)
    let band = Band(rows: rows, columns: columns)
    let scorer = BeadScorer(
      evidence, source: source, target: target, band: band, weights: weights)
    var lattice = BeadLattice(scorer, band: band, weights: weights)
    return lattice.solve().map { bead in
      SentencePair(
        source: Array(bead.row..<bead.row + bead.shape.source),
        target: Array(bead.column..<bead.column + bead.shape.target), score: bead.probability)
    }
  }
}
