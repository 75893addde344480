import DelimitedText
import Glossary
import TextModel
internal import XLSXSupport

/// The meaning of the columns of a glossary table, read from its first row.
struct TableHeader {
  enum Kind {
    /// Names of the native format: `id`, `en:admitted`, `pos`.
    case native
    /// Names that people use for columns: `Indonesian`, `Bahasa Inggris`, `Part of speech`.
    case human
  }

  let columns: [GlossaryColumn]
  let kind: Kind
  private(set) var warnings: [Diagnostic] = []
  /// The place of the column with the status of each row's term; nil if there is none.
  let statusPlace: Int?
  /// The language whose terms are the source side.
  let source: LanguageTag

  /// - Parameter sheet: the sheet that contains the table; nil if the table is a separate file.
  /// - Throws: `PadananError` with all errors.
  init(
    _ record: DelimitedReader.Record, _ options: FormatOptions, file: String, sheet: String? = nil
  ) throws(PadananError) {
    var findings: [Diagnostic] = []
    func report(_ code: DiagnosticCode, _ position: TextPosition, _ message: String) {
      findings.append(
        Diagnostic(
          code, .error, file: file, at: position,
          TableHeader.placed(message, at: position, in: sheet)))
    }
    var seen: Set<GlossaryColumn> = []
    var native: [GlossaryColumn] = []
    for field in record.fields {
      do {
        let column = try GlossaryColumn(header: field.text)
        // `en` and `en:preferred` are the same column.
        let key =
          if case .terms(let language, .preferred) = column { GlossaryColumn.term(language) } else {
            column
          }
        if !seen.insert(key).inserted {
          report(.csvColumn, field.position, "the column `\(field.text)` occurs twice")
        }
        native.append(column)
      } catch {
        report(.csvColumn, field.position, TableHeader.message(for: error))
      }
    }
    source = options.source
    let languages = native.compactMap(\.language)
    if languages.count >= 2 {
      columns = native
      kind = .native
    } else if let human = HumanHeader.columns(of: record.fields.map(\.text), options) {
      columns = human
      kind = .human
      findings = []
    } else {
      columns = native
      kind = .native
      // Without a language, a column that looks misspelt is not the problem.
      if languages.isEmpty { findings = [] }
    }
    statusPlace = HumanHeader.statusPlace(in: record.fields.map(\.text))
    if findings.isEmpty, columns.compactMap(\.language).count < 2 {
      report(
        .csvHeader, TextPosition(line: record.line, column: 1),
        "the header names \(TableHeader.languages(languages)) (its columns are \(TableHeader.names(record))); expected a column for each of two languages, such as id and en, or Indonesian and English (a table without a header is read with --from deepl: source, then target)"
      )
    }
    guard findings.isEmpty else { throw PadananError(findings) }
    warnings = zip(columns, record.fields).compactMap { column, field in
      guard case .extra(let name) = column else { return nil }
      return Diagnostic(
        .unknownColumnKept, .suggestion, file: file, at: field.position,
        "the column `\(name)` is unknown; it is kept as it is")
    }
  }

  private static func languages(_ tags: [LanguageTag]) -> String {
    tags.first.map { "one language, \($0)" } ?? "no language"
  }

  /// The first names of a header, for messages.
  private static func names(_ record: DelimitedReader.Record) -> String {
    let names = record.fields.map(\.text.trimmed).filter { !$0.isEmpty }
    let shown = names.prefix(8).map { "`\($0.prefix(40))`" }.joined(separator: ", ")
    return names.count > 8 ? shown + ", …" : shown
  }

  /// The languages in a row according to the native format; other cells are ignored.
  static func languages(in record: DelimitedReader.Record) -> [LanguageTag] {
    record.fields.compactMap { (try? GlossaryColumn(header: $0.text))?.language }
  }

  /// The message, with the name of the cell if the table is in a sheet.
  static func placed(_ message: String, at position: TextPosition, in sheet: String?) -> String {
    guard let sheet else { return message }
    return "\(sheet)!\(Workbook.name(column: position.column - 1, row: position.line)): \(message)"
  }

  private static func message(for problem: GlossaryColumn.Problem) -> String {
    switch problem {
    case .empty: "a column has no name"
    case .unknownStatus(let name):
      "`\(name)` is not a status of a term, and not one of \(GlossaryColumn.suffixes.joined(separator: ", ")); expected a status: \(TermStatus.allCases.map(\.column).joined(separator: ", "))"
    case .unknownLanguage(let tag):
      "`\(tag)` is not a language of libicu; expected a BCP 47 tag such as id or en-GB"
    case .misspelt(let name, let meant):
      "the column `\(name)` is unknown; was `\(meant)` meant? (a column of your own needs another name)"
    }
  }
}
