import Glossary
import TestSupport
import Testing
import TextModel
import XMLSupport

@testable import GlossaryFormats

@Suite struct TBXRoundTripTests {
  private static let folder = "../shared/data/schemas/tbx"
  private static let examples = ["basic-DCA", "basic-DCT", "min-DCA", "min-DCT"]
  static let forms = FormatOptions.Dialect.allCases.flatMap { dialect in
    FormatOptions.Style.allCases.map { (dialect, $0) }
  }

  /// Every entry of a file as elements, in an order independent of the file.
  private func entries(_ bytes: [UInt8]) throws -> [String] {
    var parser = TBXParser(try XMLReader(bytes))
    var entries: [String] = []
    while let event = try parser.next() {
      switch event {
      case .entry(let entry), .back(let entry): entries.append(sorted(entry).xml)
      case .root, .header, .fragment: break
      }
    }
    return entries
  }

  private func sorted(_ element: TBXElement) -> TBXElement {
    var element = element
    element.children = element.children.map(sorted).sorted { $0.xml < $1.xml }
    return element
  }

  @Test(
    .enabled("../shared is not here") {
      ProjectFiles.bytes(of: folder + "/min-DCA-valid.tbx") != nil
    },
    arguments: examples)
  func `the standard's examples are read back unchanged`(name: String) throws {
    let bytes = try #require(ProjectFiles.bytes(of: "\(Self.folder)/\(name)-valid.tbx"))
    let read = try TBXGlossaryReader().read(bytes, file: name)
    #expect(read.diagnostics.isEmpty)
    #expect(read.glossary.concepts.count == 45)
    let dialect = name.hasPrefix("min") ? FormatOptions.Dialect.min : .basic
    let style = name.hasSuffix("DCT") ? FormatOptions.Style.dct : .dca
    let written = try TBXGlossaryWriter(dialect: dialect, style: style).write(read.glossary)
    #expect(written.diagnostics.isEmpty)
    #expect(try entries(written.bytes) == entries(bytes))
    // In every other dialect and style, the same content is read back.
    for (dialect, style) in Self.forms {
      let other = try TBXGlossaryWriter(dialect: dialect, style: style).write(read.glossary).bytes
      let again = try TBXGlossaryReader().read(other, file: name).glossary
      #expect(canonical(again) == canonical(read.glossary), "\(dialect) \(style)")
      #expect(again.extras == read.glossary.extras)
    }
  }

  /// A concept with a value in every field.
  private static func whole() -> Concept {
    var concept = Concept(
      id: "kapal = “ship”", terms: [], origin: Concept.Origin(file: "", line: 0))
    concept.domain = "maritime"
    concept.definition = "A vessel <of> size & \"weight\"."
    concept.note = "first\n  indented\n\n second \n\n\nthird"
    concept.source = "own"
    concept.context = ["laut", "pelabuhan besar"]
    concept.match.caseRule = .exact
    concept.match.inflection = .none
    concept.match.root = "kapal"
    concept.references = [
      CrossReference(.related, to: "perahu", text: "boat"),
      CrossReference(.broader, to: "perahu"), CrossReference(.antonym, to: "nowhere at all"),
      CrossReference(.external, to: "https://example.org/?a=1&b=2", text: "page"),
      CrossReference(.external, to: "a file.pdf"),
    ]
    concept.transactions = [
      Transaction(.created, date: "2024-02-29", by: "Ani"), Transaction(.modified),
      Transaction(.other, date: "last week", by: "Budi"),
      Transaction(.modified, date: "2024-03-01T10:00:00Z"),
    ]
    concept.extras = [
      Extra(name: "Client [A] 100%", value: "ACME\nLtd "),
      Extra(name: "descrip:figure", value: "f1"),
      Extra(name: "Empty", value: ""),
    ]
    var section = LanguageSection(.english)
    section.definition = "in English"
    section.note = "RTL: \u{5E9}\u{5DC}\u{5D5}\u{5DD}, NFD: e\u{301}, 👩‍🚀"
    section.source = "a book"
    section.transactions = [Transaction(.modified, date: "2020-01-01")]
    concept.sections = [section]
    for (index, status) in TermStatus.allCases.enumerated() {
      var term = Term("term \(index)", index.isMultiple(of: 2) ? .english : .indonesian, status)
      term.id = "t\(index) "
      term.type = TermType.allCases[index % TermType.allCases.count]
      term.usage = index == 0 ? [] : ["One use.", "Two uses."]
      term.note = " spaces "
      term.source = index == 1 ? "" : "a source"
      term.extras = [Extra(name: "termNote:grammaticalGender", value: "feminine")]
      concept.terms.append(term)
    }
    for part in PartOfSpeech.allCases {
      var term = Term("as \(part.rawValue)", .english, .admitted)
      term.partOfSpeech = part
      concept.terms.append(term)
    }
    // In TBX, all terms of a language are together.
    concept.terms.sort { $0.language.description < $1.language.description }
    return concept
  }

  @Test(arguments: forms)
  func `nothing is lost in any dialect`(dialect: FormatOptions.Dialect, style: FormatOptions.Style)
    throws
  {
    let other = Concept(
      id: "perahu", terms: [Term("boat", .english)], origin: Concept.Origin(file: "", line: 0))
    let glossary = Glossary([Self.whole(), other])
    let written = try TBXGlossaryWriter(dialect: dialect, style: style).write(glossary)
    let read = try TBXGlossaryReader().read(written.bytes, file: "x.tbx")
    #expect(read.diagnostics.isEmpty)
    let (found, wanted) = (canonical(read.glossary), canonical(glossary))
    for (a, b) in zip(found, wanted) {
      #expect(a.terms == b.terms)
      #expect(a.sections == b.sections)
      #expect(a.extras == b.extras)
      #expect(a.references == b.references)
      #expect(a.transactions == b.transactions)
    }
    #expect(found == wanted)
  }

  @Test func `what a dialect does not support is reported`() throws {
    let glossary = Glossary([Self.whole()])
    let messages = try TBXGlossaryWriter(dialect: .min).write(glossary).diagnostics.map(\.message)
    for words in [
      "definition: 2 ", "Client [A] 100%: 1 ", "forbidden", "parts of speech", "transactionType: 5",
    ] {
      #expect(messages.contains { $0.contains(words) }, "\(words): \(messages)")
    }
    var simple = Concept(
      id: "a", terms: [Term("x", .english)], origin: Concept.Origin(file: "", line: 0))
    simple.definition = "d"
    simple.domain = "f"
    #expect(try TBXGlossaryWriter().write(Glossary([simple])).diagnostics.isEmpty)
    #expect(try TBXGlossaryWriter(dialect: .min).write(Glossary([simple])).diagnostics.count == 1)
  }

  @Test func `concepts with the same identifier remain two`() throws {
    let concept = Concept(
      id: "a", terms: [Term("x", .english)], origin: Concept.Origin(file: "", line: 0))
    let written = try TBXGlossaryWriter().write(Glossary([concept, concept]))
    let read = try TBXGlossaryReader().read(written.bytes, file: "x.tbx")
    #expect(read.glossary.concepts.map(\.id) == ["a", "a-2"])
  }

  @Test func `the project's glossaries are read back unchanged`() throws {
    for name in ProjectFiles.glossaries {
      let bytes = try #require(ProjectFiles.bytes(of: name))
      let glossary = try CSVGlossaryReader().read(bytes, file: name).glossary
      let written = try TBXGlossaryWriter().write(glossary)
      let read = try TBXGlossaryReader().read(written.bytes, file: name).glossary
      #expect(read.concepts.count == glossary.concepts.count)
      for (a, b) in zip(canonical(read), canonical(glossary)) {
        var sorted = b
        let order = b.terms.map(\.language)
        sorted.terms = Glossary([b]).languages.flatMap { tag in
          b.terms.filter { $0.language == tag }
        }
        #expect(a == sorted, "\(name): \(order)")
      }
    }
  }

  @Test func `the format is recognized by its root element`() {
    let martif = Array("<?xml version='1.0'?><martif/>".utf8)
    #expect(GlossaryFormat(of: "a/b.tbx") == .tbx)
    #expect(GlossaryFormat(of: "a/b.TBX") == .tbx)
    #expect(GlossaryFormat(of: "b.xml", holding: martif) == .tbx)
    #expect(GlossaryFormat(of: "b.xml", holding: Array("<x/>".utf8)) == nil)
  }
}
