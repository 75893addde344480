import TextFiles
public import TextModel

extension Document {
  /// Reads a text file; its path is the document's ``Document/id``.
  ///
  ///     let article = try Document(file: "article.txt", language: .indonesian)
  ///
  /// - Parameters:
  ///   - language: the language of the text; it is not detected.
  ///   - encoding: the name of the encoding; nil to detect UTF-8, UTF-16 and Western legacy
  ///     encodings.
  /// - Throws: P101 to P103 if the file cannot be read, P107 to P109 if it is not text.
  public init(
    file path: String, language: LanguageTag, encoding: String? = nil
  ) throws(PadananError) {
    self.init(
      id: path, language: language,
      text: try TextDecoder(encoding: encoding).decode(FileAccess.read(path), file: path))
  }
}
