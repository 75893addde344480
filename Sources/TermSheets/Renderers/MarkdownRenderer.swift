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
    let occurrences = sheet.terms.reduce(0) { $0 + $1.occurrences.count }
    out += "\(sheet.source) → \(sheet.target) · \(sheet.sentences.count) segments · "
    out += "\(sheet.terms.count) terms, \(occurrences) occurrences"
    if !sheet.citations.isEmpty {
      out += " · glossaries: "
      out += sheet.citations.map { "\($0.file) (\($0.concepts))" }.joined(separator: ", ")
    }
    out += "\n\n## Sentences\n"
    for sentence in sheet.sentences { out += render(sentence, of: sheet) }
    out += "\n## Terms\n\n"
    out += "| Term | English | Part of speech | Domain | n | Forms | Sentences | Glossary |\n"
      .replacing(
        "English", with: sheet.target == .english ? Language.of(.english).name : "\(sheet.target)")
    out += "|---|---|---|---|--:|---|---|---|\n"
    for entry in sheet.terms {
      let cells = [
        entry.term, entry.approved.joined(separator: "; "), entry.partOfSpeech?.rawValue ?? "",
        entry.domain, "\(entry.occurrences.count)",
        entry.forms.map(oneLine).joined(separator: "; "), TermTable.sentences(of: entry),
        entry.origin.description,
      ]
      out += row(cells)
    }
    return out
  }

  private static func render(_ sentence: TermSheet.Sentence, of sheet: TermSheet) -> String {
    let label = sentence.kind == .sentence ? "" : " *\(sentence.kind.rawValue)*"
    var out = "\n**\(sentence.id)**\(label) \(numbered(sentence.text, sentence.marks))\n"
    if let translation = sentence.translation {
      out += "\n> \(asParagraph(numbered(translation.text, translation.marks)))\n"
    }
    guard !sentence.marks.isEmpty else { return out }
    let hasTranslation = sheet.sentences.contains { $0.translation != nil }
    out += "\n| # | In the text | Term | Equivalent | Status | Domain | At |"
    out += hasTranslation ? " Translation |\n" : "\n"
    out += "|--:|---|---|---|---|---|--:|" + (hasTranslation ? "---|\n" : "\n")
    for mark in sentence.marks {
      let entry = sheet.terms[mark.term]
      let occurrence = entry.occurrences[mark.occurrence]
      var cells = [
        "\(mark.number)", oneLine(occurrence.surface), occurrence.found,
        equivalents(of: entry, hint: occurrence.hint), TermTable.status(of: entry), entry.domain,
        "\(occurrence.range.start)–\(occurrence.range.end)",
      ]
      if hasTranslation { cells.append(rendering(occurrence.translation)) }
      out += row(cells)
    }
    return out
  }

  private static func equivalents(of entry: TermSheet.Entry, hint: String?) -> String {
    entry.approved.joined(separator: "; ") + (hint.map { " → \($0)" } ?? "")
  }

  private static func rendering(_ rendering: TermSheet.Rendering?) -> String {
    guard let rendering else { return "" }
    switch rendering.verdict {
    case .found: return oneLine(rendering.surface)
    case .forbidden: return "\(oneLine(rendering.surface)) (forbidden)"
    case .missing:
      return rendering.surface.isEmpty ? "—" : "— (\(oneLine(rendering.surface))?)"
    }
  }

  /// The text with each term's number in brackets behind it.
  private static func numbered(_ text: String, _ marks: [TermSheet.Mark]) -> String {
    let bytes = Array(text.utf8)
    var out = ""
    var place = 0
    for mark in marks.sorted(by: { $0.range.end < $1.range.end })
    where mark.range.end >= place && mark.range.end <= bytes.count {
      out += escape(oneLine(String(decoding: bytes[place..<mark.range.end], as: UTF8.self)))
      out += "[\(mark.number)]"
      place = mark.range.end
    }
    return out + escape(oneLine(String(decoding: bytes[place...], as: UTF8.self)))
  }

  /// With a mark that would begin a list or a heading escaped.
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

  /// Characters that Markdown would read as markup.
  private static func escape(_ text: String) -> String {
    var out: [UInt8] = []
    for byte in oneLine(text).utf8 {
      if markup.contains(byte) { out.append(UInt8(ascii: "\\")) }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let markup = Array("\\|*_`[]<>&".utf8)
}
