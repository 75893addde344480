internal import CICU
public import TextModel

/// ICU's sentence break iterator over UTF-8 bytes (UAX #29, section 5).
///
/// Not thread-safe.
public final class SentenceBreaker {
  private let handle: OpaquePointer
  private var batch = [Int32](repeating: 0, count: 64)

  /// An iterator for a language.
  /// - Parameter locale: a BCP 47 tag. ICU 72 has special rules for a few languages, but not for
  ///   Indonesian.
  public init(locale: String) throws(PadananError) {
    var status: Int32 = 0
    let handle = cicu_breaker_open(CICU_SENTENCE, locale, &status)
    try ICUStatus.check(status)
    guard let handle else { throw ICUStatus.error(7) }
    self.handle = handle
  }

  deinit { cicu_breaker_close(handle) }

  /// Appends the end offset of each sentence of `text` to `ends`.
  /// - Parameters:
  ///   - text: one paragraph, valid UTF-8.
  ///   - base: added to each offset: the offset of `text` in the text that `ends` indexes.
  ///   - ends: UTF-8 offsets.
  public func appendBreaks(
    in text: UnsafeBufferPointer<UInt8>, base: Int, to ends: inout [Int]
  ) throws(PadananError) {
    var status: Int32 = 0
    cicu_breaker_set_text(handle, text.baseAddress, Int64(text.count), &status)
    try ICUStatus.check(status)
    while true {
      let count = batch.withUnsafeMutableBufferPointer {
        cicu_breaker_next(handle, $0.baseAddress, Int32($0.count))
      }
      for boundary in batch.prefix(Int(count)) { ends.append(base + Int(boundary)) }
      if count < Int32(batch.count) { return }
    }
  }
}
