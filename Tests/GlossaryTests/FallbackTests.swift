import Glossary
import Testing
import TextModel

@Suite struct FallbackTests {
  private func concept(_ id: String, _ terms: Term...) -> Concept {
    Concept(id: id, terms: terms, origin: Concept.Origin(file: "a.csv", line: 2))
  }

  @Test func `a fallback does not add a term that another concept already has`() {
    var glossary = Glossary([concept("own", Term("rusia", .indonesian), Term("Russia", .english))])
    glossary.append(
      fallback: Glossary([
        concept("land", Term("Rusia", .indonesian), Term("Russia", .english)),
        concept(
          "language", Term("bahasa Rusia", .indonesian), Term("Rusia", .indonesian, .admitted),
          Term("Russian", .english)),
      ]), in: .indonesian)
    #expect(glossary.concepts.map(\.id) == ["own", "language"])
    #expect(glossary.concepts.last?.terms(in: .indonesian).map(\.text) == ["bahasa Rusia"])
    #expect(glossary.concepts.last?.terms(in: .english).map(\.text) == ["Russian"])
  }

  @Test func `a forbidden term does not prevent a fallback`() {
    var glossary = Glossary([
      concept(
        "own", Term("Cina", .indonesian), Term("Tiongkok", .indonesian, .forbidden),
        Term("China", .english))
    ])
    glossary.append(
      fallback: Glossary([concept("land", Term("Tiongkok", .indonesian), Term("China", .english))]),
      in: .indonesian)
    #expect(glossary.concepts.map(\.id) == ["own", "land"])
  }
}
