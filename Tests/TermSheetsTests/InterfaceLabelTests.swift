import Checks
import Glossary
import Languages
import Segmentation
import TermDiscovery
import TermMatching
import Testing
import TextModel
import XLSXSupport

@testable import TermSheets

/// The Indonesian words of sheets.
@Suite struct InterfaceLabelTests {
  /// The headings of all columns.
  private var headings: [String] {
    func text(_ heading: SheetHeading?) -> [String] {
      if case .text(let text)? = heading { [text] } else { [] }
    }
    func all<Row>(_ columns: [SheetColumn<Row>]) -> [String] {
      columns.flatMap { column in
        [column.workbook?.column.title].compactMap { $0 } + text(column.markdown?.heading)
          + text(column.page?.heading)
      }
    }
    return all(SheetColumn.concepts) + all(SheetColumn.occurrences) + all(SheetColumn.candidates)
  }

  /// Headings and values that are written alike in both languages.
  private static let alike: Set<String> = ["n", "#", "No.", "Status"]

  @Test func `every heading has an Indonesian label`() {
    #expect(headings.count > 30)
    for heading in Set(headings).subtracting(InterfaceLabelTests.alike) {
      #expect(InterfaceLanguage.indonesian.label(heading) != heading, "\(heading)")
      #expect(InterfaceLanguage.english.label(heading) == heading)
    }
  }

  @Test func `every value on a sheet has an Indonesian label`() {
    let values =
      PartOfSpeech.allCases.map(\.rawValue) + SegmentKind.allCases.map(\.rawValue)
      + TermStatus.allCases.map(\.rawValue) + FormKind.allCases.map(\.rawValue)
      + TermCandidate.Kind.allCases.map(\.rawValue) + Finding.Verdict.allCases.map(\.rawValue)
      + Diagnostic.Severity.allCases.map(\.rawValue)
      + SheetReview.Verb.allCases.map(\.rawValue)
      + ["found", "missing", "forbidden", "uncertain", "proposed"]
    for value in values {
      #expect(InterfaceLanguage.indonesian.label(value) != value, "\(value)")
    }
  }

  @Test func `every kind of problem has an Indonesian message`() {
    #expect(
      InterfaceLanguage.translatedProblems == Set(Finding.Verdict.allCases.map(\.rawValue)))
    let message = InterfaceLanguage.indonesian.problem(
      "missing", english: "x", source: "desa", target: nil, expected: ["village", "hamlet"])
    #expect(
      message
        == "`desa` tidak memiliki padanan yang disetujui dalam terjemahan; diharapkan: village, hamlet"
    )
  }
}
