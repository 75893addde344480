import Alignment
import Glossary
import Languages
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
  /// The language of the equivalents.
  let target: LanguageTag
  /// The language of the names of values.
  let interface: InterfaceLanguage
  /// Whether the check has a finding about the occurrence.
  var isReported = false

  init(_ concept: ConceptRow, _ occurrence: TermSheet.Occurrence) {
    document = concept.document
    source = concept.source
    target = concept.target
    interface = concept.interface
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
      .inWorkbook(width: 9, .oneLine, .plain, .sentences)
      .inJSON { $0.field("sentence", $1.occurrence.sentence) },
    SheetColumn("number") { ["\($0.occurrence.number)"] }
      .inWorkbook(width: 9, .oneLine, .plain, .numbers)
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
        json.fields(of: row.occurrence.doubt)
        json.field("suppressed", orNull: row.occurrence.suppressed)
      },
    SheetColumn()
      .inJSON { $0.field("equivalent", orNull: $1.occurrence.equivalent) },
    SheetColumn("equivalents") { $0.approved }
      .inWorkbook(width: 30, .wrapped)
      .inMarkdown(.text("Equivalent")) { row in
        row.approved.joined(separator: "; ") + (row.occurrence.hint.map { " → \($0)" } ?? "")
      }
      .inList { HTMLRenderer.equivalents(of: $0) },
    SheetColumn("hint") { [$0.occurrence.hint ?? ""] }
      .inWorkbook(width: 20)
      .inList { row in
        row.occurrence.hint.map {
          " <i class=\"hint\" lang=\"\(row.target)\">→ \(HTMLRenderer.escape($0))</i>"
        } ?? ""
      }
      .inJSON { $0.field("hint", orNull: $1.occurrence.hint) },
    // The status of the equivalent that is shown first.
    SheetColumn("status") { [$0.entry.target(of: $0.occurrence)?.status.rawValue ?? ""] }
      .inWorkbook(width: 14, .oneLine, .plain, .labels)
      .inMarkdown(.text("Status")) { row in
        row.interface.label(row.entry.target(of: row.occurrence)?.status.rawValue ?? "")
      },
    SheetColumn("domain") { [$0.entry.domain] }
      .inWorkbook(width: 14)
      .inMarkdown(.text("Domain")),
    SheetColumn("pos") { [$0.entry.partOfSpeech?.rawValue ?? ""] }
      .inWorkbook(width: 12),
    SheetColumn("kind") { [$0.occurrence.form.kind.rawValue] }
      .inWorkbook(width: 14, .oneLine, .plain, .labels),
    SheetColumn("explanation") { [$0.occurrence.form.explanation] }
      .inWorkbook(width: 30, .wrapped),
    SheetColumn("start") { ["\($0.occurrence.range.start)"] }
      .inWorkbook(width: 8, .oneLine, .plain, .numbers)
      .inMarkdown(.text("At"), .right) { row in
        "\(row.occurrence.range.start)–\(row.occurrence.range.end)"
      },
    SheetColumn("end") { ["\($0.occurrence.range.end)"] }
      .inWorkbook(width: 8, .oneLine, .plain, .numbers),
    SheetColumn("translation") { [$0.occurrence.translation?.surface.onOneLine ?? ""] }
      .inWorkbook(width: 26, .wrapped)
      .inMarkdown(.text("Translation"), needs: .translation) { row in
        row.occurrence.translation.map { MarkdownRenderer.text(of: $0, row.interface) } ?? ""
      }
      .inList { HTMLRenderer.verdict(of: $0) }
      .inJSON { $0.field(target: $1.occurrence.translation) },
    SheetColumn()
      .inList { row in
        row.note.isEmpty ? "" : " <span class=\"open\">\(HTMLRenderer.escape(row.note))</span>"
      },
    SheetColumn("verdict") { [$0.occurrence.translation?.verdict.rawValue ?? ""] }
      .inWorkbook(width: 12, .oneLine, .plain, .labels),
    SheetColumn("glossary") { [$0.entry.origin.description] }
      .inWorkbook(width: 22, .wrapped),
    SheetColumn("note") { [$0.note] }
      .inWorkbook(width: 44, .wrapped)
      .inMarkdown(.text("Note"), needs: .doubts),
  ]
}

extension OccurrenceRow {
  /// The approved equivalents, with a question mark after the first one if the occurrence is
  /// ambiguous.
  fileprivate var approved: [String] {
    TermSheet.Entry.marking(entry.approved(for: occurrence), isDoubtful: occurrence.isAmbiguous)
  }

  /// Why the occurrence is ambiguous, and what else it may mean; empty if it is certain.
  fileprivate var note: String {
    guard let doubt = occurrence.doubt else { return "" }
    let others = doubt.alternatives.filter { !$0.target.isEmpty }.map { "\($0.target)?" }
    return ([doubt.reason] + others).joined(separator: "; ")
  }
}

extension MarkdownRenderer {
  fileprivate static func text(
    of rendering: TermSheet.Rendering, _ interface: InterfaceLanguage
  ) -> String {
    switch rendering.verdict {
    case .found: return rendering.surface.onOneLine
    case .forbidden: return "\(rendering.surface.onOneLine) (\(interface.label("forbidden")))"
    case .missing:
      return rendering.surface.isEmpty ? "—" : "— (\(rendering.surface.onOneLine)?)"
    case .uncertain:
      return rendering.surface.isEmpty ? "?" : "? (\(rendering.surface.onOneLine)?)"
    }
  }
}

extension HTMLRenderer {
  /// The equivalents, the first in bold.
  fileprivate static func equivalents(of row: OccurrenceRow) -> String {
    let equivalents = row.approved
    guard let first = equivalents.first else { return "–" }
    var out = "<b lang=\"\(row.target)\">\(escape(first))</b>"
    if equivalents.count > 1 {
      let others = equivalents.dropFirst().joined(separator: "; ")
      out += "<span class=\"also\" lang=\"\(row.target)\">; \(escape(others))</span>"
    }
    return out
  }

  /// A description of the error in a rendering; empty if an approved equivalent was found, or if a
  /// finding of the check describes the error.
  fileprivate static func verdict(of row: OccurrenceRow) -> String {
    guard let rendering = row.occurrence.translation, !row.isReported else { return "" }
    var text: String
    switch rendering.verdict {
    case .found: return ""
    case .forbidden: text = row.interface.forbiddenRendering(rendering.surface)
    case .missing: text = row.interface.notInTranslation
    case .uncertain: text = row.interface.uncertainRendering
    }
    if rendering.verdict != .forbidden, !rendering.surface.isEmpty {
      text += "; " + row.interface.perhaps(rendering.surface)
    }
    return " <span class=\"open\">\(escape(text))</span>"
  }
}

extension JSONWriter {
  fileprivate mutating func field(_ name: StaticString, orNull value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  fileprivate mutating func fields(of doubt: TermSheet.Doubt?) {
    field("reason", orNull: doubt?.reason)
    key("alternatives")
    array(doubt?.alternatives ?? []) { json, alternative in
      json.object { json in
        json.field("concept", alternative.concept)
        json.field("target", alternative.target)
      }
    }
  }

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
