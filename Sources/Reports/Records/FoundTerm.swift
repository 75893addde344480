import Glossary
import Normalization
import TermMatching
import TextModel

/// The position of a term: the part that records of matches and of related words share.
struct FoundTerm {
  /// Index of the segment.
  var segment: Int
  /// UTF-8 offsets in the normalized text.
  var range: TextRange
  /// Index of the concept; `term` is the index of the term in it.
  var concept: Int
  var term: Int
}

/// The values that all records of one text share.
struct MatchContext {
  /// The order of the equivalents.
  let equivalents: EquivalentOrder
  /// Converts UTF-8 offsets in the document to the unit of the records.
  let offset: OffsetConverter
  /// The document's name as a cell of TSV.
  let documentCell: [UInt8]

  init(_ text: MatchedText, target: LanguageTag, unit: OffsetUnit) {
    equivalents = EquivalentOrder(of: text.index, target: target)
    offset = OffsetConverter(text.text.document.text, unit: unit)
    documentCell = RecordWriter.cells(text.text.document.id)
  }
}

extension JSONWriter {
  /// Writes the member `targets`: the terms of the target language, each with its status.
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
