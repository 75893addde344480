import Glossary

/// Gives every concept an identifier of its own, for formats in which two concepts with one
/// identifier would become one.
struct UniqueIdentifiers {
  private var taken: Set<String>
  private var used: Set<String> = []

  init(_ glossary: Glossary) { taken = Set(glossary.concepts.map(\.id)) }

  /// The concept's own identifier, or that with a number where an earlier concept has it.
  mutating func identifier(of concept: Concept, _ losses: inout Losses) -> String {
    if used.insert(concept.id).inserted { return concept.id }
    losses.add("an identifier that another concept has", in: concept)
    var number = 2
    while !taken.insert("\(concept.id)-\(number)").inserted { number += 1 }
    return "\(concept.id)-\(number)"
  }
}
