public import TextModel

/// The formats of a term sheet.
public enum SheetFormat: String, Sendable, Hashable, CaseIterable {
  case md, html, csv, tsv, json, xlsx, tbx

  /// Renders one sheet or several as one file.
  /// - Parameter view: what a row of `csv` and `tsv` contains.
  /// - Throws: `PadananError` if a workbook cannot be made, or TBX, which requires a term, would
  ///   have none.
  public func render(
    _ sheets: [TermSheet], view: TermTable.View = .occurrences
  ) throws(PadananError) -> [UInt8] {
    var writer = SheetWriter(self, documents: sheets.map(\.document), view: view)
    var bytes: [UInt8] = []
    for sheet in sheets { bytes += try writer.append(sheet) }
    return bytes + (try writer.finish())
  }
}
