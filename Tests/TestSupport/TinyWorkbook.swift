/// An Excel workbook that contains only texts.
public enum TinyWorkbook {
  /// A sheet; the cells of a row are separated by `|`, and an empty cell is left out.
  public struct Tab: Sendable {
    /// The name of the sheet.
    public var name: String
    /// The rows, from top to bottom.
    public var rows: [String]
    /// Whether the sheet is hidden.
    public var isHidden: Bool

    /// Creates a sheet.
    public init(_ name: String, _ rows: String..., isHidden: Bool = false) {
      self.name = name
      self.rows = rows
      self.isHidden = isHidden
    }
  }

  /// The file with these sheets.
  public static func bytes(_ tabs: [Tab]) -> [UInt8] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    var sheets = ""
    var links = ""
    var entries: [(name: String, xml: String)] = []
    for (number, tab) in tabs.enumerated() {
      sheets +=
        "<sheet name='\(tab.name)' sheetId='\(number + 1)'\(tab.isHidden ? " state='hidden'" : "") r:id='s\(number)'/>"
      links +=
        "<Relationship Id='s\(number)' Type='\(office)/worksheet' Target='worksheets/\(number).xml'/>"
      let rows = tab.rows.enumerated().map { row, text in
        let cells = text.split(separator: "|", omittingEmptySubsequences: false).enumerated()
          .filter { !$0.element.isEmpty }.map { column, text in
            let letter = String(UnicodeScalar(UInt8(65 + column)))
            return "<c r='\(letter)\(row + 1)' t='inlineStr'><is><t>\(text)</t></is></c>"
          }
        return "<row r='\(row + 1)'>\(cells.joined())</row>"
      }
      entries.append(
        (
          "xl/worksheets/\(number).xml",
          "<worksheet xmlns='\(main)'><sheetData>\(rows.joined())</sheetData></worksheet>"
        ))
    }
    entries += [
      (
        "_rels/.rels",
        "<Relationships xmlns='\(package)'><Relationship Id='a' Type='\(office)/officeDocument' Target='/xl/workbook.xml'/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns='\(main)' xmlns:r='\(office)'><sheets>\(sheets)</sheets></workbook>"
      ),
      ("xl/_rels/workbook.xml.rels", "<Relationships xmlns='\(package)'>\(links)</Relationships>"),
    ]
    return ZipMaker.archive(
      entries.map { ZipMaker.Entry(name: $0.name, bytes: Array($0.xml.utf8)) })
  }
}
