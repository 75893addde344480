public import Segmentation
internal import TermMatching

/// Aligns the sentences of a text with those of its translation.
///
///     let pairs = SentenceAligner().align(BilingualText(source, target))
///
/// Dynamic programming finds a path of beads by log-likelihood ratios: of lengths, after Gale and
/// Church (A Program for Aligning Sentences in Bilingual Corpora, 1993), and of words, from
/// dictionaries, glossaries, quantities, names and cognates, weighted by their rarity. A second
/// search aligns moved sentences.
public struct SentenceAligner: Sendable {
  var weights = AlignmentWeights()

  /// An aligner with the default parameters.
  public init() {}

  init(weights: AlignmentWeights) { self.weights = weights }

  /// The beads in source order; beads without a source follow their predecessor in the target.
  ///
  /// Each sentence of both sides is in exactly one bead.
  public func align(_ texts: BilingualText) -> [SentencePair] {
    align(texts.source.analyzed, texts.target.analyzed, by: texts.evidence)
  }

  /// The beads of two texts without glossary matches, ordered as by ``align(_:)``.
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
    let tables = ScorePair(evidence, source: source, target: target, weights: weights)
    return BeadSearch(
      tables, graph: evidence.graph,
      lengths: LengthModel(tables.sourceSizes, tables.targetSizes, weights: weights),
      paragraphs: ParagraphModel(
        source.segments.map(\.paragraph), target.segments.map(\.paragraph), weights: weights),
      weights: weights
    ).pairs()
  }
}
