/// The decoded text of a user's file; every offset in an output is an offset in it.
public struct Document: Sendable, Hashable {
  /// Its name in outputs: the path as the user gave it, or `-` for standard input.
  public var id: String
  /// The language of the text, as given by the user; it is not detected.
  public var language: LanguageTag
  /// The decoded text: valid UTF-8.
  ///
  /// It includes the byte order mark of a UTF-8 file, but not that of another encoding.
  ///
  /// Of a file with structure (DOCX, HTML …), it is the text read from it.
  public var text: [UInt8]
  /// The blocks of a file with structure, in text order; they do not overlap.
  ///
  /// Empty for plain text, whose lines are its only structure.
  public var blocks: [TextBlock]

  /// A document of bytes, for text that was read from a file.
  /// - Parameters:
  ///   - text: valid UTF-8.
  ///   - blocks: the blocks of a file with structure, in text order.
  public init(id: String, language: LanguageTag, text: [UInt8], blocks: [TextBlock] = []) {
    self.id = id
    self.language = language
    self.text = text
    self.blocks = blocks
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
