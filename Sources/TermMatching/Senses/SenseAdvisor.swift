public import Glossary
import Languages
import Segmentation
public import TextModel

/// Finds concepts without context words whose term has several senses in the inventory of
/// homographs.
public struct SenseAdvisor {
  /// A term with several senses.
  public struct Advice: Sendable, Hashable {
    /// Index of the concept in the glossary.
    public let concept: Int
    /// The term, as the glossary writes it.
    public let term: String
    /// An English equivalent of the most frequent sense that the concept does not have.
    public let otherGloss: String
    /// Words that indicate the concept's sense, at most five; empty if its sense is not known.
    public let cues: [String]
  }

  private let glossary: Glossary
  private let language: LanguageTag
  private let homographs: Homographs

  /// - Parameter language: the language of the terms.
  public init(_ glossary: Glossary, language: LanguageTag) {
    self.glossary = glossary
    self.language = language
    homographs = Language.of(language).homographs
  }

  /// The concepts that need context words, in the order of the glossary.
  public func advice() -> [Advice] {
    guard homographs.count > 0 else { return [] }
    var inventory = SenseInventory(language: language)
    var senses = ConceptSenses(ConceptStore(glossary))
    return glossary.concepts.indices.compactMap { number in
      let concept = glossary.concepts[number]
      guard concept.context.isEmpty else { return nil }
      for term in concept.approvedTerms(in: language) {
        guard let entry = homographs.number(of: Folding.fold(Array(term.text.utf8))),
          let homograph = homographs[entry], let compiled = inventory.homograph(entry)
        else { continue }
        let own = senses.senses(of: compiled, number: entry, concept: number)
        guard let other = homograph.senses.indices.first(where: { !own.contains($0) }) else {
          continue
        }
        return Advice(
          concept: number, term: term.text, otherGloss: homograph.senses[other].glosses[0],
          cues: own.first.map { Array(homograph.senses[$0].cues.prefix(5)) } ?? [])
      }
      return nil
    }
  }
}
