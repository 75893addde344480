import Alignment
import Glossary
import Segmentation
import TermMatching
import TextModel

/// `padanan.sheet/1`; several documents are a line each.
enum JSONRenderer {
  static let schema = "padanan.sheet/1"

  static func render(_ sheet: TermSheet) -> [UInt8] {
    var json = JSONWriter()
    write(sheet, to: &json)
    json.endLine()
    return json.bytes
  }

  private static func write(_ sheet: TermSheet, to json: inout JSONWriter) {
    json.object { json in
      json.field("schema", schema)
      json.field("document", sheet.document)
      json.field("source", sheet.source.description)
      json.field("target", sheet.target.description)
      json.field("offsets", sheet.offsets.rawValue)
      json.key("sentences")
      json.array(sheet.sentences) { write($1, to: &$0) }
      json.key("terms")
      json.array(sheet.terms) { write($1, to: &$0) }
      json.key("diagnostics")
      json.array(sheet.diagnostics) { write($1, to: &$0) }
    }
  }

  private static func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
    json.object { json in
      json.field("code", diagnostic.code.rawValue)
      json.field("severity", diagnostic.severity.rawValue)
      json.field("message", diagnostic.message)
      json.key("line")
      if let position = diagnostic.position { json.number(position.line) } else { json.null() }
      json.key("column")
      if let position = diagnostic.position { json.number(position.column) } else { json.null() }
    }
  }

  private static func write(_ sentence: TermSheet.Sentence, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", sentence.id)
      json.field("start", sentence.range.start)
      json.field("end", sentence.range.end)
      json.field("kind", sentence.kind.rawValue)
      json.field("text", sentence.text)
      json.key("translation")
      guard let translation = sentence.translation else { return json.null() }
      json.object { json in
        json.field("text", translation.text)
        json.key("score")
        json.number(translation.score)
      }
    }
  }

  private static func write(_ entry: TermSheet.Entry, to json: inout JSONWriter) {
    json.object { json in
      json.field("term", entry.term)
      json.field("concept", entry.concept)
      json.key("targets")
      json.array(entry.targets) { json, target in
        json.object { json in
          json.field("text", target.text)
          json.field("status", target.status.rawValue)
        }
      }
      json.field("pos", entry.partOfSpeech?.rawValue ?? "")
      json.field("domain", entry.domain)
      json.field("definition", entry.definition)
      json.field("note", entry.note)
      json.field("glossary", entry.origin.description)
      json.key("occurrences")
      json.array(entry.occurrences) { write($1, to: &$0) }
    }
  }

  private static func write(_ occurrence: TermSheet.Occurrence, to json: inout JSONWriter) {
    json.object { json in
      json.field("sentence", occurrence.sentence)
      json.field("number", occurrence.number)
      json.field("start", occurrence.range.start)
      json.field("end", occurrence.range.end)
      json.field("surface", occurrence.surface)
      json.field("term", occurrence.found)
      json.key("form")
      json.object { json in
        json.field("kind", occurrence.form.kind.rawValue)
        json.field("features", strings: occurrence.form.features)
        json.field("explanation", occurrence.form.explanation)
      }
      json.field("nested", bool: occurrence.isNested)
      json.field("ambiguous", bool: occurrence.isAmbiguous)
      json.key("hint")
      if let hint = occurrence.hint { json.string(hint) } else { json.null() }
      json.key("target")
      guard let rendering = occurrence.translation else { return json.null() }
      json.object { json in
        json.key("start")
        if let range = rendering.range { json.number(range.start) } else { json.null() }
        json.key("end")
        if let range = rendering.range { json.number(range.end) } else { json.null() }
        json.field("surface", rendering.surface)
        json.field("verdict", rendering.verdict.rawValue)
        json.key("score")
        json.number(rendering.score)
      }
    }
  }
}
