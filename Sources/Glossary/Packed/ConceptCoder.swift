internal import TextModel

/// Writes concepts as records of bytes, and texts that many concepts have (subject fields, files,
/// languages) once.
struct ConceptEncoder {
  private(set) var symbols = WordTable()

  /// The number of a text that many concepts have.
  private mutating func symbol(_ text: String) -> Int { Int(symbols.insert(Array(text.utf8))) }

  mutating func record(of concept: Concept) -> [UInt8] {
    var out = PackedWriter()
    out.append(concept.terms.count)
    out.append(symbol(concept.domain))
    var parts: ConceptRecord.Parts = []
    if !concept.sections.isEmpty { parts.insert(.sections) }
    if concept.match != MatchOptions() { parts.insert(.match) }
    if !concept.context.isEmpty { parts.insert(.context) }
    if !concept.except.isEmpty { parts.insert(.except) }
    if !concept.definition.isEmpty { parts.insert(.definition) }
    if !concept.note.isEmpty { parts.insert(.note) }
    if concept.status != nil { parts.insert(.status) }
    if concept.checked != nil { parts.insert(.checked) }
    if !concept.source.isEmpty { parts.insert(.source) }
    if concept.validFrom != nil { parts.insert(.validFrom) }
    if concept.validUntil != nil { parts.insert(.validUntil) }
    if !concept.references.isEmpty { parts.insert(.references) }
    if !concept.transactions.isEmpty { parts.insert(.transactions) }
    if !concept.extras.isEmpty { parts.insert(.extras) }
    if concept.origin.isSupplied { parts.insert(.isSupplied) }
    out.append(parts.rawValue)
    out.append(symbol(concept.origin.file))
    out.append(concept.origin.line)
    out.append(concept.id)
    for term in concept.terms { write(term, to: &out) }
    if parts.contains(.sections) {
      out.append(concept.sections.count)
      for section in concept.sections { write(section, to: &out) }
    }
    if parts.contains(.match) { ConceptEncoder.write(concept.match, to: &out) }
    if parts.contains(.context) { out.append(texts: concept.context) }
    if parts.contains(.except) { out.append(texts: concept.except) }
    if parts.contains(.definition) { out.append(concept.definition) }
    if parts.contains(.note) { out.append(concept.note) }
    if let status = concept.status { out.append(ConceptRecord.number(of: status)) }
    if let date = concept.checked { out.append(date.rawValue) }
    if parts.contains(.source) { out.append(concept.source) }
    if let date = concept.validFrom { out.append(date.rawValue) }
    if let date = concept.validUntil { out.append(date.rawValue) }
    if parts.contains(.references) {
      out.append(list: concept.references) { out, reference in
        out.append(ConceptRecord.number(of: reference.relation))
        out.append(reference.target)
        out.append(reference.text)
      }
    }
    if parts.contains(.transactions) {
      ConceptEncoder.write(concept.transactions, to: &out)
    }
    if parts.contains(.extras) { ConceptEncoder.write(concept.extras, to: &out) }
    return out.bytes
  }

  private mutating func write(_ term: Term, to out: inout PackedWriter) {
    var parts: ConceptRecord.TermParts = []
    if term.isStatusAssumed { parts.insert(.isStatusAssumed) }
    if !term.id.isEmpty { parts.insert(.id) }
    if term.partOfSpeech != nil { parts.insert(.partOfSpeech) }
    if term.type != nil { parts.insert(.type) }
    if !term.when.isEmpty { parts.insert(.when) }
    if !term.usage.isEmpty { parts.insert(.usage) }
    if !term.note.isEmpty { parts.insert(.note) }
    if !term.source.isEmpty { parts.insert(.source) }
    if !term.transactions.isEmpty { parts.insert(.transactions) }
    if !term.extras.isEmpty { parts.insert(.extras) }
    out.append(parts.rawValue)
    out.append(term.text)
    out.append(symbol(term.language.description))
    out.append(ConceptRecord.number(of: term.status))
    if parts.contains(.id) { out.append(term.id) }
    if let part = term.partOfSpeech { out.append(ConceptRecord.number(of: part)) }
    if let type = term.type { out.append(ConceptRecord.number(of: type)) }
    if parts.contains(.when) { out.append(texts: term.when) }
    if parts.contains(.usage) { out.append(texts: term.usage) }
    if parts.contains(.note) { out.append(term.note) }
    if parts.contains(.source) { out.append(term.source) }
    if parts.contains(.transactions) { ConceptEncoder.write(term.transactions, to: &out) }
    if parts.contains(.extras) { ConceptEncoder.write(term.extras, to: &out) }
  }

  private mutating func write(_ section: LanguageSection, to out: inout PackedWriter) {
    out.append(symbol(section.language.description))
    out.append(section.definition)
    out.append(section.note)
    out.append(section.source)
    ConceptEncoder.write(section.transactions, to: &out)
    ConceptEncoder.write(section.extras, to: &out)
  }

  private static func write(_ match: MatchOptions, to out: inout PackedWriter) {
    out.append(ConceptRecord.number(of: match.caseRule))
    out.append(match.inflection == .allowed ? 1 : 0)
    out.append(match.isPattern ? 1 : 0)
    out.append(texts: match.root.map { [$0] } ?? [])
  }

  private static func write(_ transactions: [Transaction], to out: inout PackedWriter) {
    out.append(list: transactions) { out, transaction in
      out.append(ConceptRecord.number(of: transaction.kind))
      out.append(transaction.date)
      out.append(transaction.responsible)
    }
  }

  private static func write(_ extras: [Extra], to out: inout PackedWriter) {
    out.append(list: extras) { out, extra in
      out.append(extra.name)
      out.append(extra.value)
    }
  }
}

/// Reads the record of a concept, as ``ConceptEncoder`` writes it.
///
/// A damaged record gives a concept with empty fields, not an error.
struct ConceptRecord {
  private var reader: PackedReader
  private let symbols: (Int) -> String
  /// Number of terms.
  let termCount: Int
  /// The number of the subject field's symbol.
  let domain: Int

  /// - Parameter symbols: the text of a symbol by its number.
  init(_ bytes: UnsafeRawBufferPointer, symbols: @escaping (Int) -> String) {
    self.symbols = symbols
    reader = PackedReader(bytes)
    termCount = reader.count()
    domain = reader.number()
  }

  /// Which fields of a concept follow.
  struct Parts: OptionSet {
    let rawValue: Int
    static let sections = Parts(rawValue: 1)
    static let match = Parts(rawValue: 1 << 1)
    static let context = Parts(rawValue: 1 << 2)
    static let except = Parts(rawValue: 1 << 3)
    static let definition = Parts(rawValue: 1 << 4)
    static let note = Parts(rawValue: 1 << 5)
    static let status = Parts(rawValue: 1 << 6)
    static let checked = Parts(rawValue: 1 << 7)
    static let source = Parts(rawValue: 1 << 8)
    static let validFrom = Parts(rawValue: 1 << 9)
    static let validUntil = Parts(rawValue: 1 << 10)
    static let references = Parts(rawValue: 1 << 11)
    static let transactions = Parts(rawValue: 1 << 12)
    static let extras = Parts(rawValue: 1 << 13)
    static let isSupplied = Parts(rawValue: 1 << 14)
  }

  /// Which fields of a term follow.
  struct TermParts: OptionSet {
    let rawValue: Int
    static let isStatusAssumed = TermParts(rawValue: 1)
    static let id = TermParts(rawValue: 1 << 1)
    static let partOfSpeech = TermParts(rawValue: 1 << 2)
    static let type = TermParts(rawValue: 1 << 3)
    static let when = TermParts(rawValue: 1 << 4)
    static let usage = TermParts(rawValue: 1 << 5)
    static let note = TermParts(rawValue: 1 << 6)
    static let source = TermParts(rawValue: 1 << 7)
    static let transactions = TermParts(rawValue: 1 << 8)
    static let extras = TermParts(rawValue: 1 << 9)
  }

  /// The concept.
  func concept() -> Concept {
    var reader = reader
    let parts = Parts(rawValue: reader.number())
    var origin = Concept.Origin(file: symbols(reader.number()), line: reader.number())
    origin.isSupplied = parts.contains(.isSupplied)
    var concept = Concept(id: reader.text(), terms: [], origin: origin)
    concept.terms.reserveCapacity(termCount)
    for _ in 0..<termCount { concept.terms.append(term(&reader)) }
    concept.domain = symbols(domain)
    if parts.contains(.sections) { concept.sections = reader.list(section) }
    if parts.contains(.match) { concept.match = ConceptRecord.match(&reader) }
    if parts.contains(.context) { concept.context = reader.texts() }
    if parts.contains(.except) { concept.except = reader.texts() }
    if parts.contains(.definition) { concept.definition = reader.text() }
    if parts.contains(.note) { concept.note = reader.text() }
    if parts.contains(.status) {
      concept.status = ConceptRecord.value(EntryStatus.self, reader.number())
    }
    if parts.contains(.checked) { concept.checked = EntryDate(rawValue: reader.text()) }
    if parts.contains(.source) { concept.source = reader.text() }
    if parts.contains(.validFrom) { concept.validFrom = EntryDate(rawValue: reader.text()) }
    if parts.contains(.validUntil) { concept.validUntil = EntryDate(rawValue: reader.text()) }
    if parts.contains(.references) {
      concept.references = reader.list { reader in
        CrossReference(
          ConceptRecord.value(CrossReference.Relation.self, reader.number()) ?? .related,
          to: reader.text(), text: reader.text())
      }
    }
    if parts.contains(.transactions) {
      concept.transactions = reader.list(ConceptRecord.transaction)
    }
    if parts.contains(.extras) { concept.extras = reader.list(ConceptRecord.extra) }
    return concept
  }

  private func language(_ reader: inout PackedReader) -> LanguageTag {
    LanguageTag(canonical: symbols(reader.number()))
  }

  private func term(_ reader: inout PackedReader) -> Term {
    let parts = TermParts(rawValue: reader.number())
    let text = reader.text()
    let language = language(&reader)
    let status = ConceptRecord.value(TermStatus.self, reader.number()) ?? .preferred
    var term = Term(text, language, status)
    term.isStatusAssumed = parts.contains(.isStatusAssumed)
    if parts.contains(.id) { term.id = reader.text() }
    if parts.contains(.partOfSpeech) {
      term.partOfSpeech = ConceptRecord.value(PartOfSpeech.self, reader.number())
    }
    if parts.contains(.type) { term.type = ConceptRecord.value(TermType.self, reader.number()) }
    if parts.contains(.when) { term.when = reader.texts() }
    if parts.contains(.usage) { term.usage = reader.texts() }
    if parts.contains(.note) { term.note = reader.text() }
    if parts.contains(.source) { term.source = reader.text() }
    if parts.contains(.transactions) { term.transactions = reader.list(ConceptRecord.transaction) }
    if parts.contains(.extras) { term.extras = reader.list(ConceptRecord.extra) }
    return term
  }

  private func section(_ reader: inout PackedReader) -> LanguageSection {
    var section = LanguageSection(language(&reader))
    section.definition = reader.text()
    section.note = reader.text()
    section.source = reader.text()
    section.transactions = reader.list(ConceptRecord.transaction)
    section.extras = reader.list(ConceptRecord.extra)
    return section
  }

  private static func match(_ reader: inout PackedReader) -> MatchOptions {
    var match = MatchOptions()
    match.caseRule = value(MatchOptions.CaseRule.self, reader.number()) ?? .automatic
    match.inflection = reader.number() == 1 ? .allowed : .none
    match.isPattern = reader.number() == 1
    match.root = reader.texts().first
    return match
  }

  private static func transaction(_ reader: inout PackedReader) -> Transaction {
    let kind = value(Transaction.Kind.self, reader.number()) ?? .other
    let date = reader.text()
    return Transaction(kind, date: date, by: reader.text())
  }

  private static func extra(_ reader: inout PackedReader) -> Extra {
    let name = reader.text()
    return Extra(name: name, value: reader.text())
  }

  // MARK: Values of a list

  /// The place of a value among all values of its type.
  static func number<Value: PackedChoice>(of value: Value) -> Int {
    Value.choices.firstIndex(of: value) ?? 0
  }

  private static func value<Value: PackedChoice>(_ type: Value.Type, _ number: Int) -> Value? {
    Value.choices.indices.contains(number) ? Value.choices[number] : nil
  }
}

/// A type with few values, which are written as numbers.
///
/// The order of the values is part of the file's format (``PackedFile/version``).
protocol PackedChoice: Equatable, Sendable {
  /// All values in the order of their numbers.
  static var choices: [Self] { get }
}

extension TermStatus: PackedChoice { static let choices = allCases }
extension PartOfSpeech: PackedChoice { static let choices = allCases }
extension TermType: PackedChoice { static let choices = allCases }
extension EntryStatus: PackedChoice { static let choices = allCases }
extension Transaction.Kind: PackedChoice { static let choices = allCases }
extension CrossReference.Relation: PackedChoice { static let choices = allCases }
extension MatchOptions.CaseRule: PackedChoice {
  static let choices: [MatchOptions.CaseRule] = [.automatic, .exact, .any]
}
