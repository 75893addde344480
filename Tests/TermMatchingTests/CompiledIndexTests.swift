import Glossary
import Normalization
import PipelineSupport
import Segmentation
import TestSupport
import Testing

@testable import TermMatching
@testable import TextModel

@Suite struct CompiledIndexTests {
  private static let rows = [
    Row("gencatan senjata"), Row("rumah sakit"), Row("rumah"), Row("C++"), Row("PT."),
    Row("AS"), Row("mengukur", pos: .verb, match: "root=ukur"), Row("non-blok"), Row("sumber"),
  ]

  private static let glossary: Glossary = {
    var glossary = Glossary(rows)
    glossary.concepts[8].except = ["sumber daya", "air"]
    glossary.concepts[2].context = ["Januari", "tangga"]
    for (text, english) in [
      ("Polres {place}", "{place} Police"), ("COP{number}", "COP{number}"),
      ("Komisi {number} {name}", "Commission {number} of {name}"),
    ] {
      var concept = Concept(
        id: text, terms: [Term(text, .indonesian), Term(english, .english)],
        origin: Concept.Origin(file: "pola.csv", line: 3))
      concept.match.isPattern = true
      glossary.concepts.append(concept)
    }
    return glossary
  }()

  private static let text = """
    Gencatan senjata di rumah sakit AS gagal. Kepala Polres Bekasi mengukur sumber daya rumahnya.
    PT. Maju memakai C++, kata Komisi III DPR pada COP30. Sumber itu nonblok, diukur di rumah tangga.
    """

  private static let sections =
    ConceptStore.sections(of: glossary)
    + TermIndex.sections(
      of: glossary, from: 0x200, language: .indonesian, side: .source,
      statuses: Set(TermStatus.allCases))

  private func index(_ file: PackedFile) -> TermIndex {
    TermIndex(
      file, section: 0x200, concepts: ConceptStore(file), language: .indonesian, side: .source)
  }

  private func lines(_ index: TermIndex, _ text: AnalyzedText) -> [String] {
    var matcher = TermMatcher(index, overlaps: .nested, spelling: .none)
    let found = matcher.read(text)
    var related = RelatedWordFinder(index, spelling: .none)
    return (found.matches + found.suppressed.map(\.match)).map { match in
      let equivalents = EquivalentOrder(of: found.index, target: .english)
        .terms(for: match, in: found).map(\.text)
      let surface = found.surface(of: match)
      return
        "\(match) \(equivalents) \(found.index.explanation(of: match, surface: surface))"
    } + related.words(in: text, besides: found.matches).map { "\($0)" }
  }

  @Test func `an index in a file finds what one in memory finds`() throws {
    let text = try AnalyzedText(CompiledIndexTests.text)
    let file = try PackedFile(SharedBytes(PackedFile.bytes(of: CompiledIndexTests.sections)))
    let memory = TermIndex(
      CompiledIndexTests.glossary, language: .indonesian, statuses: Set(TermStatus.allCases))
    let found = lines(index(file), text)
    #expect(found == lines(memory, text))
    #expect(found.count > 12)
    #expect(index(file).termCount == memory.termCount)
  }

  /// Damage is found by checksums; this is for a file that is changed while it is used.
  @Test func `a damaged index does not stop the program`() throws {
    let text = try AnalyzedText(CompiledIndexTests.text)
    var generator = SeededGenerator(seed: 11)
    let places = CompiledIndexTests.sections.enumerated().flatMap { number, section in
      section.bytes.indices.map { (section: number, byte: $0) }
    }
    for _ in FullTests.rounds(4000) {
      var damaged = CompiledIndexTests.sections
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = places[Int.random(in: places.indices, using: &generator)]
        damaged[place.section].bytes[place.byte] = UInt8.random(in: 0...255, using: &generator)
      }
      _ = lines(index(PackedFile(inMemory: damaged)), text)
    }
  }

  @Test func `an index without its sections finds nothing`() throws {
    let text = try AnalyzedText(CompiledIndexTests.text)
    for number in CompiledIndexTests.sections.indices {
      var sections = CompiledIndexTests.sections
      sections[number].bytes = Array(
        sections[number].bytes.prefix(sections[number].bytes.count / 2))
      _ = lines(index(PackedFile(inMemory: sections)), text)
    }
    #expect(lines(index(PackedFile(inMemory: [])), text).isEmpty)
  }
}
