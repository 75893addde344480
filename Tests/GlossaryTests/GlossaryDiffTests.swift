import Glossary
import Testing
import TextModel

@Suite struct GlossaryDiffTests {
  private func pair(_ source: String, _ target: String, id: String? = nil) -> Concept {
    Concept(
      id: id ?? "\(source)=\(target)", terms: [Term(source, .indonesian), Term(target, .english)],
      origin: Concept.Origin(file: "a.csv", line: 2))
  }

  private func changes(from old: [Concept], to new: [Concept]) -> [ConceptChange] {
    GlossaryDiff(source: .indonesian, target: .english)
      .changes(from: Glossary(old), to: Glossary(new))
  }

  private func details(from old: Concept, to new: Concept) -> [ConceptChange.Detail] {
    guard case .changed(_, _, let details)? = changes(from: [old], to: [new]).first else {
      return []
    }
    return details
  }

  @Test func `the same concepts in another order and at other places are not a change`() {
    let old = [pair("perang", "war"), pair("damai", "peace")]
    var new = Array(old.reversed())
    new[0].origin = Concept.Origin(file: "b.csv", line: 40)
    #expect(changes(from: old, to: new).isEmpty)
  }

  @Test func `added and removed concepts are reported`() {
    let changes = changes(from: [pair("perang", "war")], to: [pair("damai", "peace")])
    #expect(changes == [.added(pair("damai", "peace")), .removed(pair("perang", "war"))])
  }

  @Test func `a new equivalent is a change of the same concept`() {
    let details = details(from: pair("perang", "war"), to: pair("perang", "warfare"))
    #expect(
      details == [
        .termAdded(Term("warfare", .english)), .termRemoved(Term("war", .english)),
        .field("concept", language: nil, term: nil, from: "perang=war", to: "perang=warfare"),
      ])
  }

  @Test func `changes of status and of capitals are reported as such`() {
    let old = pair("perang", "war", id: "1")
    var new = pair("Perang", "war", id: "1")
    new.terms[1].status = .forbidden
    #expect(
      details(from: old, to: new) == [
        .spelling(.indonesian, from: "perang", to: "Perang"),
        .status(new.terms[1], from: .preferred, to: .forbidden),
      ])
  }

  @Test func `every field counts, and a part of speech once`() {
    let old = pair("perang", "war", id: "1")
    var new = old
    new.partOfSpeech = .noun
    new.definition = "Armed conflict."
    new.domain = "military"
    new.match.caseRule = .exact
    new.references = [CrossReference(.related, to: "2")]
    new.extras = [Extra(name: "client", value: "X")]
    new.terms[1].usage = ["The war ended."]
    var section = LanguageSection(.english)
    section.note = "No article."
    new.sections = [section]
    let names = details(from: old, to: new).map { detail in
      if case .field(let name, _, _, _, _) = detail { name } else { "" }
    }
    #expect(
      Set(names) == [
        "pos", "definition", "domain", "match", "references", "client", "usage", "note",
      ])
    #expect(names.count == 8)
  }

  @Test func `two concepts with one term are not mistaken for each other`() {
    let old = [pair("bulan", "moon"), pair("bulan", "month")]
    #expect(changes(from: old, to: [old[1]]) == [.removed(old[0])])
  }
}
