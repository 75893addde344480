extension GlossaryFormat {
  /// The native format: comma-separated values (RFC 4180), one concept per row.
  public static let csv = GlossaryFormat(
    "csv", .table, endings: ["csv"], holds: .all, limits: ConceptTableWriter.limits,
    reader: { CSVGlossaryReader(options: $0) }, writer: { CSVGlossaryWriter(options: $0) })
}
