extension GlossaryFormat {
  /// The native format with tabs, which Excel calls “Unicode text”.
  public static let tsv = GlossaryFormat(
    "tsv", .table, endings: ["tsv"], isHeader: { $0.text.contains("\t") && $0.isNative },
    holds: .all, limits: ConceptTableWriter.limits,
    reader: { CSVGlossaryReader(delimiter: UInt8(ascii: "\t"), options: $0) },
    writer: { CSVGlossaryWriter(delimiter: UInt8(ascii: "\t"), options: $0) })
}
