import TermSheets
import TestSupport
import Testing

/// The recorded sheet of one small article in every format.
@Suite struct SnapshotTests {
  private let snapshots = Snapshots("Tests/TermSheetsTests/Snapshots")

  @Test(arguments: SheetFormat.allCases.filter { $0 != .xlsx })
  func `the sheet is the recorded one`(format: SheetFormat) throws {
    try snapshots.check(
      try format.render([try Sample.article.sheet()]), "artikel.\(format.rawValue)")
  }

  @Test(arguments: [SheetFormat.csv, .tsv])
  func `the table of concepts is the recorded one`(format: SheetFormat) throws {
    try snapshots.check(
      try format.render([try Sample.article.sheet()], view: .concepts), "konsep.\(format.rawValue)")
  }

  @Test(arguments: SheetFormat.allCases)
  func `the same article gives the same bytes`(format: SheetFormat) throws {
    let first = try format.render([try Sample.article.freshSheet()])
    let second = try format.render([try Sample.article.freshSheet()])
    #expect(!first.isEmpty)
    #expect(first == second)
  }
}
