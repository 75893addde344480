internal import Segmentation
internal import TextModel

/// The length of a sentence.
struct SentenceSize {
  let words: Int
  /// Characters other than white space.
  let letters: Int
}

/// Feature scores and sentence sizes of both sides, independent of the pairs to align.
struct ScorePair {
  let source: FeatureScores
  let target: FeatureScores
  let sourceSizes: [SentenceSize]
  let targetSizes: [SentenceSize]

  init(
    _ evidence: BilingualEvidence, source: AnalyzedText, target: AnalyzedText,
    weights: AlignmentWeights
  ) {
    self.source = FeatureScores(
      of: evidence.source, answeredBy: evidence.target, links: evidence.graph.forward,
      cap: weights.evidenceCap, coverage: weights.coverage)
    self.target = FeatureScores(
      of: evidence.target, answeredBy: evidence.source, links: evidence.graph.backward,
      cap: weights.evidenceCap, coverage: weights.coverage)
    sourceSizes = ScorePair.sizes(of: source, evidence.source)
    targetSizes = ScorePair.sizes(of: target, evidence.target)
  }

  private static func sizes(of text: AnalyzedText, _ side: AlignmentFeatures) -> [SentenceSize] {
    text.segments.indices.map { sentence in
      var letters = 0
      for byte in text.bytes[text.segments[sentence].range.range]
      where byte & 0xC0 != 0x80 && byte > 0x20 {
        letters += 1
      }
      return SentenceSize(words: side.sentenceWords[sentence].count, letters: letters)
    }
  }
}
