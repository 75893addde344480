public import Glossary
public import TextModel

/// A concept of an index, as the stages after matching read it.
///
/// They use this view and not the glossary, so that an index can store its concepts in any form.
public struct ConceptView: Sendable {
  private let stored: StoredConcept
  private var concept: Concept { stored.concept }

  init(_ stored: StoredConcept) { self.stored = stored }

  /// The concept's identifier.
  public var id: String { concept.id }
  /// The subject field; empty if the glossary has none.
  public var domain: String { concept.domain }
  /// The definition; empty if the glossary has none.
  public var definition: String { concept.definition }
  /// The note; empty if the glossary has none.
  public var note: String { concept.note }
  /// Cue words, which make the concept more likely in the same sentence.
  public var context: [String] { concept.context }
  /// The glossary file and the line in it where the concept begins.
  public var origin: Concept.Origin { concept.origin }
  /// The part of speech of the first term that has one; nil if none has.
  public var partOfSpeech: PartOfSpeech? { concept.partOfSpeech }
  /// All terms; ``TermMatch/term`` is an index in this array.
  public var terms: [Term] { concept.terms }

  /// A term of the concept.
  /// - Parameter number: index in ``terms``.
  public func term(_ number: Int) -> Term { ConceptView.term(number, of: concept) }

  /// A term of a concept; an empty one if it has fewer, as in a damaged file.
  static func term(_ number: Int, of concept: Concept) -> Term {
    concept.terms.indices.contains(number) ? concept.terms[number] : Term("", .undetermined)
  }

  /// The terms of a language, preferred first.
  public func terms(in language: LanguageTag) -> [Term] { concept.terms(in: language) }

  /// The terms that a translation may contain, preferred first.
  public func approvedTerms(in language: LanguageTag) -> [Term] {
    concept.approvedTerms(in: language)
  }
}

extension TermIndex {
  /// Number of concepts in the index.
  ///
  /// The patterns that a text fills are numbered after them.
  public var conceptCount: Int { concepts.count }

  /// A concept of the index.
  /// - Parameter number: index of the concept, such as ``TermMatch/concept``.
  public func concept(_ number: Int) -> ConceptView {
    let place = number - concepts.count
    return ConceptView(
      filled.indices.contains(place) ? filled[place].stored : concepts.stored(number))
  }

  /// A concept of the glossary, or of a pattern with its slots filled.
  func stored(_ number: Int) -> Concept {
    let place = number - concepts.count
    return filled.indices.contains(place) ? filled[place].concept : concepts[number]
  }

  /// The subject field of a concept; empty if it has none.
  func domain(of concept: Int) -> String {
    let place = concept - concepts.count
    return filled.indices.contains(place)
      ? filled[place].concept.domain : concepts.domain(of: concept)
  }

  /// The matched term.
  public func term(of match: TermMatch) -> Term { concept(match.concept).term(match.term) }
}
