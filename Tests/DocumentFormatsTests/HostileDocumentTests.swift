import TestSupport
import Testing

/// Malicious, protected and damaged documents, and files of other programs.
@Suite struct HostileDocumentTests {
  private static func entry(_ name: String, _ text: String = "x") -> ZipMaker.Entry {
    ZipMaker.Entry(name: name, bytes: Array(text.utf8))
  }

  private static func word(_ more: [ZipMaker.Entry]) -> [UInt8] {
    var file = WordFile(body: "<w:p><w:r><w:t>Ia</w:t></w:r></w:p>")
    file.more = more
    return file.bytes
  }

  @Test func `a document that claims four gigabytes is refused before it is unpacked`() {
    let claimed = ZipMaker.archive([
      ZipMaker.Entry(
        name: "mimetype", bytes: Array("application/vnd.oasis.opendocument.text".utf8)),
      ZipMaker.Entry(name: "content.xml", bytes: [0x3C], claimed: 0xF000_0000),
    ])
    #expect(
      Documents.refusal(claimed, "a.odt")
        == "a.odt: error: the part `content.xml` is too large when unpacked; expected at most 512 MiB in all [P116]"
    )
  }

  @Test func `entities are refused where they are declared`() {
    let laughs = "<!DOCTYPE x [<!ENTITY a 'ha'>]><x>&a;</x>"
    let bytes = ZipMaker.archive([
      Self.entry("mimetype", "application/vnd.oasis.opendocument.text"),
      Self.entry("content.xml", laughs),
    ])
    #expect(
      Documents.refusal(bytes, "a.odt")
        == "a.odt: error: the part `content.xml` is damaged at 1:1: a document type declaration is not allowed [P115]"
    )
  }

  @Test func `macros are refused`() {
    let expected = "error: the document contains macros; save it without macros [P116]"
    let word = Self.word([Self.entry("word/vbaProject.bin")])
    #expect(Documents.refusal(word, "a.docm") == "a.docm: \(expected)")
    let text = OpenDocumentTests.document(
      "<text:p>Ia</text:p>", more: [Self.entry("Basic/Standard/Module1.xml")])
    #expect(Documents.refusal(text, "a.odt") == "a.odt: \(expected)")
  }

  @Test func `a password is told`() {
    let expected = "error: the document is protected by a password; save it without one [P116]"
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let package: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 1016) + name
      + Array(repeating: 0, count: 200)
    #expect(Documents.refusal(package, "a.docx") == "a.docx: \(expected)")
    let text = OpenDocumentTests.document(
      "", more: [Self.entry("META-INF/manifest.xml", "<x><manifest:encryption-data/></x>")])
    #expect(Documents.refusal(text, "a.odt") == "a.odt: \(expected)")
  }

  @Test(
    arguments: [
      (
        "a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "(.doc); save it as .docx [P115]"
      ),
      ("a.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "save it as .xlsx [P115]"),
      ("a.docx", Array("Ia tiba.".utf8), "the wrong extension (plain text: .txt) [P115]"),
      ("a.pdf", Array("Ia tiba.".utf8), "the wrong extension (plain text: .txt) [P115]"),
      ("a.docx", [0x50, 0x4B, 0x03, 0x04, 0x00], "[P115]"),
    ] as [(String, [UInt8], String)])
  func `a file that is not a document is told what it is`(
    path: String, bytes: [UInt8], ending: String
  ) {
    let refusal = Documents.refusal(bytes, path)
    #expect(refusal.hasSuffix(ending), "\(refusal)")
  }

  @Test func `a workbook and an archive of other files are told`() {
    let book = TinyWorkbook.bytes([TinyWorkbook.Tab("Istilah", "id|en")])
    #expect(Documents.refusal(book, "a.xlsx").contains("the file is an Excel workbook"))
    let other = ZipMaker.archive([Self.entry("a.txt")])
    #expect(Documents.refusal(other, "a.zip").contains("unpack it"))
    let sheet = ZipMaker.archive([
      Self.entry("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    ])
    #expect(Documents.refusal(sheet, "a.ods").contains("an OpenDocument spreadsheet"))
  }

  @Test func `a truncated document is refused or read, never half a crash`() {
    for whole in [
      Self.word([]), OpenDocumentTests.document("<text:p>Ia</text:p>"), EPUBTests.book(),
    ] {
      for length in stride(from: 0, to: whole.count, by: 37) {
        let refusal = Documents.refusal(Array(whole[..<length]), "a.docx")
        #expect(!refusal.isEmpty, "\(length) of \(whole.count) bytes")
      }
    }
  }

  @Test func `damage in a part is named with its place`() {
    let broken = ZipMaker.archive([
      Self.entry("mimetype", "application/vnd.oasis.opendocument.text"),
      Self.entry("content.xml", "<x>\n<y></x>"),
    ])
    #expect(
      Documents.refusal(broken, "a.odt").hasPrefix(
        "a.odt: error: the part `content.xml` is damaged at 2:"))
  }
}
