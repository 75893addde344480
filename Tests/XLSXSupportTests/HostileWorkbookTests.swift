import TestSupport
import Testing
import XLSXSupport

/// Malicious and damaged files.
@Suite struct HostileWorkbookTests {
  private func failure(_ bytes: [UInt8]) -> WorkbookError? {
    do throws(WorkbookError) {
      let workbook = try Workbook(bytes)
      for sheet in workbook.sheets { _ = try workbook.rows(of: sheet) }
      return nil
    } catch {
      return error
    }
  }

  private func sheet(_ rows: String, prolog: String = "", strings: String = "") -> [UInt8] {
    HandmadeWorkbook(rows: rows, strings: strings, prolog: prolog).bytes
  }

  @Test(
    arguments: [[], Array("id,en\n".utf8), [0x50, 0x4B], Array("PK\u{3}\u{4}".utf8)] as [[UInt8]])
  func `a file that is not an archive is reported as such`(bytes: [UInt8]) {
    guard case .notAWorkbook = failure(bytes) else {
      Issue.record("\(String(describing: failure(bytes)))")
      return
    }
  }

  @Test func `an archive without a workbook is reported as such`() {
    let other = ZipMaker.archive([ZipMaker.Entry(name: "word/document.xml", bytes: [0x3C])])
    #expect(failure(other) == .notAWorkbook("the archive contains no workbook"))
  }

  @Test func `a truncated file is refused or read completely`() {
    let whole = sheet("<row><c><v>1</v></c></row>")
    for length in stride(from: 0, to: whole.count - 1, by: 7) {
      #expect(failure(Array(whole[..<length])) != nil, "\(length) of \(whole.count) bytes")
    }
  }

  @Test func `an entry that claims four gigabytes is refused before it is unpacked`() {
    var book = HandmadeWorkbook()
    book.more = [
      ZipMaker.Entry(name: "xl/worksheets/sheet1.xml", bytes: [0x3C], claimed: 0xF000_0000)
    ]
    #expect(failure(book.bytes) == .tooLarge(part: "xl/worksheets/sheet1.xml"))
  }

  @Test func `an encrypted entry is reported as encrypted`() {
    var book = HandmadeWorkbook()
    book.more = [ZipMaker.Entry(name: "xl/worksheets/sheet1.xml", bytes: [0x3C], flags: 1)]
    #expect(failure(book.bytes) == .encrypted)
  }

  @Test func `old and encrypted workbooks of Excel are distinguished`() {
    let old: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 1016)
    guard case .notAWorkbook(let reason) = failure(old) else {
      Issue.record("an .xls file was read")
      return
    }
    #expect(reason.contains(".xls"))
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let package = name + Array(repeating: 0 as UInt8, count: 200)
    #expect(failure(old + package) == .encrypted)
  }

  @Test func `names with two full stops lead nowhere`() throws {
    var book = HandmadeWorkbook(rows: "<row><c><v>1</v></c></row>")
    book.more = [
      ZipMaker.Entry(name: "../../etc/passwd", bytes: [0x78]),
      ZipMaker.Entry(name: "/etc/passwd", bytes: [0x78]),
    ]
    #expect(failure(book.bytes) == nil)
  }

  @Test func `entities are refused where they are declared`() {
    let laughs = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>"
    let error = failure(sheet("<row><c t='str'><v>&b;</v></c></row>", prolog: laughs))
    guard case .malformed(let part, 1, _, let message) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(part == "xl/worksheets/sheet1.xml")
    #expect(message.contains("document type"))
    let outside = "<!-- a --><?x y?>\n<!DOCTYPE x SYSTEM 'file:///etc/passwd'>"
    guard case .malformed(_, 2, _, _) = failure(sheet("", prolog: outside)) else {
      Issue.record("an external entity was declared")
      return
    }
  }

  @Test func `deep nesting is refused`() {
    let deep = String(repeating: "<x>", count: 100_000)
    guard case .malformed = failure(sheet(deep)) else {
      Issue.record("deep nesting was read")
      return
    }
  }

  @Test(arguments: [
    "<row><c t='s'><v>3</v></c></row>", "<row><c t='s'><v>-1</v></c></row>",
    "<row><c t='s'><v>99999999999999999999</v></c></row>", "<row><c t='quux'><v>1</v></c></row>",
    "<row><c><v>1</c></row>", "<row><c><v>\u{1}</v></c></row>",
  ])
  func `damage is named with its place`(rows: String) {
    guard case .malformed(let part, let line, _, _) = failure(sheet(rows)) else {
      Issue.record("\(rows) was read")
      return
    }
    #expect(part == "xl/worksheets/sheet1.xml")
    #expect(line == 1)
  }

  @Test func `references outside the sheet are ignored`() throws {
    let rows =
      "<row r='99999999999999999999'><c r='ZZZZZZZZZZZZ1'><v>1</v></c></row><row r='2'><c r='A2' s='-5'><v>2</v></c></row>"
    let bytes = HandmadeWorkbook(
      rows: rows,
      afterRows: "<mergeCells><mergeCell ref='A1:XFD1048576'/><mergeCell ref=':'/></mergeCells>"
    ).bytes
    let workbook = try Workbook(bytes)
    #expect(try workbook.rows(of: workbook.sheets[0]).count == 2)
  }
}
