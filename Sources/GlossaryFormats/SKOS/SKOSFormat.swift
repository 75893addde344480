extension GlossaryFormat {
  /// SKOS in Turtle (W3C).
  public static let skos = GlossaryFormat(
    "skos", .turtle, endings: ["ttl"], holds: SKOSWriter.held,
    limits: [
      "a concept without terms", "an identifier that another concept has",
      "a change that is neither", "data of your own", "the text of a cross reference", "an antonym",
      "how terms are matched", "changes and data of your own of one language", "the status",
      "what else is said of a term", "a part of speech",
    ],
    reader: { SKOSReader(options: $0) }, writer: { SKOSWriter(options: $0) })
}
