/// The columns and rows of a table as plain text, for a renderer.
public struct TermTable: Sendable, Hashable {
  /// The names of the columns.
  public var columns: [String]
  /// The cells of each row, in the order of the columns.
  public var rows: [[String]]

  /// What a row of a sheet's table contains.
  public enum View: String, Sendable, Hashable, CaseIterable {
    /// Every occurrence of a term, in text order.
    case occurrences
    /// Every concept, by first appearance.
    case concepts
  }

  /// Creates the table of several sheets.
  public init(_ sheets: [TermSheet], _ view: View) {
    self.init(view)
    for sheet in sheets { rows += TermTable(view, rowsOf: sheet).rows }
  }

  init(_ view: View, rowsOf sheet: TermSheet) {
    switch view {
    case .occurrences: self.init(sheet.occurrenceRows, SheetColumn.occurrences)
    case .concepts: self.init(sheet.conceptRows, SheetColumn.concepts)
    }
    rows += sheet.candidateRows.map { row in columns.map { row.cell(named: $0) } }
  }

  /// Creates a table without rows.
  init(_ view: View) {
    switch view {
    case .occurrences: self.init([], SheetColumn.occurrences)
    case .concepts: self.init([], SheetColumn.concepts)
    }
  }

  private init<Row>(_ rows: [Row], _ columns: [SheetColumn<Row>]) {
    let columns = columns.filter { !$0.name.isEmpty }
    self.columns = columns.map(\.name)
    self.rows = rows.map { row in columns.map { $0.text(row) } }
  }
}
