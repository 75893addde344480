import Glossary

extension GlossaryFormat {
  /// A term base of Phrase Strings.
  public static let phrase = GlossaryFormat(
    "phrase", .table,
    isHeader: { line in
      ["case sensitive", "case_sensitive"].contains { line.names.isSuperset(of: ["term", $0]) }
    },
    holds: HeldFields(concept: [\.definition, \.match]), limits: TermBaseTable.limits,
    reader: { TermBaseReader(.phrase, options: $0) },
    writer: { TermBaseWriter(.phrase, options: $0) })
}
