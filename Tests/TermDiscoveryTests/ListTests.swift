import Glossary
import Languages
import Testing
import TextModel

@testable import TermDiscovery

/// Exclusion lists, lists of frequencies, and the glossary of proposals.
@Suite struct ListTests {
  static let text =
    "Abu vulkanik menutupi desa. Abu vulkaniknya tebal. Landasan pacu ditutup, kata Retno Wulandari."

  @Test(arguments: [
    "term,kind,reason\nabu vulkanik,term,known\n", "term\nAbu Vulkanik\n",
    "reason,term\nx,abu vulkaniknya\n", "\u{FEFF}term,kind\r\nabu vulkanik,\r\n",
  ])
  func `a rejected term is left out in every form`(list: String) throws {
    let candidates = try Discovering.candidates(in: Self.text) {
      try $0.exclusions.add(Array(list.utf8), file: "x.csv")
    }
    #expect(!candidates.contains { $0.text == "abu vulkanik" })
    #expect(candidates.contains { $0.text == "landasan pacu" })
  }

  @Test func `a rejected term of another kind stays`() throws {
    let candidates = try Discovering.candidates(in: Self.text) {
      try $0.exclusions.add(Array("term,kind\nabu vulkanik,person\n".utf8), file: "x.csv")
    }
    #expect(candidates.contains { $0.text == "abu vulkanik" })
  }

  @Test(arguments: [
    ("name,kind\na,term\n", "x.csv:1:1"), ("term,kind\na,thing\n", "x.csv:2:3"),
    ("term,kind\na\n", "x.csv:2:1"), ("term,kind\n,term\n", "x.csv:2:1"),
    ("term,kind\n\"a,term\n", "x.csv:2:1"),
  ])
  func `a list that cannot be read is an error with line and column`(
    list: String, place: String
  ) throws {
    let error = #expect(throws: PadananError.self) {
      var exclusions = ExclusionList()
      try exclusions.add(Array(list.utf8), file: "x.csv")
    }
    #expect(error?.diagnostics.first?.description.hasPrefix("\(place): error: ") == true)
  }

  @Test(arguments: [
    ("abu\n", "r.tsv:1:1"), ("abu\t5\nair\tmany\n", "r.tsv:2:5"), ("abu\t-1\n", "r.tsv:1:5"),
    ("", "r.tsv"),
  ])
  func `frequencies that cannot be read are an error with line and column`(
    list: String, place: String
  ) throws {
    let error = #expect(throws: PadananError.self) {
      try ReferenceFrequencies(list: Array(list.utf8), file: "r.tsv")
    }
    #expect(error?.diagnostics.first?.description.hasPrefix("\(place): error: ") == true)
  }

  @Test func `common words of a reference are ranked lower`() throws {
    let text = "Abu vulkanik menutupi landasan pacu."
    let plain = try Discovering.candidates(in: text).map(\.text)
    let list = "abu\t1000\nvulkanik\t900\nlandasan\t1\n"
    let compared = try Discovering.candidates(in: text) {
      $0.reference = try ReferenceFrequencies(list: Array(list.utf8), file: "r.tsv")
    }.map(\.text)
    #expect(plain.first == "abu vulkanik")
    #expect(compared.first == "landasan pacu")
  }

  @Test func `proposals are concepts with their context`() throws {
    let candidates = try Discovering.candidates(in: Self.text)
    let glossary = Glossary(proposing: candidates, source: .indonesian, target: .english)
    let one = try #require(glossary.concepts.first { $0.id == "abu vulkanik" })
    #expect(one.status == .proposed)
    #expect(one.terms.map(\.text) == ["abu vulkanik"])
    #expect(one.terms[0].usage == ["Abu vulkanik menutupi desa."])
    #expect(one.partOfSpeech == .noun)
    let person = try #require(glossary.concepts.first { $0.id == "Retno Wulandari" })
    #expect(person.partOfSpeech == .proper)
  }
}
