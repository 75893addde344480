/// Encoded with the fields of `padanan.diagnostic/1`: `code`, `severity`, `file`, `line`, `column`,
/// `message`. If `file`, `line` or `column` is absent or null, there is no file or no position.
extension Diagnostic: Codable {
  private enum CodingKeys: String, CodingKey {
    case code, severity, file, line, column, message
  }

  /// - Throws: `DecodingError` if a field has another type, or the code is unknown.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    var position: TextPosition?
    if let line = try fields.decodeIfPresent(Int.self, forKey: .line),
      let column = try fields.decodeIfPresent(Int.self, forKey: .column)
    {
      position = TextPosition(line: line, column: column)
    }
    self.init(
      try fields.decode(DiagnosticCode.self, forKey: .code),
      try fields.decode(Severity.self, forKey: .severity),
      file: try fields.decodeIfPresent(String.self, forKey: .file), at: position,
      try fields.decode(String.self, forKey: .message))
  }

  /// Encodes every field; null for fields without a value.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(code, forKey: .code)
    try fields.encode(severity, forKey: .severity)
    try fields.encode(file, forKey: .file)
    try fields.encode(position?.line, forKey: .line)
    try fields.encode(position?.column, forKey: .column)
    try fields.encode(message, forKey: .message)
  }
}

extension Diagnostic.Severity: Codable {}
