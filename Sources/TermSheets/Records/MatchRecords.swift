import Glossary
import Morphology
public import Normalization
public import Segmentation
public import TermMatching
public import TextModel

extension RecordWriter {
  public static let matchColumns =
    "document\tsegment\tstart\tend\tsurface\tterm\ttarget\tform\tfeatures\tdomain\tconcept\tglossary"

  /// `padanan.match/1`
  public mutating func append(
    _ matches: [TermMatch], related: [RelatedWord] = [], of text: NormalizedText,
    segments: [Segment], index: TermIndex, target: LanguageTag
  ) {
    let offset = OffsetConverter(text.document.text, unit: unit)
    var related = related[...]
    for match in matches {
      while let word = related.first, word.range.start < match.range.start {
        append(word, of: text, segments: segments, index: index, target: target, offset)
        related.removeFirst()
      }
      let concept = index.glossary.concepts[match.concept]
      let range = text.source(of: match.range)
      let surface = text.document.text[range.range]
      switch format {
      case .jsonl:
        json.object { json in
          json.field("schema", "padanan.match/1")
          json.field("document", text.document.id)
          json.field("offsets", unit.rawValue)
          json.field("segment", segments[match.segment].id)
          json.field("start", offset(range.start))
          json.field("end", offset(range.end))
          json.field("surface", utf8: surface)
          json.field("term", concept.terms[match.term].text)
          json.field("concept", concept.id)
          json.field(targets: concept.terms(in: target))
          json.key("form")
          json.object { json in
            json.field("kind", match.kind.rawValue)
            json.field("features", strings: match.features.names)
            json.field(
              "explanation",
              index.explanation(of: match, surface: String(decoding: surface, as: UTF8.self)))
          }
          json.field("domain", concept.domain)
          json.field("glossary", concept.origin.description)
          json.field("nested", bool: match.isNested)
          json.field("ambiguous", bool: match.isAmbiguous)
          json.field(
            "alternatives", strings: match.alternatives.map { index.glossary.concepts[$0].id })
        }
        json.endLine()
      case .tsv:
        cell(text.document.id)
        cell(segments[match.segment].id)
        cell(offset(range.start))
        cell(offset(range.end))
        cell(surface)
        let cells = cells(
          of: ConceptKey(concept: match.concept, term: match.term), concept, target: target)
        append(cells.before)
        cell(match.kind.rawValue)
        cell(match.features.isEmpty ? "" : match.features.names.joined(separator: ","))
        append(cells.after)
        endRow()
      }
    }
    for word in related {
      append(word, of: text, segments: segments, index: index, target: target, offset)
    }
  }

  mutating func cells(of key: ConceptKey, _ concept: Concept, target: LanguageTag) -> ConceptCells {
    if let known = conceptCells[key] { return known }
    var writer = RecordWriter(.tsv)
    writer.cell(concept.terms[key.term].text)
    writer.cell(concept.approvedTerms(in: target).first?.text ?? "")
    let before = writer.take()
    writer.cell(concept.domain)
    writer.cell(concept.id)
    writer.cell(concept.origin.description)
    let cells = ConceptCells(before: before, after: writer.take())
    conceptCells[key] = cells
    return cells
  }
}
