internal import CICU

/// Unicode normalization of UTF-8 text, with a list of the changed runs (UAX #15).
///
///     let result = try UnicodeNormalizer.normalize(bytes, to: .nfc)
public enum UnicodeNormalizer {
  /// A normalization form.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    case nfc, nfd, nfkc, nfkd

    var code: cicu_form {
      switch self {
      case .nfc: CICU_NFC
      case .nfd: CICU_NFD
      case .nfkc: CICU_NFKC
      case .nfkd: CICU_NFKD
      }
    }
  }

  /// A changed run.
  public struct Change: Sendable, Hashable {
    /// UTF-8 offsets in the source.
    public var source: Range<Int>
    /// UTF-8 offsets in the result.
    public var result: Range<Int>
  }

  /// Whether `bytes` is already in `form`.
  ///
  /// This is the usual case, and five times faster than normalizing.
  public static func isNormalized(_ bytes: [UInt8], _ form: Form) throws(ICUError) -> Bool {
    var status: Int32 = 0
    let answer = bytes.withUnsafeBufferPointer {
      cicu_is_normalized(form.code, $0.baseAddress, Int32(clamping: $0.count), &status)
    }
    try ICUError.check(status)
    return answer
  }

  /// The normalized text, and the changed runs in text order.
  /// - Parameter bytes: valid UTF-8, shorter than 2 GiB.
  public static func normalize(
    _ bytes: [UInt8], to form: Form
  ) throws(ICUError) -> (bytes: [UInt8], changes: [Change]) {
    var status: Int32 = 0
    var edits = cicu_edits()
    let result = bytes.withUnsafeBufferPointer {
      cicu_normalize(form.code, $0.baseAddress, Int32(clamping: $0.count), &edits, &status)
    }
    defer { cicu_edits_free(edits) }
    let normalized = result.take()
    try ICUError.check(status)
    let changes = UnsafeBufferPointer(start: edits.data, count: Int(edits.count)).map { edit in
      let source = Int(edit.source_start)
      let target = Int(edit.result_start)
      return Change(
        source: source..<source + Int(edit.source_length),
        result: target..<target + Int(edit.result_length))
    }
    return (normalized, changes)
  }
}
