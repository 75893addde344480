import Glossary
import Languages
import Normalization
import Segmentation
public import TermMatching
public import TextModel

extension RecordWriter {
  public static let matchColumns =
    "document\tsegment\tstart\tend\tsurface\tterm\ttarget\tform\tfeatures\tdomain\tconcept\tglossary"

  /// `padanan.match/1`
  public mutating func append(_ text: MatchedText, target: LanguageTag) {
    let offset = OffsetConverter(text.text.document.text, unit: unit)
    append(text.matches[...], of: text, target: target, offset)
  }

  /// - Parameter matches: of `text`.
  mutating func append(
    _ matches: ArraySlice<TermMatch>, of text: MatchedText, target: LanguageTag,
    _ offset: OffsetConverter
  ) {
    switch format {
    case .jsonl:
      for match in matches { append(json: match, of: text, target: target, offset) }
    case .tsv:
      if conceptCells.isEmpty {
        conceptCells = Array(repeating: [], count: text.index.conceptCount)
      }
      append(rowsOf: matches, of: text, target: target, offset)
    }
  }

  private mutating func append(
    json match: TermMatch, of matched: MatchedText, target: LanguageTag, _ offset: OffsetConverter
  ) {
    let (text, segments, index) = (matched.text, matched.segments, matched.index)
    let concept = matched.concept(of: match)
    let range = text.source(of: match.range)
    let surface = text.document.text[range.range]
    json.object { json in
      json.field("schema", "padanan.match/1")
      json.field("document", text.document.id)
      json.field("offsets", unit.rawValue)
      json.field("segment", segments[match.segment].id)
      json.field("start", offset(range.start))
      json.field("end", offset(range.end))
      json.field("surface", utf8: surface)
      json.field("term", concept.term(match.term).text)
      json.field("concept", concept.id)
      json.field(targets: concept.terms(in: target))
      json.key("form")
      json.object { json in
        json.field("kind", match.kind.rawValue)
        json.field("features", strings: match.features.names)
        json.field(
          "explanation",
          index.explanation(
            of: match, surface: String(decoding: surface, as: UTF8.self), in: interface))
      }
      json.field("domain", concept.domain)
      json.field("glossary", concept.origin.description)
      json.field("nested", bool: match.isNested)
      json.field("ambiguous", bool: match.isAmbiguous)
      json.field(
        "alternatives", strings: match.alternatives.map { index.concept($0).id })
    }
    json.endLine()
  }

  private mutating func append(
    rowsOf matches: ArraySlice<TermMatch>, of matched: MatchedText, target: LanguageTag,
    _ offset: OffsetConverter
  ) {
    let (text, segments) = (matched.text, matched.segments)
    var writer = RecordWriter(.tsv)
    writer.cell(text.document.id)
    let document = writer.take()
    // Fields one by one: a match as a whole would be copied.
    for number in matches.indices {
      let range = text.source(of: matches[number].range)
      append(document)
      cells(segments[matches[number].segment].id, offset(range.start), offset(range.end))
      cell(text.document.text[range.range])
      let (concept, term) = (matches[number].concept, matches[number].term)
      if conceptCells[concept].isEmpty {
        conceptCells[concept] = cells(of: matched.index.concept(concept), target)
      }
      append(conceptCells[concept][term].before)
      append(cells(of: Form(kind: matches[number].kind, features: matches[number].features)))
      append(conceptCells[concept][term].after)
      endRow()
    }
  }

  private mutating func cells(of form: Form) -> [UInt8] {
    // They are few, and the commonest come first.
    for known in formCells where known.form == form { return known.cells }
    var writer = RecordWriter(.tsv)
    writer.cell(form.kind.rawValue)
    writer.cell(form.features.names.joined(separator: ","))
    let cells = writer.take()
    formCells.append((form, cells))
    return cells
  }

  /// Those of each of its terms.
  func cells(of concept: ConceptView, _ target: LanguageTag) -> [ConceptCells] {
    concept.terms.map { term in
      var writer = RecordWriter(.tsv)
      writer.cell(term.text)
      writer.cell(concept.approvedTerms(in: target).first?.text ?? "")
      let before = writer.take()
      writer.cell(concept.domain)
      writer.cell(concept.id)
      writer.cell(concept.origin.description)
      return ConceptCells(before: before, after: writer.take())
    }
  }
}
