import Glossary
import PipelineSupport
import Segmentation
import Testing
import TextModel

@testable import TermMatching

/// Concepts of the user's own glossary, before supplied ones with the same form.
@Suite struct ReplacedConceptTests {
  private func concept(_ id: String, _ en: String..., isSupplied: Bool) -> Concept {
    var concept = Concept(
      id: "\(id)=\(en[0])",
      terms: [Term(id, .indonesian)]
        + en.enumerated().map {
          Term($0.element, .english, $0.offset == 0 ? .preferred : .admitted)
        },
      origin: Concept.Origin(file: isSupplied ? "general.csv" : "own.csv", line: 2))
    concept.origin.isSupplied = isSupplied
    return concept
  }

  private func match(_ concepts: [Concept]) throws -> TermMatch? {
    let index = TermIndex(Glossary(concepts), language: .indonesian)
    var matcher = TermMatcher(index)
    return matcher.matches(in: try AnalyzedText("Kesepakatannya tercapai.")).first
  }

  @Test func `an own concept with the same sense is certain`() throws {
    let own = concept("kesepakatan", "deal", "agreement", isSupplied: false)
    let supplied = concept("kesepakatan", "agreement", isSupplied: true)
    for order in [[own, supplied], [supplied, own]] {
      let match = try #require(try match(order))
      #expect(match.doubt == nil)
      #expect(order[match.concept].origin.file == "own.csv")
      #expect(match.alternatives.isEmpty)
    }
  }

  @Test func `another sense, and two concepts of one glossary, stay ambiguous`() throws {
    let own = concept("kesepakatan", "deal", isSupplied: false)
    for other in [
      concept("kesepakatan", "agreement", isSupplied: true),
      concept("kesepakatan", "accord", "deal", isSupplied: false),
    ] {
      #expect(try match([own, other])?.doubt == .severalConcepts)
    }
  }
}
