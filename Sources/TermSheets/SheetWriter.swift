public import TextModel

/// Writes term sheets to one file, one sheet at a time.
///
///     var writer = SheetWriter(.md, documents: paths)
///     for sheet in sheets { try file.write(writer.append(sheet)) }
///     try file.write(writer.finish())
public struct SheetWriter {
  private enum State {
    case md, json
    case html(HTMLPageWriter)
    case csv(TermTable.View)
    case tsv(TermTable.View)
    case xlsx(XLSXSheetWriter)
    case tbx(TBXSheetWriter)
  }

  private var state: State
  private let title: String?
  private let isOnlyOne: Bool
  private var count = 0

  /// - Parameters:
  ///   - documents: the names of all documents that will be added, in order; a page's title and a
  ///     workbook's columns depend on them.
  ///   - view: what a row of `csv` and `tsv` contains.
  ///   - title: the heading of a page; nil for the headline of its article, or the number of its
  ///     articles. Also the title of a Markdown file or workbook.
  public init(
    _ format: SheetFormat, documents: [String], view: TermTable.View = .occurrences,
    title: String? = nil
  ) {
    self.title = title
    isOnlyOne = documents.count == 1
    switch format {
    case .md: state = .md
    case .html: state = .html(HTMLPageWriter(documents: documents, title: title))
    case .json: state = .json
    case .csv: state = .csv(view)
    case .tsv: state = .tsv(view)
    case .xlsx: state = .xlsx(XLSXSheetWriter(documents: documents, title: title))
    case .tbx: state = .tbx(TBXSheetWriter(documents: documents))
    }
  }

  /// Adds a sheet.
  /// - Returns: the next bytes of the file; empty for a format that is written at the end.
  /// - Throws: `PadananError` if a cell of a workbook is too long.
  public mutating func append(_ sheet: TermSheet) throws(PadananError) -> [UInt8] {
    defer { count += 1 }
    let isFirst = count == 0
    switch state {
    case .md:
      var text = isFirst ? "" : "\n"
      if isFirst, !isOnlyOne, let title { text += MarkdownRenderer.heading(title) }
      text += MarkdownRenderer.render(sheet, title: isOnlyOne ? title : nil)
      return Array(text.utf8)
    case .html(var writer):
      let text = writer.append(sheet)
      state = .html(writer)
      return Array(text.utf8)
    case .json: return JSONRenderer.render(sheet)
    case .csv(let view):
      let table = TermTable(view, rowsOf: sheet)
      return (isFirst ? DelimitedRenderer.csv([table.columns]) : [])
        + DelimitedRenderer.csv(table.rows)
    case .tsv(let view):
      let table = TermTable(view, rowsOf: sheet)
      return (isFirst ? DelimitedRenderer.tsv([table.columns]) : [])
        + DelimitedRenderer.tsv(table.rows)
    case .xlsx(let writer): try writer.append(sheet)
    case .tbx(var writer):
      writer.append(sheet)
      state = .tbx(writer)
    }
    return []
  }

  /// Ends the file.
  /// - Returns: the last bytes of the file; in `xlsx` and `tbx` the whole file.
  /// - Throws: `PadananError` if a workbook cannot be made or TBX would contain no term.
  public mutating func finish() throws(PadananError) -> [UInt8] {
    switch state {
    case .md, .json: return []
    case .html(var writer): return Array(writer.finish().utf8)
    case .csv(let view):
      return count == 0 ? DelimitedRenderer.csv([TermTable(view).columns]) : []
    case .tsv(let view):
      return count == 0 ? DelimitedRenderer.tsv([TermTable(view).columns]) : []
    case .xlsx(let writer): return try writer.finish()
    case .tbx(let writer): return try writer.finish()
    }
  }
}
