import DelimitedText
import Glossary
import TextModel

/// Makes concepts from the rows of a table, and collects the errors.
struct ConceptTableReader {
  /// The sheet that contains the table; nil if the table is a separate file.
  let sheet: String?
  let file: String
  private let columns: [Column]
  /// Index of the column `pos`; nil if there is none.
  private let partOfSpeech: Int?
  private let partOfSpeechField: ConceptField<Term>?
  private let kind: TableHeader.Kind
  private let width: Int
  private(set) var concepts: [Concept] = []
  private(set) var findings: [Diagnostic] = []
  private(set) var warnings: [Diagnostic] = []
  /// The row in which each concept identifier first occurred.
  private var lines: [String: Int] = [:]
  private let shortName: String

  /// - Parameter header: the meaning of the columns.
  init(_ header: TableHeader, file: String, sheet: String? = nil) {
    self.file = file
    self.sheet = sheet
    columns = header.columns.map { Column($0) }
    partOfSpeech = header.columns.firstIndex(of: .partOfSpeech)
    partOfSpeechField = Term.field(\.partOfSpeech)
    kind = header.kind
    width = header.columns.count
    shortName = file.split(separator: "/").last.map(String.init) ?? file
    warnings = header.warnings
  }

  /// A column of the table.
  ///
  /// An object, because a copy of the closures in a column's meaning costs more than reading a cell.
  private final class Column: Sendable {
    let meaning: GlossaryColumn
    /// Whether the cells contain terms.
    let isTerms: Bool
    /// Whether the column is unknown.
    let isExtra: Bool

    init(_ meaning: GlossaryColumn) {
      self.meaning = meaning
      switch meaning {
      case .term, .terms: (isTerms, isExtra) = (true, false)
      case .extra: (isTerms, isExtra) = (false, true)
      case .identifier, .partOfSpeech, .concept, .language, .eachTerm:
        (isTerms, isExtra) = (false, false)
      }
    }
  }

  /// Reads all rows.
  /// - Throws: `PadananError` with all errors, at most fifty.
  mutating func read(_ records: some Sequence<DelimitedReader.Record>) throws(PadananError) {
    for record in records where findings.count < 50 { read(record) }
    guard findings.isEmpty else { throw PadananError(findings) }
  }

  private mutating func fail(_ code: DiagnosticCode, _ position: TextPosition, _ message: String) {
    findings.append(
      Diagnostic(
        code, .error, file: file, at: position,
        TableHeader.placed(message, at: position, in: sheet)))
  }

  private mutating func read(_ record: DelimitedReader.Record) {
    guard record.fields.count == width else {
      let count = record.fields.count
      return fail(
        .csvFieldCount, record.fields.last?.position ?? TextPosition(line: record.line, column: 1),
        "the row has \(count) \(count == 1 ? "field" : "fields"), the header has \(width); expected one field for each column"
      )
    }
    var concept = Concept(
      id: "", terms: [], origin: Concept.Origin(file: shortName, line: record.line))
    for (place, column) in columns.enumerated() where column.isTerms {
      let text = record.fields[place].text
      if !text.isEmpty { readTerms(text, column.meaning, &concept) }
    }
    guard !concept.terms.isEmpty else {
      return fail(
        .emptySide, TextPosition(line: record.line, column: 1),
        "the row has no term in any language")
    }
    // The part of speech of all terms is read first: the one for a language overrides it.
    if let partOfSpeech { readPartOfSpeech(record.fields[partOfSpeech], &concept) }
    for (place, column) in columns.enumerated() where !column.isTerms {
      // Empty cells are kept only for unknown columns, to be written back.
      guard column.isExtra || !record.fields[place].text.isEmpty else { continue }
      read(record.fields[place], column.meaning, &concept)
    }
    if concept.match.isPattern { checkPatterns(record) }
    if concept.id.isEmpty { concept.id = concept.madeIdentifier }
    if let line = lines[concept.id] {
      return fail(
        .duplicateConcept, TextPosition(line: record.line, column: 1),
        "the concept `\(concept.id)` stands on line \(line) already; expected one row for each concept"
      )
    }
    lines[concept.id] = record.line
    concepts.append(concept)
  }

  /// Checks the terms of a pattern; each error has the position of its cell.
  private mutating func checkPatterns(_ record: DelimitedReader.Record) {
    var hasSlot = false
    for (column, field) in zip(columns, record.fields) {
      let terms =
        switch column.meaning {
        case .term: [field.text.trimmed]
        case .terms: ListCell.values(field.text)
        case .identifier, .partOfSpeech, .concept, .language, .eachTerm, .extra: [String]()
        }
      for term in terms {
        do throws(TermPattern.SyntaxError) {
          if !(try TermPattern(parsing: term).slots.isEmpty) { hasSlot = true }
        } catch {
          hasSlot = true
          fail(.pattern, field.position, error.message)
        }
      }
    }
    guard !hasSlot else { return }
    let place = zip(columns, record.fields).first { column, _ in
      if case .concept(let column) = column.meaning { column.name == "match" } else { false }
    }
    fail(
      .pattern, place?.1.position ?? TextPosition(line: record.line, column: 1),
      TermPattern.noSlot)
  }

  private func readTerms(
    _ cell: String, _ column: GlossaryColumn, _ concept: inout Concept
  ) {
    switch column {
    case .term(let language):
      let text = cell.trimmed
      if !text.isEmpty { concept.terms.append(Term(text, language)) }
    case .terms(let language, let status):
      for text in ListCell.values(cell) { concept.terms.append(Term(text, language, status)) }
    case .identifier, .partOfSpeech, .concept, .language, .eachTerm, .extra: break
    }
  }

  private mutating func read(
    _ field: DelimitedReader.Field, _ column: GlossaryColumn, _ concept: inout Concept
  ) {
    let text = field.text
    switch column {
    case .term, .terms, .partOfSpeech: break  // read before
    case .identifier: concept.id = text.trimmed
    case .concept(let column):
      do {
        try column.read(text, into: &concept)
      } catch {
        fail(.invalidValue, field.position, error.message)
      }
    case .language(let language, let column):
      guard !text.trimmed.isEmpty else { return }
      let place =
        concept.sections.firstIndex { $0.language == language }
        ?? {
          concept.sections.append(LanguageSection(language))
          return concept.sections.count - 1
        }()
      do {
        try column.read(text, into: &concept.sections[place])
      } catch {
        fail(.invalidValue, field.position, error.message)
      }
    case .eachTerm(let language, let column): read(field, column, language, &concept)
    case .extra(let name): concept.extras.append(Extra(name: name, value: text))
    }
  }

  /// Reads a field of each term of a language.
  private mutating func read(
    _ field: DelimitedReader.Field, _ column: FieldColumn<Term>, _ language: LanguageTag,
    _ concept: inout Concept
  ) {
    var groups = ListCell.groups(field.text)
    guard !groups.isEmpty else { return }
    let places = concept.termPlaces(in: language, of: column)
    guard groups.count <= places.count else {
      return fail(
        .invalidValue, field.position,
        "\(groups.count) values stand here for \(places.count) terms in \(language); expected one for each term at most (write a stroke inside a value as \\|)"
      )
    }
    if column.isPartOfSpeech {
      // A single part of speech applies to all terms; an empty one removes that of the row.
      if groups.count == 1 { groups = Array(repeating: groups[0], count: places.count) }
      for place in places.prefix(groups.count) { concept.terms[place].partOfSpeech = nil }
    }
    for (place, values) in zip(places, groups) {
      do {
        try column.add(
          column.isList ? values : Array(values.prefix(1)), to: &concept.terms[place])
      } catch {
        return fail(.invalidValue, field.position, error.message)
      }
    }
  }

  private mutating func readPartOfSpeech(
    _ field: DelimitedReader.Field, _ concept: inout Concept
  ) {
    let name = field.text.trimmed
    guard !name.isEmpty else { return }
    switch kind {
    case .native:
      guard let partOfSpeechField else { return }
      do {
        for place in concept.terms.indices {
          try partOfSpeechField.add(name, to: &concept.terms[place])
        }
      } catch {
        fail(.invalidValue, field.position, error.message)
      }
    case .human:
      concept.partOfSpeech = PartOfSpeech(named: name)
      // An unknown part of speech is kept as an extra.
      if concept.partOfSpeech == nil { concept.extras.append(Extra(name: "pos", value: name)) }
    }
  }
}
