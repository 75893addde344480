import Glossary
import Normalization
import Segmentation
import Testing
import TextModel

@testable import TermMatching

@Suite struct TermIndexTests {
  private func surfaces(
    _ text: String, _ glossary: Glossary, _ language: LanguageTag = .english,
    statuses: Set<TermStatus>? = nil
  ) throws -> [String] {
    let prepared = try Prepared(text, language: language)
    let index =
      statuses.map { TermIndex(glossary, language: language, statuses: $0) }
      ?? TermIndex(glossary, language: language)
    var matcher = TermMatcher(index)
    return matcher.matches(in: prepared.analyzed).map {
      prepared.text.surface(of: $0.range)
    }
  }

  private static func ceasefire() throws -> Glossary {
    let british = try #require(LanguageTag("en-GB"))
    return Glossary([
      Concept(
        id: "c",
        terms: [
          Term("gencatan senjata", .indonesian), Term("ceasefire", .english),
          Term("truce", .english, .admitted), Term("armistice", .english, .deprecated),
          Term("standstill", .english, .forbidden), Term("stand-down", british, .admitted),
          Term("truce", .english, .admitted), Term("…", .english, .admitted),
        ], origin: Concept.Origin(file: "own.csv", line: 2))
    ])
  }

  static let text = "A ceasefire or truce, armistice, standstill, stand-down, gencatan senjata."

  @Test func `all but forbidden terms are looked for`() throws {
    #expect(
      try surfaces(TermIndexTests.text, try TermIndexTests.ceasefire())
        == ["ceasefire", "truce", "armistice", "stand-down"])
  }

  @Test func `forbidden terms are looked for on request`() throws {
    #expect(
      try surfaces(
        TermIndexTests.text, try TermIndexTests.ceasefire(), statuses: Set(TermStatus.allCases))
        == ["ceasefire", "truce", "armistice", "standstill", "stand-down"])
    #expect(
      try surfaces(TermIndexTests.text, try TermIndexTests.ceasefire(), statuses: [.forbidden])
        == ["standstill"])
  }

  @Test func `only terms of the language are looked for`() throws {
    #expect(
      try surfaces(TermIndexTests.text, try TermIndexTests.ceasefire(), .indonesian)
        == ["gencatan senjata"])
    let british = try #require(LanguageTag("en-GB"))
    #expect(
      try surfaces(TermIndexTests.text, try TermIndexTests.ceasefire(), british)
        == ["ceasefire", "truce", "armistice", "stand-down"])
  }

  @Test func `a term of another region is looked for where the language has no other`() throws {
    let american = try #require(LanguageTag("en-US"))
    #expect(
      try surfaces(TermIndexTests.text, try TermIndexTests.ceasefire(), american)
        == ["ceasefire", "truce", "armistice"])
    var glossary = try TermIndexTests.ceasefire()
    glossary.concepts[0].terms.removeAll { $0.language == .english }
    #expect(try surfaces(TermIndexTests.text, glossary, american) == ["stand-down"])
  }

  @Test func `a term counts once, and one without words not at all`() throws {
    let index = TermIndex(try TermIndexTests.ceasefire(), language: .english)
    #expect(index.termCount == 4)
    #expect(TermIndex(Glossary(), language: .english).termCount == 0)
  }

  @Test func `an empty glossary and an empty text have no matches`() throws {
    #expect(try surfaces(TermIndexTests.text, Glossary()) == [])
    #expect(try surfaces("", try TermIndexTests.ceasefire()) == [])
  }

  /// A word of three syllables for a number, so that no word is a form of another one.
  private static func madeUpWord(_ number: Int) -> String {
    var bytes: [UInt8] = []
    for digit in [number / 400, number / 20 % 20, number % 20] {
      bytes.append(UInt8(ascii: "b") + UInt8(digit))
      bytes.append(UInt8(ascii: "o"))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `each of five thousand terms is found, and its neighbour is not`() throws {
    let count = 5000
    let words = (0..<count).map(TermIndexTests.madeUpWord)
    let rows = words.map { Row("\($0) pasti", match: "inflect=no") }
    let index = TermIndex(Glossary(rows), language: .indonesian)
    #expect(index.termCount == count)
    var matcher = TermMatcher(index)
    let text = words.map { "\($0) pasti, \($0) mungkin" }.joined(separator: ", ")
    let prepared = try Prepared(text)
    let matches = matcher.matches(in: prepared.analyzed)
    #expect(matches.map(\.concept) == Array(0..<count))
  }

  @Test func `an explanation shows how the form comes from the term`() throws {
    let glossary = Glossary([
      Row("gencatan senjata"), Row("menyerang", pos: .verb),
      Row("PBB", pos: .proper, match: "case=any"),
    ])
    let prepared = try Prepared("Usul gencatan senjatanya gagal, kota diserang, kata pbb.")
    let index = TermIndex(glossary, language: .indonesian)
    var matcher = TermMatcher(index)
    let lines = matcher.matches(in: prepared.analyzed).map {
      index.explanation(of: $0, surface: prepared.text.surface(of: $0.range))
    }
    #expect(lines.count == 3)
    #expect(lines.first == "gencatan senjata + -nya")
    #expect(lines.dropFirst().first == "di- + serang (menyerang)")
    #expect(lines.last?.contains("PBB") == true && lines.last?.contains("pbb") == true)
  }
}
