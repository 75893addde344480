package import Glossary

/// The fields of an entry that a format can store in addition to the terms.
///
///     HeldFields(concept: [\.domain, \.note], term: [\.partOfSpeech])
package struct HeldFields: Sendable {
  /// Whether the format stores the identifiers of concepts.
  package private(set) var holdsIdentifier = false
  private var concept: Set<ConceptField<Concept>> = []
  private var language: Set<ConceptField<LanguageSection>> = []
  private var term: Set<ConceptField<Term>> = []

  /// - Parameters:
  ///   - concept: the fields, given by their properties; `\.id` is the identifier of the concept.
  init(
    concept: [PartialKeyPath<Concept>] = [], language: [PartialKeyPath<LanguageSection>] = [],
    term: [PartialKeyPath<Term>] = []
  ) {
    holdsIdentifier = concept.contains(\.id)
    self.concept = Set(concept.compactMap(Concept.field))
    self.language = Set(language.compactMap(LanguageSection.field))
    self.term = Set(term.compactMap(Term.field))
  }

  /// Every field.
  static let all = HeldFields(
    concept: [\.id] + Concept.fields.map(\.path), language: LanguageSection.fields.map(\.path),
    term: Term.fields.map(\.path))

  package func contains(_ field: ConceptField<Concept>) -> Bool { concept.contains(field) }
  package func contains(_ field: ConceptField<LanguageSection>) -> Bool { language.contains(field) }
  package func contains(_ field: ConceptField<Term>) -> Bool { term.contains(field) }

  mutating func remove(_ other: HeldFields) {
    if other.holdsIdentifier { holdsIdentifier = false }
    concept.subtract(other.concept)
    language.subtract(other.language)
    term.subtract(other.term)
  }
}

extension Losses {
  /// Notes every field outside `held` that has a value in a concept, its languages or its terms.
  ///
  /// Variants are noted as well, because only formats with all fields can store them.
  mutating func add(fieldsOf concept: Concept, besides held: HeldFields) {
    if !held.holdsIdentifier, concept.id != concept.madeIdentifier {
      add("the concept's identifier", in: concept)
    }
    if concept.terms.contains(where: { $0.status == .variant }) {
      add("spelling variants", in: concept)
    }
    for field in Concept.fields where !held.contains(field) {
      if !field.values(of: concept).isEmpty { add(field.label, in: concept) }
    }
    for field in LanguageSection.fields where !held.contains(field) {
      if concept.sections.contains(where: { !field.values(of: $0).isEmpty }) {
        add(field.label, in: concept)
      }
    }
    for field in Term.fields where !held.contains(field) {
      if concept.terms.contains(where: { !field.values(of: $0).isEmpty }) {
        add(field.label, in: concept)
      }
    }
  }
}
