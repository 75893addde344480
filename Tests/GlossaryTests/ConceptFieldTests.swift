import Glossary
import Testing
import TextModel

@Suite struct ConceptFieldTests {
  private func hasUniqueNames<Level>(_ fields: [ConceptField<Level>]) -> Bool {
    Set(fields.map(\.name)).count == fields.count
      && Set(fields.map(\.column)).count == fields.count
  }

  @Test func `names and columns are unique at each level`() {
    #expect(hasUniqueNames(Concept.fields))
    #expect(hasUniqueNames(LanguageSection.fields))
    #expect(hasUniqueNames(Term.fields))
  }

  @Test func `a field is found by the property that stores it`() {
    #expect(Concept.field(\.domain)?.column == "domain")
    #expect(Concept.field(\.transactions)?.kind == .transactions)
    #expect(LanguageSection.field(\.extras)?.kind == .extras)
    #expect(Term.field(\.note)?.column == "term-note")
    #expect(Term.field(\.text) == nil)
  }

  /// Every stored property is a field, or belongs to the structure of an entry.
  @Test func `every property is a field`() {
    let concept = Concept(id: "c", terms: [], origin: Concept.Origin(file: "", line: 0))
    #expect(
      Mirror(reflecting: concept).children.count == Concept.fields.count + 4,
      "id, terms, sections, origin")
    #expect(
      Mirror(reflecting: LanguageSection(.english)).children.count
        == LanguageSection.fields.count + 1, "language")
    #expect(
      Mirror(reflecting: Term("x", .english)).children.count == Term.fields.count + 4,
      "text, language, status, isStatusAssumed")
  }

  @Test(arguments: ["2026", "2026-03", "2024-02-29", "0001-12-31"])
  func `a date has the precision of a year, a month or a day`(text: String) {
    #expect(EntryDate(rawValue: text)?.rawValue == text)
  }

  @Test(
    arguments: [
      "", "26", "2026-3", "2026-13", "2026-00", "2026-02-29", "2026-04-31", "2026-03-12T08:00",
      "+202", "2026-", "2026/03/12", "12-03-2026", "0000", "2026-03-1", " 2026",
    ])
  func `anything else is not a date`(text: String) { #expect(EntryDate(rawValue: text) == nil) }

  @Test func `two entries keep the status and dates of the first and report the others`() {
    func glossary(_ status: EntryStatus, _ date: String) -> Glossary {
      var concept = Concept(
        id: "laut=sea", terms: [Term("laut", .indonesian), Term("sea", .english)],
        origin: Concept.Origin(file: "\(status).csv", line: 2))
      concept.status = status
      concept.checked = EntryDate(rawValue: date)
      concept.except = [date]
      return Glossary([concept])
    }
    let merger = GlossaryMerger(source: .indonesian, target: .english)
    let (merged, conflicts) = merger.merge([
      glossary(.draft, "2026"), glossary(.checked, "2026-03"),
    ])
    #expect(merged.concepts.first?.status == .draft)
    #expect(merged.concepts.first?.checked?.rawValue == "2026")
    #expect(merged.concepts.first?.except == ["2026", "2026-03"])
    #expect(
      conflicts.map(\.message) == [
        "“laut=sea”: the status is checked here and draft in draft.csv:2, which stays",
        "“laut=sea”: checked is 2026-03 here and 2026 in draft.csv:2, which stays",
      ])
  }

  @Test func `a variant is not a term to show or to write`() {
    let terms = [
      Term("apotek", .indonesian), Term("apotik", .indonesian, .variant),
      Term("pharmacy", .english),
    ]
    let concept = Concept(id: "c", terms: terms, origin: Concept.Origin(file: "", line: 0))
    #expect(concept.terms(in: .indonesian).map(\.text) == ["apotek"])
    #expect(concept.approvedTerms(in: .indonesian).map(\.text) == ["apotek"])
    #expect(concept.places(ofTermsIn: .indonesian) == [0, 1])
    #expect(GlossaryStatistics(Glossary([concept])).withForbidden == 0)
  }
}
