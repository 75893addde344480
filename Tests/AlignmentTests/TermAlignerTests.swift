import Alignment
import Glossary
import Normalization
import PipelineSupport
import Segmentation
import TermMatching
import Testing
import TextModel

/// A source text and its translation, and the expected verdict on each source term.
struct Rendered: Sendable, CustomTestStringConvertible {
  let source: String
  let target: String
  let verdicts: [String]

  /// - Parameter verdicts: the verdict on each match, with the translation after `:`; `-` for a
  ///   sentence without a translation.
  init(_ source: String, _ target: String, _ verdicts: String...) {
    self.source = source
    self.target = target
    self.verdicts = verdicts
  }

  var testDescription: String { "\(source) → \(target): \(verdicts.joined(separator: ", "))" }
}

@Suite struct TermAlignerTests {
  private static func concept(
    _ source: String, _ approved: [String], forbidden: [String] = [], deprecated: [String] = [],
    pos: PartOfSpeech = .noun
  ) -> Concept {
    var concept = Concept(
      id: source,
      terms: [Term(source, .indonesian)]
        + approved.enumerated().map { Term($1, .english, $0 == 0 ? .preferred : .admitted) }
        + deprecated.map { Term($0, .english, .deprecated) }
        + forbidden.map { Term($0, .english, .forbidden) },
      origin: Concept.Origin(file: "own.csv", line: 2))
    concept.partOfSpeech = pos
    return concept
  }

  static let glossary = Glossary([
    concept(
      "gencatan senjata", ["ceasefire", "truce"], forbidden: ["weapon stop"],
      deprecated: ["cease-fire"]),
    concept("menyerang", ["attack"], pos: .verb),
    concept("serangan", ["attack", "strike"]),
    concept("wilayah", ["region"]), concept("kawasan", ["region", "area"]),
    concept("tanpa padanan", []),
  ])

  private static let sourceIndex = TermIndex(glossary, language: .indonesian)
  private static let targetIndex = TermIndex(
    glossary, language: .english, statuses: Set(TermStatus.allCases))

  private func pairs(
    _ rendered: Rendered, beads: [SentencePair]? = nil
  ) throws -> [String] {
    let texts = try texts(rendered)
    let (source, target) = (texts.source.analyzed, texts.target.analyzed)
    let found = TermAligner().align(
      texts, pairs: beads ?? SentenceAligner().align(source, target))
    return found.map { pair in
      guard let pair else { return "-" }
      guard let range = pair.range, let segment = pair.segment else { return pair.verdict.rawValue }
      // The range is inside the sentence that the pair names.
      #expect(target.segments[segment].range.contains(range))
      return "\(pair.verdict.rawValue): \(target.text.surface(of: range)) \(range.range)"
    }
  }

  private func texts(_ rendered: Rendered) throws -> BilingualText {
    let source = try AnalyzedText(rendered.source)
    let target = try AnalyzedText(rendered.target, language: .english)
    var sourceMatcher = TermMatcher(TermAlignerTests.sourceIndex)
    var targetMatcher = TermMatcher(TermAlignerTests.targetIndex, overlaps: .nested)
    return BilingualText(
      MatchedText(source, matches: sourceMatcher.matches(in: source), index: sourceMatcher.index),
      MatchedText(target, matches: targetMatcher.matches(in: target), index: targetMatcher.index))
  }

  @Test(arguments: [
    Rendered(
      "Usul gencatan senjata gagal.", "The ceasefire proposal failed.", "found: ceasefire 4..<13"),
    Rendered("Usul gencatan senjata gagal.", "The truce plan failed.", "found: truce 4..<9"),
    Rendered(
      "Ada dua gencatan senjata.", "There were two Ceasefires.", "found: Ceasefires 15..<25"),
    Rendered(
      "Usul gencatan senjata gagal.", "The weapon stop plan failed.",
      "forbidden: weapon stop 4..<15"),
    Rendered(
      "Usul gencatan senjata gagal.", "The cease-fire plan failed.",
      "forbidden: cease-fire 4..<14"),
    Rendered("Usul gencatan senjata gagal.", "The proposal failed.", "missing"),
    Rendered("Ini tanpa padanan.", "This has no equivalent.", "missing"),
    Rendered(
      "Gencatan senjata demi gencatan senjata.", "A truce for a ceasefire.", "found: truce 2..<7",
      "found: ceasefire 14..<23"),
    Rendered(
      "Gencatan senjata demi gencatan senjata.", "A truce for peace.", "found: truce 2..<7",
      "found: truce 2..<7"),
    Rendered(
      "Gencatan senjata demi gencatan senjata.", "A weapon stop for a truce.",
      "forbidden: weapon stop 2..<13", "found: truce 20..<25"),
    Rendered(
      "Di wilayah itu ada kawasan.", "In the region is an area.", "found: region 7..<13",
      "found: area 20..<24"),
    Rendered("Kota itu diserang.", "The city was attacked.", "found: attacked 13..<21"),
    Rendered(
      "Serangan itu gagal.", "The attack failed.", "found: attack 4..<10"),
    Rendered(
      "Usul itu gagal. Gencatan senjata batal.", "The proposal failed. The truce is off.",
      "found: truce 25..<30"),
    Rendered(
      "Gencatan senjata batal. Usul itu gagal.", "The deal is off now. The proposal failed.",
      "missing"),
    Rendered(
      "Gencatan senjata batal. Wilayah itu aman.", "The region is safe. The truce is off.",
      "found: truce 24..<29", "found: region 4..<10"),
  ])
  func `verdicts`(rendered: Rendered) throws { #expect(try pairs(rendered) == rendered.verdicts) }

  @Test(
    arguments: [
      ("The ceasefire failed.", "ceasefire"), ("Two truces failed.", "truce"),
      ("The weapon stop failed.", "weapon stop"), ("The proposal failed.", nil),
    ] as [(String, String?)])
  func `a pair names the equivalent that was found`(translation: String, equivalent: String?) throws
  {
    let texts = try texts(Rendered("Gencatan senjata itu gagal.", translation))
    let pair = try #require(
      TermAligner().align(texts, pairs: [SentencePair(source: [0], target: [0], score: 1)]).first)
    let terms = TermAlignerTests.glossary.concepts[0].terms
    #expect(pair?.equivalent.map { terms[$0].text } == equivalent)
  }

  @Test func `an equivalent of two concepts is named among the terms of the source's concept`()
    throws
  {
    let texts = try texts(Rendered("Ada kawasan itu.", "There is the region."))
    let pair = try #require(
      TermAligner().align(texts, pairs: [SentencePair(source: [0], target: [0], score: 1)]).first)
    let concept = TermAlignerTests.glossary.concepts[4]
    #expect(pair?.equivalent.map { concept.terms[$0].text } == "region")
  }

  @Test func `a sentence without a translation has no verdict`() throws {
    let rendered = Rendered("Gencatan senjata batal.", "The truce is off.", "-")
    let alone = [
      SentencePair(source: [0], target: [], score: 0),
      SentencePair(source: [], target: [0], score: 0),
    ]
    #expect(try pairs(rendered, beads: alone) == ["-"])
  }

  @Test func `the translation of a bead is all of its target sentences`() throws {
    let rendered = Rendered(
      "Usul itu gagal dan gencatan senjata batal.", "The proposal failed. The truce is off.",
      "found: truce 25..<30")
    let bead = [SentencePair(source: [0], target: [0, 1], score: 1)]
    #expect(try pairs(rendered, beads: bead) == rendered.verdicts)
  }
}
