import Testing
import XLSXSupport

/// What is written is read back.
@Suite struct WorkbookTests {
  static let texts = [
    "rumah", " di depan dan belakang ", "=1+1", "+62", "-nya", "@SUM(A1)", "'=1", "007", "1.50",
    "12/03/2026", "TRUE", "#REF!", "e\u{301} é", "שלום", "العربية", "🏝️ 👩‍👩‍👧", "a\nb", "a\r\nb", "a\rb",
    "tab\there", "_x000D_", "_x005F_x000D_", "_x00", "__x0041__", "_xZZZZ_", "a\u{0}b", "\u{FFFE}",
    "\u{FFFF}", "<b>&amp;\"'", "\u{1}\u{8}\u{1F}", "\u{FEFF}x",
    "\u{85}\u{2028}",
    "\n", " ",
  ]

  @Test func `every text is read back with the same bytes`() throws {
    let book = try WorkbookWriter(title: "x")
    try book.beginSheet("Terms", [WorkbookWriter.Column("text", width: 20)])
    for text in WorkbookTests.texts { try book.append(row: [text]) }
    let workbook = try Workbook(try book.finish())
    #expect(workbook.sheets.map(\.name) == ["Terms"])
    let rows = try workbook.rows(of: workbook.sheets[0])
    #expect(
      rows.map { Array($0[0].utf8) } == (["text"] + WorkbookTests.texts).map { Array($0.utf8) })
    #expect(rows.map(\.number) == Array(1...WorkbookTests.texts.count + 1))
  }
}
