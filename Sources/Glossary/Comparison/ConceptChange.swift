public import TextModel

/// What became of a concept from one version of a glossary to the next.
public enum ConceptChange: Sendable, Hashable {
  case added(Concept)
  case removed(Concept)
  case changed(from: Concept, to: Concept, [Detail])

  /// One thing that differs.
  public enum Detail: Sendable, Hashable {
    case termAdded(Term)
    case termRemoved(Term)
    /// The same letters in other capitals, or other white space.
    case spelling(LanguageTag, from: String, to: String)
    case status(Term, from: TermStatus, to: TermStatus)
    /// Anything else; of a term or of a language where these are named.
    case field(String, language: LanguageTag?, term: String?, from: String, to: String)
  }

  /// The concept as it now is, or was where it is gone.
  public var concept: Concept {
    switch self {
    case .added(let concept), .removed(let concept): concept
    case .changed(_, let concept, _): concept
    }
  }
}
