public import Alignment
public import Normalization
public import Segmentation

/// The translation of a document, paired with it.
public struct TranslatedText: Sendable {
  public var text: NormalizedText
  public var segments: [Segment]
  /// Beads between the source's segments and these.
  public var pairs: [SentencePair]
  /// One for each match of the source.
  public var terms: [TermPair?]

  public init(
    text: NormalizedText, segments: [Segment], pairs: [SentencePair], terms: [TermPair?]
  ) {
    self.text = text
    self.segments = segments
    self.pairs = pairs
    self.terms = terms
  }
}
