/// Column headings that users give their glossary tables.
public struct TableHeadings: Sendable {
  /// The content of a glossary column.
  public enum Column: Sendable, Hashable, CaseIterable {
    /// A term in the source or target language.
    case sourceTerm, targetTerm
    /// A field of the concept or term.
    case partOfSpeech, domain, definition, note, reference, concept, usage
    /// Other accepted terms, and terms that must not be used, of the language beside the heading or
    /// of the column before.
    case synonyms, forbidden
    /// The status of the term in the target language.
    case status
    /// A term in the language that no other column names: `kata asing`.
    case foreignTerm
  }

  /// Headings of each column, in lower case.
  public var columns: [Column: [String]] = [:]
  /// Names that people give the language itself besides those of CLDR, in lower case: `bahasa`.
  public var ownNames: [String] = []
  /// Names of statuses of a term, in lower case. The keys are the names in padanan's own format:
  /// `preferred`, `admitted`, `deprecated`, `forbidden`.
  public var statuses: [String: [String]] = [:]
  /// Names and abbreviations of parts of speech, in lower case and without full stops.
  ///
  /// The keys are the names in padanan's own format: `noun`, `verb`.
  public var partsOfSpeech: [String: [String]] = [:]

  /// The column with a heading; nil for an unknown heading.
  /// - Parameter name: the heading, in lower case.
  public func column(named name: String) -> Column? {
    columns.first { $0.value.contains(name) }?.key
  }
}
