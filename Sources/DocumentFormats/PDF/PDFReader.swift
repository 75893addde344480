import TextFiles
import TextModel
import XMLSupport

/// Reads the text of a PDF with `pdftotext` of poppler-utils.
struct PDFReader {
  let path: String
  private static let limit = 512 << 20

  func read(_ bytes: [UInt8]) throws(PadananError) -> ReadText {
    let output = try Tool.run(
      ["pdftotext", "-q", "-enc", "UTF-8", "-bbox-layout", "-", "-"], input: bytes,
      limit: PDFReader.limit, file: path)
    guard let output else {
      throw PadananError(
        .toolMissing, file: path,
        "PDF is read by the program pdftotext, which is not installed; install poppler-utils, or give the text as .txt or .docx"
      )
    }
    guard output.status == 0 else {
      if output.errors.lowercased().contains("password") || isEncrypted(bytes) {
        throw PadananError(
          .refusedDocument, file: path,
          "the document is protected by a password; save it without one")
      }
      throw PadananError(
        .unreadableDocument, file: path,
        "the PDF is damaged: pdftotext cannot read it (exit code \(output.status))")
    }
    var layout = PDFLayout()
    do throws(XMLError) {
      try layout.read(output.bytes)
    } catch {
      throw PadananError(
        .unreadableDocument, file: path,
        "the PDF cannot be read: \(error.message) in the output of pdftotext")
    }
    let read = layout.text()
    guard !read.blocks.isEmpty else {
      throw PadananError(
        .emptyInput, file: path,
        "the PDF contains no text, probably only pictures of pages; recognize its text (OCR) first")
    }
    return read
  }

  /// Whether the trailer of a PDF names an encryption dictionary.
  private func isEncrypted(_ bytes: [UInt8]) -> Bool {
    let mark = Array("/Encrypt".utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      bytes.indices.contains { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
    }
  }
}
