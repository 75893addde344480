import Alignment
import Glossary
import TermMatching
import TextModel

/// Columns and rows: plain text for a renderer to set.
public struct TermTable: Sendable, Hashable {
  public var columns: [String]
  public var rows: [[String]]

  /// What a row of a sheet's table stands for.
  public enum View: String, Sendable, Hashable, CaseIterable {
    /// Every occurrence of a term, in text order.
    case occurrences
    /// Every concept, by first appearance.
    case concepts
  }

  public init(_ sheets: [TermSheet], _ view: View) {
    self.init(view)
    for sheet in sheets { rows += TermTable(view, rowsOf: sheet).rows }
  }

  init(_ view: View, rowsOf sheet: TermSheet) {
    self.init(view)
    switch view {
    case .occurrences: rows = TermTable.occurrences(of: sheet)
    case .concepts: rows = TermTable.concepts(of: sheet)
    }
  }

  /// The columns without rows.
  init(_ view: View) {
    rows = []
    switch view {
    case .occurrences:
      columns = [
        "document", "sentence", "number", "form", "term", "equivalents", "hint", "status", "domain",
        "pos", "kind", "explanation", "start", "end", "translation", "verdict", "glossary",
      ]
    case .concepts:
      columns = [
        "document", "term", "equivalents", "forbidden", "pos", "domain", "count", "forms",
        "sentences", "translations", "definition", "note", "glossary",
      ]
    }
  }

  private static func occurrences(of sheet: TermSheet) -> [[String]] {
    sheet.sentences.flatMap { sentence in
      sentence.marks.map { mark -> [String] in
        let entry = sheet.terms[mark.term]
        let occurrence = entry.occurrences[mark.occurrence]
        return [
          sheet.document, "\(sentence.id)", "\(mark.number)", oneLine(occurrence.surface),
          occurrence.found, entry.approved.joined(separator: " | "),
          occurrence.hint ?? "", status(of: entry), entry.domain,
          entry.partOfSpeech?.rawValue ?? "", occurrence.form.kind.rawValue,
          occurrence.form.explanation, "\(occurrence.range.start)", "\(occurrence.range.end)",
          oneLine(occurrence.translation?.surface ?? ""),
          occurrence.translation?.verdict.rawValue ?? "", entry.origin.description,
        ]
      }
    }
  }

  private static func concepts(of sheet: TermSheet) -> [[String]] {
    sheet.terms.map { entry in
      var translations: [String] = []
      for surface in entry.occurrences.compactMap(\.translation?.surface) where !surface.isEmpty {
        if !translations.contains(oneLine(surface)) { translations.append(oneLine(surface)) }
      }
      return [
        sheet.document, entry.term, entry.approved.joined(separator: " | "),
        entry.targets.filter { !$0.status.isApproved }.map(\.text).joined(separator: " | "),
        entry.partOfSpeech?.rawValue ?? "", entry.domain, "\(entry.occurrences.count)",
        entry.forms.map(oneLine).joined(separator: " | "), sentences(of: entry),
        translations.joined(separator: " | "), entry.definition, entry.note,
        entry.origin.description,
      ]
    }
  }

  /// The status of the equivalent that a translator should take.
  static func status(of entry: TermSheet.Entry) -> String {
    entry.targets.first?.status.rawValue ?? ""
  }

  static func sentences(of entry: TermSheet.Entry) -> String {
    var numbers: [Int] = []
    for occurrence in entry.occurrences where numbers.last != occurrence.sentence {
      numbers.append(occurrence.sentence)
    }
    return numbers.map(String.init).joined(separator: ", ")
  }
}

/// Line breaks and tabs inside a text as one space.
func oneLine(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
  return text.split(whereSeparator: { $0.isNewline || $0 == "\t" })
    .joined(separator: " ")
}
