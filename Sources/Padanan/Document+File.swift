import DocumentFormats
import TextFiles
public import TextModel

extension Document {
  /// Reads a text file or a document such as DOCX or HTML; its path is the document's
  /// ``Document/id``.
  ///
  ///     let article = try Document(file: "article.docx", language: .indonesian)
  ///
  /// - Parameters:
  ///   - language: the language of the text; it is not detected.
  ///   - encoding: the name of the encoding; nil to detect UTF-8, UTF-16 and Western legacy
  ///     encodings.
  /// - Throws: P101 to P103 if the file cannot be read, P107 to P109 if it is not text, P115 to P117
  ///   if the text of a document cannot be read.
  public init(
    file path: String, language: LanguageTag, encoding: String? = nil
  ) throws(PadananError) {
    let read = try DocumentReader(encoding: encoding).read(FileAccess.read(path), path: path)
    self.init(id: path, language: language, text: read.text, blocks: read.blocks)
  }
}
