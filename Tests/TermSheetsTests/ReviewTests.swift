import Foundation
import Glossary
import GlossaryFormats
import TermDiscovery
import TestSupport
import Testing
import TextModel

@testable import TermSheets

/// Rows of a reviewed workbook, and the complaints about them.
struct Reviewed: Sendable, CustomTestStringConvertible {
  let reason: String
  var terms: [String] = []
  var candidates: [String] = []
  /// The expected messages without code; `…` is any text.
  var complaints: [String] = []

  var testDescription: String { reason }

  static let termHeader =
    "Term|Equivalents|Decision|Chosen|Not to be used|Sentences|Comment|Glossary|Domain"
  static let candidateHeader =
    "Not in the glossary|Equivalents|Decision|Chosen|Comment|Kind|First sentence"

  var workbook: [UInt8] {
    var terms = TinyWorkbook.Tab("Terms", Reviewed.termHeader)
    terms.rows += self.terms
    var candidates = TinyWorkbook.Tab("Not in the glossary", Reviewed.candidateHeader)
    candidates.rows += self.candidates
    return TinyWorkbook.bytes([
      terms,
      TinyWorkbook.Tab(
        "Sentences", "No.|Kind|Indonesian|English|Terms", "3|sentence|Damai itu tercapai.||x"),
      TinyWorkbook.Tab("Occurrences", "Sentence|Number|Form"), candidates,
    ])
  }

  func review() throws -> SheetReview { try SheetReview(workbook: workbook, file: "s.xlsx") }
}

@Suite struct ReviewTests {
  static let contradictions: [Reviewed] = [
    Reviewed(
      reason: "an unknown word", terms: ["damai|peace|maybe"],
      complaints: ["Terms!C2: `maybe` is not a decision…"]),
    Reviewed(
      reason: "a change without an equivalent", terms: ["damai|peace|change"],
      complaints: ["Terms!C2: …Terms!D2 is empty…"]),
    Reviewed(
      reason: "an equivalent without a decision", terms: ["damai|peace||calm"],
      complaints: ["Terms!D2: `calm` is chosen, but Terms!C2 has no decision…"]),
    Reviewed(
      reason: "an accepted row with another equivalent", terms: ["damai|peace|accept|calm"],
      complaints: ["Terms!C2: …Terms!D2 has another one, `calm`…"]),
    Reviewed(
      reason: "a change to a term that must not be used", terms: ["damai|peace|change|quiet|quiet"],
      complaints: ["Terms!D2: `quiet` must not be used according to Terms!E2…"]),
    Reviewed(
      reason: "a rejected term of a glossary", terms: ["damai|peace|reject"],
      complaints: ["Terms!C2: `reject` is not a decision about this row…"]),
    Reviewed(
      reason: "an accepted candidate without an equivalent",
      candidates: ["tarif tol||accept|||term|Tarif tol naik."],
      complaints: ["Not in the glossary!C2: …neither Not in the glossary!D2 nor …B2…"]),
    Reviewed(
      reason: "a rejected candidate with an equivalent",
      candidates: ["tarif tol||reject|toll rate||term|"],
      complaints: [
        "Not in the glossary!C2: …Not in the glossary!D2 has the equivalent `toll rate`…"
      ]),
    Reviewed(
      reason: "different decisions about one candidate",
      candidates: ["tarif tol||accept|toll rate||term|", "x", "Tarif tol||reject|||term|"],
      complaints: ["Not in the glossary!C4: …differently in Not in the glossary!C2…"]),
    Reviewed(
      reason: "different equivalents of one term",
      terms: ["damai|peace|change|calm|||| g.csv:2", "damai|peace|change|quiet|||| g.csv:2"],
      complaints: ["Terms!C3: …change `quiet` here, change `calm` there…"]),
  ]

  @Test(arguments: contradictions)
  func `a contradiction is an error with the names of the cells`(reviewed: Reviewed) throws {
    let error = #expect(throws: PadananError.self) { try reviewed.review() }
    let found = error?.diagnostics ?? []
    #expect(found.count == reviewed.complaints.count)
    for (diagnostic, complaint) in zip(found, reviewed.complaints) {
      #expect(diagnostic.code == .decision && diagnostic.file == "s.xlsx")
      var rest = diagnostic.message[...]
      for part in complaint.split(separator: "…") {
        let place = try #require(rest.range(of: part), "\(diagnostic.message)")
        rest = rest[place.upperBound...]
      }
    }
  }

  @Test func `decisions are read in both languages, in any case`() throws {
    let reviewed = Reviewed(
      reason: "", terms: ["damai|peace|Ubah|calm||3"],
      candidates: ["tarif tol|toll rate (composed)| ACCEPT |||istilah|", "BGN||tolak|||singkatan|"])
    let decisions = try reviewed.review().decisions
    #expect(decisions.map(\.verb) == [.change, .accept, .reject])
    #expect(decisions.map(\.kind) == [nil, .term, .acronym])
    #expect(decisions.map(\.chosen) == ["calm", "toll rate", ""])
    #expect(decisions[0].sentence == "Damai itu tercapai.")
  }

  @Test func `a workbook of another program is an error`() throws {
    let bytes = TinyWorkbook.bytes([TinyWorkbook.Tab("Glossary", "id|en", "laut|sea")])
    let error = #expect(throws: PadananError.self) {
      try SheetReview(workbook: bytes, file: "g.xlsx")
    }
    #expect(error?.diagnostics.first?.message.contains("not a term sheet") == true)
  }

  // MARK: Applying

  private static let decided = Reviewed(
    reason: "", terms: ["damai|peace|change|calm||3|in poems|g.csv:2", "laut|sea|accept"],
    candidates: [
      "tarif tol||accept|toll rate||term|Tarif tol naik.", "BGN||reject||too short|acronym|",
    ])

  private func apply(
    _ reviewed: Reviewed, _ glossary: String, _ rejected: String = "", others: [Concept] = []
  ) throws -> (glossary: String, rejected: String, changes: [String]) {
    var table = try GlossaryTable(Array(glossary.utf8), file: "g.csv")
    var list = try ExclusionTable(Array(rejected.utf8), file: "g.exclude.csv")
    var application = ReviewApplication()
    application.date = EntryDate(rawValue: "2026-12-01")
    application.others = others
    let changes = try application.apply(
      reviewed.review(), file: "s.xlsx", to: &table, named: "g.csv", rejectingTo: &list)
    return (
      String(decoding: try table.bytes(), as: UTF8.self),
      String(decoding: list.bytes, as: UTF8.self),
      changes.map(\.description)
    )
  }

  @Test func `decisions become rows, and applying them again changes nothing`() throws {
    let first = try apply(ReviewTests.decided, "id,en,note\r\ndamai,peace,\r\nlaut,sea,\r\n")
    #expect(
      first.glossary == """
        id,en,note,en:admitted,pos,status,checked,id:usage\r
        damai,calm,in poems,peace,,checked,2026-12-01,Damai itu tercapai.\r
        laut,sea,,,,,,\r
        tarif tol,toll rate,,,noun,checked,2026-12-01,Tarif tol naik.\r

        """)
    #expect(first.rejected == "term,kind,reason\nBGN,acronym,too short\n")
    #expect(
      first.changes == [
        "changed damai = calm, before: peace (Terms!C2)",
        "added tarif tol = toll rate (Not in the glossary!C2)",
        "rejected BGN (Not in the glossary!C3)",
      ])
    let second = try apply(ReviewTests.decided, first.glossary, first.rejected)
    #expect(second.changes.isEmpty)
    #expect(second.glossary == first.glossary && second.rejected == first.rejected)
  }

  @Test func `a new glossary gets the concept of the glossary of the sheet`() throws {
    var concept = Concept(
      id: "c7",
      terms: [
        Term("damai", .indonesian), Term("berdamai", .indonesian, .admitted),
        Term("peace", .english), Term("fight", .english, .forbidden),
      ], origin: Concept.Origin(file: "g.csv", line: 2))
    concept.domain = "diplomacy"
    let result = try apply(ReviewTests.decided, "", others: [concept])
    #expect(result.glossary.contains("\ndamai,berdamai,calm,peace,fight,"))
    #expect(result.glossary.contains("diplomacy") && !result.glossary.contains("c7"))
  }

  static let conflicts: [(glossary: String, rejected: String, complaint: String)] = [
    ("id,en\ntarif tol,toll fee\n", "", "but g.csv:2 has `toll fee`"),
    ("id,en\nBGN,BGN\n", "", "`BGN` is rejected, but g.csv:2 has it"),
    (
      "id,en\nlaut,sea\n", "term,kind,reason\ntarif tol,,\n",
      "the list of rejected candidates has it"
    ),
    ("id,en\ndamai,harmony\n", "", "g.csv:2 has `harmony` now"),
    ("id,en,en:forbidden\ndamai,peace,calm\n", "", "`calm` is forbidden according to g.csv:2"),
    ("concept,id,en\n1,damai,peace\n2,damai,peace\n", "", "in several rows: g.csv:2, g.csv:3"),
  ]

  @Test(arguments: conflicts.indices)
  func `a conflict with the glossary is an error, and nothing is applied`(number: Int) throws {
    let (glossary, rejected, complaint) = ReviewTests.conflicts[number]
    let error = #expect(throws: PadananError.self) {
      try apply(ReviewTests.decided, glossary, rejected)
    }
    #expect(error?.diagnostics.count == 1)
    #expect(error?.diagnostics.first?.message.contains(complaint) == true, "\(error as Any)")
  }
}
