extension GlossaryFormat {
  /// The XML format of SDL MultiTerm.
  public static let multiterm = GlossaryFormat(
    "multiterm", .xml, endings: ["mtf"], roots: ["mtf"], holds: .all,
    limits: ["a concept without terms", "characters that XML does not allow"],
    reader: { _ in MultiTermReader() }, writer: { _ in MultiTermWriter() })
}
