internal import Glossary
internal import Languages
internal import Segmentation
internal import TermDiscovery
internal import TextModel
internal import XLSXSupport

/// A workbook of Excel: the terms, the sentences with their terms in bold and the translation
/// beside them, every occurrence, and the candidates, with columns for a reviewer's decisions.
///
/// Tables have a fixed header row and filters. Counts and positions are numbers, other cells are
/// text. Numbers of sentences lead to the sentences, and those lead to their occurrences.
final class XLSXSheetWriter {
  private let documents: [String]
  private var book: WorkbookWriter?
  private var tabs = (terms: 0, sentences: 0, occurrences: 0, candidates: 0)
  private var interface = InterfaceLanguage.english

  private let givenTitle: String?

  init(documents: [String], title: String?) {
    self.documents = documents
    givenTitle = title
  }

  func append(_ sheet: TermSheet) throws(PadananError) {
    do throws(WorkbookError) {
      let book = if let book = self.book { book } else { try begin(sheet) }
      let first = book.nextRow(of: tabs.sentences)
      var rows: [Int: Int] = [:]
      for (index, sentence) in sheet.sentences.enumerated() { rows[sentence.id] = first + index }
      let firstOccurrence = book.nextRow(of: tabs.occurrences)
      try append(sheet.conceptRows, SheetColumn.concepts, rows, to: tabs.terms, of: book)
      try appendSentences(of: sheet, occurrences: firstOccurrence, to: book)
      try append(
        sheet.occurrenceRows, SheetColumn.occurrences, rows, to: tabs.occurrences, of: book)
      if !sheet.candidates.isEmpty {
        if tabs.candidates == 0 {
          tabs.candidates = try begin("Not in the glossary", SheetColumn.candidates, in: book)
        }
        // On a joined sheet a candidate has the number of the sentence in its own document.
        let isOwn = sheet.candidates.allSatisfy { $0.first.document == sheet.document }
        try append(
          sheet.candidateRows, SheetColumn.candidates, isOwn ? rows : [:], to: tabs.candidates,
          of: book)
      }
    } catch {
      throw XLSXSheetWriter.failure(error)
    }
  }

  func finish() throws(PadananError) -> [UInt8] {
    do throws(WorkbookError) {
      guard let book else {
        return try WorkbookWriter(title: title, kind: TermSheetFile.kind).finish()
      }
      return try book.finish()
    } catch {
      throw XLSXSheetWriter.failure(error)
    }
  }

  private static func failure(_ error: WorkbookError) -> PadananError {
    let code: DiagnosticCode = if case .cannotWrite = error { .cannotWrite } else { .cellTooLong }
    return PadananError(code, error.message)
  }

  private var title: String {
    givenTitle
      ?? "\(interface.termSheet): " + documents.map(\.lastPathComponent).joined(separator: ", ")
  }

  /// Creates the workbook and its sheets; the first term sheet determines the languages.
  private func begin(_ sheet: TermSheet) throws(WorkbookError) -> WorkbookWriter {
    interface = sheet.interface
    let book = try WorkbookWriter(
      title: title, kind: TermSheetFile.kind,
      properties: [
        (TermSheetFile.sourceProperty, sheet.source.description),
        (TermSheetFile.targetProperty, sheet.target.description),
      ])
    tabs.terms = try begin("Terms", SheetColumn.concepts, in: book)
    func language(_ side: TermSheet.Side) -> WorkbookWriter.Column {
      WorkbookWriter.Column(
        interface.label(Language.of(sheet[side]).name), width: 62, .wrapped)
    }
    tabs.sentences = try begin(
      "Sentences",
      [
        WorkbookWriter.Column(interface.label("Document"), width: 24),
        WorkbookWriter.Column(interface.label("No."), width: 7),
        WorkbookWriter.Column(interface.label("Kind"), width: 14),
        language(.source), language(.target),
        WorkbookWriter.Column(interface.label("Terms"), width: 44, .wrapped),
      ], in: book)
    tabs.occurrences = try begin("Occurrences", SheetColumn.occurrences, in: book)
    self.book = book
    return book
  }

  private func begin<Row>(
    _ name: String, _ columns: [SheetColumn<Row>], in book: WorkbookWriter
  ) throws(WorkbookError) -> Int {
    try begin(name, columns.compactMap { $0.workbook.map(column) }, in: book)
  }

  /// The column with its title, choices and colours in the language of the sheet.
  private func column<Row>(_ declared: SheetColumn<Row>.Workbook) -> WorkbookWriter.Column {
    var column = declared.column
    column.title = interface.label(column.title)
    switch declared.content {
    case .text, .numbers, .sentences, .suggestions: break
    case .labels:
      column.highlights = XLSXSheetWriter.verdicts.map { verdict, colour in
        WorkbookWriter.Highlight(interface.label(verdict), colour, .cell)
      }
    case .decision(let verbs):
      column.choices = verbs.map { interface.label($0.rawValue) }
      column.highlights = verbs.map { verb in
        WorkbookWriter.Highlight(interface.label(verb.rawValue), verb.colour, .row)
      }
    }
    return column
  }

  /// The values that need attention, with their colours.
  private static let verdicts: [(String, WorkbookWriter.Highlight.Colour)] = [
    ("forbidden", .bad), ("missing", .bad), ("uncertain", .attention),
  ]

  private func append<Row>(
    _ rows: [Row], _ columns: [SheetColumn<Row>], _ sentences: [Int: Int], to tab: Int,
    of book: WorkbookWriter
  ) throws(WorkbookError) {
    book.select(tab)
    for row in rows {
      try append(
        columns.compactMap { column in
          column.workbook.map { cell($0, column.values(row), sentences) }
        }, to: book)
    }
  }

  /// - Parameter sentences: the row of each sentence in its tab.
  private func cell<Row>(
    _ declared: SheetColumn<Row>.Workbook, _ values: [String], _ sentences: [Int: Int]
  ) -> WorkbookWriter.Cell {
    func text(_ values: [String]) -> WorkbookWriter.Cell {
      WorkbookWriter.Cell(values.joined(separator: " | "), declared.style)
    }
    switch declared.content {
    case .text: return text(values)
    case .labels: return text(values.map(interface.label))
    case .decision: return text([])
    case .suggestions: return WorkbookWriter.Cell(.text([]), suggestions: values)
    case .numbers, .sentences:
      var cell =
        if values.count == 1, let number = Int(values[0]) {
          WorkbookWriter.Cell(.number(number))
        } else { text(values) }
      if case .sentences = declared.content,
        let first = values.first.flatMap({ Int($0.prefix { ("0"..."9").contains($0) }) }),
        let row = sentences[first]
      {
        cell.link = WorkbookWriter.Cell.Place(sheet: tabs.sentences, row: row)
      }
      return cell
    }
  }

  /// - Parameter first: the row of the sheet's first occurrence in the tab of occurrences.
  private func appendSentences(
    of sheet: TermSheet, occurrences first: Int, to book: WorkbookWriter
  ) throws(WorkbookError) {
    book.select(tabs.sentences)
    var next = first
    for sentence in sheet.sentences {
      let terms = sentence.marks.map { mark in
        let entry = sheet.terms[mark.term]
        let occurrence = entry.occurrences[mark.occurrence]
        let equivalent = entry.approved(for: occurrence).first ?? "–"
        return "\(mark.number) \(occurrence.found) = \(equivalent)"
      }
      let place = WorkbookWriter.Cell.Place(sheet: tabs.occurrences, row: next)
      next += sentence.marks.count
      let translation = sentence.translation
      try append(
        [
          WorkbookWriter.Cell(sheet.document),
          WorkbookWriter.Cell(
            .number(sentence.id), link: sentence.marks.isEmpty ? nil : place),
          WorkbookWriter.Cell(interface.label(sentence.kind.rawValue), .faint),
          XLSXSheetWriter.cell(sentence.text, sentence.marks),
          XLSXSheetWriter.cell(translation?.text ?? "", translation?.marks ?? []),
          WorkbookWriter.Cell(terms.joined(separator: "\n")),
        ], to: book)
    }
  }

  /// Begins a table.
  ///
  /// The column of documents is left out if there is only one document.
  /// - Parameters:
  ///   - name: in English.
  ///   - columns: all columns, the column of documents first.
  private func begin(
    _ name: String, _ columns: [WorkbookWriter.Column], in book: WorkbookWriter
  ) throws(WorkbookError) -> Int {
    try book.beginSheet(
      interface.label(name), documents.count > 1 ? columns : Array(columns.dropFirst()))
  }

  /// - Parameter row: all cells, the name of the document first.
  private func append(
    _ row: [WorkbookWriter.Cell], to book: WorkbookWriter
  ) throws(WorkbookError) {
    try book.append(cells: documents.count > 1 ? row : Array(row.dropFirst()))
  }

  /// A text with its terms in bold; of nested terms only the outer one.
  private static func cell(_ text: String, _ marks: [TermSheet.Mark]) -> WorkbookWriter.Cell {
    let runs = MarkedText(text, marks: marks.map { ($0.range, $0) }).withoutNested.onOneLine.runs
    return WorkbookWriter.Cell(
      .text(runs.map { WorkbookWriter.Run($0.text, $0.isMarked ? .strong : .plain) }))
  }
}

extension SheetReview.Verb {
  /// The colour of rows with the decision.
  fileprivate var colour: WorkbookWriter.Highlight.Colour {
    switch self {
    case .accept: .good
    case .change: .attention
    case .reject: .bad
    }
  }
}
