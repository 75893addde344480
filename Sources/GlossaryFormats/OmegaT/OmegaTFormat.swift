import Glossary

extension GlossaryFormat {
  /// The glossary format of OmegaT: term, equivalent and comment, separated by tabs.
  public static let omegat = GlossaryFormat(
    "omegat", .table, furtherEndings: ["tab", "utf8", "txt"],
    holds: HeldFields(concept: [\.note]),
    limits: PairChoice.limits + [
      "line breaks and tabs in", "a term that begins with #", "a byte order mark in a term",
    ],
    reader: { OmegaTGlossaryReader(options: $0) }, writer: { OmegaTGlossaryWriter(options: $0) })
}
