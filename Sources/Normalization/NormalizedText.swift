public import TextModel

/// A document's text made uniform, with the way back to the source.
///
///     let text = try Normalizer().normalize(document)
///     text.source(of: range)  // what to slice out of the document
///
/// Everything after this stage works on ``bytes``; only ``map`` leads back.
public struct NormalizedText: Sendable, Hashable {
  /// The document as it was before.
  public var document: Document
  /// The normalized text: valid UTF-8.
  public var bytes: [UInt8]
  /// From ``bytes`` back to the document's text.
  public var map: OffsetMap
  /// What was changed and why, in text order.
  public var steps: [NormalizationStep]

  /// A text of the given parts.
  public init(
    document: Document, bytes: [UInt8], map: OffsetMap, steps: [NormalizationStep]
  ) {
    self.document = document
    self.bytes = bytes
    self.map = map
    self.steps = steps
  }

  /// - Parameter range: UTF-8 offsets in ``bytes``.
  /// - Returns: UTF-8 offsets in the document's text.
  public func source(of range: TextRange) -> TextRange { map.source(of: range) }

  /// The document's own characters for a range of the normalized text.
  public func surface(of range: TextRange) -> String { document.slice(source(of: range)) }

  /// - Parameter range: UTF-8 offsets in ``bytes``.
  public func slice(_ range: TextRange) -> String {
    String(decoding: bytes[range.range], as: UTF8.self)
  }
}
