internal import XMLSupport

/// Reads workbooks of Excel (Office Open XML, ECMA-376; transitional and strict) as plain text.
///
///     let workbook = try Workbook(bytes)
///     for row in try workbook.rows(of: workbook.sheets[0]) { print(row.number, row[0], row[1]) }
///
/// Cells come out as a reader of the sheet sees them: numbers by their format, dates as ISO 8601,
/// the last value of a formula. Nothing is evaluated, fetched or written to disk.
public struct Workbook: Sendable {
  public struct Sheet: Sendable, Hashable {
    public var name: String
    public var isHidden: Bool
    let part: String
  }

  /// A row that holds something.
  public struct Row: Sendable, Hashable {
    /// 1-based, as the sheet counts.
    public var number: Int
    /// By column; empty cells are left out.
    public var cells: [Cell]

    /// The text in a column, 0-based; empty where there is none.
    public subscript(column: Int) -> String {
      cells.first { $0.column == column }?.text ?? ""
    }
  }

  public struct Cell: Sendable, Hashable {
    /// 0-based: 0 is A.
    public var column: Int
    public var text: String
  }

  /// The worksheets in the order of their tabs, hidden ones too.
  public let sheets: [Sheet]
  /// What padanan has written down that the workbook is, in a property of the document; nil where
  /// it is another program's.
  public let kind: String?
  private let archive: ZipArchive
  private let strings: [String]
  private let formats: [NumberFormat]
  private let calendar: SerialDate.Calendar

  /// - Parameter bytes: the whole file.
  public init(_ bytes: [UInt8]) throws(WorkbookError) {
    let archive = try ZipArchive(bytes)
    let root = try Relationships(of: "", in: archive)
    let main = root.target(ofType: "officeDocument") ?? "xl/workbook.xml"
    guard let document = try archive.read(main) else {
      throw .notAWorkbook("the archive holds no workbook")
    }
    let relationships = try Relationships(of: main, in: archive)
    var sheets: [Sheet] = []
    var calendar = SerialDate.Calendar.from1900
    try Part(main, document).read { xml, event in
      guard case .start(let name) = event else { return }
      if name == "workbookPr", ["1", "true"].contains(xml.attribute("date1904")) {
        calendar = .from1904
      }
      guard name == "sheet", let title = xml.attribute("name"), let id = xml.attribute("r:id"),
        let part = relationships.worksheet(id)
      else { return }
      let state = xml.attribute("state") ?? "visible"
      sheets.append(Sheet(name: title, isHidden: state != "visible", part: part))
    }
    self.sheets = sheets
    kind = try root.target(ofType: "custom-properties").flatMap {
      part throws(WorkbookError) in try Workbook.kind(part, archive)
    }
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

  /// The custom property that says what a workbook is.
  static let kindProperty = "padanan"

  private static func kind(
    _ name: String, _ archive: ZipArchive
  ) throws(WorkbookError) -> String? {
    guard let bytes = try archive.read(name) else { return nil }
    var kind: String?
    var isInside = false
    try Part(name, bytes).read { xml, event in
      switch event {
      case .start("property"): isInside = xml.attribute("name") == kindProperty
      case .text(let text) where isInside: kind = (kind ?? "") + text
      case .end("property"): isInside = false
      case .start, .end, .text, .comment: break
      }
    }
    return kind
  }

  /// The rows of a sheet from top to bottom, empty ones left out. A cell that spans several rows
  /// stands in each of them that holds something else.
  public func rows(of sheet: Sheet) throws(WorkbookError) -> [Row] {
    guard let bytes = try archive.read(sheet.part) else {
      throw .notAWorkbook("its sheet `\(sheet.name)` is missing")
    }
    var reader = SheetReader(strings: strings, formats: formats, calendar: calendar)
    let part = Part(sheet.part, bytes)
    try part.read { xml, event throws(WorkbookError) in
      try reader.take(event, xml, part)
    }
    return reader.finish()
  }

  /// The name of a cell: `B7`.
  /// - Parameters:
  ///   - column: 0-based.
  ///   - row: 1-based.
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
