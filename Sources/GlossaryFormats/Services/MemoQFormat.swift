import Glossary

extension GlossaryFormat {
  /// The table format of memoQ's term bases.
  public static let memoq = GlossaryFormat(
    "memoq", .table,
    isHeader: { $0.names.contains("entry_id") || $0.names.contains("term_info") },
    holds: HeldFields(
      concept: [\.id, \.domain, \.note, \.match, \.transactions], language: [\.definition],
      term: [\.partOfSpeech, \.usage]),
    limits: [
      "the concept's identifier", "how the term is matched", "examples of use",
      "when and by whom the concept was changed", "spelling variants", "a second preferred term",
      "a part of speech beyond", "the status deprecated", "the character NUL",
    ],
    reader: { _ in MemoQGlossaryReader() }, writer: { MemoQGlossaryWriter(options: $0) })
}
