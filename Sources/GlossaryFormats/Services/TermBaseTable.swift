import DelimitedText
import Glossary
import TextModel

/// The tables of Phrase and Lokalise: a term with switches, and a column for each language.
enum TermBaseTable: Sendable {
  /// Phrase Strings (help centre, *Uploading and Downloading Terms*): commas, `true` and `false`.
  case phrase
  /// Lokalise (documentation, *Glossary*): semicolons, `yes` and `no`, tags, and a description in
  /// each language.
  case lokalise

  /// The losses that the writer can report.
  static let limits = [
    "how the term is matched", "spelling variants", "terms not to be used",
    "that several source terms are one concept", "the variety of the source language",
    "a concept that lacks an approved term", "a second equivalent",
    "a term that another concept has", "the character NUL",
  ]

  var format: GlossaryFormat {
    switch self {
    case .phrase: .phrase
    case .lokalise: .lokalise
    }
  }

  var name: String {
    switch self {
    case .phrase: "a term base of Phrase"
    case .lokalise: "a glossary of Lokalise"
    }
  }

  var delimiter: UInt8 {
    switch self {
    case .phrase: Delimiter.comma
    case .lokalise: Delimiter.semicolon
    }
  }

  /// The columns before the columns of languages, in order.
  var columns: [Column] {
    switch self {
    case .phrase: [.term, .caseSensitive, .translatable, .description]
    case .lokalise: [.term, .description, .caseSensitive, .translatable, .forbidden, .tags]
    }
  }

  var yes: String {
    switch self {
    case .phrase: "true"
    case .lokalise: "yes"
    }
  }

  var no: String {
    switch self {
    case .phrase: "false"
    case .lokalise: "no"
    }
  }

  func header(_ column: Column) -> String {
    switch (column, self) {
    case (.term, _): "term"
    case (.description, _): "description"
    case (.caseSensitive, .phrase): "case sensitive"
    case (.caseSensitive, .lokalise): "casesensitive"
    case (.translatable, _): "translatable"
    case (.forbidden, _): "forbidden"
    case (.tags, _): "tags"
    case (.translation(let language), _): code(language)
    case (.languageDescription(let language), _): code(language) + "_description"
    }
  }

  /// The language code: `de_DE` in Lokalise, `de-DE` in Phrase.
  private func code(_ language: LanguageTag) -> String {
    switch self {
    case .phrase: language.description
    case .lokalise: language.description.replacing("-", with: "_")
    }
  }

  enum Column: Hashable {
    case term, description, caseSensitive, translatable, forbidden, tags
    case translation(LanguageTag)
    case languageDescription(LanguageTag)

    /// nil if the header cell is not a column of such tables.
    init?(header: String) {
      let name = header.trimmed
      switch name.lowercased().filter({ $0 != " " && $0 != "_" && $0 != "-" }) {
      case "term": self = .term
      case "description": self = .description
      case "casesensitive": self = .caseSensitive
      case "translatable": self = .translatable
      case "forbidden": self = .forbidden
      case "tags": self = .tags
      default:
        if name.lowercased().hasSuffix("_description"),
          let language = LanguageTag(name.dropLast("_description".count))
        {
          self = .languageDescription(language)
        } else if let language = LanguageTag(name) {
          self = .translation(language)
        } else {
          return nil
        }
      }
    }
  }
}
