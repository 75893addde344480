import DelimitedText
import Glossary
import TextModel

/// A machine translation service that accepts glossaries as a table with two columns or with a
/// column for each language.
enum TranslationService: String, Sendable, CaseIterable {
  /// CSV or TSV, no header; in CSV the codes of both languages may follow (DeepL API reference,
  /// *Managing glossaries*: entry formats).
  case deepl
  /// One direction: two columns, no header. Equivalent term sets: CSV with a header of language
  /// codes, optionally with `pos` and `description` (Cloud Translation, *Creating and using
  /// glossaries*).
  case google
  /// CSV or TSV with a header of language codes, the source language first (Amazon Translate
  /// developer guide, *Creating a custom terminology*).
  case amazon
  /// Two columns, no header, TSV or CSV (Azure AI Translator, *Use glossaries with Document
  /// Translation*); a phrase dictionary has the language codes in its first row (*Document formats
  /// and naming convention guidance*).
  case azure

  /// The losses that the writer can report.
  static let limits =
    PairChoice.limits + [
      "a second equivalent", "line breaks and tabs in a term",
      "a source term that another concept has",
    ]

  var name: String {
    switch self {
    case .deepl: "a glossary of DeepL"
    case .google: "a glossary of Google"
    case .amazon: "a terminology of Amazon"
    case .azure: "a glossary of Azure"
    }
  }

  var delimiter: UInt8 {
    switch self {
    case .deepl, .google, .amazon: Delimiter.comma
    case .azure: Delimiter.tab
    }
  }

  /// Whether a header with the languages is required.
  var needsHeader: Bool {
    switch self {
    case .amazon: true
    case .deepl, .google, .azure: false
    }
  }
}
