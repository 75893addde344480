import Glossary
import TestSupport
import Testing
import TextModel

@Suite struct GlossaryMergerTests {

  private func pair(
    _ source: String, _ target: String, id: String? = nil, file: String = "a.csv", line: Int = 2
  ) -> Concept {
    Concept(
      id: id ?? "\(source)=\(target)", terms: [Term(source, .indonesian), Term(target, .english)],
      origin: Concept.Origin(file: file, line: line))
  }

  private func merge(
    _ glossaries: [Concept]..., by duplicates: GlossaryMerger.Duplicates = .merge
  ) -> (glossary: Glossary, conflicts: [Diagnostic]) {
    GlossaryMerger(source: .indonesian, target: .english, duplicates: duplicates)
      .merge(glossaries.map { Glossary($0) })
  }

  @Test func `what the second file adds comes after the first file`() {
    let merged = merge([pair("perang", "war")], [pair("damai", "peace", file: "b.csv")])
    #expect(merged.glossary.concepts.map(\.id) == ["perang=war", "damai=peace"])
    #expect(merged.conflicts.isEmpty)
  }

  @Test func `one pair in other capitals is one concept, with all terms and texts once`() {
    var first = pair("Gencatan senjata", "ceasefire", id: "1")
    first.note = "Not “truce”."
    first.context = ["perang"]
    var second = pair("gencatan  senjata", "Ceasefire", id: "2", file: "b.csv", line: 7)
    second.terms.append(Term("truce", .english, .forbidden))
    second.definition = "A halt in fighting."
    second.note = "Not “truce”."
    second.context = ["perang", "senjata"]
    let merged = merge([first], [second])
    #expect(merged.glossary.concepts.count == 1)
    let concept = merged.glossary.concepts[0]
    #expect(concept.id == "1")
    #expect(concept.terms.map(\.text) == ["Gencatan senjata", "ceasefire", "truce"])
    #expect(concept.note == "Not “truce”.")
    #expect(concept.definition == "A halt in fighting.")
    #expect(concept.context == ["perang", "senjata"])
  }

  @Test func `a second preferred term becomes admitted, and both places are named`() throws {
    let merged = merge(
      [pair("perang", "war", id: "w", line: 3)],
      [pair("perang", "warfare", id: "w", file: "b.csv", line: 9)])
    let concept = try #require(merged.glossary.concepts.first)
    #expect(concept.terms.map(\.status) == [.preferred, .preferred, .admitted])
    let conflict = try #require(merged.conflicts.first)
    #expect(merged.conflicts.count == 1)
    #expect(conflict.file == "b.csv" && conflict.position?.line == 9)
    #expect(conflict.message.contains("a.csv:3") && conflict.message.contains("“warfare”"))
    #expect(conflict.message.contains("“war”") && conflict.severity == .warning)
  }

  @Test func `two definitions are both kept and reported`() {
    var first = pair("perang", "war")
    first.definition = "Armed conflict."
    var second = pair("perang", "war", file: "b.csv")
    second.definition = "A fight between states."
    let merged = merge([first], [second])
    #expect(
      merged.glossary.concepts.map(\.definition) == ["Armed conflict.\nA fight between states."])
    #expect(merged.conflicts.count == 1)
  }

  @Test func `a term that one file approves and another forbids is reported`() {
    var second = pair("perang", "war", file: "b.csv")
    second.terms[1].status = .forbidden
    second.id = "perang=war"
    let merged = merge([pair("perang", "war")], [second])
    #expect(merged.glossary.concepts[0].terms.map(\.status) == [.preferred, .preferred])
    #expect(merged.conflicts.map(\.message).contains { $0.contains("forbidden here") })
  }

  @Test func `one identifier for two different concepts becomes two identifiers`() {
    let merged = merge(
      [pair("perang", "war", id: "c1")], [pair("damai", "peace", id: "c1", file: "b.csv")])
    #expect(merged.glossary.concepts.map(\.id) == ["c1", "c1-2"])
    let again = merge(
      merged.glossary.concepts, [pair("damai", "peace", id: "c1", file: "b.csv")])
    #expect(again.glossary == merged.glossary)
  }

  @Test func `duplicates can be skipped or kept`() {
    var second = pair("perang", "war", file: "b.csv")
    second.note = "Not a battle."
    let skipped = merge([pair("perang", "war")], [second], by: .skip)
    #expect(skipped.glossary.concepts == [pair("perang", "war")])
    #expect(skipped.conflicts.map(\.severity) == [.suggestion])
    let kept = merge([pair("perang", "war")], [second], by: .keep)
    #expect(kept.glossary.concepts.map(\.id) == ["perang=war", "perang=war-2"])
    #expect(kept.conflicts.isEmpty)
  }

  @Test func `concepts of the same file are not merged`() {
    let twice = [pair("perang", "war", id: "1"), pair("perang", "war", id: "2", line: 3)]
    #expect(merge(twice).glossary.concepts == twice)
    #expect(merge(twice, twice).glossary.concepts == twice)
  }

  @Test(arguments: 1...60, GlossaryMerger.Duplicates.allCases)
  func `merging again changes nothing`(seed: UInt64, duplicates: GlossaryMerger.Duplicates) {
    var random = SeededGenerator(seed: seed)
    let (a, b) = (someGlossary("a.csv", &random), someGlossary("b.csv", &random))
    #expect(
      merge(a, a, by: duplicates).glossary.concepts == merge(a, by: duplicates).glossary.concepts)
    let once = merge(a, b, by: duplicates).glossary.concepts
    #expect(merge(once, b, by: duplicates).glossary.concepts == once)
    #expect(merge(once, a, by: duplicates).glossary.concepts == once)
    #expect(Set(once.map(\.id)).count == once.count)
    let texts = Set(once.flatMap(\.terms).map { $0.text.lowercased() })
    for term in (a + b).flatMap(\.terms) where duplicates != .skip {
      #expect(texts.contains(term.text.lowercased()), "\(term.text) is lost")
    }
  }

  /// Concepts of few words and identifiers, so that all kinds of conflicts occur.
  private func someGlossary(_ file: String, _ random: inout SeededGenerator) -> [Concept] {
    let words = ["a", "A", "b", "c", "d"]
    let statuses: [TermStatus] = [.preferred, .preferred, .admitted, .forbidden]
    var taken: Set<String> = []
    return (1...8).compactMap { line in
      let id = "c\(Int.random(in: 1...9, using: &random))"
      guard taken.insert(id).inserted else { return nil }
      var terms: [Term] = []
      for language in [LanguageTag.indonesian, .english] {
        for _ in 0..<Int.random(in: 0...3, using: &random) {
          let word = words.randomElement(using: &random) ?? "a"
          let status = statuses.randomElement(using: &random) ?? .preferred
          if !terms.contains(where: { $0.language == language && $0.text == word }) {
            terms.append(Term(word, language, status))
          }
        }
      }
      guard !terms.isEmpty else { return nil }
      var concept = Concept(id: id, terms: terms, origin: .init(file: file, line: line))
      concept.definition = ["", "One.", "Two."].randomElement(using: &random) ?? ""
      concept.note = ["", "x", "y\nx"].randomElement(using: &random) ?? ""
      concept.extras = [
        Extra(name: "n", value: ["", "1", "2"].randomElement(using: &random) ?? "")
      ]
      return concept
    }
  }
}
