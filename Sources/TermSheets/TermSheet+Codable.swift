import Alignment
import Glossary
import Reports
import Segmentation
import TermDiscovery
import TextModel

/// Coded with the fields of `padanan.sheet/1` and, in addition, the `marks` of a translation.
///
/// The marks of sentences and the citations are not coded: the decoder derives them from the
/// occurrences and from the origins of the terms. ``problems`` are coded as `findings`, without the
/// places of their words in the translation. The JSON that `padanan sheet` writes has no
/// `marks` of translations and rounds scores; read from it, a translation has no marks.
extension TermSheet: Codable {
  private enum CodingKeys: String, CodingKey {
    case schema, document, source, target, offsets, sentences, terms, candidates, findings
    case diagnostics
  }

  /// - Throws: `DecodingError` if a field is absent or has another type, if `schema` names
  ///   another schema, or if an occurrence is outside its sentence.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    try fields.check(schema: JSONRenderer.schema, forKey: .schema)
    self.init(
      document: try fields.decode(String.self, forKey: .document),
      source: try fields.decode(LanguageTag.self, forKey: .source),
      target: try fields.decode(LanguageTag.self, forKey: .target),
      offsets: try fields.decode(OffsetUnit.self, forKey: .offsets),
      sentences: try fields.decode([Sentence].self, forKey: .sentences),
      terms: try fields.decode([Entry].self, forKey: .terms),
      diagnostics: try fields.decode([Diagnostic].self, forKey: .diagnostics),
      candidates: try fields.decodeIfPresent([TermCandidate].self, forKey: .candidates) ?? [])
    citations = TermSheet.citations(of: terms)
    addProblems(
      try fields.decodeIfPresent([CheckReport.Entry].self, forKey: .findings) ?? [])
    guard addMarks() else {
      throw DecodingError.dataCorruptedError(
        forKey: .terms, in: fields, debugDescription: "an occurrence is outside its sentence")
    }
  }

  /// Writes the fields of `padanan.sheet/1`.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(JSONRenderer.schema, forKey: .schema)
    try fields.encode(document, forKey: .document)
    try fields.encode(source, forKey: .source)
    try fields.encode(target, forKey: .target)
    try fields.encode(offsets, forKey: .offsets)
    try fields.encode(sentences, forKey: .sentences)
    try fields.encode(terms, forKey: .terms)
    try fields.encode(candidates, forKey: .candidates)
    try fields.encode(problems.map(\.finding), forKey: .findings)
    try fields.encode(diagnostics, forKey: .diagnostics)
  }

  /// Adds findings to the sentences in which they are; one outside of all sentences is left out.
  private mutating func addProblems(_ findings: [CheckReport.Entry]) {
    for finding in findings {
      let range = finding.source.range
      let next = sentences.partitionPoint { $0.range.start <= range.start }
      guard next > 0, sentences[next - 1].range.contains(range) else { continue }
      let sentence = sentences[next - 1]
      var problem = Problem(finding, sentence: sentence.id)
      problem.finding.sentence = sentence.text
      if range != sentence.range {
        let start = sentence.range.start
        problem.range = offsets.bytes(
          TextRange(range.start - start, range.end - start), in: sentence.text)
      }
      problems.append(problem)
    }
  }

  /// Puts a mark into its sentence for each occurrence.
  /// - Returns: false if an occurrence is outside its sentence.
  private mutating func addMarks() -> Bool {
    let places = Dictionary(
      sentences.indices.map { (sentences[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    for (term, entry) in terms.enumerated() {
      for (number, occurrence) in entry.occurrences.enumerated()
      where occurrence.suppressed == nil {
        guard let place = places[occurrence.sentence],
          sentences[place].range.contains(occurrence.range)
        else { return false }
        let start = sentences[place].range.start
        sentences[place].marks.append(
          Mark(
            number: occurrence.number,
            range: TextRange(occurrence.range.start - start, occurrence.range.end - start),
            term: term, occurrence: number))
      }
    }
    for place in sentences.indices {
      sentences[place].marks.sort { $0.number < $1.number }
      guard sentences[place].convertMarks(from: offsets) else { return false }
    }
    return true
  }
}

extension TermSheet.Sentence {
  /// Converts the marks' ranges in ``text`` to UTF-8 offsets.
  /// - Returns: false if a range is not on the limits of characters of ``text``.
  fileprivate mutating func convertMarks(from unit: OffsetUnit) -> Bool {
    guard !marks.isEmpty else { return true }
    var offsets: [Int: Int] = [:]
    let converter = OffsetConverter(Array(text.utf8), unit: unit)
    var offset = 0
    for scalar in text.unicodeScalars {
      offsets[converter(offset)] = offset
      offset += UTF8.width(scalar)
    }
    offsets[converter(offset)] = offset
    for place in marks.indices {
      guard let start = offsets[marks[place].range.start],
        let end = offsets[marks[place].range.end]
      else { return false }
      marks[place].range = TextRange(start, end)
    }
    return true
  }
}

extension OffsetUnit {
  /// UTF-8 offsets of a range in this unit; nil if it does not end on limits of characters.
  fileprivate func bytes(_ range: TextRange, in text: String) -> TextRange? {
    let converter = OffsetConverter(Array(text.utf8), unit: self)
    var start: Int?
    var offset = 0
    for scalar in text.unicodeScalars {
      if converter(offset) == range.start { start = offset }
      offset += UTF8.width(scalar)
      if let start, converter(offset) == range.end { return TextRange(start, offset) }
    }
    return nil
  }
}

extension TermSheet.Sentence: Codable {
  private enum CodingKeys: String, CodingKey { case id, kind, text, translation }

  /// Decodes a sentence without marks; ``TermSheet`` adds them.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try fields.decode(Int.self, forKey: .id), range: try TextRange(from: decoder),
      kind: try fields.decode(SegmentKind.self, forKey: .kind),
      text: try fields.decode(String.self, forKey: .text),
      translation: try fields.decodeIfPresent(TermSheet.Translation.self, forKey: .translation))
  }

  /// Writes every field, `translation` null if there is none.
  public func encode(to encoder: any Encoder) throws {
    try range.encode(to: encoder)
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(kind, forKey: .kind)
    try fields.encode(text, forKey: .text)
    try fields.encode(translation, forKey: .translation)
  }
}

extension TermSheet.Translation: Codable {
  private enum CodingKeys: String, CodingKey { case text, score, marks }

  /// Decodes a translation; it has no marks if `marks` is absent.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      text: try fields.decode(String.self, forKey: .text),
      score: try fields.decode(Double.self, forKey: .score),
      marks: try fields.decodeIfPresent([TermSheet.Mark].self, forKey: .marks) ?? [])
  }

  /// Writes `text`, `score` and `marks`.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(text, forKey: .text)
    try fields.encode(score, forKey: .score)
    try fields.encode(marks, forKey: .marks)
  }
}

extension TermSheet.Mark: Codable {
  private enum CodingKeys: String, CodingKey { case number, term, occurrence }

  /// - Throws: `DecodingError` if a field is absent or has another type.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      number: try fields.decode(Int.self, forKey: .number), range: try TextRange(from: decoder),
      term: try fields.decode(Int.self, forKey: .term),
      occurrence: try fields.decode(Int.self, forKey: .occurrence))
  }

  /// Writes `number`, `start`, `end`, `term` and `occurrence`.
  public func encode(to encoder: any Encoder) throws {
    try range.encode(to: encoder)
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(number, forKey: .number)
    try fields.encode(term, forKey: .term)
    try fields.encode(occurrence, forKey: .occurrence)
  }
}

extension TermSheet.Entry: Codable {
  private enum CodingKeys: String, CodingKey {
    case term, concept, targets, pos, domain, weight, count, documents, definition, note, glossary
    case occurrences
  }

  /// - Throws: `DecodingError` if a field is absent or has another type.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let partOfSpeech = try fields.decode(String.self, forKey: .pos)
    self.init(
      term: try fields.decode(String.self, forKey: .term),
      concept: try fields.decode(String.self, forKey: .concept),
      targets: try fields.decode([TermSheet.Target].self, forKey: .targets),
      partOfSpeech: partOfSpeech.isEmpty
        ? nil : try fields.decode(PartOfSpeech.self, forKey: .pos),
      domain: try fields.decode(String.self, forKey: .domain),
      definition: try fields.decode(String.self, forKey: .definition),
      note: try fields.decode(String.self, forKey: .note),
      origin: try fields.decode(Concept.Origin.self, forKey: .glossary),
      occurrences: try fields.decode([TermSheet.Occurrence].self, forKey: .occurrences))
    weight = try fields.decodeIfPresent(TermSheet.Weight.self, forKey: .weight) ?? .normal
    if let count = try fields.decodeIfPresent(Int.self, forKey: .count) {
      totals = TermSheet.Totals(
        count: count, documents: try fields.decode(Int.self, forKey: .documents),
        forms: found.map(\.surface))
    }
  }

  /// Writes every field; `pos` is empty if there is no part of speech.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(term, forKey: .term)
    try fields.encode(concept, forKey: .concept)
    try fields.encode(targets, forKey: .targets)
    try fields.encode(partOfSpeech?.rawValue ?? "", forKey: .pos)
    try fields.encode(domain, forKey: .domain)
    try fields.encode(weight, forKey: .weight)
    try fields.encodeIfPresent(totals?.count, forKey: .count)
    try fields.encodeIfPresent(totals?.documents, forKey: .documents)
    try fields.encode(definition, forKey: .definition)
    try fields.encode(note, forKey: .note)
    try fields.encode(origin, forKey: .glossary)
    try fields.encode(occurrences, forKey: .occurrences)
  }
}

extension TermSheet.Occurrence: Codable {
  private enum CodingKeys: String, CodingKey {
    case sentence, number, surface, term, form, nested, ambiguous, reason, alternatives
    case suppressed, equivalent, hint, target
  }

  /// - Throws: `DecodingError` if a field is absent or has another type.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    var doubt: TermSheet.Doubt?
    if try fields.decode(Bool.self, forKey: .ambiguous) {
      doubt = TermSheet.Doubt(
        reason: try fields.decodeIfPresent(String.self, forKey: .reason) ?? "",
        alternatives: try fields.decodeIfPresent(
          [TermSheet.Alternative].self, forKey: .alternatives) ?? [])
    }
    self.init(
      sentence: try fields.decode(Int.self, forKey: .sentence),
      number: try fields.decode(Int.self, forKey: .number), range: try TextRange(from: decoder),
      surface: try fields.decode(String.self, forKey: .surface),
      found: try fields.decode(String.self, forKey: .term),
      form: try fields.decode(TermSheet.Form.self, forKey: .form),
      isNested: try fields.decode(Bool.self, forKey: .nested),
      doubt: doubt, suppressed: try fields.decodeIfPresent(String.self, forKey: .suppressed),
      equivalent: try fields.decodeIfPresent(String.self, forKey: .equivalent),
      hint: try fields.decodeIfPresent(String.self, forKey: .hint),
      translation: try fields.decodeIfPresent(TermSheet.Rendering.self, forKey: .target))
  }

  /// Writes every field; `reason`, `suppressed`, `equivalent`, `hint` and `target` are null if there
  /// is no value.
  public func encode(to encoder: any Encoder) throws {
    try range.encode(to: encoder)
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(sentence, forKey: .sentence)
    try fields.encode(number, forKey: .number)
    try fields.encode(surface, forKey: .surface)
    try fields.encode(found, forKey: .term)
    try fields.encode(form, forKey: .form)
    try fields.encode(isNested, forKey: .nested)
    try fields.encode(isAmbiguous, forKey: .ambiguous)
    try fields.encode(doubt?.reason, forKey: .reason)
    try fields.encode(doubt?.alternatives ?? [], forKey: .alternatives)
    try fields.encode(suppressed, forKey: .suppressed)
    try fields.encode(equivalent, forKey: .equivalent)
    try fields.encode(hint, forKey: .hint)
    try fields.encode(translation, forKey: .target)
  }
}

extension TermSheet.Rendering: Codable {
  private enum CodingKeys: String, CodingKey { case start, end, surface, verdict, score }

  /// - Throws: `DecodingError` if a field is absent or has another type.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      verdict: try fields.decode(TermPair.Verdict.self, forKey: .verdict),
      range: try fields.decodeNil(forKey: .start) ? nil : TextRange(from: decoder),
      surface: try fields.decode(String.self, forKey: .surface),
      score: try fields.decode(Double.self, forKey: .score))
  }

  /// Writes every field, `start` and `end` null if nothing was found.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(range?.start, forKey: .start)
    try fields.encode(range?.end, forKey: .end)
    try fields.encode(surface, forKey: .surface)
    try fields.encode(verdict, forKey: .verdict)
    try fields.encode(score, forKey: .score)
  }
}

extension KeyedDecodingContainer {
  /// - Throws: `DecodingError` if the field is there and names another schema.
  package func check(schema: String, forKey key: Key) throws {
    guard let found = try decodeIfPresent(String.self, forKey: key), found != schema else { return }
    throw DecodingError.dataCorruptedError(
      forKey: key, in: self, debugDescription: "the schema is `\(found)`; expected `\(schema)`")
  }
}
