import Alignment
import Glossary
import Languages
import Segmentation
import TermMatching
import TextModel

/// One self-contained page: each sentence with its terms marked and numbered, its translation or
/// the terms' equivalents beside it, and a table of all terms. Prints on A4.
enum HTMLRenderer {
  /// What comes before the first sheet.
  static func start(_ title: String, language: LanguageTag) -> String {
    var out =
      "<!DOCTYPE html>\n<html lang=\"\(escape(language.description))\">\n<head>\n<meta charset=\"utf-8\">\n"
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    out += "<title>\(escape(title)) – term sheet</title>\n"
    return out + "<style>\n\(HTMLStyle.sheet)</style>\n</head>\n<body>\n"
  }

  /// What comes after the last sheet.
  static let end = "</body>\n</html>\n"

  static func render(_ sheet: TermSheet) -> String {
    let occurrences = sheet.terms.reduce(0) { $0 + $1.occurrences.count }
    let hasTranslation = sheet.sentences.contains { $0.translation != nil }
    var out = "<article>\n<header>\n<h1>\(escape(sheet.title))</h1>\n"
    out += "<p class=\"facts\">Term sheet, \(name(sheet.source)) → \(name(sheet.target)). "
    out +=
      "\(sheet.sentences.count) segments, \(sheet.terms.count) terms, \(occurrences) occurrences."
    out += "</p>\n</header>\n"
    out += "<table class=\"text\">\n<thead><tr><th></th><th>\(name(sheet.source))</th>"
    out +=
      "<th>\(hasTranslation ? name(sheet.target) : "Equivalents in \(name(sheet.target))")</th>"
    out += "</tr></thead>\n<tbody>\n"
    for sentence in sheet.sentences {
      out += render(sentence, of: sheet, hasTranslation: hasTranslation)
    }
    out += "</tbody>\n</table>\n<h2>Terms</h2>\n" + terms(of: sheet)
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
    if !sentence.marks.isEmpty { out += list(sentence.marks, of: sheet, hasTranslation) }
    return out + "</td></tr>\n"
  }

  /// The equivalents of a sentence's terms, each under its number.
  private static func list(
    _ marks: [TermSheet.Mark], of sheet: TermSheet, _ hasTranslation: Bool
  ) -> String {
    var out = "<ol class=\"terms\">"
    for mark in marks {
      let entry = sheet.terms[mark.term]
      let occurrence = entry.occurrences[mark.occurrence]
      out += "<li><b>\(mark.number)</b><span>"
      out += "<span class=\"term\" lang=\"\(sheet.source)\">\(escape(occurrence.found))</span> "
      out += escape(entry.approved.first ?? "–")
      if let hint = occurrence.hint { out += " <i class=\"hint\">→ \(escape(hint))</i>" }
      if let rendering = occurrence.translation {
        switch rendering.verdict {
        case .found: break
        case .forbidden:
          out += " <span class=\"bad\">forbidden: \(escape(rendering.surface))</span>"
        case .missing:
          out += " <span class=\"open\">not in the translation"
          if !rendering.surface.isEmpty { out += "; perhaps: \(escape(rendering.surface))" }
          out += "</span>"
        }
      }
      if occurrence.isAmbiguous { out += " <span class=\"open\">ambiguous</span>" }
      out += "</span></li>"
    }
    return out + "</ol>"
  }

  private static func terms(of sheet: TermSheet) -> String {
    var out = "<table class=\"concepts\">\n<thead><tr><th>\(name(sheet.source))</th>"
    out += "<th>\(name(sheet.target))</th><th>Domain</th><th class=\"count\">n</th><th>Forms</th>"
    out += "<th>Sentences</th><th>Glossary</th></tr></thead>\n<tbody>\n"
    for entry in sheet.terms {
      out += "<tr><td lang=\"\(sheet.source)\"><b>\(escape(entry.term))</b>"
      if let part = entry.partOfSpeech { out += " <i>\(part.rawValue)</i>" }
      out += "</td><td lang=\"\(sheet.target)\">"
      out += entry.approved.enumerated().map { index, text in
        index == 0 ? "<b>\(escape(text))</b>" : escape(text)
      }.joined(separator: "; ")
      let forbidden = entry.targets.filter { !$0.status.isApproved }.map(\.text)
      if !forbidden.isEmpty {
        out += "<br><span class=\"bad\">not: \(escape(forbidden.joined(separator: "; ")))</span>"
      }
      if !entry.note.isEmpty { out += "<br><span class=\"note\">\(escape(entry.note))</span>" }
      out +=
        "</td><td>\(escape(entry.domain))</td><td class=\"count\">\(entry.occurrences.count)</td>"
      out +=
        "<td lang=\"\(sheet.source)\">\(escape(entry.forms.map(oneLine).joined(separator: "; ")))</td>"
      out += "<td>\(TermTable.sentences(of: entry))</td>"
      out += "<td class=\"origin\">\(escape(entry.origin.description))</td></tr>\n"
    }
    return out + "</tbody>\n</table>\n"
  }

  /// The text with its terms in `<mark>`, nested ones inside the longer.
  private static func marked(
    _ text: String, _ marks: [TermSheet.Mark], of sheet: TermSheet
  ) -> String {
    let bytes = Array(text.utf8)
    var out = ""
    var place = 0
    var open: [TermSheet.Mark] = []
    func copy(to end: Int) {
      out += escape(String(decoding: bytes[place..<end], as: UTF8.self))
      place = end
    }
    func close(upTo limit: Int) {
      while let last = open.last, last.range.end <= limit {
        copy(to: last.range.end)
        out += "<sup>\(last.number)</sup></mark>"
        open.removeLast()
      }
    }
    for mark in marks.sorted(by: { $0.range < $1.range }) where mark.range.end <= bytes.count {
      close(upTo: mark.range.start)
      guard mark.range.start >= place else { continue }
      copy(to: mark.range.start)
      let entry = sheet.terms[mark.term]
      let tip = "\(entry.term) = \(entry.approved.joined(separator: "; "))"
      out += "<mark class=\"\(cssName(entry.domain))\" title=\"\(escape(tip))\">"
      open.append(mark)
    }
    close(upTo: bytes.count)
    copy(to: bytes.count)
    return out
  }

  /// A domain as a class name: letters, digits and hyphens.
  private static func cssName(_ domain: String) -> String {
    "d-"
      + String(
        decoding: domain.lowercased().utf8.map { byte in
          (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) ? byte : UInt8(ascii: "-")
        }, as: UTF8.self)
  }

  private static func name(_ language: LanguageTag) -> String { escape(Language.of(language).name) }

  /// Byte by byte: a combining mark behind a quote must not hide it.
  private static func escape(_ text: String) -> String {
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
