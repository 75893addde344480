/// The bytes that separate the fields of a row.
public enum Delimiter {
  /// U+002C.
  public static let comma = UInt8(ascii: ",")
  /// U+003B.
  public static let semicolon = UInt8(ascii: ";")
  /// U+0009.
  public static let tab = UInt8(ascii: "\t")

  /// The delimiter that Excel declares in a first line such as `sep=;`; nil if the text does not
  /// begin with such a line.
  /// - Parameter text: UTF-8 without a byte order mark.
  public static func declared(in text: [UInt8]) -> UInt8? {
    let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
    let isDeclaration =
      line.count == 5 && String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep="
    return isDeclaration ? line.last : nil
  }
}
