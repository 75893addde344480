internal import CXLSXWriter
internal import Glibc

/// Writes workbooks of Excel (Office Open XML), over libxlsxwriter.
///
///     let book = try WorkbookWriter(title: "Terms")
///     try book.beginSheet("Terms", [WorkbookWriter.Column("id", width: 24)])
///     try book.append(row: ["gencatan senjata"])
///     let bytes = try book.finish()
///
/// Every cell is text, so that nothing becomes a formula, a number or a date. Every sheet has a
/// header that stays in view and filters. The same rows give the same bytes.
public final class WorkbookWriter {
  /// The most that a cell holds, in UTF-16 code units (Excel specifications and limits).
  public static let longestText = 32_767
  /// The most rows of a sheet, the header among them.
  public static let mostRows = 1_048_576

  /// How a text, or a part of it, is set.
  public enum Style: Sendable, Hashable, CaseIterable {
    case plain
    /// What to look at first: bold.
    case strong
    /// What must not be: red.
    case alert
    /// What is beside the point: grey.
    case faint
  }

  public enum Layout: Sendable, Hashable {
    case oneLine
    /// Long texts go on in further lines of the cell.
    case wrapped
  }

  public struct Column: Sendable, Hashable {
    public var title: String
    /// In characters.
    public var width: Double
    public var layout: Layout

    public init(_ title: String, width: Double, _ layout: Layout = .oneLine) {
      self.title = title
      self.width = width
      self.layout = layout
    }
  }

  /// A stretch of a cell's text in one style.
  public struct Run: Sendable, Hashable {
    public var text: String
    public var style: Style

    public init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  private var book: UnsafeMutablePointer<lxw_workbook>?
  private var tabs: [Tab] = []
  /// The tab that rows go to.
  private var current = 0
  private let file: Int32
  private let styles: StyleSheet

  /// - Parameters:
  ///   - title: the document's, in its properties.
  ///   - kind: what the workbook is, for ``Workbook/kind``; nil where nobody need know.
  public init(title: String, kind: String? = nil) throws(WorkbookError) {
    // The file lives in memory only: libxlsxwriter wants a name to write to.
    file = memfd_create("padanan.xlsx", 1)  // MFD_CLOEXEC
    guard file >= 0 else { throw .cannotWrite("there is no memory for it") }
    let path = "/proc/self/fd/\(file)"
    guard access(path, F_OK) == 0 else {
      close(file)
      throw .cannotWrite("/proc is not mounted; expected it for workbooks")
    }
    var options = lxw_workbook_options()
    // Rows go to a temporary file without a name as they come.
    options.constant_memory = 1
    options.use_zip64 = 0
    guard let book = workbook_new_opt(path, &options) else {
      close(file)
      throw .cannotWrite("there is no memory for it")
    }
    self.book = book
    styles = StyleSheet(book)
    // No clock: the properties would say when the file was made.
    title.withCString { text in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: text)
      properties.created = WorkbookWriter.epoch
      _ = workbook_set_properties(book, &properties)
    }
    if let kind { _ = workbook_set_custom_property_string(book, Workbook.kindProperty, kind) }
  }

  deinit {
    lxw_workbook_free(book)
    close(file)
  }

  /// 1 January 2000, in seconds since 1970.
  private static let epoch = 946_684_800

  /// A sheet of the workbook, and the row that comes next in it.
  private struct Tab {
    let sheet: UnsafeMutablePointer<lxw_worksheet>
    let columns: [Column]
    var nextRow: UInt32 = 1
  }

  private var sheet: UnsafeMutablePointer<lxw_worksheet>? {
    tabs.indices.contains(current) ? tabs[current].sheet : nil
  }
  private var columns: [Column] { tabs.indices.contains(current) ? tabs[current].columns : [] }

  /// Adds a sheet with its header and selects it.
  /// - Parameter name: of at most 31 characters, none of `[]:*?/\`.
  /// - Returns: its number, for ``select(_:)``.
  @discardableResult
  public func beginSheet(_ name: String, _ columns: [Column]) throws(WorkbookError) -> Int {
    guard let sheet = workbook_add_worksheet(book, name) else {
      throw .cannotWrite("no sheet can be added; is there room in the folder of temporary files?")
    }
    tabs.append(Tab(sheet: sheet, columns: columns))
    current = tabs.count - 1
    for (index, column) in columns.enumerated() {
      let place = lxw_col_t(index)
      try check(
        worksheet_set_column(
          sheet, place, place, column.width, styles.format(.plain, column.layout)))
      try write(column.title, styles.header, row: 0, column: index)
    }
    worksheet_freeze_panes(sheet, 1, 0)
    worksheet_set_landscape(sheet)
    worksheet_set_paper(sheet, 9)  // A4
    worksheet_fit_to_pages(sheet, 1, 0)
    _ = worksheet_repeat_rows(sheet, 0, 0)
    return current
  }

  /// Names the sheet that the rows to come belong to.
  public func select(_ sheet: Int) { current = sheet }

  /// Adds a row, a text for each column.
  public func append(row: [String]) throws(WorkbookError) {
    let number = try takeRow()
    setHeight(of: number, row)
    for (index, text) in row.enumerated() where !text.isEmpty {
      try write(text, format(.plain, index), row: number, column: index)
    }
  }

  /// Adds a row, a text in one style or several for each column.
  public func append(row: [[Run]]) throws(WorkbookError) {
    let number = try takeRow()
    setHeight(of: number, row.map { $0.map(\.text).joined() })
    for (index, cell) in row.enumerated() {
      let runs = cell.filter { !$0.text.isEmpty }
      switch runs.count {
      case 0: break
      case 1: try write(runs[0].text, format(runs[0].style, index), row: number, column: index)
      default: try write(runs, row: number, column: index)
      }
    }
  }

  /// The whole file. Nothing can be added after it.
  public func finish() throws(WorkbookError) -> [UInt8] {
    for tab in tabs where !tab.columns.isEmpty {
      _ = worksheet_autofilter(
        tab.sheet, 0, 0, tab.nextRow - 1, lxw_col_t(tab.columns.count - 1))
    }
    tabs.removeAll()
    defer { book = nil }
    try check(workbook_close(book))
    var bytes = [UInt8](repeating: 0, count: Int(lseek(file, 0, SEEK_END)))
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        pread(file, $0.baseAddress?.advanced(by: done), $0.count - done, off_t(done))
      }
      guard count > 0 else { throw .cannotWrite("it cannot be read back") }
      done += count
    }
    return bytes
  }

  private func takeRow() throws(WorkbookError) -> UInt32 {
    guard tabs.indices.contains(current), Int(tabs[current].nextRow) < WorkbookWriter.mostRows
    else { throw .tooManyRows }
    defer { tabs[current].nextRow += 1 }
    return tabs[current].nextRow
  }

  /// Makes room for the longest wrapped text. Excel would find the height itself, other spreadsheets
  /// do not; a row of one line keeps the usual one.
  private func setHeight(of row: UInt32, _ texts: [String]) {
    var lines = 1
    for (column, text) in zip(columns, texts) where column.layout == .wrapped {
      guard text.utf8.count > Int(column.width) || text.utf8.contains(0x0A) else { continue }
      let needed = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
        // Words that do not fit leave a tenth of a line empty.
        $0 + max(1, Int((Double($1.unicodeScalars.count) * 1.1 / column.width).rounded(.up)))
      }
      lines = max(lines, needed)
    }
    // Excel has no row of more than 409 points.
    if lines > 1 { _ = worksheet_set_row(sheet, row, min(15 * Double(lines), 409), nil) }
  }

  private func format(_ style: Style, _ column: Int) -> UnsafeMutablePointer<lxw_format>? {
    styles.format(style, columns.indices.contains(column) ? columns[column].layout : .oneLine)
  }

  private func write(
    _ text: String, _ format: UnsafeMutablePointer<lxw_format>?, row: UInt32, column: Int
  ) throws(WorkbookError) {
    try checkLength(text.utf16.count, row, column)
    try check(worksheet_write_string(sheet, row, lxw_col_t(column), clean(text), format))
  }

  private func write(_ runs: [Run], row: UInt32, column: Int) throws(WorkbookError) {
    try checkLength(runs.reduce(0) { $0 + $1.text.utf16.count }, row, column)
    let copies = runs.map { strdup(clean($0.text)) }
    defer { for copy in copies { free(copy) } }
    var tuples = zip(runs, copies).map { run, copy in
      lxw_rich_string_tuple(format: styles.font(run.style), string: copy)
    }
    let status = tuples.withUnsafeMutableBufferPointer { tuples in
      var list: [UnsafeMutablePointer<lxw_rich_string_tuple>?] = tuples.indices.map {
        tuples.baseAddress?.advanced(by: $0)
      }
      list.append(nil)
      return worksheet_write_rich_string(
        sheet, row, lxw_col_t(column), &list, format(.plain, column))
    }
    try check(status)
  }

  private func checkLength(_ length: Int, _ row: UInt32, _ column: Int) throws(WorkbookError) {
    guard length <= WorkbookWriter.longestText else {
      throw .textTooLong(cell: Workbook.name(column: column, row: Int(row) + 1), length: length)
    }
  }

  /// The text with what XML 1.0 cannot hold as `_x0000_`, and what only looks so as `_x005F_x0000_`
  /// (ECMA-376 part 1, 22.4.2.4). libxlsxwriter does this for the other control characters.
  private func clean(_ text: String) -> String {
    let isClean = text.utf8.allSatisfy { $0 != 0 && $0 != 0xEF && $0 != UInt8(ascii: "_") }
    if isClean { return text }
    var cleaned = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      switch scalar {
      case "\u{0}": cleaned += "_x0000_"
      case "\u{FFFE}": cleaned += "_xFFFE_"
      case "\u{FFFF}": cleaned += "_xFFFF_"
      case "_":
        let next = rest.dropFirst().prefix(6)
        let looksEscaped =
          next.count == 6 && next.first == "x" && next.last == "_"
          && next.dropFirst().dropLast().allSatisfy(\.properties.isASCIIHexDigit)
        cleaned += looksEscaped ? "_x005F_" : "_"
      default: cleaned.unicodeScalars.append(scalar)
      }
      rest = rest.dropFirst()
    }
    return cleaned
  }

  private func check(_ error: lxw_error) throws(WorkbookError) {
    guard error == LXW_NO_ERROR else {
      throw .cannotWrite(
        lxw_strerror(error).map { String(cString: $0) } ?? "error \(error.rawValue)")
    }
  }
}
