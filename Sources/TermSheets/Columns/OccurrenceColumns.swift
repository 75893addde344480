import Alignment
import Glossary
import Reports
import TermMatching
import TextModel
import XLSXSupport

/// An occurrence of a concept in a document.
struct OccurrenceRow: Sendable {
  let document: String
  /// The language of the document.
  let source: LanguageTag
  let entry: TermSheet.Entry
  let occurrence: TermSheet.Occurrence

  init(_ concept: ConceptRow, _ occurrence: TermSheet.Occurrence) {
    document = concept.document
    source = concept.source
    entry = concept.entry
    self.occurrence = occurrence
  }
}

extension SheetColumn where Row == OccurrenceRow {
  /// The columns of the table of occurrences, the members of an occurrence in JSON, and the parts
  /// of the list next to a sentence of a page.
  ///
  /// A column has two entries if its position differs between formats: JSON has the offsets before
  /// the form, CSV after it.
  static let occurrences: [SheetColumn] = [
    SheetColumn("document") { [$0.document] }
      .inWorkbook(width: 24),
    SheetColumn("sentence") { ["\($0.occurrence.sentence)"] }
      .inWorkbook(width: 9)
      .inJSON { $0.field("sentence", $1.occurrence.sentence) },
    SheetColumn("number") { ["\($0.occurrence.number)"] }
      .inWorkbook(width: 9)
      .inMarkdown(.text("#"), .right)
      .inJSON { $0.field("number", $1.occurrence.number) },
    SheetColumn()
      .inJSON { json, row in
        json.field("start", row.occurrence.range.start)
        json.field("end", row.occurrence.range.end)
      },
    SheetColumn("form") { [$0.occurrence.surface.onOneLine] }
      .inWorkbook(width: 24, .wrapped)
      .inMarkdown(.text("In the text"))
      .inJSON { $0.field("surface", $1.occurrence.surface) },
    SheetColumn("term") { [$0.occurrence.found] }
      .inWorkbook(width: 24, .wrapped)
      .inMarkdown(.text("Term"))
      .inList { row in
        "<span class=\"term\" lang=\"\(row.source)\">\(HTMLRenderer.escape(row.occurrence.found))</span> "
      }
      .inJSON("term"),
    SheetColumn()
      .inJSON { json, row in
        json.key("form")
        json.object { json in
          json.field("kind", row.occurrence.form.kind.rawValue)
          json.field("features", strings: row.occurrence.form.features)
          json.field("explanation", row.occurrence.form.explanation)
        }
        json.field("nested", bool: row.occurrence.isNested)
        json.field("ambiguous", bool: row.occurrence.isAmbiguous)
      },
    SheetColumn()
      .inJSON { json, row in
        json.key("equivalent")
        if let first = row.occurrence.equivalent { json.string(first) } else { json.null() }
      },
    SheetColumn("equivalents") { $0.entry.approved(for: $0.occurrence) }
      .inWorkbook(width: 30, .wrapped)
      .inMarkdown(.text("Equivalent")) { row in
        row.entry.approved(for: row.occurrence).joined(separator: "; ")
          + (row.occurrence.hint.map { " → \($0)" } ?? "")
      }
      .inList { HTMLRenderer.escape($0.entry.approved(for: $0.occurrence).first ?? "–") },
    SheetColumn("hint") { [$0.occurrence.hint ?? ""] }
      .inWorkbook(width: 20)
      .inList { row in
        row.occurrence.hint.map { " <i class=\"hint\">→ \(HTMLRenderer.escape($0))</i>" } ?? ""
      }
      .inJSON { json, row in
        json.key("hint")
        if let hint = row.occurrence.hint { json.string(hint) } else { json.null() }
      },
    // The status of the equivalent that is shown first.
    SheetColumn("status") { [$0.entry.target(of: $0.occurrence)?.status.rawValue ?? ""] }
      .inWorkbook(width: 11)
      .inMarkdown(.text("Status")),
    SheetColumn("domain") { [$0.entry.domain] }
      .inWorkbook(width: 14)
      .inMarkdown(.text("Domain")),
    SheetColumn("pos") { [$0.entry.partOfSpeech?.rawValue ?? ""] }
      .inWorkbook(width: 12),
    SheetColumn("kind") { [$0.occurrence.form.kind.rawValue] }
      .inWorkbook(width: 11),
    SheetColumn("explanation") { [$0.occurrence.form.explanation] }
      .inWorkbook(width: 30, .wrapped),
    SheetColumn("start") { ["\($0.occurrence.range.start)"] }
      .inWorkbook(width: 8)
      .inMarkdown(.text("At"), .right) { row in
        "\(row.occurrence.range.start)–\(row.occurrence.range.end)"
      },
    SheetColumn("end") { ["\($0.occurrence.range.end)"] }
      .inWorkbook(width: 8),
    SheetColumn("translation") { [$0.occurrence.translation?.surface.onOneLine ?? ""] }
      .inWorkbook(width: 26, .wrapped)
      .inMarkdown(.text("Translation"), needsTranslation: true) { row in
        row.occurrence.translation.map(MarkdownRenderer.rendering) ?? ""
      }
      .inList { $0.occurrence.translation.map(HTMLRenderer.verdict) ?? "" }
      .inJSON { $0.field(target: $1.occurrence.translation) },
    SheetColumn()
      .inList { $0.occurrence.isAmbiguous ? " <span class=\"open\">ambiguous</span>" : "" },
    SheetColumn("verdict") { [$0.occurrence.translation?.verdict.rawValue ?? ""] }
      .inWorkbook(width: 11),
    SheetColumn("glossary") { [$0.entry.origin.description] }
      .inWorkbook(width: 22, .wrapped),
  ]
}

extension MarkdownRenderer {
  fileprivate static func rendering(_ rendering: TermSheet.Rendering) -> String {
    switch rendering.verdict {
    case .found: return rendering.surface.onOneLine
    case .forbidden: return "\(rendering.surface.onOneLine) (forbidden)"
    case .missing:
      return rendering.surface.isEmpty ? "—" : "— (\(rendering.surface.onOneLine)?)"
    }
  }
}

extension HTMLRenderer {
  /// A description of the error in a rendering; empty if an approved equivalent was found.
  fileprivate static func verdict(_ rendering: TermSheet.Rendering) -> String {
    switch rendering.verdict {
    case .found: return ""
    case .forbidden: return " <span class=\"bad\">forbidden: \(escape(rendering.surface))</span>"
    case .missing:
      let words = rendering.surface.isEmpty ? "" : "; perhaps: \(escape(rendering.surface))"
      return " <span class=\"open\">not in the translation\(words)</span>"
    }
  }
}

extension JSONWriter {
  fileprivate mutating func field(target rendering: TermSheet.Rendering?) {
    key("target")
    guard let rendering else { return null() }
    object { json in
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
