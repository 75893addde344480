import Glossary
import GlossaryFormats
import Testing
import TextModel

@Suite struct CLDRGlossaryTests {
  private static let all = try? CLDRGlossary(source: .indonesian, target: .english).glossary()
  private static let forMatching = try? CLDRGlossary(
    source: .indonesian, target: .english, for: .matching
  ).glossary()

  struct Pair: CustomTestStringConvertible, Sendable {
    let id: String
    let source: String
    let target: String
    var testDescription: String { "\(source) is \(target)" }
  }

  @Test(arguments: [
    Pair(id: "cldr-territories-CN", source: "Tiongkok", target: "China"),
    Pair(id: "cldr-territories-HK", source: "Hong Kong", target: "Hong Kong"),
    Pair(id: "cldr-territories-MO", source: "Makau", target: "Macao"),
    Pair(id: "cldr-territories-MM", source: "Myanmar", target: "Myanmar"),
    Pair(
      id: "cldr-territories-TT", source: "Trinidad dan Tobago", target: "Trinidad and Tobago"),
    Pair(id: "cldr-territories-EU", source: "Uni Eropa", target: "European Union"),
    Pair(id: "cldr-languages-ru", source: "bahasa Rusia", target: "Russian"),
    Pair(id: "cldr-scripts-Arab", source: "aksara Arab", target: "Arabic script"),
    Pair(id: "cldr-currencies-JPY", source: "yen Jepang", target: "Japanese yen"),
    Pair(id: "cldr-months-8", source: "Agustus", target: "August"),
    Pair(id: "cldr-weekdays-6", source: "Jumat", target: "Friday"),
  ])
  func `names are written as in texts`(_ pair: Pair) throws {
    let concept = try #require(CLDRGlossaryTests.all?.concepts.first { $0.id == pair.id })
    #expect(concept.terms(in: .indonesian).first?.text == pair.source)
    #expect(concept.terms(in: .english).first?.text == pair.target)
    #expect(concept.source.hasPrefix("CLDR ") && concept.source.contains(", ICU "))
  }

  @Test(arguments: [
    ("cldr-territories-HK", "Hong Kong DAK Tiongkok"), ("cldr-territories-MM", "Burma"),
    ("cldr-territories-US", "AS"), ("cldr-territories-CI", "Ivory Coast"),
    ("cldr-territories-CD", "DRC"), ("cldr-territories-CC", "Cocos (Keeling) Islands"),
    ("cldr-languages-ru", "Rusia"), ("cldr-scripts-Arab", "Arab"), ("cldr-months-8", "Agu"),
    ("cldr-territories-TR", "Türkiye"),
  ])
  func `CLDR's other names are admitted`(id: String, name: String) throws {
    let concept = try #require(CLDRGlossaryTests.all?.concepts.first { $0.id == id })
    #expect(concept.terms.contains { $0.text == name && $0.status == .admitted })
  }

  @Test func `a country and a language with the same name refer to each other`() throws {
    let concepts = try #require(CLDRGlossaryTests.forMatching?.concepts)
    let land = try #require(concepts.first { $0.id == "cldr-territories-FR" })
    let language = try #require(concepts.first { $0.id == "cldr-languages-fr" })
    #expect(land.terms(in: .indonesian).map(\.text) == ["Prancis"])
    #expect(language.terms(in: .indonesian).map(\.text) == ["bahasa Prancis", "Prancis"])
    #expect(land.references.map(\.target) == [language.id])
    #expect(language.references.map(\.target) == [land.id])
    #expect(!land.context.isEmpty && !language.context.isEmpty)
  }

  @Test(arguments: ["Jan", "Sen", "Bali", "Inggris", "Latin", "Dunia", "Kongo"])
  func `a name that usually has another meaning is not looked for`(name: String) throws {
    let concepts = try #require(CLDRGlossaryTests.forMatching?.concepts)
    #expect(!concepts.flatMap { $0.terms(in: .indonesian) }.contains { $0.text == name })
  }

  @Test(arguments: ["de", "fr", "ja", "ar", "zh-Hant", "en-GB", "pt-BR", "sr-Latn"])
  func `any two languages that libicu knows make a glossary`(tag: String) throws {
    let target = try #require(LanguageTag(tag))
    let concepts = try CLDRGlossary(source: .indonesian, target: target).glossary().concepts
    #expect(concepts.count > 700)
    #expect(Set(concepts.map(\.id)).count == concepts.count)
    for concept in concepts {
      #expect(concept.terms.filter { $0.language == target && $0.status == .preferred }.count == 1)
      #expect(Set(concept.terms.map { "\($0.language) \($0.text)" }).count == concept.terms.count)
    }
  }

  @Test func `a language and its regional variety have different names`() throws {
    let chinese = try #require(LanguageTag("zh-Hant"))
    let concepts = try CLDRGlossary(source: .english, target: chinese).glossary().concepts
    let germany = try #require(concepts.first { $0.id == "cldr-territories-DE" })
    #expect(germany.terms(in: chinese).first?.text == "德國")
  }

  @Test func `a language that CLDR does not know is an error`() throws {
    let unknown = try #require(LanguageTag("qxx"))
    #expect(throws: PadananError.self) {
      try CLDRGlossary(source: unknown, target: .english).glossary()
    }
  }
}
