import DelimitedText
public import Glossary
public import TextModel

/// Reads memoQ's term bases as tables, with commas, semicolons or tabs between fields.
public struct MemoQGlossaryReader: GlossaryReader {
  /// Creates a reader.
  public init() {}

  /// Reads the entries of a term base.
  public func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    let records = try PlainTable.records(bytes, PlainTable.delimiter(of: bytes), file)
    let columns = records.first?.fields.map { MemoQColumn(header: $0.text) } ?? []
    guard columns.contains(where: { if case .term = $0 { true } else { false } }) else {
      throw PadananError(
        .csvHeader, file: file, at: TextPosition(line: 1, column: 1),
        "the header names no language; expected columns such as Entry_ID, Indonesian, Term_Info")
    }
    let name = file.split(separator: "/").last.map(String.init) ?? file
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
      var concept = Concept(
        id: "", terms: [], origin: Concept.Origin(file: name, line: record.line))
      read(record, columns, &concept)
      guard !concept.terms.isEmpty else {
        findings.append(
          Diagnostic(
            .emptySide, .error, file: file, at: TextPosition(line: record.line, column: 1),
            "the row has no term in any language"))
        continue
      }
      concepts.append(concept)
    }
    guard findings.isEmpty else { throw PadananError(Array(findings.prefix(50))) }
    return (try PlainTable.filled(Glossary(concepts).withIdentifiers(), file), [])
  }

  private func read(
    _ record: DelimitedReader.Record, _ columns: [MemoQColumn], _ concept: inout Concept
  ) {
    var created = Transaction(.created)
    var modified = Transaction(.modified)
    // The index of the term that the following columns describe.
    var place: Int?
    for (column, field) in zip(columns, record.fields) {
      let text = field.text.trimmed
      if case .term = column { place = nil }
      guard !text.isEmpty else { continue }
      switch column {
      case .id: concept.id = text
      case .subject:
        if concept.domain.isEmpty {
          concept.domain = text
        } else {
          concept.extras.append(Extra(name: "Entry_Subject", value: text))
        }
      case .domain:
        if concept.domain.isEmpty {
          concept.domain = text
        } else {
          concept.extras.append(Extra(name: "Entry_Domain", value: text))
        }
      case .created: created.date = text
      case .creator: created.responsible = text
      case .modified: modified.date = text
      case .modifier: modified.responsible = text
      case .note: concept.note = field.text
      case .definition(let language):
        var section = LanguageSection(language)
        section.definition = field.text
        concept.sections.append(section)
      case .term(let language):
        let isFirst = !concept.terms.contains { $0.language == language && $0.status == .preferred }
        place = concept.terms.count
        concept.terms.append(Term(text, language, isFirst ? .preferred : .admitted))
      case .info: if let place { take(MemoQTermInfo(parsing: text), place, &concept) }
      case .example: if let place { concept.terms[place].usage = [field.text] }
      case .other(let name): concept.extras.append(Extra(name: name, value: field.text))
      }
    }
    concept.transactions = [created, modified].filter {
      !$0.date.isEmpty || !$0.responsible.isEmpty
    }
  }

  private func take(_ info: MemoQTermInfo, _ place: Int, _ concept: inout Concept) {
    concept.terms[place].partOfSpeech = info.partOfSpeech
    if info.isForbidden { concept.terms[place].status = .forbidden }
    // The options of the first term, which is the source term, apply to the concept.
    if place == 0 { concept.match = info.match }
  }
}

/// Writes memoQ's term bases like its export: semicolons, a header, one entry per line, and the
/// columns of a term repeated for each term.
public struct MemoQGlossaryWriter: GlossaryWriter {
  private let options: FormatOptions

  /// Creates a writer.
  /// - Parameter options: the first two languages of the columns, and whether there is a byte order
  ///   mark.
  public init(options: FormatOptions = FormatOptions()) { self.options = options }

  /// Writes a glossary as a term base.
  public func write(
    _ glossary: Glossary
  ) throws(PadananError) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    var losses = Losses("memoQ's table")
    let found = glossary.languages
    let first = [options.source, options.target].filter { found.isEmpty || found.contains($0) }
    let languages = first + found.filter { !first.contains($0) }
    let widths = languages.map { language in
      max(1, glossary.concepts.map { terms(of: $0, language).count }.max() ?? 1)
    }
    var writer = DelimitedWriter(
      delimiter: Delimiter.semicolon, byteOrderMark: options.byteOrderMark)
    var header = MemoQColumn.entryHeader
    for (language, width) in zip(languages, widths) {
      let name = MemoQColumn.name(language)
      header.append(name + "_Def")
      for _ in 0..<width { header += [name, "Term_Info", "Term_Example"] }
    }
    writer.append(record: header)
    for concept in glossary.concepts {
      note(concept, &losses)
      var row = entry(concept)
      for (language, width) in zip(languages, widths) {
        row.append(concept.sections.first { $0.language == language }?.definition ?? "")
        let terms = terms(of: concept, language)
        for index in 0..<width {
          row += index < terms.count ? cells(terms[index], concept) : ["", "", ""]
        }
      }
      writer.append(record: losses.literal(row, of: concept))
    }
    return (writer.bytes, losses.diagnostics)
  }

  private func entry(_ concept: Concept) -> [String] {
    let created = concept.transactions.first { $0.kind == .created }
    let modified = concept.transactions.last { $0.kind == .modified }
    // memoQ's identifiers are numbers; it assigns one to an entry without identifier.
    return [
      Int(concept.id) == nil ? "" : concept.id, "", concept.domain, "", "", created?.date ?? "",
      created?.responsible ?? "", modified?.date ?? "", modified?.responsible ?? "", concept.note,
    ]
  }

  /// The terms of a language by status, without variants, which memoQ cannot store.
  private func terms(of concept: Concept, _ language: LanguageTag) -> [Term] {
    concept.termPlaces(in: language).map { concept.terms[$0] }.filter { $0.status != .variant }
  }

  private func cells(_ term: Term, _ concept: Concept) -> [String] {
    var info = MemoQTermInfo()
    info.match = concept.match
    info.isForbidden = !term.status.isApproved
    info.partOfSpeech = term.partOfSpeech
    return [term.text, info.text, term.usage.first ?? ""]
  }

  private func note(_ concept: Concept, _ losses: inout Losses) {
    var held = GlossaryFormat.memoq.held
    if Int(concept.id) == nil { held.remove(HeldFields(concept: [\.id])) }
    if concept.match.root != nil || concept.match.isPattern {
      held.remove(HeldFields(concept: [\.match]))
    }
    if concept.terms.contains(where: { $0.usage.count > 1 }) {
      held.remove(HeldFields(term: [\.usage]))
    }
    let kinds = concept.transactions.map(\.kind)
    if kinds.contains(.other) || Set(kinds).count < kinds.count {
      held.remove(HeldFields(concept: [\.transactions]))
    }
    losses.add(fieldsOf: concept, besides: held)
    let preferred = concept.terms.filter { $0.status == .preferred }
    if Set(preferred.map(\.language)).count < preferred.count {
      losses.add("a second preferred term", in: concept)
    }
    let parts = concept.terms.compactMap(\.partOfSpeech)
    if parts.contains(where: { ![.noun, .verb, .adjective, .adverb, .other].contains($0) }) {
      losses.add("a part of speech beyond noun, verb, adjective, adverb", in: concept)
    }
    if concept.terms.contains(where: {
      $0.status == .deprecated || $0.status == .superseded || $0.status == .doNotTranslate
    }) {
      losses.add("the status deprecated, superseded or do-not-translate", in: concept)
    }
  }
}
