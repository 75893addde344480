import ArchiveSupport
import TextModel
import XMLSupport

/// Recognizes and reads documents that are archives: DOCX, ODT, EPUB.
struct PackageReader {
  let path: String

  /// - Parameter bytes: a ZIP archive, or an OLE compound file, which is refused with its kind.
  func read(_ bytes: [UInt8]) throws(PadananError) -> ReadText {
    do {
      let archive = try ZipArchive(bytes)
      switch try format(of: archive) {
      case .docx: return try WordReader.read(archive)
      case .odt: return try OpenDocumentReader.read(archive)
      case .epub: return try EPUBReader.read(archive)
      default: throw Refusal.unknown("a ZIP archive; unpack it and give the documents in it")
      }
    } catch let error as ArchiveError {
      throw failure(error)
    } catch let error as Refusal {
      throw failure(error)
    } catch {
      throw PadananError(.unreadableDocument, file: path, "cannot be read: \(error)")
    }
  }

  /// Why an archive is not read, although it is not damaged.
  enum Refusal: Error {
    /// What the file is, and what to do.
    case unknown(String)
    case macros
    case encrypted
  }

  private func format(of archive: ZipArchive) throws -> DocumentFormat? {
    if let bytes = try archive.read("mimetype") {
      let type = String(decoding: bytes.prefix(100).prefix { $0 > 0x20 }, as: UTF8.self)
      switch type {
      case "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.text-template":
        return .odt
      case "application/epub+zip": return .epub
      case _ where type.hasPrefix("application/vnd.oasis.opendocument"):
        throw Refusal.unknown(
          "an OpenDocument \(type.hasSuffix("spreadsheet") ? "spreadsheet" : "file that is not a text"); save its text as .odt or .txt"
        )
      default: break
      }
    }
    if archive.contains("META-INF/container.xml") { return .epub }
    let main = try Relationships(of: "", in: archive).target(ofType: "officeDocument") ?? ""
    switch main.prefix(while: { $0 != "/" }) {
    case "xl":
      throw Refusal.unknown(
        "an Excel workbook; a glossary is given with --glossary, a bilingual table to `padanan check`"
      )
    case "ppt": throw Refusal.unknown("a presentation; save its text as .docx or .txt")
    case _ where !main.isEmpty && archive.contains(main): return .docx
    default: return archive.contains("word/document.xml") ? .docx : nil
    }
  }

  private func failure(_ refusal: Refusal) -> PadananError {
    switch refusal {
    case .unknown(let what):
      PadananError(.unreadableDocument, file: path, "the file is \(what)")
    case .macros:
      PadananError(
        .refusedDocument, file: path, "the document contains macros; save it without macros")
    case .encrypted:
      PadananError(
        .refusedDocument, file: path,
        "the document is protected by a password; save it without one")
    }
  }

  private func failure(_ error: ArchiveError) -> PadananError {
    switch error {
    case .encrypted: return failure(Refusal.encrypted)
    case .compoundFile:
      let kind =
        switch DocumentReader.ending(of: path) {
        case "xls": "an Excel workbook of 1997 to 2003; save it as .xlsx"
        case "ppt": "a presentation of 1997 to 2003; save its text as .docx or .txt"
        default: "an Office document of 1997 to 2003 (.doc); save it as .docx"
        }
      return failure(Refusal.unknown(kind))
    case .unreadable(let reason):
      return PadananError(.unreadableDocument, file: path, "the document is damaged: \(reason)")
    case .tooLarge(let part):
      return PadananError(
        .refusedDocument, file: path,
        "the part `\(part)` is too large when unpacked; expected at most \(ZipArchive.limit >> 20) MiB in all"
      )
    case .malformed(let part, let line, let column, let message):
      return PadananError(
        .unreadableDocument, file: path,
        "the part `\(part)` is damaged at \(line):\(column): \(message)")
    }
  }
}

extension ZipArchive {
  /// Calls `take` with each event of an XML part; does nothing if there is no such part.
  func readXML(
    _ part: String, _ take: (XMLReader, XMLReader.Event) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    guard let bytes = try read(part) else { return }
    try PackagePart(part, bytes).read(take)
  }
}
