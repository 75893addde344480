public import TextModel

/// The formats of a term sheet.
public enum SheetFormat: String, Sendable, Hashable, CaseIterable {
  case md, html, csv, tsv, json, xlsx, tbx

  /// Renders one sheet or several as one file.
  /// - Parameter view: what a row stands for in `csv` and `tsv`.
  /// - Throws: `PadananError` where a workbook cannot be made, or TBX, which wants a term, would have none.
  public func render(
    _ sheets: [TermSheet], view: TermTable.View = .occurrences
  ) throws(PadananError) -> [UInt8] {
    switch self {
    case .md: Array(MarkdownRenderer.render(sheets).utf8)
    case .html: Array(HTMLRenderer.render(sheets).utf8)
    case .csv: DelimitedRenderer.csv(TermTable(sheets, view))
    case .tsv: DelimitedRenderer.tsv(TermTable(sheets, view))
    case .json: JSONRenderer.render(sheets)
    case .xlsx: try XLSXRenderer.render(sheets)
    case .tbx: try TBXRenderer.render(sheets)
    }
  }
}
