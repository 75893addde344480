public import TextModel

/// Writes term sheets to one file, one sheet at a time.
///
///     var writer = SheetWriter(.md, documents: paths)
///     for sheet in sheets { try file.write(writer.append(sheet)) }
///     try file.write(writer.finish())
public struct SheetWriter {
  private enum State {
    case md, html, json
    case csv(TermTable.View)
    case tsv(TermTable.View)
    case xlsx(XLSXSheetWriter)
    case tbx(TBXSheetWriter)
  }

  private var state: State
  /// The names of all documents that will be added.
  private let documents: [String]
  private var count = 0

  /// - Parameters:
  ///   - documents: the names of all documents that will be added, in order; a page's title and a
  ///     workbook's columns depend on them.
  ///   - view: what a row of `csv` and `tsv` contains.
  public init(
    _ format: SheetFormat, documents: [String], view: TermTable.View = .occurrences
  ) {
    self.documents = documents
    switch format {
    case .md: state = .md
    case .html: state = .html
    case .json: state = .json
    case .csv: state = .csv(view)
    case .tsv: state = .tsv(view)
    case .xlsx: state = .xlsx(XLSXSheetWriter(documents: documents))
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
      return Array(((isFirst ? "" : "\n") + MarkdownRenderer.render(sheet)).utf8)
    case .html:
      let start = isFirst ? HTMLRenderer.start(titles, language: sheet.target) : ""
      return Array((start + HTMLRenderer.render(sheet)).utf8)
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
    case .html:
      let start = count == 0 ? HTMLRenderer.start(titles, language: .english) : ""
      return Array((start + HTMLRenderer.end).utf8)
    case .csv(let view):
      return count == 0 ? DelimitedRenderer.csv([TermTable(view).columns]) : []
    case .tsv(let view):
      return count == 0 ? DelimitedRenderer.tsv([TermTable(view).columns]) : []
    case .xlsx(let writer): return try writer.finish()
    case .tbx(let writer): return try writer.finish()
    }
  }

  private var titles: String { documents.map(\.lastPathComponent).joined(separator: ", ") }
}
