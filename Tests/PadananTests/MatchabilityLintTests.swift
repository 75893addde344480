import Glossary
import Padanan
import Testing
import TextModel

@Suite struct MatchabilityLintTests {
  private func concept(
    _ line: Int, _ source: String, _ target: String, _ part: PartOfSpeech? = .noun,
    context: [String] = []
  ) -> Concept {
    var concept = Concept(
      id: "\(source)=\(target)", terms: [Term(source, .indonesian), Term(target, .english)],
      origin: Concept.Origin(file: "a.csv", line: line))
    concept.partOfSpeech = part
    concept.context = context
    return concept
  }

  /// The findings except suggestions of context words.
  private func findings(_ concepts: Concept...) throws -> [String] {
    try MatchabilityLint(source: .indonesian, target: .english).check(Glossary(concepts))
      .filter { $0.severity > .suggestion }.map { "\($0.code.rawValue) \($0.position?.line ?? 0)" }
  }

  @Test func `a form of another term is reported as a near duplicate`() throws {
    #expect(
      try findings(concept(2, "syarat", "condition"), concept(3, "syarat-syarat", "terms")) == [
        "P219 3"
      ])
    #expect(
      try findings(concept(2, "nonblok", "non-aligned"), concept(3, "non-blok", "neutral")) == [
        "P219 3"
      ])
  }

  @Test func `other words are not duplicates`() throws {
    #expect(
      try findings(concept(2, "sepakat", "agree", .verb), concept(3, "kesepakatan", "agreement"))
        == [])
    #expect(
      try findings(concept(2, "ekspor", "export"), concept(3, "mengekspor", "export", .verb)) == [])
    #expect(
      try findings(concept(2, "Serang", "Serang", .proper), concept(3, "serang", "attack", .verb))
        == [])
    #expect(
      try findings(
        concept(2, "bulan", "moon", context: ["langit"]),
        concept(3, "bulan-bulan", "months", context: ["tahun"])) == [])
  }

  @Test func `context words are suggested for a term with several senses`() throws {
    let glossary = Glossary([
      concept(2, "kali", "river"), concept(3, "bulan", "moon", context: ["purnama"]),
      concept(4, "kementerian", "ministry"), concept(5, "suara", "crocodile"),
    ])
    let findings = try MatchabilityLint(source: .indonesian, target: .english).check(glossary)
    #expect(findings.map(\.severity) == [.suggestion, .suggestion])
    #expect(
      findings.map(\.message).map { $0.prefix(60) } == [
        "“kali” can also mean “times”; words in `context` tell the se",
        "“suara” can also mean “vote”; words in `context` tell the se",
      ])
    #expect(findings[0].message.contains("such as `meluap|banjir|"))
    // The sense of the concept is not known, so its cues are not either.
    #expect(!findings[1].message.contains("such as"))
  }

  @Test(arguments: ["Siapa dia? Apa itu", "satu\n\ndua"])
  func `a term with a sentence boundary inside is reported as unmatchable`(term: String) throws {
    #expect(try findings(concept(2, term, "x")) == ["P212 2"])
  }

  @Test(arguments: ["U.S.", "Rp", "2G/3G", "K.H. Ahmad", "de facto", "COVID-19", "«kata»", "97%"])
  func `a term that contains punctuation is found`(term: String) throws {
    #expect(try findings(concept(2, term, "x", nil)) == [])
  }
}
