public import TextModel

/// What a check has found: which words of the source, what became of them, what was expected.
public struct Finding: Sendable, Hashable {
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// No approved equivalent of a term stands in the translation.
    case missing
    /// An equivalent that the glossary forbids or deprecates stands there.
    case forbidden
    /// One term is rendered in two ways.
    case inconsistent
    /// A name is spelt otherwise.
    case name
    /// A number was changed or dropped; so for dates, percentages and money.
    case number, date, percent, currency
    /// A term that stays as it is was translated.
    case translated
    /// The translation is the source, or holds words of it.
    case untranslated
    /// A sentence has no translation.
    case omitted

    public var code: DiagnosticCode {
      switch self {
      case .missing: .termMissing
      case .forbidden: .termForbidden
      case .inconsistent: .termInconsistent
      case .name: .nameMisspelt
      case .number: .numberChanged
      case .date: .dateChanged
      case .percent: .percentChanged
      case .currency: .currencyChanged
      case .translated: .termTranslated
      case .untranslated: .notTranslated
      case .omitted: .sentenceOmitted
      }
    }
  }

  public var verdict: Verdict
  public var severity: Diagnostic.Severity
  /// Index of the source's segment.
  public var segment: Int
  /// UTF-8 offsets in the normalized source.
  public var source: TextRange
  /// UTF-8 offsets in the normalized translation; nil where nothing there is to be shown.
  public var target: TextRange?
  /// The glossary's term, the name or the number that it is about.
  public var term: String
  /// What the translation should have; empty where that cannot be said.
  public var expected: [String]
  public var message: String

  public init(
    _ verdict: Verdict, _ severity: Diagnostic.Severity, segment: Int, source: TextRange,
    target: TextRange? = nil, term: String, expected: [String] = [], message: String
  ) {
    self.verdict = verdict
    self.severity = severity
    self.segment = segment
    self.source = source
    self.target = target
    self.term = term
    self.expected = expected
    self.message = message
  }
}
