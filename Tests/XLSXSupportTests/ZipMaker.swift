/// Makes ZIP archives of entries that are stored as they are.
struct ZipMaker {
  struct Entry {
    var name: String
    var bytes: [UInt8]
    /// The size that the headers claim; the true one where nil.
    var claimed: UInt32?
    /// General purpose flags; bit 0 says encrypted.
    var flags: UInt16 = 0
  }

  static func archive(_ entries: [Entry]) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = UInt32(file.count)
      let size = entry.claimed ?? UInt32(entry.bytes.count)
      var common: [UInt8] = []
      common += two(20) + two(entry.flags) + two(0) + two(0) + two(0x21)
      common += four(checksum(entry.bytes)) + four(size) + four(size)
      common += two(UInt16(entry.name.utf8.count)) + two(0)
      file += four(0x0403_4B50) + common + Array(entry.name.utf8) + entry.bytes
      directory += four(0x0201_4B50) + two(20) + common
      directory += two(0) + two(0) + two(0) + four(0) + four(offset) + Array(entry.name.utf8)
    }
    let end = four(0x0605_4B50) + two(0) + two(0) + two(UInt16(entries.count))
    let count = two(UInt16(entries.count)) + four(UInt32(directory.count))
    return file + directory + end + count + four(UInt32(file.count)) + two(0)
  }

  private static func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
  private static func four(_ value: UInt32) -> [UInt8] {
    two(UInt16(value & 0xFFFF)) + two(UInt16(value >> 16))
  }

  /// CRC-32 (ISO 3309).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(0xFFFF_FFFF as UInt32) { sum, byte in
      var sum = sum ^ UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
      return sum
    }
  }
}

/// A workbook written out by hand.
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
  /// More entries, or others in the place of those of the same name.
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
