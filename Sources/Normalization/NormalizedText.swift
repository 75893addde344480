public import TextModel

/// The normalized text of a document, with a map from its offsets to the document's offsets.
///
///     let text = try Normalizer().normalize(document)
///     text.source(of: range)  // UTF-8 offsets in the document
///
/// All later stages work on ``bytes``; only ``map`` leads back to the document.
public struct NormalizedText: Sendable, Hashable {
  /// The document before normalization.
  public var document: Document
  /// The normalized text: valid UTF-8.
  public var bytes: [UInt8]
  /// Maps offsets in ``bytes`` to offsets in the document's text.
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

  /// The document's text for a range of the normalized text.
  public func surface(of range: TextRange) -> String { document.slice(source(of: range)) }

  /// - Parameter range: UTF-8 offsets in ``bytes``.
  public func slice(_ range: TextRange) -> String {
    String(decoding: bytes[range.range], as: UTF8.self)
  }
}
