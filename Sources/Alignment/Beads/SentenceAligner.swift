internal import TextModel

/// Pairs the sentences of a text with those of its translation.
///
///     let pairs = SentenceAligner().align(source, target)
///
/// A path of beads is found by dynamic programming over log-likelihood ratios: of lengths, after
/// Gale and Church (A Program for Aligning Sentences in Bilingual Corpora, 1993), and of words,
/// from dictionaries, glossaries, amounts, dates, names and cognates, each by how rare it is.
/// Sentences that no bead of the path holds are looked at again, since a newsroom moves some.
public struct SentenceAligner: Sendable {
  var weights: AlignmentWeights
  var dictionaries: [any TranslationSource]

  public init() {
    self.init(weights: AlignmentWeights())
  }

  init(weights: AlignmentWeights, dictionaries: [any TranslationSource]? = nil) {
    self.weights = weights
    self.dictionaries = dictionaries ?? TranslationSources.all
  }

  /// The beads in the source's order, those without a source where the target has them; together
  /// they hold every sentence of both sides once.
  /// - Parameters:
  ///   - sourceConcepts: what glossaries found in the source.
  ///   - targetConcepts: the same in the target; equal numbers answer each other.
  public func align(
    _ source: AlignmentText, _ target: AlignmentText, sourceConcepts: [ConceptMention] = [],
    targetConcepts: [ConceptMention] = []
  ) -> [SentencePair] {
    alignWithTerms(
      source, target, sourceConcepts: sourceConcepts, targetConcepts: targetConcepts
    ).pairs
  }

  /// The same, and where terms likely stand, by the same evidence.
  public func alignWithTerms(
    _ source: AlignmentText, _ target: AlignmentText, sourceConcepts: [ConceptMention] = [],
    targetConcepts: [ConceptMention] = []
  ) -> (pairs: [SentencePair], terms: LikelyTerms) {
    let evidence = BilingualEvidence(
      source, target, sourceConcepts: sourceConcepts, targetConcepts: targetConcepts,
      dictionaries: dictionaries)
    guard !source.sentences.isEmpty || !target.sentences.isEmpty else {
      return ([], LikelyTerms(evidence))
    }
    let tables = EvidenceTables(evidence, source: source, target: target, weights: weights)
    let search = BeadSearch(
      tables, graph: evidence.graph,
      lengths: LengthModel(tables.sourceSizes, tables.targetSizes, weights: weights),
      paragraphs: ParagraphModel(source.paragraphs, target.paragraphs, weights: weights),
      weights: weights)
    return (search.pairs(), LikelyTerms(evidence))
  }
}
