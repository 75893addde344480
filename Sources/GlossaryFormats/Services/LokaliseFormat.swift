import Glossary

extension GlossaryFormat {
  /// A glossary of Lokalise.
  public static let lokalise = GlossaryFormat(
    "lokalise", .table, isHeader: { $0.names.isSuperset(of: ["term", "casesensitive"]) },
    holds: HeldFields(concept: [\.definition, \.match, \.domain], language: [\.definition]),
    limits: TermBaseTable.limits,
    reader: { TermBaseReader(.lokalise, options: $0) },
    writer: { TermBaseWriter(.lokalise, options: $0) })
}
