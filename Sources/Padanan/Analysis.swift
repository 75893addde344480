public import Normalization
public import Segmentation
public import TermMatching

/// A document after normalization, segmentation and matching.
public struct Analysis: Sendable {
  public var text: NormalizedText
  public var segments: [Segment]
  /// Empty where no glossary was given.
  public var matches: [TermMatch]
}
