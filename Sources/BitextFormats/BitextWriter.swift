/// Writes bilingual files of one format, UTF-8 without a byte order mark.
public protocol BitextWriter: Sendable {
  /// The whole file. What another format's words say that this one cannot is left out.
  func write(_ bitext: Bitext) -> [UInt8]
}
