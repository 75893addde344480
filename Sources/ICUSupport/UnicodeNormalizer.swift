internal import CICU
public import TextModel

/// Unicode normalization of UTF-8 text, with a list of the changed runs (UAX #15).
///
///     let result = try UnicodeNormalizer.normalize(bytes, to: .nfc)
public enum UnicodeNormalizer {
  /// A run that changed, in UTF-8 byte offsets of the source and of the result.
  public struct Change: Sendable, Hashable {
    /// UTF-8 offsets in the source.
    public var source: Range<Int>
    /// UTF-8 offsets in the result.
    public var result: Range<Int>
  }

  /// Whether `bytes` is already in `form`.
  ///
  /// This is the usual case, and five times faster than normalizing.
  public static func isNormalized(_ bytes: [UInt8], _ form: NormalizationForm) throws(PadananError)
    -> Bool
  {
    var status: Int32 = 0
    let answer = bytes.withUnsafeBufferPointer {
      cicu_is_normalized(
        UnicodeNormalizer.code(form), $0.baseAddress, Int32(clamping: $0.count), &status)
    }
    try ICUStatus.check(status)
    return answer
  }

  /// The normalized text, and the changed runs in text order.
  /// - Parameter bytes: valid UTF-8, shorter than 2 GiB.
  public static func normalize(
    _ bytes: [UInt8], to form: NormalizationForm
  ) throws(PadananError) -> (bytes: [UInt8], changes: [Change]) {
    var status: Int32 = 0
    var edits = cicu_edits()
    let result = bytes.withUnsafeBufferPointer {
      cicu_normalize(
        UnicodeNormalizer.code(form), $0.baseAddress, Int32(clamping: $0.count), &edits, &status)
    }
    defer { cicu_edits_free(edits) }
    let normalized = result.take()
    try ICUStatus.check(status)
    let changes = UnsafeBufferPointer(start: edits.data, count: Int(edits.count)).map { edit in
      let source = Int(edit.source_start)
      let target = Int(edit.result_start)
      return Change(
        source: source..<source + Int(edit.source_length),
        result: target..<target + Int(edit.result_length))
    }
    return (normalized, changes)
  }

  private static func code(_ form: NormalizationForm) -> cicu_form {
    switch form {
    case .nfc: CICU_NFC
    case .nfd: CICU_NFD
    case .nfkc: CICU_NFKC
    case .nfkd: CICU_NFKD
    }
  }
}
