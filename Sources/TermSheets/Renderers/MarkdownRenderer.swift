import Alignment
import Glossary
import Languages
import Segmentation
import TermMatching
import TextModel

/// Markdown with a table of terms under each sentence, and one of all concepts at the end.
enum MarkdownRenderer {
  static func render(_ sheet: TermSheet) -> String {
    var out = "# Term sheet: \(escape(sheet.title))\n\n"
    out += "\(sheet.source) → \(sheet.target) · \(sheet.sentences.count) segments · "
    out += "\(sheet.terms.count) terms, \(sheet.occurrenceCount) occurrences"
    if !sheet.citations.isEmpty {
      out += " · glossaries: "
      out += sheet.citations.map { "\($0.file) (\($0.concepts))" }.joined(separator: ", ")
    }
    out += "\n\n## Sentences\n"
    let columns = SheetColumn.occurrences.compactMap(\.markdown).filter { column in
      switch column.need {
      case nil: true
      case .translation: sheet.hasTranslation
      case .doubts: sheet.hasDoubts
      }
    }
    for sentence in sheet.sentences { out += render(sentence, of: sheet, columns) }
    let concepts = SheetColumn.concepts.compactMap(\.markdown)
    out += "\n## Terms\n\n" + table(sheet.weightyConceptRows, concepts, of: sheet)
    let trivial = sheet.trivialTexts
    if !trivial.isEmpty {
      out += "\nNames, numbers and everyday words (\(trivial.count)): "
      out += escape(trivial.joined(separator: "; ")) + "\n"
    }
    guard !sheet.candidates.isEmpty else { return out }
    let candidates = SheetColumn.candidates.compactMap(\.markdown)
    return out + "\n## Not in the glossary\n\n" + table(sheet.candidateRows, candidates, of: sheet)
  }

  private static func render(
    _ sentence: TermSheet.Sentence, of sheet: TermSheet,
    _ columns: [SheetColumn<OccurrenceRow>.Markdown]
  ) -> String {
    let label = sentence.kind == .sentence ? "" : " *\(sentence.kind.rawValue)*"
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
    case .text(let text): return text
    case .language(let side):
      let language = sheet[side]
      return language == .english ? Language.of(language).name : language.description
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
