import BitextFormats
import Checks
import Padanan
import TestSupport
import Testing
import TextModel

@testable import Reports

private func entry(_ term: String, line: Int, _ verdict: Finding.Verdict = .missing)
  -> CheckReport.Entry
{
  CheckReport.Entry(
    verdict: verdict, severity: .warning,
    source: CheckReport.Place(
      document: "a.txt", position: TextPosition(line: line, column: 1), range: TextRange(0, 1),
      text: term, unit: ""),
    target: nil, term: term, expected: [], message: "m", sentence: "\(term) di sini")
}

@Suite("Suppressions and baselines")
struct SuppressionTests {
  @Test("a comment line applies to the next line with text and is not text itself")
  func inline() throws {
    let text = "Satu.\n<!-- padanan:ignore P301 \"dua\": sengaja -->\n\nDua.\n"
    var document = Document(id: "a.txt", language: .indonesian, text: text)
    let found = try InlineSuppressions.take(from: &document)
    #expect(found.map(\.reason) == ["sengaja"])
    #expect(found.first?.lines == 4...4)
    #expect(document.text.count == text.utf8.count)
    #expect(!String(decoding: document.text, as: UTF8.self).contains("padanan"))

    var report = CheckReport()
    report.entries = [entry("dua", line: 4), entry("dua", line: 1), entry("tiga", line: 4)]
    #expect(report.remove(found) == [0])
    #expect(report.entries.map(\.term) == ["dua", "tiga"])
  }

  @Test(
    "a suppression without a reason, or of no finding, is an error",
    arguments: [
      "<!-- padanan:ignore P301 -->\nSatu.", "<!-- padanan:ignore P301 \"x\": -->\nSatu.",
      "<!-- padanan:ignore P999 sebab -->\nSatu.", "<!-- padanan:ignore -->\nSatu.",
    ])
  func refused(text: String) {
    var document = Document(id: "a.txt", language: .indonesian, text: text)
    let error = #expect(throws: PadananError.self) {
      _ = try InlineSuppressions.take(from: &document)
    }
    #expect(error?.diagnostics.first?.code == .invalidSuppression)
    #expect(error?.diagnostics.first?.position?.line == 1)
  }

  @Test("a unit's note counts for the unit")
  func notes() throws {
    var unit = BitextUnit(
      id: "u", source: BitextUnit.Side(.indonesian, InlineText("Satu.")), line: 7)
    unit.notes = [BitextUnit.Note("padanan:ignore * kata klien")]
    let bitext = Bitext(
      format: .tmx, source: .indonesian, target: .english, sections: [Bitext.Section([unit])])
    let found = try InlineSuppressions.suppressions(in: bitext, file: "m.tmx")
    #expect(found.map(\.lines) == [7...7])
    #expect(found.first?.code == nil)
  }

  @Test("a suppression that covers nothing is reported")
  func unused() throws {
    let folder = try TemporaryFolder(["s.csv": "code,term,reason\nP301,empat,sengaja\n"])
    let suppressions = try SuppressionFile().load(folder.path + "/s.csv")
    var report = CheckReport()
    report.entries = [entry("dua", line: 4)]
    #expect(report.remove(suppressions).isEmpty)
    #expect(suppressions.map(\.unusedNotice.code) == [.unusedSuppression])
    #expect(report.entries.count == 1)
  }

  @Test(
    "a table of suppressions wants a code and a reason in every row",
    arguments: ["code,term\nP301,x\n", "code,reason\nP301,\n", "code,reason\nX1,sengaja\n"])
  func refusedTable(text: String) throws {
    let folder = try TemporaryFolder(["s.csv": text])
    let error = #expect(throws: PadananError.self) {
      try SuppressionFile().load(folder.path + "/s.csv")
    }
    #expect(error?.diagnostics.first?.code == .invalidSuppression)
  }

  @Test("a baseline suppresses what it lists, as often as it lists it, at any place")
  func baseline() throws {
    var before = CheckReport()
    before.entries = [entry("dua", line: 4)]
    let folder = try TemporaryFolder()
    try folder.write(Baseline.bytes(of: before), to: "known.csv")
    var now = CheckReport()
    now.entries = [entry("dua", line: 9), entry("dua", line: 12), entry("tiga", line: 3)]
    let left = try Baseline.load(folder.path + "/known.csv").removing(from: now)
    #expect(left.entries.map { "\($0.term) \($0.source.position.line)" } == ["dua 12", "tiga 3"])
  }
}
