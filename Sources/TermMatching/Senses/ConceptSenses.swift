import Glossary
import Languages

/// Finds the sense of a homograph that a concept of the glossary has, by its English equivalents.
struct ConceptSenses {
  private let concepts: ConceptStore
  private let inflection = Language.of(Homographs.glossLanguage).inflection
  /// The senses of each pair of a homograph and a concept.
  private var known: [UInt64: [Int]] = [:]

  init(_ concepts: ConceptStore) { self.concepts = concepts }

  /// The numbers of the senses that the concept may have; empty if that is unknown.
  mutating func senses(of homograph: CompiledHomograph, number: Int, concept: Int) -> [Int] {
    let key = UInt64(number) << 32 | UInt64(concept)
    if let senses = known[key] { return senses }
    let senses = find(concepts[concept], in: homograph)
    known[key] = senses
    return senses
  }

  private func find(_ concept: Concept, in homograph: CompiledHomograph) -> [Int] {
    let equivalents = concept.approvedTerms(in: Homographs.glossLanguage).map {
      ComparedGloss($0.text, inflection)
    }
    let all = Array(homograph.senses.indices)
    let likeness = homograph.senses.map { sense in
      sense.glosses.reduce(ComparedGloss.Likeness.none) { best, gloss in
        equivalents.reduce(best) { max($0, gloss.likeness(to: $1)) }
      }
    }
    let best = likeness.max() ?? .none
    // Without English equivalents nothing is known about the concept.
    guard !equivalents.isEmpty else { return [] }
    let partOfSpeech = concept.partOfSpeech
    let sameClass = all.filter { homograph.senses[$0].partOfSpeech == partOfSpeech }
    switch best {
    case .equal, .inflected:
      // A verb with a particle or an object is a use of the verb: `fall`, `fall from the sky`.
      let least: ComparedGloss.Likeness = partOfSpeech == .verb ? .contained : .inflected
      let equal = all.filter { likeness[$0] >= least }
      let both = equal.filter(sameClass.contains)
      return both.isEmpty ? equal : both
    case .contained:
      let contained = all.filter { likeness[$0] == .contained }
      let both = contained.filter(sameClass.contains)
      return both.isEmpty ? contained : both
    case .none:
      // The only verb of the homograph is the verb of the glossary.
      return partOfSpeech != nil && sameClass.count == 1 ? sameClass : []
    }
  }
}
