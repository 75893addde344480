/// Whether a UTF-8 file begins with a byte order mark (U+FEFF), which Excel needs to recognise
/// UTF-8.
public enum ByteOrderMark: String, Sendable, Hashable, CaseIterable {
  case without, with

  /// U+FEFF in UTF-8.
  public static let bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The text without a byte order mark at its beginning.
  public static func removed(from text: [UInt8]) -> [UInt8] {
    text.starts(with: bytes) ? Array(text.dropFirst(bytes.count)) : text
  }
}
