import DelimitedText
import Glossary
import TextModel

/// A machine translation service that takes terms as a table of two columns or of a column for
/// each language.
enum TranslationService: String, Sendable, CaseIterable {
  /// CSV or TSV, no header; in CSV the codes of both languages may follow (DeepL API reference,
  /// *Managing glossaries*: entry formats).
  case deepl
  /// One direction: two columns, no header. Equivalent term sets: CSV with a header of language
  /// codes, and perhaps `pos` and `description` (Cloud Translation, *Creating and using
  /// glossaries*).
  case google
  /// CSV or TSV with a header of language codes, the source's first (Amazon Translate developer
  /// guide, *Creating a custom terminology*).
  case amazon
  /// Two columns, no header, TSV or CSV (Azure AI Translator, *Use glossaries with Document
  /// Translation*); a phrase dictionary has the language codes in its first row (*Document formats
  /// and naming convention guidance*).
  case azure

  /// What the writer may report as lost.
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

  /// Whether the first row must name the languages.
  var needsHeader: Bool {
    switch self {
    case .amazon: true
    case .deepl, .google, .azure: false
    }
  }
}
