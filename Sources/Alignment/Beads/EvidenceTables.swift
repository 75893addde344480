internal import Segmentation
internal import TextModel

/// A sentence's length.
struct SentenceSize {
  let words: Int
  /// Characters other than white space.
  let letters: Int
}

/// What the features and sizes of both sides say, whichever pairs are looked at.
struct EvidenceTables {
  let source: EvidenceTable
  let target: EvidenceTable
  let sourceSizes: [SentenceSize]
  let targetSizes: [SentenceSize]

  init(
    _ evidence: BilingualEvidence, source: AnalyzedText, target: AnalyzedText,
    weights: AlignmentWeights
  ) {
    self.source = EvidenceTable(
      of: evidence.source, answeredBy: evidence.target, links: evidence.graph.forward,
      cap: weights.evidenceCap, coverage: weights.coverage)
    self.target = EvidenceTable(
      of: evidence.target, answeredBy: evidence.source, links: evidence.graph.backward,
      cap: weights.evidenceCap, coverage: weights.coverage)
    sourceSizes = EvidenceTables.sizes(of: source, evidence.source)
    targetSizes = EvidenceTables.sizes(of: target, evidence.target)
  }

  private static func sizes(of text: AnalyzedText, _ side: SideEvidence) -> [SentenceSize] {
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
