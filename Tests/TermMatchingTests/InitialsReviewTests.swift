import Glossary
import Languages
import Normalization
import PipelineSupport
import Segmentation
import TermMatching
import Testing
import TextKnowledge
import TextModel

@Suite("Matches that are a person's initials")
struct InitialsReviewTests {
  static let rows: [(id: String, en: String)] = [
    ("AS", "US"), ("RS", "hospital"), ("MA", "Supreme Court"), ("PBB", "UN"),
    ("dolar AS", "US dollar"), ("rumah sakit", "hospital"), ("as", "axle"),
  ]

  private func reviewed(
    _ text: String, _ language: LanguageTag = .indonesian
  ) throws -> MatchedText {
    let concepts = InitialsReviewTests.rows.enumerated().map { number, row in
      Concept(
        id: "\(number)",
        terms: [Term(row.id, .indonesian, .preferred), Term(row.en, .english, .preferred)],
        origin: .init(file: "own.csv", line: number + 2))
    }
    let analyzed = try AnalyzedText(text, language: language)
    var matcher = TermMatcher(TermIndex(Glossary(concepts), language: language))
    return matcher.read(analyzed).reviewed(by: TextEntities(of: analyzed))
  }

  @Test(
    "they are suppressed, and longer terms stay",
    arguments: [
      ("Polisi menahan RS (23) dan MA (35).", "", "RS, MA"),
      ("Tersangka AS (30) menyimpan dolar AS.", "dolar AS", "AS"),
      ("Tersangka AS-lah pelakunya.", "", "AS"),
      ("Korban berinisial PBB dirawat di RS.", "RS", "PBB"),
      ("AS dan PBB bersidang; RS penuh.", "AS, PBB, RS", ""),
    ])
  func suppression(text: String, kept: String, suppressed: String) throws {
    let text = try reviewed(text)
    // The clitic belongs to the surface.
    let found = text.suppressed.map {
      String(text.text.surface(of: $0.match.range).prefix { $0 != "-" })
    }
    #expect(text.matches.map { text.surface(of: $0) }.joined(separator: ", ") == kept)
    #expect(found.joined(separator: ", ") == suppressed)
  }

  @Test("so are those of an English text")
  func english() throws {
    let text = try reviewed("Police held US (30), a local man. The US was silent.", .english)
    #expect(text.suppressed.count == 1)
    #expect(text.matches.count == 1)
  }

  @Test(
    "the reason names the words that show it",
    arguments: [
      (
        InterfaceLanguage.english,
        "`AS` is the initials of a person's name (`tersangka AS`)"
      ),
      (.indonesian, "`AS` adalah inisial nama orang (`tersangka AS`)"),
    ])
  func reason(interface: InterfaceLanguage, expected: String) throws {
    let text = try reviewed("Kata tersangka AS, itu benar.")
    #expect(text.suppressed.map { text.explanation(of: $0, in: interface) } == [expected])
  }
}
