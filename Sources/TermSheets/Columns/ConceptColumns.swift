import Alignment
import Glossary
import Languages
import Reports
import TextModel
import XLSXSupport

/// A concept that a document contains.
struct ConceptRow: Sendable {
  let document: String
  /// The language of the document.
  let source: LanguageTag
  /// The language of the equivalents.
  let target: LanguageTag
  let entry: TermSheet.Entry
  /// The language of the names of values.
  let interface: InterfaceLanguage
  /// The beginning of the identifiers of the article on a page.
  var prefix = ""

  init(_ sheet: TermSheet, _ entry: TermSheet.Entry) {
    interface = sheet.interface
    document = sheet.document
    source = sheet.source
    target = sheet.target
    self.entry = entry
  }
}

extension SheetColumn where Row == ConceptRow {
  /// The columns of the table of concepts, and the members of an entry in JSON.
  static let concepts: [SheetColumn] =
    head + decisions([.accept, .change], { $0.entry.approved }) + rest

  private static let head: [SheetColumn] = [
    SheetColumn("document") { [$0.document] }
      .inWorkbook(width: 24),
    SheetColumn("term") { [$0.entry.term] }
      .inWorkbook(width: 26, .wrapped, .strong)
      .inMarkdown(.text("Term"))
      .inPage(.language(.source), language: .source) { row in
        let part =
          row.entry.partOfSpeech.map {
            " <i lang=\"\(row.interface.rawValue)\">\(row.interface.label($0.rawValue))</i>"
          } ?? ""
        return "<b>\(HTMLRenderer.escape(row.entry.term))</b>\(part)"
      }
      .inJSON("term"),
    SheetColumn()
      .inJSON { $0.field("concept", $1.entry.concept) },
    SheetColumn("equivalents") { $0.entry.markedEquivalents }
      .inWorkbook(width: 34, .wrapped)
      .inMarkdown(.language(.target))
      .inPage(.language(.target), cellClass: "equivalents", language: .target) { row in
        HTMLRenderer.equivalents(of: row)
      }
      .inJSON { $0.targets(of: $1.entry) },
    SheetColumn { $0.entry.hints }
      .inWorkbook("Hint", width: 20, .wrapped),
    SheetColumn { [$0.entry.verdict?.rawValue ?? ""] }
      .inWorkbook("Verdict", width: 12, .oneLine, .plain, .labels),
  ]

  private static let rest: [SheetColumn] = [
    SheetColumn("forbidden") { $0.entry.forbidden }
      .inWorkbook("Not to be used", width: 20, .wrapped, .alert),
    SheetColumn("pos") { [$0.entry.partOfSpeech?.rawValue ?? ""] }
      .inWorkbook("Part of speech", width: 15)
      .inMarkdown(.text("Part of speech")) { row in
        row.interface.label(row.entry.partOfSpeech?.rawValue ?? "")
      }
      .inJSON("pos"),
    SheetColumn("domain") { [$0.entry.domain] }
      .inWorkbook(width: 14)
      .inMarkdown(.text("Domain"))
      .inPage(.text("Domain"), cellClass: "domain")
      .inJSON("domain")
      .inTBX(\.domain),
    SheetColumn()
      .inJSON { $0.field("weight", $1.entry.weight.rawValue) },
    SheetColumn()
      .inJSON { json, row in
        guard let totals = row.entry.totals else { return }
        json.field("count", totals.count)
        json.field("documents", totals.documents)
      },
    SheetColumn("count") { ["\($0.entry.count)"] }
      .inWorkbook(width: 8, .oneLine, .plain, .numbers)
      .inMarkdown(.text("n"), .right)
      .inPage(.text("n"), headingClass: "count", cellClass: "count"),
    SheetColumn("forms") { $0.entry.forms.map(\.onOneLine) }
      .inWorkbook("Forms in the text", width: 30, .wrapped)
      .inMarkdown(.text("Forms"))
      .inPage(.text("Forms"), cellClass: "forms", language: .source),
    SheetColumn("sentences") { [$0.entry.sentenceNumbers] }
      .inWorkbook(width: 14, .wrapped, .plain, .sentences)
      .inMarkdown(.text("Sentences"))
      .inPage(.text("Sentences"), cellClass: "sentences") { row in
        HTMLRenderer.sentenceLinks(row.entry.sentenceList, row.prefix)
      },
    SheetColumn("translations") { $0.entry.translations }
      .inWorkbook("In the translation", width: 28, .wrapped),
    SheetColumn("definition") { [$0.entry.definition] }
      .inWorkbook(width: 44, .wrapped)
      .inJSON("definition")
      .inTBX(\.definition),
    SheetColumn("note") { [$0.entry.note] }
      .inWorkbook(width: 44, .wrapped)
      .inJSON("note")
      .inTBX(\.note),
    // After the note, which a reader of the tab as a glossary takes first.
    comment,
    SheetColumn("glossary") { [$0.entry.origin.description] }
      .inWorkbook(width: 22, .oneLine, .faint)
      .inMarkdown(.text("Glossary"))
      .inPage(.text("Glossary"), cellClass: "origin")
      .inJSON("glossary")
      .inTBX(\.source),
    SheetColumn()
      .inJSON { json, row in
        json.key("occurrences")
        json.array(row.entry.occurrences) { json, occurrence in
          json.write(OccurrenceRow(row, occurrence), SheetColumn<OccurrenceRow>.occurrences)
        }
      },
  ]
}

extension TermSheet.Entry {
  /// The equivalents, with a question mark after the first one if it is doubtful.
  static func marking(_ equivalents: [String], isDoubtful: Bool) -> [String] {
    guard isDoubtful, let first = equivalents.first else { return equivalents }
    return [first + "?"] + equivalents.dropFirst()
  }

  /// The approved equivalents, with a question mark after the first one if all occurrences are
  /// ambiguous.
  fileprivate var markedEquivalents: [String] {
    TermSheet.Entry.marking(approved, isDoubtful: found.allSatisfy(\.isAmbiguous))
  }

  /// The terms that a translation must not use.
  fileprivate var forbidden: [String] { targets.filter { !$0.status.isApproved }.map(\.text) }

  /// The 1-based numbers of the sentences that the concept occurs in, each once.
  var sentenceList: [Int] {
    var numbers: [Int] = []
    for occurrence in found where numbers.last != occurrence.sentence {
      numbers.append(occurrence.sentence)
    }
    return numbers
  }

  fileprivate var sentenceNumbers: String {
    sentenceList.map(String.init).joined(separator: ", ")
  }

  /// The forms of the equivalents that correspond to the forms in the text, each once.
  fileprivate var hints: [String] {
    var seen: Set<String> = []
    return found.compactMap(\.hint).filter { seen.insert($0).inserted }
  }

  /// The verdict of the occurrence that needs most attention; nil if there is no translation.
  fileprivate var verdict: TermPair.Verdict? {
    let verdicts = Set(found.compactMap(\.translation?.verdict))
    return [.forbidden, .missing, .uncertain, .found].first(where: verdicts.contains)
  }

  /// The words found for the concept in the translation, each once.
  fileprivate var translations: [String] {
    var seen: Set<String> = []
    return found.compactMap(\.translation?.surface).filter { !$0.isEmpty }
      .map(\.onOneLine).filter { seen.insert($0).inserted }
  }
}

extension HTMLRenderer {
  /// The approved equivalents, the first in bold, then the forbidden ones and the note.
  fileprivate static func equivalents(of row: ConceptRow) -> String {
    let entry = row.entry
    var out = entry.markedEquivalents.enumerated().map { index, text in
      index == 0 ? "<b>\(escape(text))</b>" : escape(text)
    }.joined(separator: "; ")
    let language = "lang=\"\(row.interface.rawValue)\""
    if !entry.forbidden.isEmpty {
      let words = row.interface.notToUse(entry.forbidden.joined(separator: "; "))
      out += " <span class=\"bad\" \(language)>\(escape(words))</span>"
    }
    if !entry.note.isEmpty {
      out += " <span class=\"note\" \(language)>\(escape(entry.note))</span>"
    }
    return out
  }

  /// Links to sentences.
  static func sentenceLinks(_ numbers: [Int], _ prefix: String) -> String {
    numbers.map { "<a href=\"#\(prefix)s\($0)\">\($0)</a>" }.joined(separator: ", ")
  }
}

extension JSONWriter {
  /// Writes an object with a member for each column that JSON has.
  mutating func write<Row>(_ row: Row, _ columns: [SheetColumn<Row>]) {
    object { json in
      for column in columns { column.json?(&json, row) }
    }
  }

  fileprivate mutating func targets(of entry: TermSheet.Entry) {
    key("targets")
    array(entry.targets) { json, target in
      json.object { json in
        json.field("text", target.text)
        json.field("status", target.status.rawValue)
      }
    }
  }
}
