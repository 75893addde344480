import Glossary
import TextModel

extension GlossaryColumn {
  /// What a column holds of a concept, as the text that is read back to it.
  func cell(of concept: Concept) -> String {
    switch self {
    case .term(let language):
      concept.terms.first { $0.language == language && $0.status == .preferred }?.text ?? ""
    case .terms(let language, let status):
      ListCell.cell(
        concept.terms.lazy.filter { $0.language == language && $0.status == status }.map(\.text))
    case .partOfSpeech:
      concept.hasOnePartOfSpeech ? concept.partOfSpeech?.rawValue ?? "" : ""
    case .domain: concept.domain
    case .match: concept.match.text
    case .context: ListCell.cell(concept.context)
    case .concept: concept.id == concept.madeIdentifier ? "" : concept.id
    case .definition: concept.definition
    case .note: concept.note
    case .source: concept.source
    case .references: concept.references.map(FactCell.text).joined(separator: "|")
    case .transactions(let kind): GlossaryColumn.cell(concept.transactions, kind)
    case .extra(let name): concept.extras.first { $0.name == name }?.value ?? ""
    case .extras(let name): GlossaryColumn.cell(concept.extras, name)
    case .section(let language, let fact):
      concept.sections.first { $0.language == language }.map { fact.cell(of: $0) } ?? ""
    case .termFacts(let language, let fact): fact.cell(of: concept, language)
    }
  }

  fileprivate static func cell(_ transactions: [Transaction], _ kind: Transaction.Kind) -> String {
    ListCell.cell(transactions.lazy.filter { $0.kind == kind }.map(FactCell.text))
  }

  fileprivate static func cell(_ extras: [Extra], _ name: String) -> String {
    ListCell.cell(extras.lazy.filter { $0.name == name }.map(\.value))
  }
}

extension GlossaryColumn.SectionFact {
  fileprivate func cell(of section: LanguageSection) -> String {
    switch self {
    case .definition: section.definition
    case .note: section.note
    case .source: section.source
    case .transactions(let kind): GlossaryColumn.cell(section.transactions, kind)
    case .extras(let name): GlossaryColumn.cell(section.extras, name)
    }
  }
}

extension GlossaryColumn.TermFact {
  fileprivate func cell(of concept: Concept, _ language: LanguageTag) -> String {
    let terms = concept.places(ofTermsIn: language).map { concept.terms[$0] }
    if self == .partOfSpeech { return partsOfSpeech(concept, terms) }
    return ListCell.cell(groups: terms.map { values(of: $0).filter { !$0.isEmpty } })
  }

  private func values(of term: Term) -> [String] {
    switch self {
    case .partOfSpeech: [term.partOfSpeech?.rawValue ?? ""]
    case .type: [term.type?.rawValue ?? ""]
    case .usage: term.usage
    case .id: [term.id]
    case .note: [term.note]
    case .source: [term.source]
    case .transactions(let kind):
      term.transactions.filter { $0.kind == kind }.map(FactCell.text)
    case .extras(let name): term.extras.filter { $0.name == name }.map(\.value)
    }
  }

  /// One for all terms where they agree, else one for each, empty places too.
  private func partsOfSpeech(_ concept: Concept, _ terms: [Term]) -> String {
    guard !concept.hasOnePartOfSpeech, let first = terms.first else { return "" }
    let parts = terms.map { $0.partOfSpeech?.rawValue ?? "" }
    return terms.allSatisfy { $0.partOfSpeech == first.partOfSpeech }
      ? parts[0] : parts.joined(separator: "|")
  }
}

extension Concept {
  /// Whether all terms have the same part of speech, or none has any.
  var hasOnePartOfSpeech: Bool {
    guard let first = terms.first else { return true }
    return terms.allSatisfy { $0.partOfSpeech == first.partOfSpeech }
  }
}
