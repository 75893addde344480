import Glossary
import Normalization
import Segmentation
public import TermMatching
public import TextModel

extension RecordWriter {
  /// Matches and the words that are only related to a term, in text order.
  public mutating func append(
    _ text: MatchedText, related: [RelatedWord], target: LanguageTag
  ) {
    let offset = OffsetConverter(text.text.document.text, unit: unit)
    var rest = text.matches[...]
    for word in related {
      let before = rest.prefix { $0.range.start < word.range.start }
      rest = rest[before.endIndex...]
      append(before, of: text, target: target, offset)
      append(word, of: text, target: target, offset)
    }
    append(rest, of: text, target: target, offset)
  }

  /// A related word as a record of `padanan.match/1`, of the kind `related`.
  private mutating func append(
    _ word: RelatedWord, of matched: MatchedText, target: LanguageTag, _ offset: OffsetConverter
  ) {
    let (text, segments) = (matched.text, matched.segments)
    let concept = matched.index.concept(word.concept)
    let range = text.source(of: word.range)
    let surface = text.document.text[range.range]
    switch format {
    case .jsonl:
      json.object { json in
        json.field("schema", "padanan.match/1")
        json.field("document", text.document.id)
        json.field("offsets", unit.rawValue)
        json.field("segment", segments[word.segment].id)
        json.field("start", offset(range.start))
        json.field("end", offset(range.end))
        json.field("surface", utf8: surface)
        json.field("term", concept.term(word.term).text)
        json.field("concept", concept.id)
        json.field(targets: concept.terms(in: target))
        json.key("form")
        json.object { json in
          json.field("kind", "related")
          json.field("features", strings: [])
          json.field("explanation", word.explanation)
        }
        json.field("domain", concept.domain)
        json.field("glossary", concept.origin.description)
        json.field("nested", bool: false)
        json.field("ambiguous", bool: false)
        json.field("alternatives", strings: [])
      }
      json.endLine()
    case .tsv:
      cell(text.document.id)
      cells(segments[word.segment].id, offset(range.start), offset(range.end))
      cell(surface)
      let cells = cells(of: concept, target)[word.term]
      append(cells.before)
      cell("related")
      cell("")
      append(cells.after)
      endRow()
    }
  }
}

extension JSONWriter {
  /// The terms of the other language, each with its status.
  mutating func field(targets: [Term]) {
    key("targets")
    array(targets) { json, term in
      json.object { json in
        json.field("text", term.text)
        json.field("status", term.status.rawValue)
      }
    }
  }
}
