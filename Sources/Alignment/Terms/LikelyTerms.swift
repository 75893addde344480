public import TextModel

/// Finds the probable translation of terms, without glossary equivalents.
public struct LikelyTerms {
  /// The words that probably translate a term.
  public struct Place: Sendable, Hashable {
    /// 0-based index of the target sentence.
    public var sentence: Int
    /// UTF-8 offsets in the normalized translation.
    public var range: TextRange
    /// Certainty, 0 to 1.
    public var score: Double
  }

  private var evidence: BilingualEvidence
  private var finder: SpanFinder
  private var beads: [[Int]: SpanFinder.Bead] = [:]

  /// A finder for `texts`.
  public init(_ texts: BilingualText) {
    evidence = texts.evidence
    finder = SpanFinder(evidence)
  }

  /// Adds the evidence of a lexicon.
  ///
  /// A lexicon of other languages has no effect.
  public mutating func learn(from lexicon: TrainedLexicon) {
    evidence.join(lexicon)
    finder = SpanFinder(evidence)
    beads.removeAll()
  }

  /// The words that probably translate a term.
  /// - Parameters:
  ///   - range: range of the term, as UTF-8 offsets in the source.
  ///   - sentence: 0-based index of its sentence.
  ///   - pair: the bead that contains the sentence.
  /// - Returns: nil if the bead has no target sentence, or no words are free for the term.
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
