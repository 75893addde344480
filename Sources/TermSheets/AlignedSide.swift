public import Normalization
public import Segmentation

/// One of two texts whose sentences were paired.
public struct AlignedSide: Sendable {
  public var text: NormalizedText
  public var segments: [Segment]

  public init(text: NormalizedText, segments: [Segment]) {
    self.text = text
    self.segments = segments
  }
}
