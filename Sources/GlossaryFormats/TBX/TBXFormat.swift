extension GlossaryFormat {
  /// TermBase eXchange (ISO 30042:2019), and its predecessor TBX 2 (ISO 30042:2008, Martif).
  ///
  /// Values without a category in the dialect are written in notes, which are read back.
  public static let tbx = GlossaryFormat(
    "tbx", .xml, endings: ["tbx"], roots: ["tbx", "martif", "TBX"], holds: .all,
    limits: [
      "concept without a term", "what is said of a language without a term", "some characters",
      "identifiers that are used twice", "crossReference",
      "relations beside the plain cross reference",
    ],
    reader: { _ in TBXGlossaryReader() },
    writer: {
      TBXGlossaryWriter(dialect: $0.dialect, style: $0.style, language: $0.source)
    })
}
