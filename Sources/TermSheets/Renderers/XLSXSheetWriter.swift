internal import Glossary
internal import Languages
internal import Segmentation
internal import TextModel
internal import XLSXSupport

/// A workbook of Excel: the terms, the sentences with their terms in bold and the translation
/// beside them, and every occurrence.
///
/// All cells are text; tables have a fixed header row and filters.
final class XLSXSheetWriter {
  private let documents: [String]
  private var book: WorkbookWriter?
  private var tabs = (terms: 0, sentences: 0, occurrences: 0, candidates: 0)

  private let givenTitle: String?

  init(documents: [String], title: String?) {
    self.documents = documents
    givenTitle = title
  }

  func append(_ sheet: TermSheet) throws(PadananError) {
    do throws(WorkbookError) {
      let book = if let book = self.book { book } else { try begin(sheet) }
      try append(sheet.conceptRows, SheetColumn.concepts, to: tabs.terms, of: book)
      try appendSentences(of: sheet, to: book)
      try append(sheet.occurrenceRows, SheetColumn.occurrences, to: tabs.occurrences, of: book)
      if !sheet.candidates.isEmpty {
        if tabs.candidates == 0 {
          tabs.candidates = try begin("Not in the glossary", SheetColumn.candidates, in: book)
        }
        try append(sheet.candidateRows, SheetColumn.candidates, to: tabs.candidates, of: book)
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
    givenTitle ?? "Term sheet: " + documents.map(\.lastPathComponent).joined(separator: ", ")
  }

  /// Creates the workbook and its sheets; the first term sheet determines the languages.
  private func begin(_ sheet: TermSheet) throws(WorkbookError) -> WorkbookWriter {
    let book = try WorkbookWriter(title: title, kind: TermSheetFile.kind)
    tabs.terms = try begin("Terms", SheetColumn.concepts, in: book)
    tabs.sentences = try begin(
      "Sentences",
      [
        WorkbookWriter.Column("Document", width: 24),
        WorkbookWriter.Column("No.", width: 7),
        WorkbookWriter.Column("Kind", width: 11),
        WorkbookWriter.Column(Language.of(sheet.source).name, width: 62, .wrapped),
        WorkbookWriter.Column(Language.of(sheet.target).name, width: 62, .wrapped),
        WorkbookWriter.Column("Terms", width: 44, .wrapped),
      ], in: book)
    tabs.occurrences = try begin("Occurrences", SheetColumn.occurrences, in: book)
    self.book = book
    return book
  }

  private func begin<Row>(
    _ name: String, _ columns: [SheetColumn<Row>], in book: WorkbookWriter
  ) throws(WorkbookError) -> Int {
    try begin(name, columns.compactMap(\.workbook?.column), in: book)
  }

  private func append<Row>(
    _ rows: [Row], _ columns: [SheetColumn<Row>], to tab: Int, of book: WorkbookWriter
  ) throws(WorkbookError) {
    book.select(tab)
    for row in rows {
      try append(
        columns.compactMap { column in
          column.workbook.map { [WorkbookWriter.Run(column.text(row), $0.style)] }
        }, to: book)
    }
  }

  private func appendSentences(
    of sheet: TermSheet, to book: WorkbookWriter
  ) throws(WorkbookError) {
    book.select(tabs.sentences)
    for sentence in sheet.sentences {
      let terms = sentence.marks.map { mark in
        let entry = sheet.terms[mark.term]
        let occurrence = entry.occurrences[mark.occurrence]
        let equivalent = entry.approved(for: occurrence).first ?? "–"
        return "\(mark.number) \(occurrence.found) = \(equivalent)"
      }
      let translation = sentence.translation
      try append(
        [
          [WorkbookWriter.Run(sheet.document)],
          [WorkbookWriter.Run("\(sentence.id)", .faint)],
          [WorkbookWriter.Run(sentence.kind.rawValue, .faint)],
          XLSXSheetWriter.runs(sentence.text, sentence.marks),
          XLSXSheetWriter.runs(translation?.text ?? "", translation?.marks ?? []),
          [WorkbookWriter.Run(terms.joined(separator: "\n"))],
        ], to: book)
    }
  }

  /// Begins a table.
  ///
  /// The column of documents is left out if there is only one document.
  /// - Parameter columns: all columns, the column of documents first.
  private func begin(
    _ name: String, _ columns: [WorkbookWriter.Column], in book: WorkbookWriter
  ) throws(WorkbookError) -> Int {
    try book.beginSheet(name, documents.count > 1 ? columns : Array(columns.dropFirst()))
  }

  /// - Parameter row: all cells, the name of the document first.
  private func append(
    _ row: [[WorkbookWriter.Run]], to book: WorkbookWriter
  ) throws(WorkbookError) {
    try book.append(row: documents.count > 1 ? row : Array(row.dropFirst()))
  }

  /// A text with its terms in bold; of nested terms only the outer one.
  private static func runs(_ text: String, _ marks: [TermSheet.Mark]) -> [WorkbookWriter.Run] {
    MarkedText(text, marks: marks.map { ($0.range, $0) }).withoutNested.onOneLine.runs.map {
      WorkbookWriter.Run($0.text, $0.isMarked ? .strong : .plain)
    }
  }
}
