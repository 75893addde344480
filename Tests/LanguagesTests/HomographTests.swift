import Languages
import Testing

@Suite struct HomographTests {
  @Test func `the inventory of Indonesian has what its checker counts`() {
    let all = Homographs.indonesian.all
    #expect(all.count >= 400)
    #expect(all.count { $0.headword == $0.headword.uppercased() } >= 60)
    #expect(all.allSatisfy { $0.senses.count >= 2 })
    #expect(all.allSatisfy { $0.senses.allSatisfy { $0.cues.count >= 3 } })
  }

  @Test func `a headword is found in any case`() {
    #expect(Homographs.indonesian["Bulan"]?.headword == "bulan")
    #expect(Homographs.indonesian["tps"]?.headword == "TPS")
    #expect(Homographs.indonesian["kementerian"] == nil)
  }

  @Test func `a sense has its fields`() throws {
    let homographs = try Homographs(
      parsing: """
        # A comment.
        bisa
        verb; can|may; tidak|agar
        noun; venom; ular|kobra; before: serum anti|<name>; after: ular; with: bisa ular; not: bisa saja
        """)
    let bisa = try #require(homographs["bisa"])
    #expect(bisa.senses.map(\.glosses) == [["can", "may"], ["venom"]])
    #expect(bisa.senses[1].cues == ["ular", "kobra"])
    #expect(bisa.senses[1].before == [.words("serum anti"), .name])
    #expect(bisa.senses[1].deciding == ["bisa ular"])
    #expect(bisa.senses[1].excluding == ["bisa saja"])
  }

  @Test(arguments: [
    ("a; b", HomographError.Problem.notAHeadword, 1, 1),
    ("bisa\nverb; can; agar", .tooFewSenses, 1, 1),
    ("bisa\nverb; can", .tooFewFields, 2, 1),
    ("bisa\nverb; can||may; agar", .emptyValue, 2, 11),
    ("bisa\nverb; can; agar; near: di", .unknownField("near"), 2, 18),
    ("bisa\nverb; can; agar; not: a; not: b", .repeatedField("not"), 2, 26),
    ("bisa\nverb; can; agar; after: <day>", .unknownClass("<day>"), 2, 25),
    ("a\nverb; b; c\nverb; d; e\n\nA\nverb; b; c\nverb; d; e", .repeatedHeadword, 5, 1),
  ])
  func `a text that does not follow the format is refused with its place`(
    text: String, problem: HomographError.Problem, line: Int, column: Int
  ) {
    #expect(throws: HomographError(problem: problem, line: line, column: column)) {
      try Homographs(parsing: text)
    }
  }
}
