public import TextModel

/// Where terms of a text likely stand in its translation, whether a glossary knows them or not.
public struct LikelyTerms {
  /// The words that likely stand for a term.
  public struct Place: Sendable, Hashable {
    /// 0-based index of the target's sentence.
    public var sentence: Int
    /// UTF-8 offsets in the target.
    public var range: TextRange
    /// From 0 to 1.
    public var score: Double
  }

  private var evidence: BilingualEvidence
  private var finder: SpanFinder
  private var beads: [[Int]: SpanFinder.Bead] = [:]

  public init(_ texts: BilingualText) {
    evidence = texts.evidence
    finder = SpanFinder(evidence)
  }

  /// Takes in what was learnt from a translation memory of these languages.
  public mutating func learn(from lexicon: TrainedLexicon) {
    evidence.join(lexicon)
    finder = SpanFinder(evidence)
    beads.removeAll()
  }

  /// - Parameters:
  ///   - range: of the term, in UTF-8 offsets of the source.
  ///   - sentence: that it stands in.
  ///   - pair: the bead that holds the sentence.
  /// - Returns: nil where the bead has no answer, or no words are left for the term.
  public mutating func place(
    of range: TextRange, in sentence: Int, pair: SentencePair
  ) -> Place? {
    guard !pair.isNull else { return nil }
    let bead = beads[pair.source] ?? finder.bead(pair.source, pair.target)
    beads[pair.source] = bead
    let term = evidence.source.words(touching: range, in: sentence)
    guard !term.isEmpty, let span = finder.span(of: term, in: bead),
      let answer = evidence.target.sentenceWords.lastIndex(sortedBy: span.words.lowerBound)
    else { return nil }
    let start = Int(evidence.target.words[span.words.lowerBound].start)
    return Place(
      sentence: answer, range: TextRange(start, finder.end(of: span)), score: span.score)
  }
}
