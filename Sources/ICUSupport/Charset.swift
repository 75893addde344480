internal import CICU

/// Character set detection and conversion.
public enum Charset {
  /// Why bytes cannot be decoded from a character set.
  public enum DecodingError: Error, Sendable, Hashable {
    /// ICU has no character set of this name.
    case unknown(String)
    /// Byte offset of the first malformed sequence, 0-based.
    case malformed(offset: Int)
  }

  /// ICU's best guess of the character set, and its confidence, 0 to 100; nil if it has none.
  public static func detect(_ bytes: [UInt8]) -> (name: String, confidence: Int)? {
    var status: Int32 = 0
    var confidence: Int32 = 0
    let name = bytes.withUnsafeBufferPointer {
      cicu_detect_charset($0.baseAddress, Int32(clamping: $0.count), &confidence, &status)
    }.takeString()
    return status <= 0 && !name.isEmpty ? (name, Int(confidence)) : nil
  }

  /// Converts bytes to UTF-8.
  /// - Parameters:
  ///   - bytes: text in the character set.
  ///   - name: name of the character set, in any spelling that ICU accepts.
  /// - Throws: ``DecodingError`` for malformed input, which is never replaced.
  public static func decode(_ bytes: [UInt8], from name: String) throws(DecodingError) -> [UInt8] {
    var status: Int32 = 0
    var offset: Int64 = -1
    let text = bytes.withUnsafeBufferPointer {
      cicu_decode(name, $0.baseAddress, Int32(clamping: $0.count), &offset, &status)
    }.take()
    if offset >= 0 { throw .malformed(offset: Int(offset)) }
    if status > 0 { throw .unknown(name) }
    return text
  }
}
