import Glossary
import Normalization
import TermMatching
import TextModel

/// Where a term was found: what the records of matches and of related words have in common.
struct FoundTerm {
  /// Index of the segment.
  var segment: Int
  /// In the normalized text.
  var range: TextRange
  /// Number of the concept, and of the term in it.
  var concept: Int
  var term: Int
}

/// What all records of one text have in common.
struct MatchContext {
  /// The language of the equivalents.
  let target: LanguageTag
  /// From bytes of the document to the unit of the records.
  let offset: OffsetConverter
  /// The document's name as a cell of TSV.
  let documentCell: [UInt8]

  init(_ text: MatchedText, target: LanguageTag, unit: OffsetUnit) {
    self.target = target
    offset = OffsetConverter(text.text.document.text, unit: unit)
    documentCell = RecordWriter.cells(text.text.document.id)
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
