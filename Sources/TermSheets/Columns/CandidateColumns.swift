import Languages
import TermDiscovery
import TextModel
import XLSXSupport

/// A candidate of a document.
struct CandidateRow: Sendable {
  let document: String
  /// The language of the names of values.
  let interface: InterfaceLanguage
  let candidate: TermCandidate
  /// The beginning of the identifiers of the article on a page.
  var prefix = ""

  /// The equivalents; a composed one is marked.
  var targets: [String] {
    candidate.targets.map { $0.isComposed ? interface.composed($0.text) : $0.text }
  }
}

extension SheetColumn where Row == CandidateRow {
  /// The columns of the table of candidates.
  static let candidates: [SheetColumn] =
    head + decisions([.accept, .reject], { $0.candidate.targets.map(\.text) }) + rest

  private static let head: [SheetColumn] = [
    SheetColumn("document") { [$0.document] }
      .inWorkbook(width: 24),
    SheetColumn("term") { [$0.candidate.text] }
      .inWorkbook("Not in the glossary", width: 30, .wrapped, .strong)
      .inMarkdown(.text("Not in the glossary")) { row in
        row.candidate.text + (row.candidate.longForm.map { " (\($0))" } ?? "")
      }
      .inPage(.language(.source), language: .source) { row in
        let long = row.candidate.longForm.map { " (\(HTMLRenderer.escape($0)))" } ?? ""
        return "<b>\(HTMLRenderer.escape(row.candidate.text))</b>\(long)"
      },
    SheetColumn("equivalents") { $0.targets }
      .inWorkbook(width: 34, .wrapped),
  ]

  private static let rest: [SheetColumn] = [
    comment,
    SheetColumn("long") { [$0.candidate.longForm ?? ""] }
      .inWorkbook("Long form", width: 30, .wrapped),
    SheetColumn("kind") { [$0.candidate.kind.rawValue] }
      .inWorkbook(width: 13, .oneLine, .plain, .labels)
      .inMarkdown(.text("Kind")) { $0.interface.label($0.candidate.kind.rawValue) }
      .inPage(.text("Kind"), cellClass: "kind") { row in
        HTMLRenderer.escape(row.interface.label(row.candidate.kind.rawValue))
      },
    SheetColumn { $0.targets }
      .inMarkdown(.language(.target))
      .inPage(.language(.target), cellClass: "equivalents", language: .target),
    SheetColumn("count") { ["\($0.candidate.count)"] }
      .inWorkbook(width: 8, .oneLine, .plain, .numbers)
      .inMarkdown(.text("n"), .right)
      .inPage(.text("n"), headingClass: "count", cellClass: "count"),
    SheetColumn("forms") { $0.candidate.forms }
      .inWorkbook("Forms in the text", width: 30, .wrapped),
    SheetColumn("sentence") { ["\($0.candidate.first.sentence)"] }
      .inWorkbook(width: 9, .oneLine, .plain, .sentences)
      .inMarkdown(.text("Sentence"), .right)
      .inPage(.text("Sentence"), cellClass: "sentences") { row in
        HTMLRenderer.sentenceLinks([row.candidate.first.sentence], row.prefix)
      },
    SheetColumn("reason") { [$0.candidate.reason] }
      .inWorkbook("Why", width: 34, .wrapped)
      .inMarkdown(.text("Why"))
      .inPage(.text("Why"), cellClass: "why"),
    SheetColumn("context") { [$0.candidate.first.text.onOneLine] }
      .inWorkbook("First sentence", width: 62, .wrapped),
  ]
}

extension CandidateRow {
  /// The cell of a candidate in a table of concepts or occurrences, whose column `glossary` is empty.
  func cell(named column: String) -> String {
    switch column {
    case "document": document
    case "term": candidate.text
    case "form": candidate.forms.first ?? candidate.text
    case "forms": candidate.forms.joined(separator: " | ")
    case "equivalents": targets.joined(separator: " | ")
    case "status": "proposed"
    case "count": "\(candidate.count)"
    case "kind": candidate.kind.rawValue
    case "explanation", "note": candidate.reason
    case "sentence", "sentences": "\(candidate.first.sentence)"
    case "start": "\(candidate.first.range.start)"
    case "end": "\(candidate.first.range.end)"
    default: ""
    }
  }
}
