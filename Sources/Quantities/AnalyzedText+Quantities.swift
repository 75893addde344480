public import Segmentation

extension AnalyzedText {
  /// The quantities of each segment, in text order, indexed by segment.
  public func quantities() -> [[Quantity]] {
    let reader = QuantityReader(language: language)
    return bytes.withUnsafeBufferPointer { bytes in
      segments.indices.map { reader.quantities(of: tokens(of: $0), in: bytes) }
    }
  }
}
