import Glossary

/// A kind of thing that a concept may say, and that a format may have no place for.
enum ConceptFact: Hashable, CaseIterable {
  case identifier, domain, match, context, definition, note, source, references, transactions
  case extras
  case languageDefinition, languageNote, languageSource, languageTransactions, languageExtras
  case termIdentifier, partOfSpeech, termType, usage, termNote, termSource, termTransactions
  case termExtras

  /// For messages, with its article.
  var name: String {
    switch self {
    case .identifier: "the concept's identifier"
    case .domain: "a domain"
    case .match: "how the term is matched"
    case .context: "words of context"
    case .definition: "a definition"
    case .note: "a note"
    case .source: "a source"
    case .references: "cross references"
    case .transactions: "when and by whom the concept was changed"
    case .extras: "further facts on the concept"
    case .languageDefinition: "the definition in one language"
    case .languageNote: "the note in one language"
    case .languageSource: "the source in one language"
    case .languageTransactions: "when and by whom a language was changed"
    case .languageExtras: "further facts on a language"
    case .termIdentifier: "the term's identifier"
    case .partOfSpeech: "a part of speech"
    case .termType: "the type of a term"
    case .usage: "examples of use"
    case .termNote: "the note on a term"
    case .termSource: "the source of a term"
    case .termTransactions: "when and by whom a term was changed"
    case .termExtras: "further facts on a term"
    }
  }

  /// Whether a concept says such a thing.
  func isSaid(of concept: Concept) -> Bool {
    switch self {
    case .identifier: concept.id != concept.madeIdentifier
    case .domain: !concept.domain.isEmpty
    case .match: concept.match != MatchOptions()
    case .context: !concept.context.isEmpty
    case .definition: !concept.definition.isEmpty
    case .note: !concept.note.isEmpty
    case .source: !concept.source.isEmpty
    case .references: !concept.references.isEmpty
    case .transactions: !concept.transactions.isEmpty
    case .extras: concept.extras.contains { !$0.value.isEmpty }
    case .languageDefinition: concept.sections.contains { !$0.definition.isEmpty }
    case .languageNote: concept.sections.contains { !$0.note.isEmpty }
    case .languageSource: concept.sections.contains { !$0.source.isEmpty }
    case .languageTransactions: concept.sections.contains { !$0.transactions.isEmpty }
    case .languageExtras: concept.sections.contains { !$0.extras.isEmpty }
    case .termIdentifier: concept.terms.contains { !$0.id.isEmpty }
    case .partOfSpeech: concept.terms.contains { $0.partOfSpeech != nil }
    case .termType: concept.terms.contains { $0.type != nil }
    case .usage: concept.terms.contains { !$0.usage.isEmpty }
    case .termNote: concept.terms.contains { !$0.note.isEmpty }
    case .termSource: concept.terms.contains { !$0.source.isEmpty }
    case .termTransactions: concept.terms.contains { !$0.transactions.isEmpty }
    case .termExtras: concept.terms.contains { !$0.extras.isEmpty }
    }
  }
}

extension Losses {
  /// Notes all that a concept says and that is not among `held`.
  mutating func add(all concept: Concept, besides held: Set<ConceptFact>) {
    for fact in ConceptFact.allCases where !held.contains(fact) && fact.isSaid(of: concept) {
      add(fact.name, in: concept)
    }
  }
}
