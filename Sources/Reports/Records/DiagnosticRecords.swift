public import TextModel

extension RecordWriter {
  /// Adds the diagnostics as `padanan.diagnostic/1`, or as one line each for people.
  public mutating func append(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      switch format {
      case .tsv: line(diagnostic.description)
      case .jsonl:
        json.object { json in
          json.field("schema", "padanan.diagnostic/1")
          json.field("code", diagnostic.code.rawValue)
          json.field("severity", diagnostic.severity.rawValue)
          json.field("file", diagnostic.file ?? "")
          json.field("line", diagnostic.position?.line ?? 0)
          json.field("column", diagnostic.position?.column ?? 0)
          json.field("message", diagnostic.message)
        }
        json.endLine()
      }
    }
  }
}
