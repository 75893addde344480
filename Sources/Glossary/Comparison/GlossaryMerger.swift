public import TextModel

/// Merges several glossaries into one.
///
///     let merger = GlossaryMerger(source: .indonesian, target: .english, duplicates: .merge)
///     let (merged, findings) = merger.merge([ours, theirs])
///
/// Two concepts of different glossaries are duplicates if their identifiers are equal and they
/// share a term, or if their preferred terms are equal in both languages, ignoring case. Concepts
/// of the same glossary are never merged with each other. Merging the result again changes nothing.
public struct GlossaryMerger: Sendable {
  /// What is done with a concept that an earlier glossary already contains.
  public enum Duplicates: String, Sendable, Hashable, CaseIterable {
    /// The later concept is left out.
    case skip
    /// The later concept's additional terms and values are added to the earlier concept.
    case merge
    /// Both concepts are kept, unless they are equal in all fields.
    case keep
  }

  /// The source language, whose preferred terms identify a concept.
  public let source: LanguageTag
  /// The target language, whose preferred terms identify a concept.
  public let target: LanguageTag
  /// What is done with duplicate concepts.
  public let duplicates: Duplicates

  /// Creates a merger for a pair of languages.
  public init(source: LanguageTag, target: LanguageTag, duplicates: Duplicates = .merge) {
    self.source = source
    self.target = target
    self.duplicates = duplicates
  }

  /// Merges glossaries; earlier ones have priority.
  /// - Returns: the merged glossary, and every conflict with both positions. If two values exclude
  ///   each other, the value of the earlier glossary is kept.
  public func merge(_ glossaries: [Glossary]) -> (glossary: Glossary, conflicts: [Diagnostic]) {
    var merged: [Concept] = []
    var index = ConceptIndex(source: source, target: target)
    var ids: Set<String> = []
    // The merged concepts without identifiers and origins; only used by `keep`.
    var contents: Set<Concept> = []
    var conflicts: [Diagnostic] = []
    for glossary in glossaries {
      let known = merged.count
      for concept in glossary.concepts {
        let place = place(of: concept, among: merged, index)
        switch (place, duplicates) {
        case (let place?, .skip):
          conflicts.append(skipped(concept, for: merged[place]))
        case (let place?, .merge):
          var join = ConceptJoin(merged[place])
          join.add(concept)
          merged[place] = join.concept
          conflicts += join.conflicts
        case (_?, .keep) where contents.contains(content(of: concept)): break
        case (_?, .keep), (nil, _):
          var concept = concept
          concept.id = freeID(like: concept.id, taken: ids)
          ids.insert(concept.id)
          merged.append(concept)
        }
      }
      // Indexed after the whole glossary was read: concepts of one glossary are not merged with
      // each other.
      for place in known..<merged.count {
        index.insert(merged[place], at: place)
        if duplicates == .keep { contents.insert(content(of: merged[place])) }
      }
    }
    var all = Glossary(merged)
    for extra in glossaries.lazy.flatMap(\.extras) where !all.extras.contains(extra) {
      all.extras.append(extra)
    }
    return (all, conflicts)
  }

  private func place(of concept: Concept, among merged: [Concept], _ index: ConceptIndex) -> Int? {
    // A concept whose identifier was already used has been added with a number at the end.
    var id = concept.id
    var number = 2
    while let place = index.place(ofID: id) {
      if merged[place].sharesTerm(with: concept) { return place }
      id = "\(concept.id)-\(number)"
      number += 1
    }
    return index.place(ofPairOf: concept)
  }

  private func content(of concept: Concept) -> Concept {
    var concept = concept
    (concept.id, concept.origin) = ("", Concept.Origin(file: "", line: 0))
    return concept
  }

  private func freeID(like id: String, taken: Set<String>) -> String {
    guard taken.contains(id) else { return id }
    var number = 2
    while taken.contains("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }

  private func skipped(_ concept: Concept, for kept: Concept) -> Diagnostic {
    Diagnostic(
      .mergeConflict, .suggestion, file: concept.origin.file,
      at: TextPosition(line: concept.origin.line, column: 1),
      "“\(concept.id)” is left out for “\(kept.id)” of \(kept.origin)")
  }
}
