public import Glossary
public import TextModel
internal import XLSXSupport

/// Writes a glossary as a workbook of Excel: the native table in one sheet, all of it text.
public struct XLSXGlossaryWriter: GlossaryWriter {
  private let options: FormatOptions

  public init(options: FormatOptions = FormatOptions()) { self.options = options }

  /// - Throws: `PadananError` where a text is longer than a cell of Excel may be, where there are
  ///   more concepts than rows, or where there is no room for the file.
  public func write(
    _ glossary: Glossary
  ) throws(PadananError) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    let table = ConceptTableWriter(glossary, options)
    var concept: Concept?
    do {
      let book = try WorkbookWriter(title: "Glossary")
      try book.beginSheet("Glossary", table.columns.map(XLSXGlossaryWriter.column))
      for next in table.concepts {
        concept = next
        try book.append(row: table.row(next))
      }
      concept = nil
      return (try book.finish(), table.losses)
    } catch {
      let origin = concept?.origin
      let code: DiagnosticCode = if case .cannotWrite = error { .cannotWrite } else { .cellTooLong }
      throw PadananError(
        code, file: origin?.file,
        at: origin.map { TextPosition(line: $0.line, column: 1) }, error.message)
    }
  }

  private static func column(_ column: GlossaryColumn) -> WorkbookWriter.Column {
    switch column {
    case .term: WorkbookWriter.Column(column.header, width: 28)
    case .terms: WorkbookWriter.Column(column.header, width: 28, .wrapped)
    case .partOfSpeech, .match, .concept: WorkbookWriter.Column(column.header, width: 12)
    case .domain, .transactions: WorkbookWriter.Column(column.header, width: 16)
    case .definition, .note, .section(_, .definition), .section(_, .note):
      WorkbookWriter.Column(column.header, width: 48, .wrapped)
    case .context, .source, .references, .section, .termFacts, .extra, .extras:
      WorkbookWriter.Column(column.header, width: 24, .wrapped)
    }
  }
}
