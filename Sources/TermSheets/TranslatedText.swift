public import Alignment
public import Normalization
public import Segmentation

/// The translation of a document, paired with it.
public struct TranslatedText: Sendable {
  public var analyzed: AnalyzedText
  /// Beads between the source's segments and these.
  public var pairs: [SentencePair]
  /// One for each match of the source.
  public var terms: [TermPair?]

  public init(
    _ analyzed: AnalyzedText, pairs: [SentencePair], terms: [TermPair?]
  ) {
    self.analyzed = analyzed
    self.pairs = pairs
    self.terms = terms
  }

  public var text: NormalizedText { analyzed.text }
  public var segments: [Segment] { analyzed.segments }
}
