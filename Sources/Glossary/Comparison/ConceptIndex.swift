import TextModel

/// Finds the matching concept of another glossary: the concept with the same identifier, or with
/// the same preferred terms in both languages, ignoring case.
struct ConceptIndex {
  private let source: LanguageTag
  private let target: LanguageTag
  private var byID: [String: Int] = [:]
  private var byPair: [Pair: Int] = [:]

  /// Folded preferred terms of two languages.
  struct Pair: Hashable {
    let source: String
    let target: String
  }

  init(source: LanguageTag, target: LanguageTag) {
    self.source = source
    self.target = target
  }

  /// Adds a concept.
  ///
  /// Of several equal concepts, the first one inserted is found.
  mutating func insert(_ concept: Concept, at place: Int) {
    if byID[concept.id] == nil { byID[concept.id] = place }
    if let pair = pair(of: concept), byPair[pair] == nil { byPair[pair] = place }
  }

  func place(ofID id: String) -> Int? { byID[id] }

  func place(ofPairOf concept: Concept) -> Int? { pair(of: concept).flatMap { byPair[$0] } }

  private func pair(of concept: Concept) -> Pair? {
    guard let source = concept.preferredTerm(in: source),
      let target = concept.preferredTerm(in: target)
    else { return nil }
    return Pair(source: source.text.foldedTerm, target: target.text.foldedTerm)
  }
}

extension Concept {
  /// The first preferred term of a language.
  func preferredTerm(in language: LanguageTag) -> Term? {
    terms(in: language).first { $0.status == .preferred }
  }

  /// Whether two concepts have a term in common, ignoring case.
  func sharesTerm(with other: Concept) -> Bool {
    let own = Set(terms.map { "\($0.language) \($0.text.foldedTerm)" })
    return other.terms.contains { own.contains("\($0.language) \($0.text.foldedTerm)") }
  }
}

extension String {
  /// The term in lower case with runs of white space as one space, for comparison.
  package var foldedTerm: String {
    lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
