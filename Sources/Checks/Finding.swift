public import TextModel

/// A problem found in a translation: the source words, the target words, and what was expected.
public struct Finding: Sendable, Hashable {
  /// The kind of problem.
  ///
  /// The raw value is the name in output records.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// The translation has no approved equivalent of a term.
    case missing
    /// The translation renders a term by words that the glossary does not have for it.
    case unapproved
    /// The translation uses a forbidden or deprecated equivalent.
    case forbidden
    /// One term has two different equivalents in the translation.
    case inconsistent
    /// A name is spelled differently, or missing.
    case name
    /// A number, date or time, percentage, or sum of money was changed or omitted.
    case number, date, percent, currency
    /// The unit of measure of a number was changed.
    case unit
    /// A negation was lost or added.
    case negation
    /// A term that must stay unchanged was translated.
    case translated
    /// The translation is empty, or is still in the source language.
    case untranslated
    /// A sentence has no translation.
    case omitted

    /// The diagnostic code of the verdict.
    public var code: DiagnosticCode {
      switch self {
      case .missing: .termMissing
      case .unapproved: .termUnapproved
      case .forbidden: .termForbidden
      case .inconsistent: .termInconsistent
      case .name: .nameMisspelt
      case .number: .numberChanged
      case .date: .dateChanged
      case .percent: .percentChanged
      case .currency: .currencyChanged
      case .unit: .unitChanged
      case .negation: .negationChanged
      case .translated: .termTranslated
      case .untranslated: .notTranslated
      case .omitted: .sentenceOmitted
      }
    }
  }

  /// The kind of problem.
  public var verdict: Verdict
  /// How certain it is that this is an error.
  public var severity: Diagnostic.Severity
  /// Index of the source segment.
  public var segment: Int
  /// UTF-8 offsets in the normalized source.
  public var source: TextRange
  /// UTF-8 offsets in the normalized translation; nil if the words are missing there.
  public var target: TextRange?
  /// The glossary term, name or number concerned; empty for a whole sentence.
  public var term: String
  /// Texts that the translation should contain, any of them; empty if unknown.
  public var expected: [String]
  /// One English sentence without a full stop, for the user.
  public var message: String

  /// A finding with the given values.
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
