import Checks
import Languages
import Reports
import TextModel

/// The groups of problems on a page, each with a number in its summary.
enum ProblemGroup: String, CaseIterable, Sendable {
  case missing, forbidden, numbers, omitted, names, meaning

  init(_ verdict: Finding.Verdict) {
    self =
      switch verdict {
      case .missing, .unapproved: .missing
      case .forbidden, .translated: .forbidden
      case .number, .date, .percent, .currency, .unit: .numbers
      case .omitted, .untranslated: .omitted
      case .name: .names
      case .negation, .inconsistent: .meaning
      }
  }

  /// Whether the summary gives the number even if it is 0.
  var isAlwaysCounted: Bool {
    switch self {
    case .missing, .forbidden, .numbers, .omitted: true
    case .names, .meaning: false
    }
  }
}

extension TermSheet.Problem {
  var group: ProblemGroup { ProblemGroup(finding.verdict) }

  /// The message in the sheet's language.
  func message(in sheet: TermSheet) -> String {
    sheet.interface.problem(
      finding.verdict.rawValue, english: finding.message, source: finding.source.text.onOneLine,
      target: finding.target?.text.onOneLine, expected: finding.expected)
  }
}

extension TermSheet {
  /// The number of problems that `check` shows: warnings and errors.
  var problemCount: Int { problems.count { $0.finding.severity >= .warning } }
}
