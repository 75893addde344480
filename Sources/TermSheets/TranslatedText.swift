public import Alignment
public import Checks
public import Normalization
public import Segmentation

/// The translation of a document, aligned with it.
public struct TranslatedText: Sendable {
  /// The segmented translation.
  public var analyzed: AnalyzedText
  /// The beads between the segments of the source and those of the translation.
  public var pairs: [SentencePair]
  /// The pair of each match of the source; nil if its sentence is not aligned.
  public var terms: [TermPair?]
  /// The findings of the check, in the order of the source.
  public var findings: [Finding]

  /// Creates a translation of the given parts.
  public init(
    _ analyzed: AnalyzedText, pairs: [SentencePair], terms: [TermPair?],
    findings: [Finding] = []
  ) {
    self.analyzed = analyzed
    self.pairs = pairs
    self.terms = terms
    self.findings = findings
  }

  /// The normalized translation.
  public var text: NormalizedText { analyzed.text }
  /// The segments of the translation.
  public var segments: [Segment] { analyzed.segments }
}
