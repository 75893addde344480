import Glossary

extension GlossaryFormat {
  /// Universal Terminology eXchange 1.11.
  public static let utx = GlossaryFormat(
    "utx", .table, endings: ["utx"], isHeader: { $0.text.hasPrefix("#utx") },
    holds: HeldFields(concept: [\.id, \.domain, \.note], term: [\.partOfSpeech, \.note]),
    limits: [
      "spelling variants", "an identifier that another concept has", "line breaks and tabs",
      "terms of further languages", "a concept that lacks an approved term",
      "the status superseded or do-not-translate", "the variety of a language",
      "a concept without a preferred term", "a term that begins with #", "a part of speech beyond",
    ],
    reader: { UTXGlossaryReader(options: $0) }, writer: { UTXGlossaryWriter(options: $0) })
}
