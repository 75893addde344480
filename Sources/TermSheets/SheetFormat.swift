public import TextModel

/// The formats of a term sheet.
public enum SheetFormat: String, Sendable, Hashable, CaseIterable {
  case md, html, csv, tsv, json, xlsx, tbx

  /// Renders one sheet or several as one file.
  /// - Parameters:
  ///   - view: what a row of `csv` and `tsv` contains.
  ///   - title: the heading; nil for the headline of the only document.
  /// - Throws: `PadananError` if a workbook cannot be made, or TBX, which requires a term, would
  ///   have none.
  public func render(
    _ sheets: [TermSheet], view: TermTable.View = .occurrences, title: String? = nil
  ) throws(PadananError) -> [UInt8] {
    var writer = SheetWriter(self, documents: sheets.map(\.document), view: view, title: title)
    var bytes: [UInt8] = []
    for sheet in sheets { bytes += try writer.append(sheet) }
    return bytes + (try writer.finish())
  }
}
