/// Coded as `FILE:LINE`, or as the file name if the line is 0.
extension Concept.Origin: Codable {
  /// Reads the coded form.
  ///
  /// A colon without a line number after it is part of the file name.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    if let colon = text.lastIndex(of: ":"), let line = Int(text[text.index(after: colon)...]),
      line > 0
    {
      self.init(file: String(text[..<colon]), line: line)
    } else {
      self.init(file: text, line: 0)
    }
  }

  /// Writes ``description``.
  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    try value.encode(description)
  }
}
