import Glossary
import TextModel

/// Makes concepts of the rows of a table, and collects what is wrong with them.
struct ConceptTableReader {
  /// The sheet that the table stands in; nil where it is a file of its own.
  let sheet: String?
  let file: String
  private let columns: [GlossaryColumn]
  private let kind: TableHeader.Kind
  private let width: Int
  private(set) var concepts: [Concept] = []
  private(set) var findings: [Diagnostic] = []
  private(set) var warnings: [Diagnostic] = []
  /// The row in which each concept identifier was first given.
  private var lines: [String: Int] = [:]
  private let shortName: String

  /// - Parameter header: what the columns hold.
  init(_ header: TableHeader, file: String, sheet: String? = nil) {
    self.file = file
    self.sheet = sheet
    columns = header.columns
    kind = header.kind
    width = header.columns.count
    shortName = file.split(separator: "/").last.map(String.init) ?? file
    warnings = header.warnings
  }

  /// Reads all rows.
  /// - Throws: `PadananError` with all that is wrong, at most fifty findings.
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
    for (column, field) in zip(columns, record.fields) where !field.text.isEmpty {
      readTerms(field, column, &concept)
    }
    guard !concept.terms.isEmpty else {
      return fail(
        .emptySide, TextPosition(line: record.line, column: 1),
        "the row has no term in any language")
    }
    // The part of speech of all terms first: that of one language says more.
    for (column, field) in zip(columns, record.fields) where !field.text.isEmpty {
      if column == .partOfSpeech { readPartOfSpeech(field, &concept) }
    }
    for (column, field) in zip(columns, record.fields) { read(field, column, &concept) }
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

  private func readTerms(
    _ field: DelimitedReader.Field, _ column: GlossaryColumn, _ concept: inout Concept
  ) {
    switch column {
    case .term(let language):
      let text = field.text.trimmed
      if !text.isEmpty { concept.terms.append(Term(text, language)) }
    case .terms(let language, let status):
      for text in ListCell.values(field.text) { concept.terms.append(Term(text, language, status)) }
    case .partOfSpeech, .domain, .match, .context, .concept, .definition, .note, .source,
      .references, .transactions, .section, .termFacts, .extra, .extras:
      break
    }
  }

  private mutating func read(
    _ field: DelimitedReader.Field, _ column: GlossaryColumn, _ concept: inout Concept
  ) {
    let text = field.text
    if text.isEmpty {
      // Of empty cells only those of unknown columns are kept, to be written back.
      if case .extra(let name) = column { concept.extras.append(Extra(name: name, value: text)) }
      return
    }
    switch column {
    case .term, .terms, .partOfSpeech: break  // read before
    case .match:
      do {
        concept.match = try MatchOptions(parsing: text)
      } catch {
        fail(.invalidValue, field.position, error.message)
      }
    case .context: concept.context = ListCell.values(text)
    case .domain: concept.domain = text.trimmed
    case .concept: concept.id = text.trimmed
    case .definition: concept.definition = text
    case .note: concept.note = text
    case .source: concept.source = text
    case .references:
      guard let references = FactCell.references(text) else {
        return fail(
          .invalidValue, field.position,
          "`\(text)` is no cross reference; expected \(CrossReference.Relation.allCases.map(\.rawValue).joined(separator: ", ")), a colon and what is referred to, as in related: c-12"
        )
      }
      concept.references = references
    case .transactions(let kind):
      concept.transactions += ListCell.values(text).map { FactCell.transaction($0, kind) }
    case .section(let language, let fact):
      if !text.trimmed.isEmpty { read(text, fact, language, &concept) }
    case .termFacts(let language, let fact): read(field, fact, language, &concept)
    case .extra(let name): concept.extras.append(Extra(name: name, value: text))
    case .extras(let name):
      concept.extras += ListCell.values(text).map { Extra(name: name, value: $0) }
    }
  }

  private func read(
    _ text: String, _ fact: GlossaryColumn.SectionFact, _ language: LanguageTag,
    _ concept: inout Concept
  ) {
    let place =
      concept.sections.firstIndex { $0.language == language }
      ?? {
        concept.sections.append(LanguageSection(language))
        return concept.sections.count - 1
      }()
    switch fact {
    case .definition: concept.sections[place].definition = text
    case .note: concept.sections[place].note = text
    case .source: concept.sections[place].source = text
    case .transactions(let kind):
      concept.sections[place].transactions += ListCell.values(text).map {
        FactCell.transaction($0, kind)
      }
    case .extras(let name):
      concept.sections[place].extras += ListCell.values(text).map { Extra(name: name, value: $0) }
    }
  }

  /// What is said of each term of a language.
  private mutating func read(
    _ field: DelimitedReader.Field, _ fact: GlossaryColumn.TermFact, _ language: LanguageTag,
    _ concept: inout Concept
  ) {
    var groups = ListCell.groups(field.text)
    guard !groups.isEmpty else { return }
    let places = concept.places(ofTermsIn: language)
    guard groups.count <= places.count else {
      return fail(
        .invalidValue, field.position,
        "\(groups.count) values stand here for \(places.count) terms in \(language); expected one for each term at most (write a stroke inside a value as \\|)"
      )
    }
    // One part of speech is that of all terms.
    if fact == .partOfSpeech, groups.count == 1 {
      groups = Array(repeating: groups[0], count: places.count)
    }
    for (place, values) in zip(places, groups) {
      let value = values.first ?? ""
      switch fact {
      case .partOfSpeech:
        guard !value.isEmpty else {
          concept.terms[place].partOfSpeech = nil
          continue
        }
        guard let part = partOfSpeech(value, field) else { return }
        concept.terms[place].partOfSpeech = part
      case .type:
        guard !value.isEmpty else { continue }
        guard let type = TermType(rawValue: value) else {
          return fail(
            .invalidValue, field.position,
            "`\(value)` is no type of term; expected \(TermType.allCases.map(\.rawValue).joined(separator: ", "))"
          )
        }
        concept.terms[place].type = type
      case .usage: concept.terms[place].usage = values
      case .id: concept.terms[place].id = value
      case .note: concept.terms[place].note = value
      case .source: concept.terms[place].source = value
      case .transactions(let kind):
        concept.terms[place].transactions += values.map { FactCell.transaction($0, kind) }
      case .extras(let name):
        concept.terms[place].extras += values.map { Extra(name: name, value: $0) }
      }
    }
  }

  private mutating func readPartOfSpeech(
    _ field: DelimitedReader.Field, _ concept: inout Concept
  ) {
    let name = field.text.trimmed
    guard !name.isEmpty else { return }
    switch kind {
    case .native: concept.partOfSpeech = partOfSpeech(name, field)
    case .human:
      concept.partOfSpeech = PartOfSpeech(named: name)
      // Nothing is lost that is not understood.
      if concept.partOfSpeech == nil { concept.extras.append(Extra(name: "pos", value: name)) }
    }
  }

  private mutating func partOfSpeech(
    _ name: String, _ field: DelimitedReader.Field
  ) -> PartOfSpeech? {
    let part = PartOfSpeech(rawValue: name)
    if part == nil {
      fail(
        .invalidValue, field.position,
        "`\(name)` is no part of speech; expected \(PartOfSpeech.allCases.map(\.rawValue).joined(separator: ", "))"
      )
    }
    return part
  }
}

extension Concept {
  /// The first terms joined: stable as long as the row says the same.
  var madeIdentifier: String {
    var places = terms.indices.filter { terms[$0].status == .preferred }
    if places.isEmpty { places = Array(terms.indices) }
    guard let first = places.first else { return "" }
    return places.count == 1 ? terms[first].text : "\(terms[first].text)=\(terms[places[1]].text)"
  }

  /// The indices of the terms of a language by status, the preferred first.
  func places(ofTermsIn language: LanguageTag) -> [Int] {
    let own = terms.indices.filter { terms[$0].language == language }
    if own.count < 2 { return own }
    return TermStatus.allCases.flatMap { status in own.filter { terms[$0].status == status } }
  }
}
