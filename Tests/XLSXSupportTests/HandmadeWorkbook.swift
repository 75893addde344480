import TestSupport

/// A workbook from XML written by hand.
struct HandmadeWorkbook {
  /// The rows of the sheet, as XML.
  var rows = ""
  var afterRows = ""
  /// String items, as XML.
  var strings = ""
  /// Number formats and cell formats, as XML.
  var formats = ""
  var workbookProperties = ""
  var prolog = ""
  /// Additional entries; an entry replaces the one with the same name.
  var more: [ZipMaker.Entry] = []

  var bytes: [UInt8] {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let parts = [
      (
        "_rels/.rels",
        "<Relationships xmlns='\(package)'><Relationship Id='a' Type='\(office)/officeDocument' Target='/xl/workbook.xml'/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns='\(main)' xmlns:r='\(office)'>\(workbookProperties)<sheets><sheet name='Daftar' sheetId='1' r:id='s1'/><sheet name='Rahasia' sheetId='2' state='hidden' r:id='s2'/><sheet name='Bagan' sheetId='3' r:id='s3'/></sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='\(package)'><Relationship Id='s1' Type='\(office)/worksheet' Target='worksheets/../worksheets/sheet1.xml'/><Relationship Id='s2' Type='\(office)/worksheet' Target='worksheets/sheet2.xml'/><Relationship Id='s3' Type='\(office)/chartsheet' Target='c.xml'/><Relationship Id='t' Type='\(office)/sharedStrings' Target='sharedStrings.xml'/><Relationship Id='f' Type='\(office)/styles' Target='styles.xml'/></Relationships>"
      ),
      (
        "xl/worksheets/sheet1.xml",
        "\(prolog)<worksheet xmlns='\(main)'><sheetData>\(rows)</sheetData>\(afterRows)</worksheet>"
      ),
      (
        "xl/worksheets/sheet2.xml",
        "<worksheet xmlns='\(main)'><sheetData><row><c t='inlineStr'><is><t>rahasia</t></is></c></row></sheetData></worksheet>"
      ),
      ("xl/sharedStrings.xml", "<sst xmlns='\(main)'>\(strings)</sst>"),
      ("xl/styles.xml", "<styleSheet xmlns='\(main)'>\(formats)</styleSheet>"),
    ]
    var entries = parts.map { ZipMaker.Entry(name: $0.0, bytes: Array($0.1.utf8)) }
    for entry in more {
      entries.removeAll { $0.name == entry.name }
      entries.append(entry)
    }
    return ZipMaker.archive(entries)
  }
}
