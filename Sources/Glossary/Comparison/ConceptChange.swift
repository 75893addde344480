public import TextModel

/// A difference in one concept between two versions of a glossary.
public enum ConceptChange: Sendable, Hashable {
  /// Only the new version contains the concept.
  case added(Concept)
  /// Only the old version contained the concept.
  case removed(Concept)
  /// Both versions contain the concept, with these differences.
  case changed(from: Concept, to: Concept, [Detail])

  /// One difference between two versions of a concept.
  public enum Detail: Sendable, Hashable {
    /// Only the new version has the term.
    case termAdded(Term)
    /// Only the old version had the term.
    case termRemoved(Term)
    /// The text of a term differs in case or white space only.
    case spelling(LanguageTag, from: String, to: String)
    /// The status of a term differs.
    case status(Term, from: TermStatus, to: TermStatus)
    /// Another field differs: of the term if `term` is given, of the language section if only
    /// `language` is given, otherwise of the concept.
    case field(String, language: LanguageTag?, term: String?, from: String, to: String)
  }

  /// The concept in the new version, or in the old version if it was removed.
  public var concept: Concept {
    switch self {
    case .added(let concept), .removed(let concept): concept
    case .changed(_, let concept, _): concept
    }
  }
}
