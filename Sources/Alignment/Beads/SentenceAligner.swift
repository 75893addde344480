public import Segmentation
internal import TermMatching

/// Pairs the sentences of a text with those of its translation.
///
///     let pairs = SentenceAligner().align(BilingualText(source, target))
///
/// A path of beads is found by dynamic programming over log-likelihood ratios: of lengths, after
/// Gale and Church (A Program for Aligning Sentences in Bilingual Corpora, 1993), and of words,
/// from dictionaries, glossaries, amounts, dates, names and cognates, each by how rare it is.
/// Sentences that no bead of the path holds are looked at again, since a newsroom moves some.
public struct SentenceAligner: Sendable {
  var weights = AlignmentWeights()

  public init() {}

  init(weights: AlignmentWeights) { self.weights = weights }

  /// The beads in the source's order, those without a source where the target has them; together
  /// they hold every sentence of both sides once.
  public func align(_ texts: BilingualText) -> [SentencePair] {
    align(texts.source.analyzed, texts.target.analyzed, by: texts.evidence)
  }

  /// The same for two texts without glossaries.
  public func align(
    _ source: AnalyzedText, _ target: AnalyzedText,
    dictionaries: BilingualDictionaries = .system
  ) -> [SentencePair] {
    align(
      source, target, by: BilingualEvidence(source, target, dictionaries: dictionaries))
  }

  private func align(
    _ source: AnalyzedText, _ target: AnalyzedText, by evidence: BilingualEvidence
  ) -> [SentencePair] {
    guard !source.segments.isEmpty || !target.segments.isEmpty else { return [] }
    let tables = EvidenceTables(evidence, source: source, target: target, weights: weights)
    return BeadSearch(
      tables, graph: evidence.graph,
      lengths: LengthModel(tables.sourceSizes, tables.targetSizes, weights: weights),
      paragraphs: ParagraphModel(
        source.segments.map(\.paragraph), target.segments.map(\.paragraph), weights: weights),
      weights: weights
    ).pairs()
  }
}
