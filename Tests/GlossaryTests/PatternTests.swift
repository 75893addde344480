import Glossary
import Testing
import TextModel

@Suite struct PatternTests {
  @Test(
    arguments: [
      ("Polres {place}", [.place]), ("Komisi {number} DPR", [.number]),
      ("Kodam {number}/{name}", [.number, .name]), ("{place} Police", [.place]),
      ("Dinas {field} {place}", [.field, .place]), ("COP{number}", [.number]), ("{name}", [.name]),
      ("UU No. {number}/{year}", [.number, .year]), ("Polda Metro Jaya", []),
    ] as [(String, [PatternSlot])])
  func `a pattern has its slots in order and reads back as it was written`(
    text: String, slots: [PatternSlot]
  ) throws {
    let pattern = try TermPattern(parsing: text)
    #expect(pattern.slots == slots)
    #expect(pattern.text(filling: \.written) == text)
  }

  @Test(arguments: [
    ("Polres {town}", "`{town}`"), ("Polres {Place}", "`{Place}`"), ("Polres {}", "`{}`"),
    ("Polres {place", "`{` without `}`"), ("Polres place}", "`}` without `{`"),
    ("Polres {place {name}", "`{place {name}`"), ("{place} di {place}", "{place} twice"),
    ("{number}{name}", "nothing between {number} and {name}"),
  ])
  func `the error in a pattern is named`(text: String, culprit: String) {
    let error = #expect(throws: TermPattern.SyntaxError.self) { try TermPattern(parsing: text) }
    #expect(error?.message.contains(culprit) == true, "\(error?.message ?? "")")
  }

  @Test(arguments: PatternSlot.allCases)
  func `a slot can be read as it is written`(slot: PatternSlot) throws {
    #expect(try TermPattern(parsing: slot.written).slots == [slot])
    #expect(!slot.example.isEmpty)
  }

  @Test(arguments: [
    ("Polres {place}", nil), ("Dinas {field} {place}", nil), ("dapil {place} {number}", nil),
    ("{place} {field} agency", nil), ("Kodam {number}/{name}", nil), ("{name} di {place}", nil),
    ("SMA {name} {place}", "{name} {place}"), ("SMA {place} {name}", "{place} {name}"),
    ("Fakultas {field} {name}", "{field} {name}"),
  ])
  func `two slots are separable if a rule tells where the first one ends`(
    text: String, slots: String?
  ) throws {
    let found = try TermPattern(parsing: text).inseparableSlots
    #expect(found.map { "\($0.0.written) \($0.1.written)" } == slots)
  }
}

@Suite struct PatternLintTests {
  private static func row(
    _ id: String..., en: String..., forbidden: String? = nil, pattern: Bool = true
  ) -> Concept {
    func terms(_ texts: [String], _ language: LanguageTag) -> [Term] {
      texts.enumerated().map { Term($1, language, $0 == 0 ? .preferred : .admitted) }
    }
    var concept = Concept(
      id: id[0], terms: terms(id, .indonesian) + terms(en, .english),
      origin: Concept.Origin(file: "g.csv", line: 2))
    if let forbidden { concept.terms.append(Term(forbidden, .english, .forbidden)) }
    concept.partOfSpeech = .proper
    concept.match.isPattern = pattern
    return concept
  }

  @Test(
    arguments: [
      ("a right pattern", row("Polres {place}", en: "{place} Police"), []),
      (
        "slots that only the admitted term has",
        row("Stasiun {name}", "Stasiun Kelas {number} {name}", en: "{name} Station"), []
      ),
      (
        "a forbidden term with fewer slots",
        row(
          "UU Nomor {number} Tahun {year}", en: "Law No. {number}/{year}",
          forbidden: "Constitution {number}"), []
      ),
      ("an unknown slot", row("Polres {town}", en: "{place} Police"), ["error `{town}`"]),
      ("a pattern without a slot", row("Polres", en: "Police"), ["error `pattern` is set"]),
      (
        "a slot without `pattern`", row("Polres {place}", en: "{place} Police", pattern: false),
        ["warning “Polres {place}” has a slot"]
      ),
      (
        "braces of another kind without `pattern`",
        row("berkas {n}", en: "{n} files", pattern: false),
        []
      ),
      (
        "a slot that only the equivalent has", row("Polres {place}", en: "{name} Police"),
        ["error {name} of “{name} Police”", "suggestion {place} of “Polres {place}”"]
      ),
      (
        "a slot that no equivalent has", row("Kodam {number}/{name}", en: "{name} Command"),
        ["suggestion {number} of “Kodam {number}/{name}”"]
      ),
      (
        "two open slots side by side", row("SMA {name} {place}", en: "{name} of {place}"),
        ["error “SMA {name} {place}” has {name} and {place} side by side"]
      ),
      (
        "a pattern of slots alone", row("{name}", en: "PT {name}"),
        ["error “{name}” has no word outside its slots"]
      ),
      (
        "a term without a slot beside one with a slot",
        row("Polres {place}", "kepolisian", en: "{place} Police"),
        ["warning “kepolisian” has no slot"]
      ),
    ] as [(String, Concept, [String])])
  func `lint finds what is wrong with a pattern`(
    _: String, concept: Concept, expected: [String]
  ) {
    let findings = GlossaryLint(source: .indonesian, target: .english).check(Glossary([concept]))
      .filter { $0.code == .pattern }
    let found = findings.map { "\($0.severity.rawValue) \($0.message)" }
    #expect(found.count == expected.count, "\(found)")
    for (finding, start) in zip(found, expected) {
      #expect(finding.hasPrefix(start), "\(finding)")
    }
    #expect(findings.allSatisfy { $0.position == TextPosition(line: 2, column: 1) })
  }

  @Test func `statistics count the concepts with slots`() {
    let rows = [
      PatternLintTests.row("Polres {place}", en: "{place} Police"),
      PatternLintTests.row("laut", en: "sea", pattern: false),
    ]
    #expect(GlossaryStatistics(Glossary(rows)).patterns == 1)
  }
}
