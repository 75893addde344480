public import TextModel

/// Makes one glossary of several.
///
///     let merger = GlossaryMerger(source: .indonesian, target: .english, duplicates: .merge)
///     let (merged, findings) = merger.merge([ours, theirs])
///
/// Two concepts of different glossaries are the same where their identifiers are equal and they share
/// a term, or where their preferred terms are equal in both languages, whatever their case. Concepts
/// of one glossary are left as they stand to each other. Merging again changes nothing.
public struct GlossaryMerger: Sendable {
  /// What becomes of a concept that an earlier glossary has already.
  public enum Duplicates: String, Sendable, Hashable, CaseIterable {
    /// It is left out.
    case skip
    /// What it adds goes to the earlier one.
    case merge
    /// It stays beside the earlier one, unless they are equal throughout.
    case keep
  }

  public let source: LanguageTag
  public let target: LanguageTag
  public let duplicates: Duplicates

  public init(source: LanguageTag, target: LanguageTag, duplicates: Duplicates = .merge) {
    self.source = source
    self.target = target
    self.duplicates = duplicates
  }

  /// - Returns: the glossary, and every conflict with both its places; where two values cannot both
  ///   stand, the earlier glossary's does.
  public func merge(_ glossaries: [Glossary]) -> (glossary: Glossary, conflicts: [Diagnostic]) {
    var merged: [Concept] = []
    var index = ConceptIndex(source: source, target: target)
    var ids: Set<String> = []
    // All that was merged, without what tells equal concepts apart; asked for by `keep` only.
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
      // Only now: concepts of one glossary are not merged with each other.
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
    // Another concept may have had the identifier first; then a number stands behind it.
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
