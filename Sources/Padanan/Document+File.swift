import TextFiles
public import TextModel

extension Document {
  /// Reads a text file; its path is the document's ``Document/id``.
  ///
  ///     let article = try Document(file: "article.txt", language: .indonesian)
  ///
  /// - Parameters:
  ///   - language: the language of the text; nothing is detected.
  ///   - encoding: the name of the encoding; nil to recognise UTF-8, UTF-16 and Western legacy
  ///     encodings by the bytes.
  /// - Throws: P101 to P103 where the file cannot be read, P107 to P109 where it is not a text.
  public init(
    file path: String, language: LanguageTag, encoding: String? = nil
  ) throws(PadananError) {
    self.init(
      id: path, language: language,
      text: try TextDecoder(encoding: encoding).decode(FileAccess.read(path), file: path))
  }
}
