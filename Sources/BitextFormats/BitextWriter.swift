/// Writes bilingual files of one format, in UTF-8 without a byte order mark.
public protocol BitextWriter: Sendable {
  /// The bytes of the file. Attributes and elements of another format are omitted.
  func write(_ bitext: Bitext) -> [UInt8]
}
