import Alignment
import Glossary
import Languages
import Segmentation
import TermMatching
import TextModel

/// One self-contained page: each sentence with its terms marked and numbered, its translation or
/// the terms' equivalents beside it, and a table of all terms.
///
/// Prints on A4.
enum HTMLRenderer {
  /// The HTML before the first sheet.
  static func start(_ title: String, language: LanguageTag) -> String {
    var out =
      "<!DOCTYPE html>\n<html lang=\"\(escape(language.description))\">\n<head>\n<meta charset=\"utf-8\">\n"
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    out += "<title>\(escape(title)) – term sheet</title>\n"
    return out + "<style>\n\(HTMLStyle.sheet)</style>\n</head>\n<body>\n"
  }

  /// The HTML after the last sheet.
  static let end = "</body>\n</html>\n"

  static func render(_ sheet: TermSheet) -> String {
    let hasTranslation = sheet.hasTranslation
    var out = "<article>\n<header>\n<h1>\(escape(sheet.title))</h1>\n"
    out += "<p class=\"facts\">Term sheet, \(name(sheet.source)) → \(name(sheet.target)). "
    out +=
      "\(sheet.sentences.count) segments, \(sheet.terms.count) terms, \(sheet.occurrenceCount) occurrences."
    out += "</p>\n</header>\n"
    out += "<table class=\"text\">\n<thead><tr><th></th><th>\(name(sheet.source))</th>"
    out +=
      "<th>\(hasTranslation ? name(sheet.target) : "Equivalents in \(name(sheet.target))")</th>"
    out += "</tr></thead>\n<tbody>\n"
    for sentence in sheet.sentences {
      out += render(sentence, of: sheet, hasTranslation: hasTranslation)
    }
    out += "</tbody>\n</table>\n<h2>Terms</h2>\n"
    out += table(sheet.weightyConceptRows, SheetColumn.concepts.compactMap(\.page), of: sheet)
    let trivial = sheet.trivialTexts
    if !trivial.isEmpty {
      out += "<p class=\"facts\">Names, numbers and everyday words (\(trivial.count)): "
      out += "\(escape(trivial.joined(separator: "; "))).</p>\n"
    }
    if !sheet.candidates.isEmpty {
      out += "<h2>Not in the glossary</h2>\n"
      out += table(sheet.candidateRows, SheetColumn.candidates.compactMap(\.page), of: sheet)
    }
    if !sheet.citations.isEmpty {
      out += "<p class=\"facts\">Glossaries: "
      out += sheet.citations.map { "\(escape($0.file)) (\($0.concepts))" }.joined(separator: ", ")
      out += ".</p>\n"
    }
    return out + "</article>\n"
  }

  private static func render(
    _ sentence: TermSheet.Sentence, of sheet: TermSheet, hasTranslation: Bool
  ) -> String {
    var out = "<tr class=\"\(sentence.kind.rawValue)\"><td class=\"id\">\(sentence.id)</td>"
    out +=
      "<td lang=\"\(sheet.source)\"><p>\(marked(sentence.text, sentence.marks, of: sheet))</p></td>"
    out += "<td lang=\"\(sheet.target)\">"
    if let translation = sentence.translation {
      let isWeak = translation.score < 0.5
      out += isWeak ? "<p class=\"weak\" title=\"doubtful pair\">" : "<p>"
      out += marked(translation.text, translation.marks, of: sheet) + "</p>"
    } else if hasTranslation {
      out += "<p class=\"none\">–</p>"
    }
    let marks = sheet.weighty(sentence.marks)
    if !marks.isEmpty { out += list(sheet.occurrenceRows(of: marks)) }
    return out + "</td></tr>\n"
  }

  /// The equivalents of a sentence's terms, each under its number.
  private static func list(_ rows: [OccurrenceRow]) -> String {
    let items = rows.map { row in
      let parts = SheetColumn.occurrences.compactMap { $0.listPart?(row) }
      return "<li><b>\(row.occurrence.number)</b><span>\(parts.joined())</span></li>"
    }
    return "<ol class=\"terms\">\(items.joined())</ol>"
  }

  private static func table<Row>(
    _ rows: [Row], _ columns: [SheetColumn<Row>.Page], of sheet: TermSheet
  ) -> String {
    var out = "<table class=\"concepts\">\n<thead><tr>"
    for column in columns {
      out +=
        "<th\(attribute("class", column.headingClass))>\(text(of: column.heading, in: sheet))</th>"
    }
    out += "</tr></thead>\n<tbody>\n"
    for row in rows {
      out += "<tr>"
      for column in columns {
        out += "<td\(attribute("class", column.cellClass))"
        out += attribute("lang", column.language.map { sheet[$0].description } ?? "")
        out += ">\(column.cell(row))</td>"
      }
      out += "</tr>\n"
    }
    return out + "</tbody>\n</table>\n"
  }

  private static func text(of heading: SheetHeading, in sheet: TermSheet) -> String {
    switch heading {
    case .text(let text): escape(text)
    case .language(let side): name(sheet[side])
    }
  }

  /// An attribute of an element; empty if the value is empty.
  private static func attribute(_ name: String, _ value: String) -> String {
    value.isEmpty ? "" : " \(name)=\"\(escape(value))\""
  }

  /// The text with its terms in `<mark>`, nested terms inside the longer ones.
  private static func marked(
    _ text: String, _ marks: [TermSheet.Mark], of sheet: TermSheet
  ) -> String {
    var out = ""
    for run in MarkedText(text, marks: marks.map { ($0.range, $0) }).runs {
      for mark in run.opened {
        let entry = sheet.terms[mark.term]
        let equivalents = entry.approved(for: entry.occurrences[mark.occurrence])
        let tip = "\(entry.term) = \(equivalents.joined(separator: "; "))"
        out += "<mark class=\"\(cssName(entry.domain))\" title=\"\(escape(tip))\">"
      }
      out += escape(run.text)
      for mark in run.closed {
        let isNumbered = sheet.terms[mark.term].weight == .normal
        out += isNumbered ? "<sup>\(mark.number)</sup></mark>" : "</mark>"
      }
    }
    return out
  }

  /// A domain as a class name: letters, digits and hyphens.
  private static func cssName(_ domain: String) -> String {
    "d-"
      + String(
        decoding: domain.lowercased().utf8.map { byte in
          ASCII.isLowercase(byte) || ASCII.isDigit(byte) ? byte : UInt8(ascii: "-")
        }, as: UTF8.self)
  }

  private static func name(_ language: LanguageTag) -> String { escape(Language.of(language).name) }

  /// Escapes byte by byte, because a combining mark after a quote forms one `Character` with it.
  static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x26 || $0 == 0x3C || $0 == 0x3E }) else {
      return text
    }
    var out: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): out += "&amp;".utf8
      case UInt8(ascii: "<"): out += "&lt;".utf8
      case UInt8(ascii: ">"): out += "&gt;".utf8
      case UInt8(ascii: "\""): out += "&quot;".utf8
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
