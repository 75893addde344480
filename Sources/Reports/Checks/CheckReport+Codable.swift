public import Checks
import TextModel

extension Finding.Verdict: Codable {}

/// Coded with the fields of `padanan.check/1`, except the offsets' unit and the sentence.
///
/// The decoder leaves ``sentence`` empty, because a record does not have it.
extension CheckReport.Entry: Codable {
  static let schema = "padanan.check/1"

  private enum CodingKeys: String, CodingKey {
    case schema, code, severity, verdict, source, target, term, expected, message, fingerprint
  }

  /// - Throws: `DecodingError` if a field is absent or has another type.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    verdict = try fields.decode(Finding.Verdict.self, forKey: .verdict)
    severity = try fields.decode(Diagnostic.Severity.self, forKey: .severity)
    source = try fields.decode(CheckReport.Place.self, forKey: .source)
    target = try fields.decodeIfPresent(CheckReport.Place.self, forKey: .target)
    term = try fields.decode(String.self, forKey: .term)
    expected = try fields.decode([String].self, forKey: .expected)
    message = try fields.decode(String.self, forKey: .message)
    sentence = ""
  }

  /// Writes every field; `target` is null if the words are missing in the translation.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(CheckReport.Entry.schema, forKey: .schema)
    try fields.encode(verdict.code, forKey: .code)
    try fields.encode(severity, forKey: .severity)
    try fields.encode(verdict, forKey: .verdict)
    try fields.encode(source, forKey: .source)
    try fields.encode(target, forKey: .target)
    try fields.encode(term, forKey: .term)
    try fields.encode(expected, forKey: .expected)
    try fields.encode(message, forKey: .message)
    try fields.encode(fingerprint, forKey: .fingerprint)
  }
}

/// Coded with the fields of a place in `padanan.check/1`.
extension CheckReport.Place: Codable {
  private enum CodingKeys: String, CodingKey { case document, unit, line, column, text }

  /// - Throws: `DecodingError` if a field is absent or has another type.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    document = try fields.decode(String.self, forKey: .document)
    position = TextPosition(
      line: try fields.decode(Int.self, forKey: .line),
      column: try fields.decode(Int.self, forKey: .column))
    range = try TextRange(from: decoder)
    text = try fields.decode(String.self, forKey: .text)
    unit = try fields.decode(String.self, forKey: .unit)
  }

  /// Writes every field.
  public func encode(to encoder: any Encoder) throws {
    try range.encode(to: encoder)
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(document, forKey: .document)
    try fields.encode(unit, forKey: .unit)
    try fields.encode(position.line, forKey: .line)
    try fields.encode(position.column, forKey: .column)
    try fields.encode(text, forKey: .text)
  }
}
