internal import CICU

/// Full Unicode case folding: the form in which text is compared without regard to case.
public enum CaseFolding {
  /// - Parameter bytes: valid UTF-8.
  /// - Returns: the folded text; ASCII never reaches libicu.
  public static func fold(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var isASCII = true
    for byte in bytes {
      isASCII = isASCII && byte < 0x80
      folded.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    if isASCII { return folded }
    var status: Int32 = 0
    let result = folded.withUnsafeBufferPointer {
      cicu_fold_case($0.baseAddress, Int32(clamping: $0.count), &status)
    }
    let bytes = result.take()
    return status <= 0 ? bytes : folded
  }
}
