import TextModel

/// A format of files that contain a text.
public enum DocumentFormat: String, Sendable, Hashable, CaseIterable {
  /// Plain text in any encoding that `TextDecoder` reads.
  case text
  /// Word (Office Open XML, ECMA-376).
  case docx
  /// OpenDocument text (ISO 26300).
  case odt
  /// HTML and XHTML.
  case html
  /// Markdown (CommonMark with tables, footnotes and a YAML header).
  case markdown
  /// Rich Text Format 1.9.
  case rtf
  /// EPUB 2 and 3.
  case epub
  /// SubRip subtitles.
  case srt
  /// WebVTT subtitles.
  case vtt
  /// PDF, read by `pdftotext`.
  case pdf

  /// The name in messages.
  public var name: String {
    switch self {
    case .text: "plain text"
    case .docx: "a Word document (DOCX)"
    case .odt: "an OpenDocument text (ODT)"
    case .html: "HTML"
    case .markdown: "Markdown"
    case .rtf: "Rich Text Format (RTF)"
    case .epub: "EPUB"
    case .srt: "SubRip subtitles (SRT)"
    case .vtt: "WebVTT subtitles"
    case .pdf: "PDF"
    }
  }

  /// File name extensions in lower case, without the full stop.
  public var endings: [String] {
    switch self {
    case .text: ["txt", "text"]
    case .docx: ["docx"]
    case .odt: ["odt"]
    case .html: ["html", "htm", "xhtml", "xht"]
    case .markdown: ["md", "markdown", "mdown", "mkd"]
    case .rtf: ["rtf"]
    case .epub: ["epub"]
    case .srt: ["srt"]
    case .vtt: ["vtt"]
    case .pdf: ["pdf"]
    }
  }

  /// The format of a file name extension, in any case; nil if it is not one of ``endings``.
  public init?(ending: String) {
    let ending = ending.lowercased()
    guard let format = Self.allCases.first(where: { $0.endings.contains(ending) }) else {
      return nil
    }
    self = format
  }
}

extension DocumentFormat {
  /// What the first bytes of a file say about it.
  enum Container {
    /// A ZIP archive: DOCX, ODT, EPUB, or a file of another program.
    case archive
    /// An OLE compound file: a document of Office 97, or an encrypted one.
    case compoundFile
    case pdf, rtf
    /// Characters in some encoding.
    case characters
  }

  static func container(of bytes: [UInt8]) -> Container {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .archive }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .compoundFile }
    let start = bytes.prefix(1024).drop { $0 <= 0x20 || $0 >= 0x80 }
    if start.starts(with: Array("%PDF-".utf8)) { return .pdf }
    if start.starts(with: Array("{\\rtf".utf8)) { return .rtf }
    return .characters
  }

  /// The format of characters, by their beginning and then by the file name.
  ///
  /// A file named `.txt` is plain text, whatever it contains.
  /// - Parameter text: UTF-8, or bytes in a character set that contains ASCII.
  static func format(ofCharacters text: [UInt8], ending: String) -> DocumentFormat {
    let named = DocumentFormat(ending: ending)
    if named == .text { return .text }
    let start = text.prefix(4096).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    if start.starts(with: Array("WEBVTT".utf8)) { return .vtt }
    switch named {
    case .html, .markdown: return named ?? .text
    case .vtt, .srt: if isSubtitle(text[...]) { return named ?? .text }
    default: break
    }
    if isHTML(start) { return .html }
    return named == nil && isSubtitle(start) && start.first.map(ASCII.isDigit) == true
      ? .srt : .text
  }

  /// Whether text begins with a document type or root element of HTML, after comments and an XML
  /// declaration.
  private static func isHTML(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    while rest.first == UInt8(ascii: "<") {
      let lower = rest.prefix(16).map { ASCII.isUppercase($0) ? $0 | 0x20 : $0 }
      if lower.starts(with: Array("<html".utf8)) || lower.starts(with: Array("<!doctype html".utf8))
      {
        return true
      }
      let isComment = lower.starts(with: Array("<!--".utf8))
      guard isComment || lower.starts(with: Array("<?xml".utf8)) else { return false }
      guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return false }
      rest = rest[(end + 1)...].drop { $0 <= 0x20 }
    }
    return false
  }

  /// Whether one of the first three lines has the times of a subtitle.
  private static func isSubtitle(_ text: ArraySlice<UInt8>) -> Bool {
    let lines = text.prefix(1024).split(
      maxSplits: 4, omittingEmptySubsequences: true, whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    return lines.prefix(3).contains { CueTimes($0) != nil }
  }
}
