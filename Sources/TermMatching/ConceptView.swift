public import Glossary
public import TextModel

/// What the stages behind matching ask of a concept, by its number in an index.
///
/// They ask this view and not the glossary, so that an index may hold its concepts in any form.
public struct ConceptView: Sendable {
  private let concept: Concept

  init(_ concept: Concept) { self.concept = concept }

  /// The concept's identifier.
  public var id: String { concept.id }
  /// Subject field; empty where the glossary has none.
  public var domain: String { concept.domain }
  /// Empty where the glossary has none.
  public var definition: String { concept.definition }
  /// Empty where the glossary has none.
  public var note: String { concept.note }
  /// File and line of the glossary.
  public var origin: Concept.Origin { concept.origin }
  /// That of the first term which has one; nil where none has.
  public var partOfSpeech: PartOfSpeech? { concept.partOfSpeech }
  /// All terms, in the order that ``TermMatch/term`` counts.
  public var terms: [Term] { concept.terms }

  /// - Parameter number: index of the term among the concept's terms.
  public func term(_ number: Int) -> Term { concept.terms[number] }

  /// The terms of a language, preferred first.
  public func terms(in language: LanguageTag) -> [Term] { concept.terms(in: language) }

  /// What a translator may write, preferred first.
  public func approvedTerms(in language: LanguageTag) -> [Term] {
    concept.approvedTerms(in: language)
  }
}

extension TermIndex {
  /// How many concepts the index holds.
  public var conceptCount: Int { glossary.concepts.count }

  /// - Parameter number: of the concept, as matches give it.
  public func concept(_ number: Int) -> ConceptView { ConceptView(glossary.concepts[number]) }

  /// The term that a match found.
  public func term(of match: TermMatch) -> Term {
    glossary.concepts[match.concept].terms[match.term]
  }
}
