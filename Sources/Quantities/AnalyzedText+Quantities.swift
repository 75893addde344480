public import Segmentation

extension AnalyzedText {
  /// For each segment, the quantities in it, in text order.
  public func quantities() -> [[Quantity]] {
    let reader = QuantityReader(language: language)
    return bytes.withUnsafeBufferPointer { bytes in
      segments.indices.map { reader.quantities(of: tokens(of: $0), in: bytes) }
    }
  }
}
