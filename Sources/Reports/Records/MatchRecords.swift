import Glossary
import Languages
import Normalization
import Segmentation
public import TermMatching
public import TextModel

extension RecordWriter {
  /// The header of match records in TSV.
  public static let matchColumns =
    "document\tsegment\tstart\tend\tsurface\tterm\ttarget\tform\tfeatures\tdomain\tconcept\tglossary\tambiguous"

  /// The column that follows ``matchColumns`` if suppressed matches are written.
  public static let suppressedColumn = "suppressed"

  /// Adds the matches of a text as `padanan.match/1` records.
  /// - Parameters:
  ///   - related: words that are only related to a term; each is a record of the kind `related`,
  ///     in text order among the matches.
  ///   - addsSuppressed: whether the suppressed matches follow, each with its reason.
  public mutating func append(
    _ text: MatchedText, related: [RelatedWord] = [], target: LanguageTag,
    addsSuppressed: Bool = false
  ) {
    let context = MatchContext(
      text, target: target, unit: unit, hasSuppressed: addsSuppressed)
    var rest = text.matches[...]
    for word in related {
      let before = rest.prefix { $0.range.start < word.range.start }
      rest = rest[before.endIndex...]
      append(before, of: text, context)
      let found = FoundTerm(
        segment: word.segment, range: word.range, concept: word.concept, term: word.term)
      switch format {
      case .jsonl:
        append(
          json: found, kind: "related", features: [],
          targets: context.equivalents.terms(ofConcept: word.concept, for: word.term), of: text,
          context
        ) { _ in word.explanation }
      case .tsv: append(row: found, form: RecordWriter.cells("related", ""), of: text, context)
      }
    }
    append(rest, of: text, context)
    guard addsSuppressed else { return }
    for suppressed in text.suppressed {
      append(
        suppressed.match, of: text, context,
        suppressed: text.explanation(of: suppressed, in: interface))
    }
  }

  /// - Parameter matches: matches of `text`.
  private mutating func append(
    _ matches: ArraySlice<TermMatch>, of text: MatchedText, _ context: MatchContext
  ) {
    switch format {
    case .jsonl:
      for match in matches { append(match, of: text, context) }
    case .tsv:
      // The fields are accessed one by one, because binding the match would copy it.
      for number in matches.indices {
        let found = FoundTerm(
          segment: matches[number].segment, range: matches[number].range,
          concept: matches[number].concept, term: matches[number].term)
        let form = Form(kind: matches[number].kind, features: matches[number].features)
        append(row: found, match: matches[number], form: cells(of: form), of: text, context)
      }
    }
  }

  /// - Parameter suppressed: the reason why the match is suppressed; nil if it is not.
  private mutating func append(
    _ match: TermMatch, of text: MatchedText, _ context: MatchContext, suppressed: String? = nil
  ) {
    let found = FoundTerm(
      segment: match.segment, range: match.range, concept: match.concept, term: match.term)
    let interface = interface
    switch format {
    case .jsonl:
      append(
        json: found, kind: match.kind.rawValue, features: match.features.names,
        isNested: match.isNested, isAmbiguous: match.isAmbiguous,
        alternatives: match.alternatives, fills: match.fills,
        reason: text.explanation(of: match, in: interface),
        suppressed: suppressed, targets: context.equivalents.terms(for: match, in: text), of: text,
        context
      ) { text.index.explanation(of: match, surface: $0, in: interface) }
    case .tsv:
      let form = Form(kind: match.kind, features: match.features)
      append(
        row: found, match: match, form: cells(of: form), suppressed: suppressed ?? "", of: text,
        context)
    }
  }

  /// - Parameter explanation: gives the explanation of the form for its surface.
  private mutating func append(
    json found: FoundTerm, kind: String, features: [String], isNested: Bool = false,
    isAmbiguous: Bool = false, alternatives: [Int] = [], fills: [SlotFill] = [],
    reason: String? = nil, suppressed: String? = nil, targets: [Term], of matched: MatchedText,
    _ context: MatchContext, explanation: (String) -> String
  ) {
    let text = matched.text
    let concept = matched.index.concept(found.concept)
    let range = text.source(of: found.range)
    let surface = text.document.text[range.range]
    json.object { json in
      json.field("schema", "padanan.match/1")
      json.field("document", text.document.id)
      json.field("offsets", unit.rawValue)
      json.field("segment", matched.segments[found.segment].id)
      json.field("start", context.offset(range.start))
      json.field("end", context.offset(range.end))
      json.field("surface", utf8: surface)
      json.field("term", concept.term(found.term).text)
      json.field("concept", concept.id)
      json.field(targets: targets)
      json.key("form")
      json.object { json in
        json.field("kind", kind)
        json.field("features", strings: features)
        json.field("explanation", explanation(String(decoding: surface, as: UTF8.self)))
      }
      json.field("domain", concept.domain)
      json.field("glossary", concept.origin.description)
      json.field("nested", bool: isNested)
      json.field("ambiguous", bool: isAmbiguous)
      json.field("alternatives", strings: alternatives.map { matched.index.concept($0).id })
      if let reason { json.field("reason", reason) }
      if let suppressed { json.field("suppressed", suppressed) }
      guard !fills.isEmpty else { return }
      json.key("slots")
      json.array(fills) { json, fill in
        let range = text.source(of: fill.range)
        json.object { json in
          json.field("slot", fill.slot.rawValue)
          json.field("start", context.offset(range.start))
          json.field("end", context.offset(range.end))
          json.field("text", utf8: text.document.text[range.range])
        }
      }
    }
    json.endLine()
  }

  /// - Parameter match: nil for a related word.
  private mutating func append(
    row found: FoundTerm, match: TermMatch? = nil, form: [UInt8], suppressed: String = "",
    of matched: MatchedText, _ context: MatchContext
  ) {
    if conceptCells.isEmpty {
      conceptCells = Array(repeating: [], count: matched.index.conceptCount)
    }
    // A pattern filled in this text has a number that means another concept in the next text.
    let isFilled = found.concept >= conceptCells.count
    var own = isFilled ? [] : conceptCells[found.concept]
    if own.isEmpty {
      own = cells(ofConcept: found.concept, in: matched.index, context.equivalents)
      if !isFilled { conceptCells[found.concept] = own }
    }
    let range = matched.text.source(of: found.range)
    append(context.documentCell)
    cells(
      matched.segments[found.segment].id, context.offset(range.start), context.offset(range.end))
    cell(matched.text.document.text[range.range])
    if own[found.term].dependsOnText, let match {
      cell(matched.index.term(of: match).text)
      cell(RecordWriter.equivalent(context.equivalents.terms(for: match, in: matched)))
    } else {
      append(own[found.term].before)
    }
    append(form)
    append(own[found.term].after)
    cell(match?.isAmbiguous == true ? "true" : "false")
    if context.hasSuppressed { cell(suppressed) }
    endRow()
  }

  private mutating func cells(of form: Form) -> [UInt8] {
    // A linear search: few forms occur, and the most frequent ones come early.
    for known in formCells where known.form == form { return known.cells }
    let cells = RecordWriter.cells(
      form.kind.rawValue, form.features.names.joined(separator: ","))
    formCells.append((form, cells))
    return cells
  }

  /// The cells of each term of a concept.
  private func cells(
    ofConcept number: Int, in index: TermIndex, _ equivalents: EquivalentOrder
  ) -> [ConceptCells] {
    let concept = index.concept(number)
    let after = RecordWriter.cells(concept.domain, concept.id, concept.origin.description)
    let dependsOnText = equivalents.dependsOnText(number)
    return concept.terms.indices.map { term in
      let equivalent = RecordWriter.equivalent(equivalents.terms(ofConcept: number, for: term))
      return ConceptCells(
        before: RecordWriter.cells(concept.term(term).text, equivalent), after: after,
        dependsOnText: dependsOnText)
    }
  }

  /// The first of some equivalents if it is approved; otherwise empty.
  private static func equivalent(_ terms: [Term]) -> String {
    terms.first { $0.status.isApproved }?.text ?? ""
  }
}
