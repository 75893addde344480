public import TextModel

extension Glossary {
  /// Adds concepts that speak only where nobody else does: a term in `language` that a concept here
  /// approves, in whatever case, is left to that one, and a concept that keeps none is not added.
  public mutating func append(fallback: Glossary, in language: LanguageTag) {
    var free = Set(
      fallback.concepts.flatMap { $0.terms(in: language) }.map { $0.text.lowercased() })
    for concept in concepts {
      for term in concept.terms where term.status.isApproved && term.isUsed(in: language) {
        free.remove(term.text.lowercased())
      }
    }
    for var concept in fallback.concepts {
      concept.terms.removeAll {
        $0.isUsed(in: language) && !free.contains($0.text.lowercased())
      }
      if !concept.terms(in: language).isEmpty { concepts.append(concept) }
    }
  }
}
