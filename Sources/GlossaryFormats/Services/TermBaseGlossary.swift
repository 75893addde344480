import DelimitedText
public import Glossary
public import TextModel

/// Reads the term bases of Phrase and Lokalise.
public struct TermBaseReader: GlossaryReader {
  private let table: TermBaseTable
  private let options: FormatOptions

  init(_ table: TermBaseTable, options: FormatOptions) {
    self.table = table
    self.options = options
  }

  /// Reads the concepts of a term base.
  public func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    let records = try PlainTable.records(bytes, PlainTable.delimiter(of: bytes), file)
    let columns = records.first?.fields.map { TermBaseTable.Column(header: $0.text) } ?? []
    guard columns.contains(.term) || columns.contains(.translation(options.source)) else {
      throw PadananError(
        .csvHeader, file: file, at: TextPosition(line: 1, column: 1),
        "the header names no column term; expected such as \(table.columns.map(table.header).joined(separator: String(decoding: [table.delimiter], as: UTF8.self)))"
      )
    }
    var concepts: [Concept] = []
    var findings: [Diagnostic] = []
    for record in records.dropFirst() {
      guard record.fields.count == columns.count else {
        findings.append(
          Diagnostic(
            .csvFieldCount, .error, file: file, at: TextPosition(line: record.line, column: 1),
            "the row has \(record.fields.count) fields, the header has \(columns.count); expected one field for each column"
          ))
        continue
      }
      let name = file.split(separator: "/").last.map(String.init) ?? file
      var concept = Concept(
        id: "", terms: [], origin: Concept.Origin(file: name, line: record.line))
      for (index, field) in record.fields.enumerated() {
        read(field.text, columns[index], records[0].fields[index].text, &concept)
      }
      guard !concept.terms.isEmpty else {
        findings.append(
          Diagnostic(
            .emptySide, .error, file: file, at: TextPosition(line: record.line, column: 1),
            "the row has no term"))
        continue
      }
      settle(&concept)
      concepts.append(concept)
    }
    guard findings.isEmpty else { throw PadananError(Array(findings.prefix(50))) }
    return (try PlainTable.filled(Glossary(concepts).withIdentifiers(), file), [])
  }

  private static let untranslatable = Extra(name: "translatable", value: "no")
  private static let forbidden = Extra(name: "forbidden", value: "yes")

  private func read(
    _ text: String, _ column: TermBaseTable.Column?, _ header: String, _ concept: inout Concept
  ) {
    let value = text.trimmed
    guard !value.isEmpty else { return }
    let isYes = ["yes", "true", "1"].contains(value.lowercased())
    switch column {
    case .term: concept.terms.insert(Term(value, options.source), at: 0)
    case .description: concept.definition = text
    case .caseSensitive: if isYes { concept.match.caseRule = .exact }
    case .translatable: if !isYes { concept.extras.append(Self.untranslatable) }
    case .forbidden: if isYes { concept.extras.append(Self.forbidden) }
    case .tags: concept.domain = value
    case .translation(let language):
      let term = Term(value, language)
      if !concept.terms.contains(term) { concept.terms.append(term) }
    case .languageDescription(let language):
      var section = LanguageSection(language)
      section.definition = text
      concept.sections.append(section)
    case nil: concept.extras.append(Extra(name: header, value: text))
    }
  }

  /// Applies the switches to the term, whichever order their columns have.
  private func settle(_ concept: inout Concept) {
    if let place = concept.extras.firstIndex(of: Self.untranslatable) {
      concept.extras.remove(at: place)
      concept.terms[0].status = .doNotTranslate
    }
    if let place = concept.extras.firstIndex(of: Self.forbidden) {
      concept.extras.remove(at: place)
      for index in concept.terms.indices { concept.terms[index].status = .forbidden }
    }
  }
}

/// Writes the term bases of Phrase and Lokalise: a row for each approved source term.
public struct TermBaseWriter: GlossaryWriter {
  private let table: TermBaseTable
  private let options: FormatOptions

  init(_ table: TermBaseTable, options: FormatOptions) {
    self.table = table
    self.options = options
  }

  /// Writes a glossary as a term base.
  public func write(
    _ glossary: Glossary
  ) throws(PadananError) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    var losses = Losses(table.name)
    let others = glossary.languages.filter { !options.source.accepts($0) }
    let languages = others.isEmpty ? [options.target] : others
    var columns = table.columns
    for language in languages {
      columns.append(.translation(language))
      if case .lokalise = table { columns.append(.languageDescription(language)) }
    }
    var writer = DelimitedWriter(delimiter: table.delimiter, byteOrderMark: options.byteOrderMark)
    writer.append(record: columns.map(table.header))
    var seen: Set<[UInt8]> = []
    for concept in glossary.concepts {
      note(concept, &losses)
      for source in concept.approvedTerms(in: options.source) {
        guard seen.insert(Array(source.text.utf8)).inserted else {
          losses.add("a term that another concept has", in: concept)
          continue
        }
        writer.append(
          record: losses.literal(columns.map { cell($0, source, concept) }, of: concept))
      }
    }
    return (writer.bytes, losses.diagnostics)
  }

  private func note(_ concept: Concept, _ losses: inout Losses) {
    var held = table.format.held
    var match = concept.match
    if match.caseRule == .exact { match.caseRule = .automatic }
    if match != MatchOptions() { held.remove(HeldFields(concept: [\.match])) }
    losses.add(fieldsOf: concept, besides: held)
    if concept.terms.contains(where: { $0.status.isDiscouraged }) {
      losses.add("terms not to be used", in: concept)
    }
    let sources = concept.approvedTerms(in: options.source)
    if sources.count > 1 { losses.add("that several source terms are one concept", in: concept) }
    if sources.contains(where: { $0.language != options.source && $0.status != .doNotTranslate }) {
      losses.add("the variety of the source language", in: concept)
    }
    if sources.isEmpty {
      losses.add("a concept that lacks an approved term in \(options.source)", in: concept)
    }
    let others = Set(concept.terms.map(\.language)).filter { !options.source.accepts($0) }
    if others.contains(where: { language in
      concept.terms.count { $0.language == language && $0.status.isApproved } > 1
    }) {
      losses.add("a second equivalent", in: concept)
    }
  }

  private func cell(_ column: TermBaseTable.Column, _ source: Term, _ concept: Concept) -> String {
    switch column {
    case .term: source.text
    case .description: concept.definition
    case .caseSensitive: concept.match.caseRule == .exact ? table.yes : table.no
    case .translatable: source.status == .doNotTranslate ? table.no : table.yes
    case .forbidden: table.no
    case .tags: concept.domain
    case .translation(let language):
      concept.termPlaces(in: language).lazy.map { concept.terms[$0] }
        .first { $0.status.isApproved }?.text ?? ""
    case .languageDescription(let language):
      concept.sections.first { $0.language == language }?.definition ?? ""
    }
  }
}
