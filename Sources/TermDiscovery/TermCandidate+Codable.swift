internal import TextModel

/// Coded with the fields of `padanan.candidate/1` after its schema and the unit of offsets.
extension TermCandidate: Codable {
  private enum CodingKeys: String, CodingKey {
    case rank, kind, text, forms, count, documents, score, reason, first, targets
    case longForm = "long"
  }

  /// - Throws: `DecodingError` if a field is absent or has another type.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      rank: try fields.decode(Int.self, forKey: .rank),
      kind: try fields.decode(Kind.self, forKey: .kind),
      text: try fields.decode(String.self, forKey: .text),
      forms: try fields.decode([String].self, forKey: .forms),
      longForm: try fields.decodeIfPresent(String.self, forKey: .longForm),
      count: try fields.decode(Int.self, forKey: .count),
      documents: try fields.decode(Int.self, forKey: .documents),
      score: try fields.decode(Double.self, forKey: .score),
      reason: try fields.decode(String.self, forKey: .reason),
      first: try fields.decode(Place.self, forKey: .first),
      targets: try fields.decode([Target].self, forKey: .targets))
  }

  /// Writes every field; `long` is null if there is no long form.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(rank, forKey: .rank)
    try fields.encode(kind, forKey: .kind)
    try fields.encode(text, forKey: .text)
    try fields.encode(forms, forKey: .forms)
    try fields.encode(longForm, forKey: .longForm)
    try fields.encode(count, forKey: .count)
    try fields.encode(documents, forKey: .documents)
    try fields.encode(score, forKey: .score)
    try fields.encode(reason, forKey: .reason)
    try fields.encode(first, forKey: .first)
    try fields.encode(targets, forKey: .targets)
  }
}

extension TermCandidate.Place: Codable {
  private enum CodingKeys: String, CodingKey { case document, sentence, text }

  /// - Throws: `DecodingError` if a field is absent or has another type.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      document: try fields.decode(String.self, forKey: .document),
      sentence: try fields.decode(Int.self, forKey: .sentence),
      range: try TextRange(from: decoder), text: try fields.decode(String.self, forKey: .text))
  }

  /// Writes `start`, `end` and the other fields.
  public func encode(to encoder: any Encoder) throws {
    try range.encode(to: encoder)
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(document, forKey: .document)
    try fields.encode(sentence, forKey: .sentence)
    try fields.encode(text, forKey: .text)
  }
}
