import Glossary
import GlossaryFormats
import Testing
import TextModel

@Suite struct CSVGlossaryTests {
  private func read(_ text: String) throws -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    try CSVGlossaryReader().read(Array(text.utf8), file: "data/own.csv")
  }

  @Test func `a full row fills a concept`() throws {
    let text = """
      concept,id,id:admitted,en,en:admitted,en:deprecated,en:forbidden,pos,domain,match,context,definition,note,source
      c-1,gencatan senjata,genjatan senjata| GS ,ceasefire,truce|armistice,cease-fire,weapon stop,noun,military,inflect=no,perang|damai, A pause. , Not peace. ,KBBI
      """
    let (glossary, diagnostics) = try read(text)
    let concept = try #require(glossary.concepts.first)
    #expect(glossary.concepts.count == 1)
    #expect(diagnostics.isEmpty)
    #expect(concept.id == "c-1")
    let nouns = concept.terms.map { term in
      var plain = term
      plain.partOfSpeech = nil
      return plain
    }
    #expect(
      nouns == [
        Term("gencatan senjata", .indonesian), Term("genjatan senjata", .indonesian, .admitted),
        Term("GS", .indonesian, .admitted), Term("ceasefire", .english),
        Term("truce", .english, .admitted), Term("armistice", .english, .admitted),
        Term("cease-fire", .english, .deprecated), Term("weapon stop", .english, .forbidden),
      ])
    #expect(concept.terms.allSatisfy { $0.partOfSpeech == .noun })
    #expect(concept.domain == "military")
    #expect(concept.match.inflection == .none)
    #expect(concept.context == ["perang", "damai"])
    #expect(concept.definition == " A pause. ")
    #expect(concept.note == " Not peace. ")
    #expect(concept.source == "KBBI")
    #expect(concept.origin == Concept.Origin(file: "own.csv", line: 2))
  }

  @Test func `columns can be in any order and any language`() throws {
    let (glossary, _) = try read("en-gb,POS-mine,ms,id\ncolour,x,warna,warna\n")
    let concept = try #require(glossary.concepts.first)
    #expect(concept.terms.map(\.language.description) == ["en-GB", "ms", "id"])
  }

  @Test func `a user-defined column is kept unchanged`() throws {
    let (glossary, diagnostics) = try read("id,en,editor,checked on\nrumah,house, Sari ,\n")
    #expect(
      glossary.concepts.first?.extras == [
        Extra(name: "editor", value: " Sari "),
        Extra(name: "checked on", value: ""),
      ])
    #expect(diagnostics.map(\.code) == [.unknownColumnKept, .unknownColumnKept])
    #expect(diagnostics.map(\.severity) == [.suggestion, .suggestion])
    #expect(diagnostics.map { $0.position?.description } == ["1:7", "1:14"])
  }

  @Test func `a quoted field keeps its line breaks and the next row its line`() throws {
    let (glossary, _) = try read("id,en,note\nrumah,house,\"a\nb \"\"c\"\"\"\n\nkota,city,\n")
    #expect(glossary.concepts.map(\.note) == ["a\nb \"c\"", ""])
    #expect(glossary.concepts.map(\.origin.line) == [2, 5])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `any line end and a byte order mark are accepted`(end: String) throws {
    let text = "\u{FEFF}id,en" + end + "rumah,house" + end + "kota,city" + end
    let (glossary, diagnostics) = try read(text)
    #expect(
      glossary.concepts.map { $0.terms.map(\.text) } == [["rumah", "house"], ["kota", "city"]])
    #expect(glossary.concepts.map(\.origin.line) == [2, 3])
    #expect(diagnostics.isEmpty)
  }

  @Test func `an identifier is made from the row where it has none`() throws {
    let (glossary, _) = try read("concept,id,en\n,rumah,house\nx,kota,city\n,rumah,home\n")
    let ids = glossary.concepts.map(\.id)
    #expect(Set(ids).count == 3)
    #expect(ids[1] == "x")
    let (again, _) = try read("concept,id,en\nx,kota,city\n,rumah,house\n")
    #expect(again.concepts.last?.id == ids[0], "the row says the same, whatever its line")
  }

  @Test func `letters are kept as the file has them`() throws {
    let (glossary, _) = try read("id,en\ncafe\u{301},شارع 🏝️\n")
    #expect(
      glossary.concepts.first?.terms.map { Array($0.text.utf8) }
        == [Array("cafe\u{301}".utf8), Array("شارع 🏝️".utf8)])
  }

  @Test func `one side can be empty in some rows`() throws {
    let (glossary, _) = try read("id,en\nrumah,\n,city\n")
    #expect(glossary.concepts.map { $0.terms.map(\.text) } == [["rumah"], ["city"]])
  }

  @Test func `tabs separate columns on request`() throws {
    let reader = CSVGlossaryReader(delimiter: UInt8(ascii: "\t"))
    let read = try reader.read(Array("id\ten\nrumah, gubuk\thouse\n".utf8), file: "own.tsv")
    #expect(read.glossary.concepts.first?.terms.map(\.text) == ["rumah, gubuk", "house"])
  }
}
