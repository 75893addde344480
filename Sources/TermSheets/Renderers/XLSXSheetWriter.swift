internal import Glossary
internal import Languages
internal import Segmentation
internal import TextModel
internal import XLSXSupport

/// A workbook of Excel: the terms, the sentences with their terms in bold and the translation beside
/// them, and every occurrence. All of it is text, with a header that stays in view and filters.
final class XLSXSheetWriter {
  private let documents: [String]
  private var book: WorkbookWriter?
  private var tabs = (terms: 0, sentences: 0, occurrences: 0)

  init(documents: [String]) { self.documents = documents }

  func append(_ sheet: TermSheet) throws(PadananError) {
    do throws(WorkbookError) {
      let book = if let book = self.book { book } else { try begin(sheet) }
      try appendTerms(of: sheet, to: book)
      try appendSentences(of: sheet, to: book)
      book.select(tabs.occurrences)
      for row in TermTable(.occurrences, rowsOf: sheet).rows {
        try append(row.map { [WorkbookWriter.Run($0)] }, to: book)
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
    "Term sheet: " + documents.map(TermSheet.title).joined(separator: ", ")
  }

  /// Makes the workbook and its tabs; the first sheet names the languages.
  private func begin(_ sheet: TermSheet) throws(WorkbookError) -> WorkbookWriter {
    let book = try WorkbookWriter(title: title, kind: TermSheetFile.kind)
    tabs.terms = try begin("Terms", XLSXSheetWriter.termColumns, in: book)
    tabs.sentences = try begin(
      "Sentences",
      [
        WorkbookWriter.Column("No.", width: 7),
        WorkbookWriter.Column("Kind", width: 11),
        WorkbookWriter.Column(Language.of(sheet.source).name, width: 62, .wrapped),
        WorkbookWriter.Column(Language.of(sheet.target).name, width: 62, .wrapped),
        WorkbookWriter.Column("Terms", width: 44, .wrapped),
      ], in: book)
    let widths: [Double] = [9, 9, 24, 24, 30, 20, 11, 14, 12, 11, 30, 8, 8, 26, 11, 22]
    tabs.occurrences = try begin(
      "Occurrences",
      zip(TermTable(.occurrences).columns.dropFirst(), widths).map { name, width in
        WorkbookWriter.Column(
          name.prefix(1).uppercased() + name.dropFirst(), width: width,
          width > 20 ? .wrapped : .oneLine)
      }, in: book)
    self.book = book
    return book
  }

  private static let termColumns = [
    WorkbookWriter.Column("Term", width: 26, .wrapped),
    WorkbookWriter.Column("Equivalents", width: 34, .wrapped),
    WorkbookWriter.Column("Not to be used", width: 20, .wrapped),
    WorkbookWriter.Column("Part of speech", width: 15),
    WorkbookWriter.Column("Domain", width: 14),
    WorkbookWriter.Column("Count", width: 8),
    WorkbookWriter.Column("Forms in the text", width: 30, .wrapped),
    WorkbookWriter.Column("Sentences", width: 14, .wrapped),
    WorkbookWriter.Column("In the translation", width: 28, .wrapped),
    WorkbookWriter.Column("Definition", width: 44, .wrapped),
    WorkbookWriter.Column("Note", width: 44, .wrapped),
    WorkbookWriter.Column("Glossary", width: 22),
  ]

  private func appendTerms(
    of sheet: TermSheet, to book: WorkbookWriter
  ) throws(WorkbookError) {
    book.select(tabs.terms)
    for row in TermTable(.concepts, rowsOf: sheet).rows {
      var cells = row.map { [WorkbookWriter.Run($0)] }
      cells[1] = [WorkbookWriter.Run(row[1], .strong)]
      cells[3] = [WorkbookWriter.Run(row[3], .alert)]
      cells[12] = [WorkbookWriter.Run(row[12], .faint)]
      try append(cells, to: book)
    }
  }

  private func appendSentences(
    of sheet: TermSheet, to book: WorkbookWriter
  ) throws(WorkbookError) {
    book.select(tabs.sentences)
    for sentence in sheet.sentences {
      let terms = sentence.marks.map { mark in
        let entry = sheet.terms[mark.term]
        let term = entry.occurrences[mark.occurrence].found
        return "\(mark.number) \(term) = \(entry.approved.first ?? "–")"
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

  /// The column of documents is there when there are several.
  private func begin(
    _ name: String, _ columns: [WorkbookWriter.Column], in book: WorkbookWriter
  ) throws(WorkbookError) -> Int {
    let document = WorkbookWriter.Column("Document", width: 24)
    return try book.beginSheet(name, documents.count > 1 ? [document] + columns : columns)
  }

  /// - Parameter row: with the document first.
  private func append(
    _ row: [[WorkbookWriter.Run]], to book: WorkbookWriter
  ) throws(WorkbookError) {
    try book.append(row: documents.count > 1 ? row : Array(row.dropFirst()))
  }

  /// A text with its terms in bold; of nested terms the outer one.
  private static func runs(_ text: String, _ marks: [TermSheet.Mark]) -> [WorkbookWriter.Run] {
    let bytes = Array(text.utf8)
    var runs: [WorkbookWriter.Run] = []
    var place = 0
    func slice(_ end: Int) -> String {
      oneLine(String(decoding: bytes[place..<end], as: UTF8.self))
    }
    for mark in marks.sorted(by: { $0.range < $1.range })
    where mark.range.start >= place && mark.range.end <= bytes.count {
      runs.append(WorkbookWriter.Run(slice(mark.range.start)))
      place = mark.range.start
      runs.append(WorkbookWriter.Run(slice(mark.range.end), .strong))
      place = mark.range.end
    }
    runs.append(WorkbookWriter.Run(slice(bytes.count)))
    return runs
  }
}
