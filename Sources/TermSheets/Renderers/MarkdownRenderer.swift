import Alignment
import Checks
import Glossary
import Languages
import Reports
import Segmentation
import TermMatching
import TextModel

/// Markdown with a table of terms under each sentence, and one of all concepts at the end.
enum MarkdownRenderer {
  /// The heading of a file with several sheets.
  static func heading(_ title: String) -> String { "# \(escape(title))\n\n" }

  /// - Parameter title: the heading; nil for the sheet's title.
  static func render(_ sheet: TermSheet, title: String? = nil) -> String {
    let ui = sheet.interface
    var out = "# \(ui.termSheet): \(escape(title ?? sheet.title))\n\n"
    out += "\(sheet.source) → \(sheet.target) · \(ui.segments(sheet.sentences.count)) · "
    out += "\(ui.terms(sheet.conceptRows.count)), \(ui.occurrences(sheet.occurrenceCount))"
    if sheet.hasTranslation { out += " · \(ui.problems(sheet.problemCount))" }
    if !sheet.citations.isEmpty {
      out += " · \(ui.glossaries.lowercased()): "
      out += sheet.citations.map { "\($0.file) (\($0.concepts))" }.joined(separator: ", ")
    }
    out += "\n\n## \(ui.label("Sentences"))\n"
    let columns = SheetColumn.occurrences.compactMap(\.markdown).filter { column in
      switch column.need {
      case nil: true
      case .translation: sheet.hasTranslation
      case .doubts: sheet.hasDoubts
      }
    }
    for sentence in sheet.sentences { out += render(sentence, of: sheet, columns) }
    let concepts = SheetColumn.concepts.compactMap(\.markdown)
    if !sheet.problems.isEmpty {
      out += "\n## \(ui.label("Problems"))\n\n"
      for problem in sheet.problems { out += render(problem, of: sheet) }
    }
    out += "\n## \(ui.label("Terms"))\n\n" + table(sheet.weightyConceptRows, concepts, of: sheet)
    let trivial = sheet.trivialTexts
    if !trivial.isEmpty {
      out += "\n\(ui.trivialTerms(trivial.count)): "
      out += escape(trivial.joined(separator: "; ")) + "\n"
    }
    guard !sheet.candidates.isEmpty else { return out }
    let candidates = SheetColumn.candidates.compactMap(\.markdown)
    return out + "\n## \(ui.label("Not in the glossary"))\n\n"
      + table(sheet.candidateRows, candidates, of: sheet)
  }

  /// A problem as an item of a list, after the number of its sentence.
  private static func render(_ problem: TermSheet.Problem, of sheet: TermSheet) -> String {
    let ui = sheet.interface
    let finding = problem.finding
    let kind = "\(ui.label(finding.severity.rawValue)), \(ui.label(finding.verdict.rawValue))"
    // The message quotes words between accents, which are the list's markup too.
    return "- **\(problem.sentence)** \(kind): \(escape(problem.message(in: sheet)))\n"
  }

  private static func render(
    _ sentence: TermSheet.Sentence, of sheet: TermSheet,
    _ columns: [SheetColumn<OccurrenceRow>.Markdown]
  ) -> String {
    let label =
      sentence.kind == .sentence ? "" : " *\(sheet.interface.label(sentence.kind.rawValue))*"
    let marks = sheet.weighty(sentence.marks)
    var out = "\n**\(sentence.id)**\(label) \(numbered(sentence.text, marks))\n"
    if let translation = sentence.translation {
      out += "\n> \(asParagraph(numbered(translation.text, sheet.weighty(translation.marks))))\n"
    }
    guard !marks.isEmpty else { return out }
    return out + "\n" + table(sheet.occurrenceRows(of: marks), columns, of: sheet)
  }

  private static func table<Row>(
    _ rows: [Row], _ columns: [SheetColumn<Row>.Markdown], of sheet: TermSheet
  ) -> String {
    var out = row(columns.map { text(of: $0.heading, in: sheet) })
    out += "|" + columns.map(\.alignment.rawValue).joined(separator: "|") + "|\n"
    for cells in rows { out += row(columns.map { $0.cell(cells) }) }
    return out
  }

  private static func text(of heading: SheetHeading, in sheet: TermSheet) -> String {
    switch heading {
    case .text(let text): return sheet.interface.label(text)
    case .language(let side):
      let language = sheet[side]
      return language == .english
        ? sheet.interface.label(Language.of(language).name) : language.description
    }
  }

  /// The text with each term's number in brackets after it.
  private static func numbered(_ text: String, _ marks: [TermSheet.Mark]) -> String {
    var out = ""
    for run in MarkedText(text, marks: marks.map { ($0.range, $0) }).onOneLine.runs {
      out += escape(run.text)
      // The number of the outer term comes first.
      for mark in run.closed.reversed() { out += "[\(mark.number)]" }
    }
    return out
  }

  /// The text with a mark escaped that would begin a list or a heading.
  private static func asParagraph(_ text: String) -> String {
    guard let first = text.utf8.first else { return text }
    if "-+#".utf8.contains(first) { return "\\" + text }
    let digits = text.prefix { ("0"..."9").contains($0) }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return text }
    return digits + "\\" + rest
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map(escape).joined(separator: " | ") + " |\n"
  }

  /// Escapes the characters that Markdown reads as markup.
  private static func escape(_ text: String) -> String {
    var out: [UInt8] = []
    for byte in text.onOneLine.utf8 {
      if markup.contains(byte) { out.append(UInt8(ascii: "\\")) }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let markup = Array("\\|*_`[]<>&".utf8)
}
