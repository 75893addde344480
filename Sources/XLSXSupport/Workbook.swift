internal import ArchiveSupport
internal import XMLSupport

/// Reads Excel workbooks (Office Open XML, ECMA-376; transitional and strict) as plain text.
///
///     let workbook = try Workbook(bytes)
///     for row in try workbook.rows(of: workbook.sheets[0]) { print(row.number, row[0], row[1]) }
///
/// Numbers have the format of their cell, dates are in ISO 8601, and formulas have their cached
/// value. Nothing is evaluated, fetched or written to disk.
public struct Workbook: Sendable {
  /// A worksheet.
  public struct Sheet: Sendable, Hashable {
    /// Name on the tab.
    public var name: String
    /// Whether the tab is hidden.
    public var isHidden: Bool
    let part: String
  }

  /// A row with at least one cell that is not empty.
  public struct Row: Sendable, Hashable {
    /// 1-based row number.
    public var number: Int
    /// Cells in column order, without empty ones.
    public var cells: [Cell]

    /// The text in a 0-based column; empty if the cell is empty.
    public subscript(column: Int) -> String {
      cells.first { $0.column == column }?.text ?? ""
    }
  }

  /// A cell that is not empty.
  public struct Cell: Sendable, Hashable {
    /// 0-based column: 0 is A.
    public var column: Int
    /// The displayed text.
    public var text: String
  }

  /// The worksheets in tab order, including hidden ones.
  public let sheets: [Sheet]
  /// The custom properties of the document that are texts, by name.
  public let properties: [String: String]
  /// The kind of workbook, from a document property that padanan writes; nil if another program
  /// wrote the file.
  public var kind: String? { properties[Workbook.kindProperty] }
  private let archive: ZipArchive
  private let strings: [String]
  private let formats: [NumberFormat]
  private let calendar: SerialDate.Calendar

  /// Opens a workbook.
  /// - Parameter bytes: content of the file.
  public init(_ bytes: [UInt8]) throws(WorkbookError) {
    do {
      try self.init(package: bytes)
    } catch {
      throw WorkbookError(error)
    }
  }

  private init(package bytes: [UInt8]) throws(ArchiveError) {
    let archive = try ZipArchive(bytes)
    let root = try Relationships(of: "", in: archive)
    let main = root.target(ofType: "officeDocument") ?? "xl/workbook.xml"
    guard let document = try archive.read(main) else {
      throw .unreadable("the archive contains no workbook")
    }
    let relationships = try Relationships(of: main, in: archive)
    var sheets: [Sheet] = []
    var calendar = SerialDate.Calendar.from1900
    try PackagePart(main, document).read { xml, event in
      guard case .start(let name) = event else { return }
      if name == "workbookPr", ["1", "true"].contains(xml.attribute("date1904")) {
        calendar = .from1904
      }
      guard name == "sheet", let title = xml.attribute("name"), let id = xml.attribute("r:id"),
        let part = relationships.target(of: id, ofType: "worksheet")
      else { return }
      let state = xml.attribute("state") ?? "visible"
      sheets.append(Sheet(name: title, isHidden: state != "visible", part: part))
    }
    self.sheets = sheets
    properties =
      if let part = root.target(ofType: "custom-properties") {
        try Workbook.properties(part, archive)
      } else { [:] }
    self.calendar = calendar
    self.archive = archive
    if let part = relationships.target(ofType: "sharedStrings") {
      strings = try SharedStrings.read(part, archive)
    } else {
      strings = []
    }
    if let part = relationships.target(ofType: "styles") {
      formats = try NumberFormat.formats(part, archive)
    } else {
      formats = []
    }
  }

  /// Name of the custom property for ``kind``.
  static let kindProperty = "padanan"

  private static func properties(
    _ name: String, _ archive: ZipArchive
  ) throws(ArchiveError) -> [String: String] {
    guard let bytes = try archive.read(name) else { return [:] }
    var properties: [String: String] = [:]
    var inside: String?
    try PackagePart(name, bytes).read { xml, event in
      switch event {
      case .start("property"): inside = xml.attribute("name")
      case .text(let text): if let inside { properties[inside, default: ""] += text }
      case .end("property"): inside = nil
      case .start, .end, .comment: break
      }
    }
    return properties
  }

  /// The rows of a sheet from top to bottom, without empty ones.
  ///
  /// A cell merged over several rows is repeated in each of them that has other cells.
  public func rows(of sheet: Sheet) throws(WorkbookError) -> [Row] {
    do {
      return try readRows(of: sheet)
    } catch {
      throw WorkbookError(error)
    }
  }

  private func readRows(of sheet: Sheet) throws(ArchiveError) -> [Row] {
    guard let bytes = try archive.read(sheet.part) else {
      throw .unreadable("the sheet `\(sheet.name)` is missing")
    }
    var reader = SheetReader(strings: strings, formats: formats, calendar: calendar)
    let part = PackagePart(sheet.part, bytes)
    try part.read { xml, event throws(ArchiveError) in
      try reader.take(event, xml, part)
    }
    return reader.finish()
  }

  /// The name of a cell, such as `B7`.
  /// - Parameters:
  ///   - column: 0-based column.
  ///   - row: 1-based row.
  public static func name(column: Int, row: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return "\(letters)\(row)"
  }
}
