import Glossary
import Testing
import TextModel

/// Concepts, and exactly the findings that the lint must report for them.
struct LintCase: Sendable, CustomTestStringConvertible {
  let description: String
  let concepts: [Concept]
  let findings: [String]

  var testDescription: String { description }

  /// - Parameter findings: severity, code and line, as in `warning P205 2`.
  init(_ description: String, _ concepts: [Concept], finds findings: [String]) {
    self.description = description
    self.concepts = concepts
    self.findings = findings
  }
}

@Suite struct LintTests {
  @Test(arguments: [
    LintCase(
      "a concept without an English term", [.row(2, id: ["rumah"])], finds: ["warning P205 2"]),
    LintCase(
      "a concept without an Indonesian term", [.row(2, en: ["house"])], finds: ["warning P205 2"]),
    LintCase(
      "an equivalent that is only forbidden",
      [.row(2, id: ["rumah"], forbidden: ["home"])], finds: ["warning P205 2"]),
    LintCase(
      "a preferred term that is forbidden as well",
      [.row(2, id: ["rumah"], en: ["house"], forbidden: ["house"])], finds: ["error P210 2"]),
    LintCase(
      "an admitted term that is forbidden in other capitals",
      [.row(2, id: ["rumah"], en: ["house", "Home"], forbidden: ["home"])],
      finds: ["error P210 2"]),
    LintCase(
      "a term that stands twice",
      [.row(2, id: ["rumah"], en: ["house", "home", "house"])], finds: ["warning P216 2"]),
    LintCase(
      "a forbidden term that stands twice",
      [.row(2, id: ["rumah"], en: ["house"], forbidden: ["hut", "hut"])],
      finds: ["warning P216 2"]),
    LintCase(
      "white space before a term",
      [.row(2, id: [" rumah"], en: ["house"])], finds: ["warning P211 2"]),
    LintCase(
      "white space behind a term",
      [.row(2, id: ["rumah"], en: ["house\t"])], finds: ["warning P211 2"]),
    LintCase(
      "a space before a comma",
      [.row(2, id: ["Palu , Sigi"], en: ["Palu, Sigi"])], finds: ["warning P211 2"]),
    LintCase(
      "a soft hyphen in a term",
      [.row(2, id: ["rumah\u{AD}sakit"], en: ["hospital"])], finds: ["warning P211 2"]),
    LintCase(
      "straight and curly marks in one term",
      [.row(2, id: ["“rumah\""], en: ["house"])], finds: ["warning P220 2"]),
    LintCase(
      "a mark that the other terms write otherwise",
      [
        .row(2, id: ["a"], en: ["people’s a"]), .row(3, id: ["b"], en: ["people’s b"]),
        .row(4, id: ["c"], en: ["people’s c"]), .row(5, id: ["d"], en: ["people’s d"]),
        .row(6, id: ["e"], en: ["people's e"]),
      ], finds: ["warning P220 6"]),
    LintCase(
      "terms whose languages changed places",
      [.row(2, id: ["the ceasefire agreement"], en: ["kesepakatan gencatan senjata"])],
      finds: ["warning P221 2"]),
    LintCase(
      "short terms whose languages changed places",
      [.row(2, id: ["shipping route"], en: ["jalur pelayaran"])], finds: ["warning P221 2"]),
    LintCase(
      "two preferred terms of one language",
      [.preferring(2, id: ["rumah"], en: ["house", "home"])], finds: ["warning P218 2"]),
    LintCase(
      "a reference to a concept that is not there",
      [.referring(2, to: "other"), .referring(3, to: "own-2")], finds: ["warning P217 2"]),
    LintCase(
      "two spaces inside a term",
      [.row(2, id: ["rumah  sakit"], en: ["hospital"])], finds: ["warning P211 2"]),
    LintCase(
      "a term without a letter",
      [.row(2, id: ["?!"], en: ["interrobang"])], finds: ["warning P212 2"]),
    LintCase(
      "one form of two concepts without context",
      [.row(2, id: ["bulan"], en: ["moon"]), .row(3, id: ["bulan"], en: ["month"])],
      finds: ["warning P209 3"]),
    LintCase(
      "one form of two concepts, one of them without context",
      [
        .row(2, id: ["bulan"], en: ["moon"], context: ["langit"]),
        .row(3, id: ["bulan"], en: ["month"]),
      ],
      finds: ["warning P209 3"]),
    LintCase(
      "an admitted term that is another concept's preferred one",
      [.row(2, id: ["PBB"], en: ["UN"]), .row(9, id: ["pajak bumi", "PBB"], en: ["land tax"])],
      finds: ["warning P209 9"]),
    LintCase(
      "findings in the order of the concepts",
      [
        .row(2, id: ["rumah "], en: ["house"]), .row(3, id: ["!"], en: ["bang"]),
        .row(4, en: ["x"]),
      ],
      finds: ["warning P211 2", "warning P212 3", "warning P205 4"]),
  ])
  func `finds`(lint: LintCase) {
    let found = GlossaryLint(source: .indonesian, target: .english).check(Glossary(lint.concepts))
    #expect(
      found.map { "\($0.severity.rawValue) \($0.code.rawValue) \($0.position?.line ?? 0)" }
        == lint.findings)
    #expect(found.allSatisfy { $0.file == "own.csv" && $0.position?.column == 1 })
  }

  @Test(arguments: [
    LintCase("an ordinary concept", [.row(2, id: ["rumah"], en: ["house", "home"])], finds: []),
    LintCase(
      "a form told apart by context",
      [
        .row(2, id: ["bulan"], en: ["moon"], context: ["langit"]),
        .row(3, id: ["bulan"], en: ["month"], context: ["tahun"]),
      ], finds: []),
    LintCase(
      "a name and a word that differ in their capital",
      [.row(2, id: ["Serang"], en: ["Serang"]), .row(3, id: ["serang"], en: ["attack"])],
      finds: []),
    LintCase(
      "a term that only the other language forbids",
      [.row(2, id: ["PBB"], en: ["UN"], forbidden: ["PBB"])], finds: []),
    LintCase(
      "one English term for two concepts",
      [.row(2, id: ["wilayah"], en: ["region"]), .row(3, id: ["kawasan"], en: ["region"])],
      finds: []),
    LintCase(
      "the same word in both languages", [.row(2, id: ["NATO"], en: ["NATO"])], finds: []),
    LintCase("letters of another script", [.row(2, id: ["北京"], en: ["Beijing"])], finds: []),
    LintCase(
      "loan words, names and acronyms on both sides",
      [
        .row(2, id: ["internet"], en: ["internet"]), .row(3, id: ["radar"], en: ["radar"]),
        .row(4, id: ["smelter"], en: ["smelter"]), .row(5, id: ["ASEAN"], en: ["ASEAN"]),
        .row(6, id: ["stunting"], en: ["stunting"]), .row(7, id: ["hajj"], en: ["haji"]),
      ], finds: []),
    LintCase(
      "straight apostrophes throughout",
      [.row(2, id: ["Jumat"], en: ["Qur'an"]), .row(3, id: ["a"], en: ["people's"])], finds: []),
    LintCase("digits alone", [.row(2, id: ["17"], en: ["17"])], finds: []),
    LintCase("no concept at all", [], finds: []),
  ])
  func `finds nothing in`(clean: LintCase) {
    let lint = GlossaryLint(source: .indonesian, target: .english)
    #expect(lint.check(Glossary(clean.concepts)).map(\.description) == [])
  }

  @Test func `a duplicate names the place of the first`() throws {
    let glossary = Glossary([
      .row(2, id: ["bulan"], en: ["moon"]), .row(14, id: ["bulan"], en: ["month"]),
    ])
    let found = GlossaryLint(source: .indonesian, target: .english).check(glossary)
    let message = try #require(found.first).message
    #expect(message.contains("bulan") && message.contains("own.csv:2"))
  }

  @Test func `the lint uses the given languages`() throws {
    let malay = try #require(LanguageTag("ms"))
    let concept = Concept.row(2, id: ["rumah"], en: ["house"])
    let found = GlossaryLint(source: .indonesian, target: malay).check(Glossary([concept]))
    #expect(found.map(\.code) == [.emptySide])
    #expect(found.first?.message.contains("ms") == true)
  }
}

extension Concept {
  /// Concepts whose terms are all preferred.
  static func preferring(_ line: Int, id: [String], en: [String]) -> Concept {
    var concept = row(line, id: id, en: en)
    for place in concept.terms.indices { concept.terms[place].status = .preferred }
    return concept
  }

  /// A concept named `own-LINE`, related to another one.
  static func referring(_ line: Int, to other: String) -> Concept {
    var concept = row(line, id: ["rumah \(line)"], en: ["house \(line)"])
    concept.id = "own-\(line)"
    concept.references = [
      CrossReference(.related, to: other), CrossReference(.external, to: "https://example.org"),
    ]
    return concept
  }

  /// A row of the file own.csv: the first term of a language is preferred, the others are admitted.
  static func row(
    _ line: Int, id: [String] = [], en: [String] = [], forbidden: [String] = [],
    context: [String] = []
  ) -> Concept {
    func terms(_ texts: [String], _ language: LanguageTag) -> [Term] {
      texts.enumerated().map { Term($1, language, $0 == 0 ? .preferred : .admitted) }
    }
    var concept = Concept(
      id: "row \(line)",
      terms: terms(id, .indonesian) + terms(en, .english)
        + forbidden.map { Term($0, .english, .forbidden) },
      origin: Origin(file: "own.csv", line: line))
    concept.context = context
    return concept
  }
}
