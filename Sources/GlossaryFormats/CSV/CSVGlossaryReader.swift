public import Glossary
public import TextModel

/// Reads the native glossary format: CSV, one concept a row.
///
///     let read = try CSVGlossaryReader().read(bytes, file: "diplomacy.csv")
///     read.glossary.concepts.count
///
/// A row that is wrong stops the reading, with every wrong row reported; nothing is loaded half.
public struct CSVGlossaryReader: GlossaryReader {
  private let reader: DelimitedReader

  public init(delimiter: UInt8 = UInt8(ascii: ",")) {
    reader = DelimitedReader(delimiter: delimiter)
  }

  /// - Parameters:
  ///   - bytes: valid UTF-8; a byte order mark is allowed.
  ///   - file: as the user named it, for messages.
  /// - Throws: `PadananError` with all that is wrong, at most fifty findings.
  public func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let records: [DelimitedReader.Record]
    do {
      records = try reader.records(in: text)
    } catch {
      throw PadananError(.csvQuote, file: file, at: error.position, error.message)
    }
    guard let header = records.first else {
      throw PadananError(
        .csvHeader, file: file, at: TextPosition(line: 1, column: 1),
        "the file is empty; expected a header row such as id,en,pos,domain")
    }
    var rows = RowReader(file: file)
    rows.readHeader(header)
    guard rows.findings.isEmpty else { throw PadananError(rows.findings) }
    for record in records.dropFirst() where rows.findings.count < 50 { rows.readRow(record) }
    guard rows.findings.isEmpty else { throw PadananError(rows.findings) }
    guard !rows.concepts.isEmpty else {
      throw PadananError(
        .noConcepts, file: file, at: TextPosition(line: header.line, column: 1),
        "the glossary has a header and no concepts; expected at least one row")
    }
    return (Glossary(rows.concepts), rows.warnings)
  }
}

/// Makes concepts of records, and collects what is wrong with them.
private struct RowReader {
  let file: String
  private var columns: [GlossaryColumn] = []
  private(set) var concepts: [Concept] = []
  private(set) var findings: [Diagnostic] = []
  private(set) var warnings: [Diagnostic] = []
  /// The line on which each concept identifier was first given.
  private var lines: [String: Int] = [:]
  private let shortName: String

  init(file: String) {
    self.file = file
    shortName = file.split(separator: "/").last.map(String.init) ?? file
  }

  private mutating func fail(_ code: DiagnosticCode, _ position: TextPosition, _ message: String) {
    findings.append(Diagnostic(code, .error, file: file, at: position, message))
  }

  mutating func readHeader(_ record: DelimitedReader.Record) {
    var seen: Set<GlossaryColumn> = []
    for field in record.fields {
      do {
        let column = try GlossaryColumn(header: field.text)
        if !seen.insert(column).inserted {
          fail(.csvColumn, field.position, "the column `\(field.text)` stands twice")
        }
        if case .extra(let name) = column {
          warnings.append(
            Diagnostic(
              .unknownColumnKept, .suggestion, file: file, at: field.position,
              "the column `\(name)` is unknown; it is kept as it is"))
        }
        columns.append(column)
      } catch {
        fail(.csvColumn, field.position, message(for: error))
      }
    }
    let languages = columns.filter {
      if case .term(_, .preferred) = $0 { true } else { false }
    }
    if findings.isEmpty, languages.count < 2 {
      fail(
        .csvHeader, TextPosition(line: record.line, column: 1),
        "the header names \(languages.count == 1 ? "one language" : "no language"); expected a column for each of two languages, such as id and en"
      )
    }
  }

  private func message(for problem: GlossaryColumn.Problem) -> String {
    switch problem {
    case .empty: "a column has no name"
    case .unknownStatus(let status):
      "`\(status)` is no status of a term; expected \(TermStatus.allCases.map(\.rawValue).joined(separator: ", "))"
    case .unknownLanguage(let tag):
      "`\(tag)` is no language that ICU knows; expected a BCP 47 tag such as id or en-GB"
    case .misspelt(let name, let meant):
      "the column `\(name)` is unknown; was `\(meant)` meant? (a column of your own needs another name)"
    }
  }

  mutating func readRow(_ record: DelimitedReader.Record) {
    guard record.fields.count == columns.count else {
      let count = record.fields.count
      return fail(
        .csvFieldCount, record.fields.last?.position ?? TextPosition(line: record.line, column: 1),
        "the row has \(count) \(count == 1 ? "field" : "fields"), the header has \(columns.count); expected one field for each column"
      )
    }
    var concept = Concept(
      id: "", terms: [], origin: Concept.Origin(file: shortName, line: record.line))
    var partOfSpeech: PartOfSpeech?
    for (column, field) in zip(columns, record.fields) {
      if column == .partOfSpeech {
        partOfSpeech = readPartOfSpeech(field)
      } else {
        read(field, as: column, into: &concept)
      }
    }
    if let partOfSpeech { concept.partOfSpeech = partOfSpeech }
    guard !concept.terms.isEmpty else {
      return fail(
        .emptySide, TextPosition(line: record.line, column: 1),
        "the row has no term in any language")
    }
    if concept.id.isEmpty { concept.id = madeIdentifier(for: concept) }
    if let line = lines[concept.id] {
      return fail(
        .duplicateConcept, TextPosition(line: record.line, column: 1),
        "the concept `\(concept.id)` stands on line \(line) already; expected one row for each concept"
      )
    }
    lines[concept.id] = record.line
    concepts.append(concept)
  }

  private mutating func read(
    _ field: DelimitedReader.Field, as column: GlossaryColumn, into concept: inout Concept
  ) {
    let text = field.text
    switch column {
    case .term(let language, .preferred):
      if !text.trimmed.isEmpty { concept.terms.append(Term(text.trimmed, language)) }
    case .term(let language, let status):
      for part in text.split(separator: "|").map({ String($0).trimmed }) where !part.isEmpty {
        concept.terms.append(Term(part, language, status))
      }
    case .partOfSpeech: break  // The row's terms are not all read yet.
    case .match:
      do {
        concept.match = try MatchOptions(parsing: text)
      } catch {
        fail(.invalidValue, field.position, error.message)
      }
    case .context:
      concept.context = text.split(separator: "|").map { String($0).trimmed }.filter { !$0.isEmpty }
    case .domain: concept.domain = text.trimmed
    case .concept: concept.id = text.trimmed
    case .definition: concept.definition = text
    case .note: concept.note = text
    case .source: concept.source = text
    case .extra(let name): concept.extras.append(Extra(name: name, value: text))
    }
  }

  private mutating func readPartOfSpeech(_ field: DelimitedReader.Field) -> PartOfSpeech? {
    let name = field.text.trimmed
    guard !name.isEmpty else { return nil }
    let part = PartOfSpeech(rawValue: name)
    if part == nil {
      fail(
        .invalidValue, field.position,
        "`\(field.text)` is no part of speech; expected \(PartOfSpeech.allCases.map(\.rawValue).joined(separator: ", "))"
      )
    }
    return part
  }

  /// The first terms of the row joined: stable as long as the row says the same.
  private func madeIdentifier(for concept: Concept) -> String {
    let preferred = concept.terms.filter { $0.status == .preferred }
    let words = (preferred.isEmpty ? concept.terms : preferred).prefix(2).map(\.text)
    return words.joined(separator: "=")
  }
}
