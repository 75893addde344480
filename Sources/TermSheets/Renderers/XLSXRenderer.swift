internal import Glossary
internal import Languages
internal import Segmentation
internal import TextModel
internal import XLSXSupport

/// A workbook of Excel: the terms, the sentences with their terms in bold and the translation beside
/// them, and every occurrence. All of it is text, with a header that stays in view and filters.
enum XLSXRenderer {
  static func render(_ sheets: [TermSheet]) throws(PadananError) -> [UInt8] {
    do {
      let book = try WorkbookWriter(
        title: "Term sheet: " + sheets.map(\.title).joined(separator: ", "))
      try terms(of: sheets, in: book)
      try sentences(of: sheets, in: book)
      try occurrences(of: sheets, in: book)
      return try book.finish()
    } catch {
      throw PadananError(.cellTooLong, error.message)
    }
  }

  private static func terms(
    of sheets: [TermSheet], in book: WorkbookWriter
  ) throws(WorkbookError) {
    try begin(
      "Terms", sheets, in: book,
      [
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
      ])
    for row in TermTable(sheets, .concepts).rows {
      var cells = row.map { [WorkbookWriter.Run($0)] }
      cells[1] = [WorkbookWriter.Run(row[1], .strong)]
      cells[3] = [WorkbookWriter.Run(row[3], .alert)]
      cells[12] = [WorkbookWriter.Run(row[12], .faint)]
      try append(cells, sheets, to: book)
    }
  }

  private static func sentences(
    of sheets: [TermSheet], in book: WorkbookWriter
  ) throws(WorkbookError) {
    guard let first = sheets.first else { return }
    try begin(
      "Sentences", sheets, in: book,
      [
        WorkbookWriter.Column("No.", width: 7),
        WorkbookWriter.Column("Kind", width: 11),
        WorkbookWriter.Column(Language.of(first.source).name, width: 62, .wrapped),
        WorkbookWriter.Column(Language.of(first.target).name, width: 62, .wrapped),
        WorkbookWriter.Column("Terms", width: 44, .wrapped),
      ])
    for sheet in sheets {
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
            runs(sentence.text, sentence.marks),
            runs(translation?.text ?? "", translation?.marks ?? []),
            [WorkbookWriter.Run(terms.joined(separator: "\n"))],
          ], sheets, to: book)
      }
    }
  }

  private static func occurrences(
    of sheets: [TermSheet], in book: WorkbookWriter
  ) throws(WorkbookError) {
    let table = TermTable(sheets, .occurrences)
    let widths: [Double] = [9, 9, 24, 24, 30, 20, 11, 14, 12, 11, 30, 8, 8, 26, 11, 22]
    try begin(
      "Occurrences", sheets, in: book,
      zip(table.columns.dropFirst(), widths).map { name, width in
        WorkbookWriter.Column(
          name.prefix(1).uppercased() + name.dropFirst(), width: width,
          width > 20 ? .wrapped : .oneLine)
      })
    for row in table.rows { try append(row.map { [WorkbookWriter.Run($0)] }, sheets, to: book) }
  }

  /// The column of documents stands where there are several.
  private static func begin(
    _ name: String, _ sheets: [TermSheet], in book: WorkbookWriter,
    _ columns: [WorkbookWriter.Column]
  ) throws(WorkbookError) {
    let document = WorkbookWriter.Column("Document", width: 24)
    try book.beginSheet(name, sheets.count > 1 ? [document] + columns : columns)
  }

  /// - Parameter row: with the document first.
  private static func append(
    _ row: [[WorkbookWriter.Run]], _ sheets: [TermSheet], to book: WorkbookWriter
  ) throws(WorkbookError) {
    try book.append(row: sheets.count > 1 ? row : Array(row.dropFirst()))
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
