import Foundation
import TermSheets
import TestSupport
import Testing

/// The sheet of one small article in every format, as it stands on disk.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter SnapshotTests` writes what is there now; that run fails,
/// so that nobody takes a recording for a comparison.
@Suite struct SnapshotTests {
  static let folder = ProjectFiles.root + "/Tests/TermSheetsTests/Snapshots/"

  @Test(arguments: SheetFormat.allCases.filter { $0 != .xlsx })
  func `the sheet is the one on disk`(format: SheetFormat) throws {
    try compare(try format.render([try Sample.article.sheet()]), "artikel.\(format.rawValue)")
  }

  @Test(arguments: [SheetFormat.csv, .tsv])
  func `so is the table of concepts`(format: SheetFormat) throws {
    try compare(
      try format.render([try Sample.article.sheet()], view: .concepts), "konsep.\(format.rawValue)")
  }

  @Test(arguments: SheetFormat.allCases)
  func `the same article gives the same bytes`(format: SheetFormat) throws {
    let first = try format.render([try Sample.article.freshSheet()])
    let second = try format.render([try Sample.article.freshSheet()])
    #expect(!first.isEmpty)
    #expect(first == second)
  }

  private func compare(_ bytes: [UInt8], _ name: String) throws {
    let path = URL(fileURLWithPath: SnapshotTests.folder + name)
    guard ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != "1" else {
      try Data(bytes).write(to: path)
      Issue.record("recorded \(name); look at it and run the tests again without RECORD_SNAPSHOTS")
      return
    }
    let expected = [UInt8](try Data(contentsOf: path))
    guard expected != bytes else { return }
    // The first line that differs says more than two whole files.
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let wanted = expected.split(separator: 0x0A, omittingEmptySubsequences: false)
    let place = zip(lines, wanted).prefix { $0 == $1 }.count
    func line(_ all: [ArraySlice<UInt8>]) -> String {
      place < all.count ? String(decoding: all[place], as: UTF8.self) : "(no such line)"
    }
    Issue.record(
      "\(name):\(place + 1) differs\n     now: \(line(lines))\non disk: \(line(wanted))")
  }
}
