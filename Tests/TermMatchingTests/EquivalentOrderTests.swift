import Glossary
import Languages
import PipelineSupport
import Segmentation
import TestSupport
import Testing
import TextModel

@testable import TermMatching

/// A concept in the notation of a table, a sentence, and the equivalent that is shown first.
struct First: Sendable, CustomTestStringConvertible {
  let sentence: String
  let concept: Concept
  let expected: String
  /// Concepts without an equivalent that the sentence also contains.
  var others: [Concept] = []
  var source: LanguageTag = .indonesian
  var target: LanguageTag = .english

  /// - Parameters:
  ///   - id, en: terms separated by `|`, the preferred one first.
  ///   - idTypes, enTypes: types in the order of the terms, separated by `|`.
  ///   - when: conditions of the admitted terms of `en`, separated by `|`, those of one term by `,`.
  init(
    _ sentence: String, _ id: String, _ en: String, _ expected: String, pos: PartOfSpeech? = .noun,
    idTypes: String = "", enTypes: String = "", when: String = ""
  ) {
    self.sentence = sentence
    self.expected = expected
    var ids = First.terms(id, .indonesian)
    var ens = First.terms(en, .english)
    for (place, type) in First.cells(idTypes).enumerated() {
      ids[place].type = TermType(rawValue: type)
    }
    for (place, type) in First.cells(enTypes).enumerated() {
      ens[place].type = TermType(rawValue: type)
    }
    for (place, conditions) in First.cells(when).enumerated() {
      ens[place + 1].when = conditions.split(separator: ",").map(String.init)
    }
    var concept = Concept(
      id: id, terms: ids + ens, origin: Concept.Origin(file: "own.csv", line: 2))
    concept.partOfSpeech = pos
    self.concept = concept
  }

  var testDescription: String { "\(sentence) \(expected)" }

  static func cells(_ text: String) -> [String] {
    text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      .filter { !text.isEmpty || !$0.isEmpty }
  }

  private static func terms(_ cell: String, _ language: LanguageTag) -> [Term] {
    cells(cell).enumerated().map { Term($1, language, $0 == 0 ? .preferred : .admitted) }
  }

  /// The row with terms of a subject field in the sentence.
  func beside(_ terms: String, domain: String) -> First {
    var row = self
    for term in First.cells(terms) {
      var concept = Concept(
        id: term, terms: [Term(term, .indonesian)],
        origin: Concept.Origin(file: "own.csv", line: 3))
      concept.domain = domain
      row.others.append(concept)
    }
    return row
  }

  /// The row with the languages exchanged.
  var reversed: First {
    var row = self
    (row.source, row.target) = (target, source)
    return row
  }

  /// The equivalents of the first match of the concept.
  func equivalents(rendering: Int? = nil) throws -> [Term] {
    let index = TermIndex(Glossary([concept] + others), language: source)
    var matcher = TermMatcher(index)
    let analyzed = try AnalyzedText(sentence, language: source)
    let matches = matcher.matches(in: analyzed)
    let text = MatchedText(analyzed, matches: matches, index: index)
    let match = try #require(matches.first { $0.concept == 0 })
    return EquivalentOrder(of: index, target: target)
      .terms(for: match, in: text, rendering: rendering)
  }
}

@Suite struct EquivalentOrderTests {
  @Test(arguments: [
    First("AS menolak usul itu.", "Amerika Serikat|AS", "United States|US", "US", pos: .proper),
    First(
      "Amerika Serikat menolak usul itu.", "Amerika Serikat|AS", "United States|US",
      "United States", pos: .proper),
    First(
      "Menurut PBB, usul itu gagal.", "Perserikatan Bangsa-Bangsa|PBB", "United Nations|UN|U.N.",
      "UN", pos: .proper),
    First(
      "Kedua AS-Iran bertemu.", "Amerika Serikat|AS", "United States|U.S.", "U.S.", pos: .proper),
    First("UMKM tumbuh pesat.", "usaha kecil|UMKM", "small business|MSMEs", "MSMEs"),
    First("KTT itu batal.", "konferensi tingkat tinggi|KTT", "summit|summit meeting", "summit"),
    First("PDB tumbuh pesat.", "produk domestik bruto|PDB", "GDP|gross domestic product", "GDP"),
    First(
      "Produk domestik bruto tumbuh.", "produk domestik bruto|PDB", "GDP|gross domestic product",
      "gross domestic product"),
    First("Anggota G20 bertemu.", "Kelompok Dua Puluh|G20", "Group of Twenty|G20", "G20"),
    First("Kader PDIP berkumpul.", "PDI Perjuangan|PDIP", "Party of Struggle|PDI-P", "PDI-P"),
    First("Kata orang, RT itu ramai.", "rukun tetangga|RT", "neighbourhood unit|RT", "RT"),
  ])
  func `an acronym gets an acronym and a long form a long one`(row: First) throws {
    #expect(try row.equivalents().first?.text == row.expected)
  }

  @Test(arguments: [
    First(
      "Kejagung menahan dua orang.", "Kejaksaan Agung|Kejagung", "Attorney General's Office|AGO",
      "AGO", pos: .proper, idTypes: "full form|acronym", enTypes: "full form|acronym"),
    First(
      "Kejagung menahan dua orang.", "Kejaksaan Agung|Kejagung", "Attorney General's Office|AGO",
      "Attorney General's Office", pos: .proper),
    First(
      "Kota Ambon ramai.", "Kota Ambon|Ambon", "Ambon|Ambon City", "Ambon City", pos: .proper,
      idTypes: "full form|short form", enTypes: "short form|full form"),
    First(
      "Warga Ambon menolak.", "Kota Ambon|Ambon", "Ambon City|Ambon", "Ambon", pos: .proper,
      idTypes: "full form|short form", enTypes: "full form|short form"),
    First(
      "SIM itu mati.", "surat izin mengemudi|SIM", "driving licence|DL", "driving licence",
      idTypes: "full form|full form", enTypes: "full form|acronym"),
  ])
  func `a type in the glossary is stronger than the shape`(row: First) throws {
    #expect(try row.equivalents().first?.text == row.expected)
  }

  @Test(arguments: [
    First("Trump menolak.", "Donald Trump|Trump", "Donald Trump|Trump", "Trump", pos: .proper),
    First(
      "Donald Trump menolak.", "Donald Trump|Trump", "Donald Trump|Trump", "Donald Trump",
      pos: .proper),
    First(
      "Universitas Indonesia dibuka.", "Universitas Indonesia|UI",
      "University of Indonesia|UI|Universitas Indonesia", "University of Indonesia", pos: .proper),
    First("Serial itu tamat.", "seri|serial", "series|serial", "series"),
    First(
      "Sri Mulyani tiba.", "Sri Mulyani|Sri Mulyani Indrawati", "Sri Mulyani Indrawati|Sri Mulyani",
      "Sri Mulyani", pos: .proper),
  ])
  func `an admitted name gets the name that is spelt alike`(row: First) throws {
    #expect(try row.equivalents().first?.text == row.expected)
  }

  static let call = "call|say|mention"

  @Test(arguments: [
    First("Ia menyebut bahwa harga naik.", "menyebut", call, "say", pos: .verb, when: "clause|"),
    First(
      "Ia menyebut serangan itu terorisme.", "menyebut", call, "call", pos: .verb, when: "clause|"),
    First(
      "Ia menyebut harga akan naik.", "menyebut", "say|call", "say", pos: .verb, when: "object"),
    First(
      "Ia menyebut serangan itu terorisme.", "menyebut", "say|call", "call", pos: .verb,
      when: "object"),
    First(
      "Diplomasi ekonomi itu gagal.", "ekonomi", "economy|economic", "economic", when: "attribute"),
    First("Ekonomi itu tumbuh.", "ekonomi", "economy|economic", "economy", when: "attribute"),
    First(
      "Hakim membaca putusan kasus itu.", "putusan", "decision|ruling|verdict", "ruling",
      when: "hakim,pengadilan|terdakwa"),
    First(
      "Terdakwa menerima putusan yang dibaca hakim kemarin siang.", "putusan",
      "decision|ruling|verdict", "verdict", when: "hakim|terdakwa"),
    First("Putusan itu mengejutkan.", "putusan", "decision|ruling", "decision", when: "hakim"),
    First(
      "Putusan Mahkamah Agung itu final.", "putusan", "decision|ruling", "ruling",
      when: "mahkamah agung"),
    First(
      "Tendangan penalti itu gagal.", "penalti", "penalty fee|penalty kick", "penalty kick",
      when: "domain=sports"
    ).beside("tendangan|gol", domain: "sports"),
    First(
      "Bunga penalti itu tinggi.", "penalti", "penalty fee|penalty kick", "penalty fee",
      when: "domain=sports"
    ).beside("bunga", domain: "finance"),
  ])
  func `an admitted equivalent goes first if its condition is satisfied`(row: First) throws {
    #expect(try row.equivalents().first?.text == row.expected)
  }

  @Test(arguments: [
    First(
      "Pasukan AS tiba.", "Amerika Serikat|AS", "United States|US|American", "US", pos: .proper,
      when: "|attribute"),
    First(
      "Pasukan Amerika Serikat tiba.", "Amerika Serikat|AS", "United States|US|American",
      "American", pos: .proper, when: "|attribute"),
    First(
      "Amerika Serikat menolak.", "Amerika Serikat|AS", "United States|US|American",
      "United States", pos: .proper, when: "|attribute"),
  ])
  func `for an acronym the type is stronger than a condition`(row: First) throws {
    #expect(try row.equivalents().first?.text == row.expected)
  }

  @Test(arguments: [
    (First("Presiden Rusia Vladimir Putin tiba.", "Rusia", "Russia", ""), true),
    (First("Kapal Rusia Moskva tenggelam.", "Rusia", "Russia", ""), true),
    (First("Menurut Presiden Rusia Vladimir Putin, itu benar.", "Rusia", "Russia", ""), true),
    (First("Saham Bakrie Rusia Plantations naik.", "Rusia", "Russia", ""), false),
    (First("Menteri Rusia itu tiba.", "Rusia", "Russia", ""), true),
  ])
  func `between capitals, a name is an attribute only of a term`(
    row: First, isAttribute: Bool
  ) throws {
    var concept = row.concept
    concept.partOfSpeech = .proper
    let index = TermIndex(
      Glossary([concept, First("", "presiden", "president", "").concept]), language: .indonesian)
    var matcher = TermMatcher(index)
    let analyzed = try AnalyzedText(row.sentence, language: .indonesian)
    let text = MatchedText(analyzed, matches: matcher.matches(in: analyzed), index: index)
    let match = try #require(text.matches.first { $0.concept == 0 })
    #expect(
      EquivalentOrder(of: index, target: .english).isAttribute(match, in: text) == isAttribute)
  }

  @Test func `the equivalent in the translation goes first`() throws {
    let row = First("AS menolak.", "Amerika Serikat|AS", "United States|US|USA", "", pos: .proper)
    // Index 2 is the first English term.
    #expect(try row.equivalents(rendering: 4).map(\.text) == ["USA", "United States", "US"])
    #expect(try row.equivalents(rendering: 2).map(\.text) == ["United States", "US", "USA"])
    #expect(try row.equivalents(rendering: nil).map(\.text) == ["US", "United States", "USA"])
    // A source term and an unknown number are not equivalents.
    #expect(try row.equivalents(rendering: 0).first?.text == "US")
    #expect(try row.equivalents(rendering: 99).first?.text == "US")
  }

  @Test func `statuses are kept, and a forbidden term stays last`() throws {
    var row = First("PBB menolak.", "Perserikatan Bangsa-Bangsa|PBB", "United Nations|UN", "UN")
    let forbidden = Term("UNO", .english, .forbidden)
    var concept = row.concept
    concept.terms.append(forbidden)
    row = First(row, concept)
    let terms = try row.equivalents()
    #expect(terms.map(\.text) == ["UN", "United Nations", "UNO"])
    #expect(terms.map(\.status) == [.admitted, .preferred, .forbidden])
  }

  @Test func `into Indonesian, an acronym gets an acronym too`() throws {
    func first(_ sentence: String) throws -> String? {
      try First(
        sentence, "Perserikatan Bangsa-Bangsa|PBB", "United Nations|UN", "", pos: .proper
      ).reversed.equivalents().first?.text
    }
    #expect(try first("The UN rejected it.") == "PBB")
    #expect(try first("The United Nations rejected it.") == "Perserikatan Bangsa-Bangsa")
  }

  @Test func `only conditions make the order depend on the text`() {
    let plain = First("", "Amerika Serikat|AS", "United States|US", "").concept
    let conditional = First("", "menyebut", "say|call", "", when: "object").concept
    let order = EquivalentOrder(
      of: TermIndex(Glossary([plain, conditional]), language: .indonesian), target: .english)
    #expect(!order.dependsOnText(0))
    #expect(order.dependsOnText(1))
    #expect(order.terms(ofConcept: 0, for: 1).first?.text == "US")
    #expect(order.terms(ofConcept: 1, for: 0).first?.text == "say")
  }
}

extension First {
  fileprivate init(_ row: First, _ concept: Concept) {
    sentence = row.sentence
    expected = row.expected
    self.concept = concept
  }
}
