internal import CXLSXWriter
internal import Glibc

/// Writes Excel workbooks (Office Open XML) with libxlsxwriter.
///
///     let book = try WorkbookWriter(title: "Terms")
///     try book.beginSheet("Terms", [WorkbookWriter.Column("id", width: 24)])
///     try book.append(row: ["gencatan senjata"])
///     let bytes = try book.finish()
///
/// A text is never interpreted as a formula, number or date; only a cell that is given as a number is
/// one. Each sheet has a frozen header row with filters. The same rows always give the same bytes.
public final class WorkbookWriter {
  /// Maximum length of a cell's text in UTF-16 code units (Excel specifications and limits).
  static let longestText = 32_767
  /// Maximum number of rows in a sheet, including the header.
  static let mostRows = 1_048_576

  /// The style of a text or a run.
  public enum Style: Sendable, Hashable, CaseIterable {
    /// No emphasis.
    case plain
    /// Important: bold.
    case strong
    /// Wrong or forbidden: red.
    case alert
    /// Secondary: grey.
    case faint
  }

  /// The layout of the texts in a column.
  public enum Layout: Sendable, Hashable {
    /// One line; a long text is cut off at the next cell.
    case oneLine
    /// Long texts wrap within the cell.
    case wrapped
  }

  /// A column of a sheet.
  public struct Column: Sendable, Hashable {
    /// Text of the header cell.
    public var title: String
    /// Width in characters of the default font.
    public var width: Double
    /// Layout of the cells below the header.
    public var layout: Layout
    /// The values that a cell may have, as a drop-down list; empty for any.
    public var choices: [String] = []
    /// The colours of cells or rows by their value in this column.
    public var highlights: [Highlight] = []

    /// A column with the given title and width.
    public init(_ title: String, width: Double, _ layout: Layout = .oneLine) {
      self.title = title
      self.width = width
      self.layout = layout
    }
  }

  /// A part of a cell's text in one style.
  public struct Run: Sendable, Hashable {
    /// The text.
    public var text: String
    /// Its style.
    public var style: Style

    /// A text in one style.
    public init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  /// The colour of the cells or rows with a certain value.
  public struct Highlight: Sendable, Hashable {
    /// The meaning of the colour.
    public enum Colour: Sendable, Hashable, CaseIterable {
      /// Green.
      case good
      /// Amber.
      case attention
      /// Red.
      case bad
    }

    /// What is coloured.
    public enum Extent: Sendable, Hashable { case cell, row }

    /// The value of the cell, without regard to case.
    public var value: String
    /// The colour.
    public var colour: Colour
    /// Whether the cell or its row is coloured.
    public var extent: Extent

    /// A colour for a value.
    public init(_ value: String, _ colour: Colour, _ extent: Extent) {
      self.value = value
      self.colour = colour
      self.extent = extent
    }
  }

  /// A cell below the header.
  public struct Cell: Sendable, Hashable {
    /// What a cell contains.
    public enum Content: Sendable, Hashable {
      /// A text of one or more runs; empty for an empty cell.
      case text([Run])
      /// A whole number.
      case number(Int)
    }

    /// A row of a sheet.
    public struct Place: Sendable, Hashable {
      /// The sheet's number from ``WorkbookWriter/beginSheet(_:_:)``.
      public var sheet: Int
      /// The 1-based row.
      public var row: Int

      /// A row of a sheet.
      public init(sheet: Int, row: Int) {
        self.sheet = sheet
        self.row = row
      }
    }

    /// The content.
    public var content: Content
    /// Where a click on the cell leads; nil for nowhere. A text with a link has one run.
    public var link: Place?
    /// Values that a drop-down list offers; others can be typed.
    public var suggestions: [String]

    /// A cell of the given content.
    public init(_ content: Content, link: Place? = nil, suggestions: [String] = []) {
      self.content = content
      self.link = link
      self.suggestions = suggestions
    }

    /// A text in one style.
    public init(_ text: String, _ style: Style = .plain) {
      self.init(.text([Run(text, style)]))
    }

    fileprivate var plainText: String {
      switch content {
      case .text(let runs): runs.map(\.text).joined()
      case .number(let number): String(number)
      }
    }
  }

  private var book: UnsafeMutablePointer<lxw_workbook>?
  private var tabs: [Tab] = []
  /// Index of the tab to which rows are appended.
  private var current = 0
  private let file: Int32
  private let styles: StyleSheet

  /// Starts a workbook.
  /// - Parameters:
  ///   - title: title in the document properties.
  ///   - kind: value of ``Workbook/kind``; nil for none.
  ///   - properties: further values of ``Workbook/properties``, in order.
  public init(
    title: String, kind: String? = nil, properties: [(name: String, value: String)] = []
  ) throws(WorkbookError) {
    // The file is in memory; libxlsxwriter needs a path to write to.
    file = memfd_create("padanan.xlsx", 1)  // MFD_CLOEXEC
    guard file >= 0 else { throw .cannotWrite("out of memory") }
    let path = "/proc/self/fd/\(file)"
    guard access(path, F_OK) == 0 else {
      close(file)
      throw .cannotWrite("/proc is not mounted, but writing a workbook needs it")
    }
    var options = lxw_workbook_options()
    // Rows are written to an unnamed temporary file immediately.
    options.constant_memory = 1
    options.use_zip64 = 0
    guard let book = workbook_new_opt(path, &options) else {
      close(file)
      throw .cannotWrite("out of memory")
    }
    self.book = book
    styles = StyleSheet(book)
    // A fixed date of creation, so that the same rows give the same bytes.
    title.withCString { text in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: text)
      properties.created = WorkbookWriter.epoch
      _ = workbook_set_properties(book, &properties)
    }
    if let kind { _ = workbook_set_custom_property_string(book, Workbook.kindProperty, kind) }
    for property in properties {
      _ = workbook_set_custom_property_string(book, property.name, property.value)
    }
  }

  deinit {
    lxw_workbook_free(book)
    close(file)
  }

  /// 1 January 2000, in seconds since 1970.
  private static let epoch = 946_684_800

  /// A sheet of the workbook, and its next row.
  private struct Tab {
    let sheet: UnsafeMutablePointer<lxw_worksheet>
    /// The name in references to the sheet, in apostrophes.
    let reference: String
    let columns: [Column]
    var nextRow: UInt32 = 1
    var links = 0
    var lists = 0
  }

  private var sheet: UnsafeMutablePointer<lxw_worksheet>? {
    tabs.indices.contains(current) ? tabs[current].sheet : nil
  }
  private var columns: [Column] { tabs.indices.contains(current) ? tabs[current].columns : [] }

  /// Adds a sheet with its header and selects it.
  /// - Parameters:
  ///   - name: at most 31 characters, without `[]:*?/\`.
  ///   - columns: the columns from left to right.
  /// - Returns: the sheet's number, for ``select(_:)``.
  @discardableResult
  public func beginSheet(_ name: String, _ columns: [Column]) throws(WorkbookError) -> Int {
    guard let sheet = workbook_add_worksheet(book, name) else {
      throw .cannotWrite("cannot add a sheet; the folder of temporary files may be full")
    }
    tabs.append(
      Tab(sheet: sheet, reference: "'\(name.replacing("'", with: "''"))'", columns: columns))
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

  /// Selects the sheet to which rows are appended.
  public func select(_ sheet: Int) { current = sheet }

  /// Appends a row with one text for each column.
  public func append(row: [String]) throws(WorkbookError) {
    let number = try takeRow()
    setHeight(of: number, row)
    for (index, text) in row.enumerated() where !text.isEmpty {
      try write(text, format(.plain, index), row: number, column: index)
    }
  }

  /// Appends a row with one or more runs for each column.
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

  /// The 1-based number of the next row of a sheet.
  public func nextRow(of sheet: Int) -> Int {
    tabs.indices.contains(sheet) ? Int(tabs[sheet].nextRow) + 1 : 0
  }

  /// Appends a row with one cell for each column.
  public func append(cells: [Cell]) throws(WorkbookError) {
    let number = try takeRow()
    setHeight(of: number, cells.map(\.plainText))
    for (index, cell) in cells.enumerated() {
      let isLinked = try writeLink(of: cell, row: number, column: index)
      switch cell.content {
      case .number(let value):
        try check(
          worksheet_write_number(
            sheet, number, lxw_col_t(index), Double(value),
            isLinked ? styles.numberLink : styles.number))
      case .text(let all):
        let runs = all.filter { !$0.text.isEmpty }
        switch runs.count {
        case 0: break
        case 1:
          try write(
            runs[0].text, isLinked ? styles.link : format(runs[0].style, index), row: number,
            column: index)
        default: try write(runs, row: number, column: index)
        }
      }
      try offer(cell.suggestions, row: number, column: index)
    }
  }

  /// Writes the link of a cell, whose text the content replaces afterwards.
  /// - Returns: whether the cell has a link; false beyond Excel's limit of links in a sheet.
  private func writeLink(
    of cell: Cell, row: UInt32, column: Int
  ) throws(WorkbookError) -> Bool {
    guard let link = cell.link, tabs.indices.contains(link.sheet), !cell.plainText.isEmpty,
      tabs[current].links < WorkbookWriter.mostLinks
    else { return false }
    tabs[current].links += 1
    let url = "internal:\(tabs[link.sheet].reference)!A\(link.row)"
    try check(worksheet_write_url(sheet, row, lxw_col_t(column), url, styles.link))
    return true
  }

  /// Adds a list of suggestions to a cell.
  ///
  /// Values with a comma or a quotation mark, which end a value in such lists, are left out, and so
  /// are those that exceed Excel's limit of 255 characters.
  private func offer(
    _ suggestions: [String], row: UInt32, column: Int
  ) throws(WorkbookError) {
    guard !suggestions.isEmpty, tabs[current].lists < WorkbookWriter.mostLists else { return }
    var length = 0
    let values = suggestions.filter { value in
      guard !value.isEmpty, !value.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 < 0x20 })
      else { return false }
      let next = length + value.utf16.count + 1
      if next > WorkbookWriter.longestList { return false }
      length = next
      return true
    }
    guard !values.isEmpty else { return }
    tabs[current].lists += 1
    try addList(values, strictly: false, first: row, last: row, column: column)
  }

  /// Maximum number of links in a sheet (Excel specifications and limits).
  private static let mostLinks = 65_530
  /// Maximum number of lists of suggestions in a sheet.
  private static let mostLists = 60_000
  /// Maximum length of a list in characters, with the commas.
  private static let longestList = 255

  /// - Parameter strictly: whether other values are rejected.
  private func addList(
    _ values: [String], strictly: Bool, first: UInt32, last: UInt32, column: Int
  ) throws(WorkbookError) {
    let copies = values.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    var list: [UnsafeMutablePointer<CChar>?] = copies + [nil]
    let status = list.withUnsafeMutableBufferPointer { list in
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      validation.value_list = list.baseAddress
      validation.show_error = UInt8(
        strictly ? LXW_VALIDATION_ON.rawValue : LXW_VALIDATION_OFF.rawValue)
      return worksheet_data_validation_range(
        sheet, first, lxw_col_t(column), last, lxw_col_t(column), &validation)
    }
    try check(status)
  }

  /// Adds the drop-down lists and colours of the columns to a finished sheet.
  private func addChoices(of tab: Tab) throws(WorkbookError) {
    let last = tab.nextRow - 1
    guard last > 0 else { return }
    for (place, column) in tab.columns.enumerated() {
      if !column.choices.isEmpty {
        try addList(column.choices, strictly: true, first: 1, last: last, column: place)
      }
      for highlight in column.highlights {
        let cell = "$" + Workbook.name(column: place, row: 2)
        let value = highlight.value.replacing("\"", with: "\"\"")
        let columns =
          switch highlight.extent {
          case .cell: place...place
          case .row: 0...(tab.columns.count - 1)
          }
        let formula = strdup("=\(cell)=\"\(value)\"")
        defer { free(formula) }
        var condition = lxw_conditional_format()
        condition.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
        condition.value_string = formula
        condition.format = styles.highlight(highlight.colour)
        try check(
          worksheet_conditional_format_range(
            tab.sheet, 1, lxw_col_t(columns.lowerBound), last, lxw_col_t(columns.upperBound),
            &condition))
      }
    }
  }

  /// Finishes the workbook and returns its bytes.
  ///
  /// Nothing can be added afterwards.
  public func finish() throws(WorkbookError) -> [UInt8] {
    for (index, tab) in tabs.enumerated() where !tab.columns.isEmpty {
      current = index
      try addChoices(of: tab)
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
      guard count > 0 else { throw .cannotWrite("cannot read the finished file") }
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

  /// Sets the height of a row for its longest wrapped text.
  ///
  /// Excel computes the height itself, but other programs do not. A row of one line keeps the
  /// default.
  private func setHeight(of row: UInt32, _ texts: [String]) {
    var lines = 1
    for (column, text) in zip(columns, texts) where column.layout == .wrapped {
      guard text.utf8.count > Int(column.width) || text.utf8.contains(0x0A) else { continue }
      let needed = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
        // Line breaks between words leave about a tenth of each line empty.
        $0 + max(1, Int((Double($1.unicodeScalars.count) * 1.1 / column.width).rounded(.up)))
      }
      lines = max(lines, needed)
    }
    // Excel limits the row height to 409 points.
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

  /// Escapes characters that XML 1.0 does not allow as `_xHHHH_`, and the underscore of text that
  /// looks like such an escape as `_x005F_` (ECMA-376 part 1, 22.4.2.4).
  ///
  /// libxlsxwriter does this for the other control characters.
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
