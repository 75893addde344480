/// Encoded as a string with the tag: `"en-GB"`.
extension LanguageTag: Codable {
  /// - Throws: `DecodingError` if the string is not a well-formed tag.
  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    let text = try value.decode(String.self)
    guard let tag = LanguageTag(text) else {
      throw DecodingError.dataCorruptedError(
        in: value, debugDescription: "`\(text)` is not a language tag (BCP 47)")
    }
    self = tag
  }

  /// Encodes ``description``.
  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(description)
  }
}
