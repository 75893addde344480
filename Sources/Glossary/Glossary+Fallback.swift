public import TextModel

extension Glossary {
  /// Adds the concepts of a glossary with lower priority.
  ///
  /// A term in `language` that a concept of this glossary approves, ignoring case, is removed from
  /// the added concept. A concept without remaining terms in that language is not added.
  public mutating func append(fallback: Glossary, in language: LanguageTag) {
    var claimed: Set<String> = []
    for concept in concepts {
      for term in concept.approvedTerms(in: language) { claimed.insert(term.text.lowercased()) }
    }
    concepts.reserveCapacity(concepts.count + fallback.concepts.count)
    for concept in fallback.concepts {
      let isClaimed = concept.terms.map { term in
        term.isUsed(in: language) && claimed.contains(term.text.lowercased())
      }
      guard isClaimed.contains(true) else {
        concepts.append(concept)
        continue
      }
      var concept = concept
      concept.terms = zip(concept.terms, isClaimed).filter { !$1 }.map(\.0)
      if concept.terms.contains(where: { $0.isUsed(in: language) }) { concepts.append(concept) }
    }
  }
}
