import Alignment
import Glossary
import Reports
import Segmentation
import TermDiscovery
import TermMatching
import TextModel

/// Renders `padanan.sheet/1`; several documents are written as one line each.
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
      json.array(sheet.allConceptRows) { $0.write($1, SheetColumn.concepts) }
      json.key("candidates")
      json.array(sheet.candidates) { json, candidate in
        json.object { $0.members(of: candidate) }
      }
      json.key("findings")
      json.array(sheet.problems) { $0.record(of: $1.finding, offsets: sheet.offsets) }
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
}
