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
  private let statusPlace: Int?
  private let source: LanguageTag
  /// For a table with a column of statuses, the index of the concept of each source term.
  private var owners: [String: Int] = [:]

  /// - Parameter header: the meaning of the columns.
  init(_ header: TableHeader, file: String, sheet: String? = nil) {
    self.file = file
    self.sheet = sheet
    columns = header.columns.map { Column($0) }
    partOfSpeech = header.columns.firstIndex(of: .partOfSpeech)
    partOfSpeechField = Term.field(\.partOfSpeech)
    kind = header.kind
    width = header.columns.count
    statusPlace = header.statusPlace
    source = header.source
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
    // Spreadsheet programs leave empty rows.
    if record.fields.allSatisfy({ $0.text.isBlank }) { return }
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
    if concept.terms.isEmpty, kind == .human {
      let position = TextPosition(line: record.line, column: 1)
      warnings.append(
        Diagnostic(
          .passedOver, .warning, file: file, at: position,
          TableHeader.placed(
            "the row has no term in any language and is passed over", at: position, in: sheet)))
      return
    }
    guard !concept.terms.isEmpty else {
      return fail(
        .emptySide, TextPosition(line: record.line, column: 1),
        "the row has no term in any language")
    }
    // The part of speech of all terms is read first: the one for a language overrides it.
    if let partOfSpeech { readPartOfSpeech(record.fields[partOfSpeech], &concept) }
    var status: TermStatus?
    if let statusPlace { status = TermStatus(named: record.fields[statusPlace].text) }
    if let status {
      for place in concept.terms.indices
      where concept.terms[place].language != source && concept.terms[place].status == .preferred {
        concept.terms[place].status = status
      }
    }
    for (place, column) in columns.enumerated() where !column.isTerms {
      if status != nil, place == statusPlace { continue }
      // Empty cells are kept only for unknown columns, to be written back.
      guard column.isExtra || !record.fields[place].text.isEmpty else { continue }
      read(record.fields[place], column.meaning, &concept)
    }
    if let status, join(concept, status) { return }
    if concept.match.isPattern { checkPatterns(record) }
    if concept.id.isEmpty { concept.id = concept.madeIdentifier }
    if let line = lines[concept.id] {
      return fail(
        .duplicateConcept, TextPosition(line: record.line, column: 1),
        "the concept `\(concept.id)` is already on line \(line); expected one row for each concept"
      )
    }
    lines[concept.id] = record.line
    concepts.append(concept)
  }

  /// Adds the terms of a row with a status to an earlier row with the same source term, because
  /// both are about one concept: `ceasefire` preferred, `armistice` forbidden.
  /// - Returns: whether there is such a row.
  private mutating func join(_ concept: Concept, _ status: TermStatus) -> Bool {
    let terms = concept.terms.filter { $0.language == source }.map(\.text)
    guard let term = terms.first,
      concept.id.isEmpty || columns.contains(where: { $0.meaning == .identifier })
    else { return false }
    let key = term.lowercased()
    guard let owner = owners[key] else {
      owners[key] = concepts.count
      return false
    }
    let known = Set(concepts[owner].terms.map { "\($0.language) \($0.text)" })
    let added = concept.terms.filter { !known.contains("\($0.language) \($0.text)") }
    if status == .preferred {
      let place = concepts[owner].terms.firstIndex { $0.language != source }
      concepts[owner].terms.insert(contentsOf: added, at: place ?? concepts[owner].terms.count)
    } else {
      concepts[owner].terms += added
    }
    return true
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
      if kind == .human {
        for (place, text) in SynonymCell.values(cell).enumerated() {
          concept.terms.append(Term(text, language, place == 0 ? .preferred : .admitted))
        }
        return
      }
      let text = cell.trimmed
      if !text.isEmpty { concept.terms.append(Term(text, language)) }
    case .terms(let language, let status):
      if kind == .human {
        for text in SynonymCell.list(cell) { concept.terms.append(Term(text, language, status)) }
        return
      }
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
        "the cell has \(groups.count) values for \(places.count) terms in \(language); expected one for each term at most (write a stroke inside a value as \\|)"
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
