import TextFiles
public import TextModel

/// Reads the text of a file: plain text, or a document in one of the formats of ``DocumentFormat``.
///
///     let read = try DocumentReader().read(bytes, path: "article.docx")
///     print(String(decoding: read.text, as: UTF8.self))
///
/// The format is recognized by the content, and then by the extension of the file's name. A file
/// named `.txt` is plain text, unless it is a binary document. Nothing is fetched, run or written to
/// disk, except that PDF is read by the program `pdftotext`.
public struct DocumentReader: Sendable {
  /// The name of the encoding of a text file; nil to detect it.
  public var encoding: String?

  /// A reader of text in one encoding, or in detected encodings.
  public init(encoding: String? = nil) { self.encoding = encoding }

  /// Reads a file.
  /// - Parameters:
  ///   - bytes: the content of the file.
  ///   - path: the path as the user gave it, for the extension and for messages.
  /// - Throws: `PadananError`: P107 to P109 if text cannot be decoded; P115 if a document is damaged
  ///   or of a kind that is not read, P116 if it is protected or contains macros, P117 if the program
  ///   that reads its format is not installed.
  public func read(_ bytes: [UInt8], path: String) throws(PadananError) -> ReadText {
    let ending = DocumentReader.ending(of: path)
    switch DocumentFormat.container(of: bytes) {
    case .archive, .compoundFile: return try PackageReader(path: path).read(bytes)
    case .pdf: return try PDFReader(path: path).read(bytes)
    case .rtf: return RTFReader(bytes).read()
    case .characters: break
    }
    if let named = DocumentFormat(ending: ending), [.docx, .odt, .epub, .rtf, .pdf].contains(named)
    {
      throw PadananError(
        .unreadableDocument, file: path,
        "the file is not \(named.name), as its name says; it is damaged or has the wrong extension (plain text: .txt)"
      )
    }
    return try readCharacters(bytes, ending: ending, path: path)
  }

  private func readCharacters(
    _ bytes: [UInt8], ending: String, path: String
  ) throws(PadananError) -> ReadText {
    var format = DocumentFormat.format(ofCharacters: bytes, ending: ending)
    var text: [UInt8]
    if format == .html, encoding == nil, let name = HTMLEncoding.declared(in: bytes) {
      // Many pages declare an encoding that they do not have.
      do throws(PadananError) {
        text = try TextDecoder(encoding: "UTF-8").decode(bytes, file: path)
      } catch {
        text = try TextDecoder(encoding: name).decode(bytes, file: path)
      }
    } else {
      text = try TextDecoder(encoding: encoding).decode(bytes, file: path)
      // UTF-16 is recognized after decoding only.
      if format == .text { format = DocumentFormat.format(ofCharacters: text, ending: ending) }
    }
    switch format {
    case .html: return try HTMLDocument(text, path: path).read()
    case .markdown:
      var reader = MarkdownReader()
      return reader.read(text)
    case .srt, .vtt:
      var reader = SubtitleReader()
      return reader.read(text, as: format)
    case .text, .docx, .odt, .rtf, .epub, .pdf:
      return ReadText(format: .text, text: text, blocks: [], leftOut: [])
    }
  }

  /// The extension of a path without the full stop, in lower case; empty if it has none.
  static func ending(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
