import Foundation
import Glossary
import Segmentation
import TermDiscovery
import TermMatching
import Testing
import TextModel

@testable import TermSheets

/// The section of a sheet with what the glossary does not contain, and the folded trivial rows.
@Suite struct CandidateSectionTests {
  private func entry(
    _ term: String, _ equivalent: String, _ partOfSpeech: PartOfSpeech? = nil, note: String = "",
    status: TermStatus = .preferred, isAmbiguous: Bool = false
  ) -> TermSheet.Entry {
    TermSheet.Entry(
      term: term, concept: term, targets: [TermSheet.Target(text: equivalent, status: status)],
      partOfSpeech: partOfSpeech, note: note, origin: Concept.Origin(file: "g.csv", line: 2),
      occurrences: [
        TermSheet.Occurrence(
          sentence: 1, number: 1, range: TextRange(0, term.utf8.count), surface: term, found: term,
          form: TermSheet.Form(kind: .exact, explanation: term),
          doubt: isAmbiguous ? TermSheet.Doubt(reason: "two senses") : nil)
      ])
  }

  @Test func `numbers, days, names written alike and adverbs are trivial`() {
    let weights = EntryWeights(.indonesian)
    for entry in [
      entry("Jumat", "Friday", .noun), entry("Januari", "January", .noun),
      entry("tiga puluh", "thirty", .numeral), entry("Hamas", "Hamas", .proper),
      entry("biasanya", "usually", .adverb), entry("kemarin", "yesterday", .adverb),
    ] { #expect(weights.weight(of: entry) == .trivial, "\(entry.term)") }
  }

  @Test func `terms, other names and what needs attention are not trivial`() {
    let weights = EntryWeights(.indonesian)
    for entry in [
      entry("gencatan senjata", "ceasefire", .noun), entry("Rusia", "Russia", .proper),
      entry("dolar", "dollar", .noun), entry("wib", "Western Indonesian Time", .noun),
      entry("Kiev", "Kiev", .proper, status: .forbidden),
      entry("Hamas", "Hamas", .proper, note: "no article"),
      entry("April", "April", .noun, isAmbiguous: true), entry("radar", "radar", .noun),
    ] { #expect(weights.weight(of: entry) == .normal, "\(entry.term)") }
  }

  private var sheet: TermSheet {
    var trivial = entry("Jumat", "Friday", .noun)
    trivial.weight = .trivial
    return TermSheet(
      document: "a.txt", source: .indonesian, target: .english,
      sentences: [
        TermSheet.Sentence(id: 1, range: TextRange(0, 9), kind: .sentence, text: "Jumat abu")
      ],
      terms: [trivial],
      candidates: [
        TermCandidate(
          rank: 1, kind: .acronym, text: "BGN", forms: ["BGN"], longForm: "Badan Gizi Nasional",
          count: 2, score: 2.5, reason: "in brackets",
          first: TermCandidate.Place(
            document: "a.txt", sentence: 1, range: TextRange(0, 3), text: "BGN & co"),
          targets: [
            TermCandidate.Target(text: "<agency>", score: 0.5, count: 0, isComposed: true)
          ])
      ])
  }

  @Test func `Markdown has the section and one line for trivial rows`() {
    let text = MarkdownRenderer.render(sheet)
    #expect(text.contains("Names, numbers and everyday words (1): Jumat = Friday\n"))
    #expect(text.contains("## Not in the glossary\n"))
    #expect(
      text.contains("| BGN (Badan Gizi Nasional) | acronym | \\<agency\\> (composed) | 2 | 1 |"))
    #expect(!text.contains("| Jumat |"))
  }

  @Test func `a page escapes candidates`() throws {
    let text = String(decoding: try SheetFormat.html.render([sheet]), as: UTF8.self)
    #expect(text.contains("<h2 id=\"new-h\">Not in the glossary</h2>"))
    #expect(text.contains("&lt;agency&gt; (composed)"))
  }

  @Test func `without candidates there is no section`() throws {
    var sheet = sheet
    sheet.candidates = []
    #expect(!MarkdownRenderer.render(sheet).contains("Not in the glossary"))
    let page = String(decoding: try SheetFormat.html.render([sheet]), as: UTF8.self)
    #expect(!page.contains("Not in the glossary"))
  }

  @Test func `JSON has candidates and weights, and is read back`() throws {
    let bytes = JSONRenderer.render(sheet)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(#""weight":"trivial""#))
    #expect(text.contains(#""candidates":[{"rank":1,"kind":"acronym","text":"BGN""#))
    let read = try JSONDecoder().decode(TermSheet.self, from: Data(bytes))
    #expect(read.candidates == sheet.candidates)
    #expect(read.terms[0].weight == .trivial)
  }

  @Test func `tables that scripts read have candidates with the status proposed`() {
    let rows = TermTable([sheet], .concepts).rows
    #expect(rows.count == 2)
    #expect(rows[1].contains("BGN"))
    let occurrences = TermTable([sheet], .occurrences)
    let status = occurrences.columns.firstIndex(of: "status")
    #expect(status.map { occurrences.rows.last?[$0] } == "proposed")
  }
}
