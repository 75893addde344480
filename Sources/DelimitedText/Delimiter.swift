/// Characters that separate the fields of a row.
public enum Delimiter {
  public static let comma = UInt8(ascii: ",")
  public static let semicolon = UInt8(ascii: ";")
  public static let tab = UInt8(ascii: "\t")

  /// The delimiter that a first line such as `sep=;` declares, as Excel writes it; nil where the
  /// text does not begin with such a line.
  /// - Parameter text: UTF-8 without a byte order mark.
  public static func declared(in text: [UInt8]) -> UInt8? {
    let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
    let isDeclaration =
      line.count == 5 && String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep="
    return isDeclaration ? line.last : nil
  }
}
