import Testing
import XLSXSupport

/// A cell as XML, and the text that is displayed for it.
struct Shown: Sendable, CustomTestStringConvertible {
  let xml: String
  let text: String

  init(_ xml: String, _ text: String) {
    self.xml = xml
    self.text = text
  }

  var testDescription: String { "\(xml) shows \(text.debugDescription)" }
}

@Suite struct CellTests {
  static let formats = """
    <numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd'/><numFmt numFmtId='165' formatCode='d mmm yyyy h:mm'/>\
    <numFmt numFmtId='166' formatCode='[h]:mm'/><numFmt numFmtId='167' formatCode='00000'/>\
    <numFmt numFmtId='168' formatCode='"hari" 0'/><numFmt numFmtId='169' formatCode='[Red]#,##0.0;-#,##0.0'/></numFmts>\
    <cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>\
    <cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/>\
    <xf numFmtId='167'/><xf numFmtId='168'/><xf numFmtId='169'/><xf numFmtId='9'/><xf numFmtId='4'/><xf numFmtId='49'/></cellXfs>
    """
  static let strings = """
    <si><t>laut</t></si><si><r><t>air </t></r><r><rPr><b/></rPr><t xml:space='preserve'>asin </t></r></si>\
    <si><t>東京</t><rPh sb='0' eb='2'><t>とうきょう</t></rPh><phoneticPr fontId='1'/></si><si><t>a_x000D_b_x005F_x000D_</t></si>
    """

  private func rows(_ book: HandmadeWorkbook) throws -> [Workbook.Row] {
    let workbook = try Workbook(book.bytes)
    return try workbook.rows(of: workbook.sheets[0])
  }

  @Test(arguments: [
    Shown("<c t='s'><v>0</v></c>", "laut"), Shown("<c t='s'><v>1</v></c>", "air asin "),
    Shown("<c t='s'><v>2</v></c>", "東京"), Shown("<c t='s'><v>3</v></c>", "a\rb_x000D_"),
    Shown("<c t='inlineStr'><is><t>a</t></is></c>", "a"),
    Shown("<c t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r></is></c>", "ab"),
    Shown("<c t='str'><f>A2&amp;\"x\"</f><v>hasil</v></c>", "hasil"),
    Shown("<c><f>1+1</f><v>2</v></c>", "2"), Shown("<c><f>WEBSERVICE(\"http://x\")</f></c>", ""),
    Shown("<c t='b'><v>1</v></c>", "TRUE"), Shown("<c t='b'><v>0</v></c>", "FALSE"),
    Shown("<c t='e'><v>#REF!</v></c>", "#REF!"),
    Shown("<c t='d'><v>2026-03-12</v></c>", "2026-03-12"),
    Shown("<c><v>12</v></c>", "12"), Shown("<c><v>0.1</v></c>", "0.1"),
    Shown("<c><v>0.30000000000000004</v></c>", "0.3"), Shown("<c><v>1E+20</v></c>", "1E+20"),
    Shown("<c><v>-3.5</v></c>", "-3.5"), Shown("<c/>", ""), Shown("<c s='99'><v>7</v></c>", "7"),
    Shown("<c s='1'><v>46093</v></c>", "2026-03-12"),
    Shown("<c s='2'><v>46093</v></c>", "2026-03-12"),
    Shown("<c s='3'><v>46093.604166666664</v></c>", "2026-03-12T14:30:00"),
    Shown("<c s='4'><v>0.5</v></c>", "12:00:00"),
    Shown("<c s='1'><v>59</v></c>", "1900-02-28"), Shown("<c s='1'><v>61</v></c>", "1900-03-01"),
    Shown("<c s='1'><v>1</v></c>", "1900-01-01"), Shown("<c s='1'><v>1e300</v></c>", "1E+300"),
    Shown("<c s='5'><v>42</v></c>", "00042"), Shown("<c s='6'><v>3</v></c>", "3"),
    Shown("<c s='7'><v>-1234567.25</v></c>", "-1,234,567.2"),
    Shown("<c s='8'><v>0.25</v></c>", "25%"), Shown("<c s='9'><v>1234.5</v></c>", "1,234.50"),
    Shown("<c s='10'><v>7</v></c>", "7"),
  ])
  func `a cell is read as it is displayed`(shown: Shown) throws {
    let rows = try rows(
      HandmadeWorkbook(
        rows: "<row>\(shown.xml)<c t='s'><v>0</v></c></row>", strings: CellTests.strings,
        formats: CellTests.formats))
    #expect(Array(rows[0][0].utf8) == Array(shown.text.utf8))
    #expect(rows[0][1] == "laut")
  }

  @Test func `a workbook that counts from 1904 keeps its dates`() throws {
    let rows = try rows(
      HandmadeWorkbook(
        rows: "<row><c s='1'><v>44631</v></c></row>", formats: CellTests.formats,
        workbookProperties: "<workbookPr date1904='1'/>"))
    #expect(rows[0][0] == "2026-03-12")
  }

  @Test func `empty rows and cells are skipped, and positions are kept`() throws {
    let rows = try rows(
      HandmadeWorkbook(
        rows:
          "<row r='3'><c r='B3' t='s'><v>0</v></c><c r='D3' t='s'><v>0</v></c></row><row r='4'/><row r='5'><c r='A5' s='1'/></row><row r='9'><c r='AA9'><v>1</v></c></row>",
        strings: CellTests.strings))
    #expect(rows.map(\.number) == [3, 9])
    #expect(rows.map { $0.cells.map(\.column) } == [[1, 3], [26]])
    #expect(Workbook.name(column: 26, row: 9) == "AA9")
    #expect(Workbook.name(column: 16383, row: 1) == "XFD1")
  }

  @Test func `a merged cell has its value in each row`() throws {
    let rows = try rows(
      HandmadeWorkbook(
        rows:
          "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>5</v></c></row><row r='2'><c r='B2'><v>6</v></c></row><row r='3'><c r='B3'><v>7</v></c></row>",
        afterRows: "<mergeCells><mergeCell ref='A1:A2'/><mergeCell ref='B3:C3'/></mergeCells>"))
    #expect(rows.map { [$0[0], $0[1]] } == [["1", "5"], ["1", "6"], ["", "7"]])
  }

  @Test func `sheets are listed in order, hidden ones too, charts not`() throws {
    let workbook = try Workbook(HandmadeWorkbook().bytes)
    #expect(workbook.sheets.map(\.name) == ["Daftar", "Rahasia"])
    #expect(workbook.sheets.map(\.isHidden) == [false, true])
    #expect(try workbook.rows(of: workbook.sheets[1])[0][0] == "rahasia")
  }
}
