import Glossary

extension GlossaryFormat {
  /// The bilingual CSV format of Weblate.
  public static let weblate = GlossaryFormat(
    "weblate", .table,
    isHeader: {
      $0.names.isSuperset(of: ["source", "target"])
        && !$0.names.isDisjoint(with: ["translator_comments", "developer_comments", "fuzzy"])
    },
    holds: HeldFields(concept: [\.domain, \.note, \.definition]),
    limits: PairChoice.limits + ["the character NUL"],
    reader: { WeblateGlossaryReader(options: $0) }, writer: { WeblateGlossaryWriter(options: $0) })
}
