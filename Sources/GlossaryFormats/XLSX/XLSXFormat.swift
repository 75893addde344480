extension GlossaryFormat {
  /// An Excel workbook (Office Open XML).
  public static let xlsx = GlossaryFormat(
    "xlsx", .workbook, endings: ["xlsx"], signature: [0x50, 0x4B, 0x03, 0x04], holds: .all,
    limits: ConceptTableWriter.limits,
    reader: { XLSXGlossaryReader(options: $0) }, writer: { XLSXGlossaryWriter(options: $0) })
}
