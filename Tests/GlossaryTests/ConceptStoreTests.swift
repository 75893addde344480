import Testing
import TextModel

@testable import Glossary

@Suite struct ConceptStoreTests {
  /// A concept in which every property differs from that of an empty one.
  private static let full: Concept = {
    var term = Term("menggencat", LanguageTag("id-ID") ?? .indonesian, .admitted)
    term.isStatusAssumed = true
    term.id = "t1"
    term.partOfSpeech = .verb
    term.type = .shortForm
    term.when = ["clause", "domain=law"]
    term.usage = ["Ia menggencat.", ""]
    term.note = "jarang"
    term.source = "KBBI"
    term.transactions = [Transaction(.modified, date: "2026-01-02", by: "A")]
    term.extras = [Extra(name: "x", value: "1"), Extra(name: "", value: "")]
    var section = LanguageSection(.english)
    section.definition = "a stop"
    section.note = "n"
    section.source = "s"
    section.transactions = [Transaction(.created)]
    section.extras = [Extra(name: "y", value: "2")]
    var concept = Concept(
      id: "c1", terms: [term, Term("cease", .english)],
      origin: Concept.Origin(file: "a.csv", line: 70_000))
    concept.origin.isSupplied = true
    concept.sections = [section]
    concept.domain = "military"
    concept.match.caseRule = .any
    concept.match.inflection = .none
    concept.match.root = "gencat "
    concept.match.isPattern = true
    concept.context = ["perang", "senjata api"]
    concept.except = ["gencatan"]
    concept.definition = "berhenti"
    concept.note = "e\u{301} ≠ é"
    concept.status = .checked
    concept.checked = EntryDate(rawValue: "2026-03")
    concept.source = "PBB"
    concept.validFrom = EntryDate(rawValue: "2020")
    concept.validUntil = EntryDate(rawValue: "2026-12-31")
    concept.references = [CrossReference(.antonym, to: "c2", text: "lawan")]
    concept.transactions = [Transaction(.other, date: "x", by: "y")]
    concept.extras = [Extra(name: "z", value: "3")]
    return concept
  }()

  private func read(_ glossary: Glossary) throws -> ConceptStore {
    let bytes = PackedFile.bytes(of: ConceptStore.sections(of: glossary))
    return ConceptStore(try PackedFile(SharedBytes(bytes)))
  }

  /// A new property must be added to the example and to the record.
  @Test func `the example has a value for every property`() throws {
    func differ<Value>(_ full: Value, _ empty: Value, besides same: Set<String> = []) {
      for (one, other) in zip(Mirror(reflecting: full).children, Mirror(reflecting: empty).children)
      where !same.contains(one.label ?? "") {
        #expect("\(one.value)" != "\(other.value)", "\(one.label ?? "")")
      }
    }
    let (full, origin) = (ConceptStoreTests.full, Concept.Origin(file: "", line: 0))
    let empty = Concept(id: "", terms: [], origin: origin)
    differ(full, empty)
    differ(full.origin, origin)
    differ(full.match, MatchOptions())
    differ(full.terms[0], Term("", .english))
    differ(try #require(full.sections.first), LanguageSection(.malay))
  }

  @Test func `a concept is read from a file as it was written`() throws {
    let plain = Concept(
      id: "", terms: [Term("laut", .indonesian)], origin: Concept.Origin(file: "b.csv", line: 0))
    let empty = Concept(id: "e", terms: [], origin: Concept.Origin(file: "a.csv", line: -1))
    let concepts = [ConceptStoreTests.full, plain, empty, ConceptStoreTests.full]
    let store = try read(Glossary(concepts))
    #expect(store.count == 4)
    for (number, concept) in concepts.enumerated() {
      #expect(store[number] == concept)
      #expect(store.domain(of: number) == concept.domain)
      // Equal strings can differ in their bytes.
      #expect(store[number].note.utf8.elementsEqual(concept.note.utf8))
    }
  }

  @Test func `a concept that was read is kept`() throws {
    let store = try read(Glossary([ConceptStoreTests.full]))
    #expect(store.stored(0) === store.stored(0))
  }

  @Test func `a number without a concept gives one without terms`() throws {
    for store in [ConceptStore(Glossary()), try read(Glossary()), try read(Glossary([Self.full]))] {
      for number in [-1, 1, Int.max] {
        #expect(store[number].terms.isEmpty && store.domain(of: number).isEmpty)
      }
    }
  }

  /// Damage is found by checksums; this is for a file that is changed while it is used.
  @Test func `a damaged record does not stop the program`() throws {
    let sections = ConceptStore.sections(of: Glossary([Self.full, Self.full]))
    for (number, section) in sections.enumerated() {
      for place in section.bytes.indices {
        for change: UInt8 in [0x01, 0x80, 0xFF] {
          var damaged = sections
          damaged[number].bytes[place] ^= change
          let store = ConceptStore(try PackedFile(SharedBytes(PackedFile.bytes(of: damaged))))
          for concept in 0..<min(store.count, 4) { _ = store[concept] }
        }
      }
    }
  }
}
