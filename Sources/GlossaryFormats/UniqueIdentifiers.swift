import Glossary

/// Makes identifiers unique, for formats in which two concepts with the same identifier would be
/// merged.
struct UniqueIdentifiers {
  private var taken: Set<String>
  private var used: Set<String> = []

  init(_ glossary: Glossary) { taken = Set(glossary.concepts.map(\.id)) }

  /// The identifier of the concept, with a number appended if an earlier concept has the same one.
  mutating func identifier(of concept: Concept, _ losses: inout Losses) -> String {
    if used.insert(concept.id).inserted { return concept.id }
    losses.add("an identifier that another concept has", in: concept)
    var number = 2
    while !taken.insert("\(concept.id)-\(number)").inserted { number += 1 }
    return "\(concept.id)-\(number)"
  }
}
