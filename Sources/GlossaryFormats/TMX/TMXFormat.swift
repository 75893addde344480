extension GlossaryFormat {
  /// Translation Memory eXchange 1.4b, with one unit for each concept.
  public static let tmx = GlossaryFormat(
    "tmx", .xml, endings: ["tmx"], roots: ["tmx"], holds: .all,
    limits: ["a concept without terms", "characters that XML does not allow"],
    reader: { _ in TMXGlossaryReader() }, writer: { TMXGlossaryWriter(options: $0) })
}
