extension GlossaryFormat {
  /// The glossary module of XLIFF 2.1.
  public static let xliff = GlossaryFormat(
    "xliff", .xml, endings: ["xlf", "xliff"], roots: ["xliff"],
    holds: .all,
    limits: [
      "a concept without a term", "an identifier that another concept has",
      "characters that XML does not allow", "what is said of one language, beside its terms",
      "data of your own about a term", "more than one example",
    ],
    reader: { XLIFFGlossaryReader(options: $0) }, writer: { XLIFFGlossaryWriter(options: $0) })
}
