import Checks
import Normalization
import Padanan
import TermMatching
import TestSupport
import Testing
import TextModel

/// The sheet and the check say the same about each term.
@Suite struct SheetCheckAgreementTests {
  private static let verdicts: Set<Finding.Verdict> = [
    .missing, .unapproved, .forbidden, .translated,
  ]

  private func expectAgreement(_ session: Session, _ source: Document, _ target: Document) throws {
    let (analysis, translation) = try session.align(source, with: target)
    let checked = try session.check(source, against: target)
    let reported = Set(
      checked.findings.filter { SheetCheckAgreementTests.verdicts.contains($0.verdict) }
        .map(\.source))
    let misspelt = checked.findings.filter { $0.verdict == .name || $0.verdict == .negation }
      .map(\.source)
    for (match, pair) in zip(analysis.matches, translation.terms) {
      guard let pair, !match.isNested else { continue }
      let surface = analysis.text.slice(match.range)
      switch pair.verdict {
      case .found:
        #expect(!reported.contains(match.range), "the sheet has found `\(surface)`")
      case .uncertain:
        let found = checked.findings.filter { $0.source == match.range }
        #expect(found.allSatisfy { $0.severity == .suggestion }, "`\(surface)` is ambiguous")
      case .forbidden, .missing:
        // Of several occurrences in a sentence one is reported.
        let isReported = analysis.matches.contains { other in
          other.segment == match.segment && other.concept == match.concept
            && (reported.contains(other.range) || misspelt.contains(other.range))
        }
        let isOmitted = checked.findings.contains {
          ($0.verdict == .omitted || $0.verdict == .untranslated) && $0.segment == match.segment
        }
        let hasEquivalent = !analysis.concept(of: match).approvedTerms(in: .english).isEmpty
        #expect(
          isReported || isOmitted || !hasEquivalent, "the sheet lacks `\(surface)`")
      }
    }
  }

  @Test("in articles", arguments: ProjectFiles.articles)
  func articles(name: String) throws {
    try expectAgreement(
      ProjectEngine.session(),
      Document(
        id: "source", language: .indonesian,
        text: try #require(ProjectFiles.bytes(of: "Corpus/\(name).id.txt"))),
      Document(
        id: "target", language: .english,
        text: try #require(ProjectFiles.bytes(of: "Corpus/\(name).en.txt"))))
  }

  @Test(
    "with match options, word families, neighbouring sentences and wrong words",
    arguments: [
      ("KTP hilang.", "Identity Cards Lost", "found"),
      ("Saham naik.", "Shares rose.", "found"),
      ("APBN disahkan.", "State Budgets Approved", "found"),
      ("Perundingan gagal.", "They failed to negotiate.", "found"),
      ("Dokter itu datang.", "The physician came.", "missing"),
      ("Nelayan itu datang.", "The fisherman came.", "forbidden"),
      ("Kapal Induk Tiba", "The Carpet Arrives", "missing"),
      ("Ia tiba. Dokter itu menunggu.", "He and the doctor arrived. They waited.", "found"),
    ])
  func sentences(source: String, target: String, verdict: String) throws {
    let folder = try TemporaryFolder([
      "g.csv": """
      id,en,en:forbidden,pos,match
      KTP,identity card,,noun,case=exact
      saham,share,,noun,inflect=no
      APBN,state budget,,noun,case=exact inflect=no
      perundingan,negotiation,,noun,
      dokter,doctor,,noun,
      nelayan,fisher,fisherman,noun,
      kapal induk,aircraft carrier,,noun,

      """
    ])
    let session = try Engine(
      glossary: GlossaryLoader().load([folder.path + "/g.csv"]).glossary
    ).session()
    let (from, to) = (
      Document(id: "s", language: .indonesian, text: Array(source.utf8)),
      Document(id: "t", language: .english, text: Array(target.utf8))
    )
    let terms = try session.align(from, with: to).translation.terms
    #expect(terms.map { $0?.verdict.rawValue } == [verdict])
    try expectAgreement(session, from, to)
  }
}
