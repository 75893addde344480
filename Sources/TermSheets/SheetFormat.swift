/// The formats of a term sheet.
public enum SheetFormat: String, Sendable, Hashable, CaseIterable {
  case md, html, csv, tsv, json

  /// Renders one sheet or several as one text.
  /// - Parameter view: what a row stands for in `csv` and `tsv`.
  public func render(_ sheets: [TermSheet], view: TermTable.View = .occurrences) -> [UInt8] {
    switch self {
    case .md: Array(MarkdownRenderer.render(sheets).utf8)
    case .html: Array(HTMLRenderer.render(sheets).utf8)
    case .csv: DelimitedRenderer.csv(TermTable(sheets, view))
    case .tsv: DelimitedRenderer.tsv(TermTable(sheets, view))
    case .json: JSONRenderer.render(sheets)
    }
  }
}
