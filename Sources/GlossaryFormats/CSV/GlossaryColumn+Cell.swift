import Glossary
import TextModel

extension GlossaryColumn {
  /// The cell of a concept in this column, as text that can be read back.
  func cell(of concept: Concept) -> String {
    switch self {
    case .term(let language):
      concept.terms.first { $0.language == language && $0.status == .preferred }?.text ?? ""
    case .terms(let language, let status):
      ListCell.cell(
        concept.terms.lazy.filter { $0.language == language && $0.status == status }.map(\.text))
    case .identifier: concept.id == concept.madeIdentifier ? "" : concept.id
    case .partOfSpeech:
      concept.hasOnePartOfSpeech ? concept.partOfSpeech?.rawValue ?? "" : ""
    case .concept(let column): column.cell(of: concept)
    case .language(let language, let column):
      concept.sections.first { $0.language == language }.map(column.cell) ?? ""
    case .eachTerm(let language, let column): GlossaryColumn.cell(column, of: concept, language)
    case .extra(let name): concept.extras.first { $0.name == name }?.value ?? ""
    }
  }

  private static func cell(
    _ column: FieldColumn<Term>, of concept: Concept, _ language: LanguageTag
  ) -> String {
    let terms = concept.termPlaces(in: language, of: column).map { concept.terms[$0] }
    if column.isPartOfSpeech { return partsOfSpeech(concept, terms) }
    return ListCell.cell(groups: terms.map { column.values(of: $0).filter { !$0.isEmpty } })
  }

  /// The part of speech: one value if all terms have the same, otherwise one per term, which may be
  /// empty.
  private static func partsOfSpeech(_ concept: Concept, _ terms: [Term]) -> String {
    guard !concept.hasOnePartOfSpeech, let first = terms.first else { return "" }
    let parts = terms.map { $0.partOfSpeech?.rawValue ?? "" }
    return terms.allSatisfy { $0.partOfSpeech == first.partOfSpeech }
      ? parts[0] : parts.joined(separator: "|")
  }
}

extension FieldColumn<Term> {
  /// Whether the column has values for admitted terms only.
  var isOfAdmittedTerms: Bool { self == Term.field(\.when).map { .field($0) } }

  /// Whether a single value applies to all terms.
  var isPartOfSpeech: Bool { self == Term.field(\.partOfSpeech).map { .field($0) } }
}

extension Concept {
  /// The indices of the terms for which a column has values, in its order.
  func termPlaces(in language: LanguageTag, of column: FieldColumn<Term>) -> [Int] {
    termPlaces(in: language).filter {
      !column.isOfAdmittedTerms || terms[$0].status == .admitted
    }
  }

  /// The indices of the terms of a language by status, the preferred first: the order of the values
  /// in a column.
  func termPlaces(in language: LanguageTag) -> [Int] {
    let own = terms.indices.filter { terms[$0].language == language }
    if own.count < 2 { return own }
    return TermStatus.allCases.flatMap { status in own.filter { terms[$0].status == status } }
  }
}
