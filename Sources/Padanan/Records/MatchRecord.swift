public import Glossary
public import TermSheets
public import TextModel

/// What fills a slot of a pattern term, as `Bekasi` in `Polres Bekasi`.
public struct SlotRecord: Codable, Sendable, Hashable {
  /// The slot.
  public var slot: PatternSlot
  /// Offsets in the document's own text, in the unit of the match.
  public var range: TextRange
  /// The document's own characters.
  public var text: String

  /// Creates a fill of the given parts.
  public init(slot: PatternSlot, range: TextRange, text: String) {
    self.slot = slot
    self.range = range
    self.text = text
  }

  private enum CodingKeys: String, CodingKey { case slot, text }

  /// - Throws: `DecodingError` if a field is absent or has another type.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      slot: try fields.decode(PatternSlot.self, forKey: .slot),
      range: try TextRange(from: decoder), text: try fields.decode(String.self, forKey: .text))
  }

  /// Writes the fields of a member of `slots`.
  public func encode(to encoder: any Encoder) throws {
    try range.encode(to: encoder)
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(slot, forKey: .slot)
    try fields.encode(text, forKey: .text)
  }
}

/// An occurrence of a glossary term, with all data to use it without the text and the glossary.
///
///     for match in try engine.session().matches(in: document) {
///       print(match.surface, match.term, match.equivalent ?? "")
///     }
///
/// Coded as a line of `padanan match --format jsonl` (`padanan.match/1`), which can be read back.
/// Lines of the kind `related`, which `--related` adds, are not matches and are rejected.
public struct MatchRecord: Sendable, Hashable {
  /// The document's ``Document/id``.
  public var document: String
  /// The unit of ``range``.
  public var offsets: OffsetUnit
  /// 1-based number of the segment that contains it.
  public var segment: Int
  /// Offsets in the document's own text.
  public var range: TextRange
  /// The document's own characters.
  public var surface: String
  /// The term that was found, as the glossary writes it.
  public var term: String
  /// The concept's identifier.
  public var concept: String
  /// The equivalents in the target language in the order of ``EquivalentOrder``: the one that fits
  /// the form first, forbidden ones last.
  public var targets: [TermSheet.Target]
  /// How the form in the text is derived from the term.
  public var form: TermSheet.Form
  /// Subject field; empty if the glossary has none.
  public var domain: String
  /// File and line of the concept.
  public var origin: Concept.Origin
  /// Whether it lies inside a longer match.
  public var isNested: Bool
  /// Whether the text may mean another sense of the form.
  public var isAmbiguous: Bool
  /// Why the match is ambiguous, in words; nil if it is certain.
  public var reason: String?
  /// Why the form certainly means something else in the text, in words; nil for a match.
  public var suppressed: String?
  /// The identifiers of the other concepts that have the same form.
  public var alternatives: [String]
  /// What fills the slots of a pattern; empty for other terms.
  public var slots: [SlotRecord]

  /// Creates a match of the given parts.
  public init(
    document: String, offsets: OffsetUnit = .utf8, segment: Int, range: TextRange,
    surface: String, term: String, concept: String, targets: [TermSheet.Target],
    form: TermSheet.Form, domain: String = "", origin: Concept.Origin, isNested: Bool = false,
    isAmbiguous: Bool = false, alternatives: [String] = [], reason: String? = nil,
    suppressed: String? = nil, slots: [SlotRecord] = []
  ) {
    self.document = document
    self.offsets = offsets
    self.segment = segment
    self.range = range
    self.surface = surface
    self.term = term
    self.concept = concept
    self.targets = targets
    self.form = form
    self.domain = domain
    self.origin = origin
    self.isNested = isNested
    self.isAmbiguous = isAmbiguous
    self.alternatives = alternatives
    self.reason = reason
    self.suppressed = suppressed
    self.slots = slots
  }

  /// The first equivalent; nil if the glossary has no approved one.
  public var equivalent: String? { targets.first { $0.status.isApproved }?.text }
}

extension MatchRecord: Codable {
  private static let schema = "padanan.match/1"

  private enum CodingKeys: String, CodingKey {
    case schema, document, offsets, segment, surface, term, concept, targets, form, domain
    case glossary, nested, ambiguous, alternatives, reason, suppressed, slots
  }

  /// - Throws: `DecodingError` if a field is absent or has another type, or if `schema` names
  ///   another schema.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    try fields.check(schema: MatchRecord.schema, forKey: .schema)
    self.init(
      document: try fields.decode(String.self, forKey: .document),
      offsets: try fields.decode(OffsetUnit.self, forKey: .offsets),
      segment: try fields.decode(Int.self, forKey: .segment), range: try TextRange(from: decoder),
      surface: try fields.decode(String.self, forKey: .surface),
      term: try fields.decode(String.self, forKey: .term),
      concept: try fields.decode(String.self, forKey: .concept),
      targets: try fields.decode([TermSheet.Target].self, forKey: .targets),
      form: try fields.decode(TermSheet.Form.self, forKey: .form),
      domain: try fields.decode(String.self, forKey: .domain),
      origin: try fields.decode(Concept.Origin.self, forKey: .glossary),
      isNested: try fields.decode(Bool.self, forKey: .nested),
      isAmbiguous: try fields.decode(Bool.self, forKey: .ambiguous),
      alternatives: try fields.decode([String].self, forKey: .alternatives),
      reason: try fields.decodeIfPresent(String.self, forKey: .reason),
      suppressed: try fields.decodeIfPresent(String.self, forKey: .suppressed),
      slots: try fields.decodeIfPresent([SlotRecord].self, forKey: .slots) ?? [])
  }

  /// Writes the fields of `padanan.match/1`.
  public func encode(to encoder: any Encoder) throws {
    try range.encode(to: encoder)
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(MatchRecord.schema, forKey: .schema)
    try fields.encode(document, forKey: .document)
    try fields.encode(offsets, forKey: .offsets)
    try fields.encode(segment, forKey: .segment)
    try fields.encode(surface, forKey: .surface)
    try fields.encode(term, forKey: .term)
    try fields.encode(concept, forKey: .concept)
    try fields.encode(targets, forKey: .targets)
    try fields.encode(form, forKey: .form)
    try fields.encode(domain, forKey: .domain)
    try fields.encode(origin, forKey: .glossary)
    try fields.encode(isNested, forKey: .nested)
    try fields.encode(isAmbiguous, forKey: .ambiguous)
    try fields.encode(alternatives, forKey: .alternatives)
    try fields.encodeIfPresent(reason, forKey: .reason)
    try fields.encodeIfPresent(suppressed, forKey: .suppressed)
    if !slots.isEmpty { try fields.encode(slots, forKey: .slots) }
  }
}
