/// The words with which people head the columns of their glossaries.
public struct TableHeadings: Sendable {
  /// What a column of a glossary holds.
  public enum Column: Sendable, Hashable, CaseIterable {
    case sourceTerm, targetTerm
    case partOfSpeech, domain, definition, note, reference, concept, usage
  }

  /// For each column its headings in lower case.
  public var columns: [Column: [String]] = [:]
  /// Names and abbreviations of parts of speech, in lower case and without full stops, by the name
  /// that padanan's own format has for them: `noun`, `verb`.
  public var partsOfSpeech: [String: [String]] = [:]

  /// The column that a heading names, in lower case.
  public func column(named name: String) -> Column? {
    columns.first { $0.value.contains(name) }?.key
  }
}
