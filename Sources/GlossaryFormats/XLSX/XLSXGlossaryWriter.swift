public import Glossary
public import TextModel
internal import XLSXSupport

/// Writes a glossary as an Excel workbook: the native table in one sheet, with text cells.
public struct XLSXGlossaryWriter: GlossaryWriter {
  private let options: FormatOptions

  /// Creates a writer.
  /// - Parameter options: the first two languages of the columns.
  public init(options: FormatOptions = FormatOptions()) { self.options = options }

  /// Writes a glossary as a workbook.
  /// - Throws: `PadananError` if a text is too long for a cell, if there are more concepts than
  ///   rows, or if there is no space for the file.
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
    let header = column.header
    switch column {
    case .term: return WorkbookWriter.Column(header, width: 28)
    case .terms: return WorkbookWriter.Column(header, width: 28, .wrapped)
    case .identifier, .partOfSpeech: return WorkbookWriter.Column(header, width: 12)
    case .concept(.transactions): return WorkbookWriter.Column(header, width: 16)
    case .concept(.field(let field)):
      switch field.kind {
      case .choice, .identifier, .setting, .date: return WorkbookWriter.Column(header, width: 12)
      case .word: return WorkbookWriter.Column(header, width: 16)
      case .text: return WorkbookWriter.Column(header, width: 48, .wrapped)
      case .citation, .words, .sentences, .references, .transactions, .extras: break
      }
    case .language(_, .field(let field)) where field.kind == .text:
      return WorkbookWriter.Column(header, width: 48, .wrapped)
    case .concept(.extras), .language, .eachTerm, .extra: break
    }
    return WorkbookWriter.Column(header, width: 24, .wrapped)
  }
}
