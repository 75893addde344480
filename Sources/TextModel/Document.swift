/// The decoded text of a user's file; every offset in an output is an offset in it.
public struct Document: Sendable, Hashable {
  /// Its name in outputs: the path as the user gave it, or `-` for standard input.
  public var id: String
  /// The language of the text, as given by the user; it is not detected.
  public var language: LanguageTag
  /// The decoded text: valid UTF-8.
  ///
  /// It includes the byte order mark of a UTF-8 file, but not that of another encoding.
  public var text: [UInt8]

  /// A document of bytes, for text that was read from a file.
  /// - Parameter text: valid UTF-8.
  public init(id: String, language: LanguageTag, text: [UInt8]) {
    self.id = id
    self.language = language
    self.text = text
  }

  /// A document of a string.
  public init(id: String, language: LanguageTag, text: String) {
    self.init(id: id, language: language, text: Array(text.utf8))
  }

  /// - Parameter range: UTF-8 offsets in ``text``.
  public func slice(_ range: TextRange) -> String {
    String(decoding: text[range.range], as: UTF8.self)
  }
}
