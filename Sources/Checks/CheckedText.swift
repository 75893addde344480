public import Normalization
public import Segmentation
public import TermMatching

/// One side of a translation, read: its sentences and the terms in them.
public struct CheckedText: Sendable {
  public var text: NormalizedText
  public var segments: [Segment]
  /// Of the source the longest terms; of the translation all of them, forbidden ones too.
  public var matches: [TermMatch]
  /// What the matches were found with.
  public var index: TermIndex

  public init(
    text: NormalizedText, segments: [Segment], matches: [TermMatch], index: TermIndex
  ) {
    self.text = text
    self.segments = segments
    self.matches = matches
    self.index = index
  }
}
