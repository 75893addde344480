internal import CICU

/// Full Unicode case folding, for comparison that ignores case (CaseFolding.txt, C + F).
public enum CaseFolding {
  /// The folded text.
  ///
  /// ASCII is folded without a call to libicu.
  /// - Parameter bytes: valid UTF-8.
  public static func fold(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var highBits: UInt8 = 0
    var folded = Array(bytes)
    for (index, byte) in bytes.enumerated() {
      highBits |= byte
      if byte >= 0x41, byte <= 0x5A { folded[index] = byte | 0x20 }
    }
    if highBits < 0x80 { return folded }
    var status: Int32 = 0
    let result = folded.withUnsafeBufferPointer {
      cicu_fold_case($0.baseAddress, Int32(clamping: $0.count), &status)
    }
    let full = result.take()
    return status <= 0 ? full : folded
  }

  /// The folded text.
  /// - Parameter bytes: valid UTF-8.
  public static func fold(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { fold($0) }
  }
}
