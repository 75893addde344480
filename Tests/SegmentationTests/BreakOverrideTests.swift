import Normalization
import Segmentation
import TestSupport
import Testing
import TextModel

@Suite("Where a rule overrides ICU")
struct BreakOverrideTests {
  static func overrides(_ text: String) throws -> (NormalizedText, [BreakOverride]) {
    let normalized = try Normalizer().normalize(
      Document(id: "-", language: .indonesian, text: text))
    return (
      normalized, try SentenceSegmenter(language: .indonesian).overrides(in: normalized)
    )
  }

  @Test("the position, both sides and the rule are reported")
  func both() throws {
    let (text, found) = try BreakOverrideTests.overrides(
      "Judul\nKata Dr. Budi… Ia ragu. Kita tahu.")
    #expect(found.map(\.rule) == ["title", "ellipsis"])
    #expect(found.map(\.verdict) == [.noBreak, .isBreak])
    #expect(found.map { text.slice($0.before) } == ["Kata Dr.", "Kata Dr. Budi…"])
    #expect(
      found.map { text.slice($0.after) } == [
        "Budi… Ia ragu. Kita tahu.", "Ia ragu. Kita tahu.",
      ])
  }

  @Test("nothing is reported where they agree")
  func none() throws {
    #expect(try BreakOverrideTests.overrides("Hujan turun. Jalan licin.").1.isEmpty)
  }

  @Test("the rules that imitate ICU, used as SRX rules, divide the corpus as ICU does")
  func standIns() throws {
    let source = String(decoding: SRXDocument.builtInSource, as: UTF8.self)
      .replacing("Unicode sentences", with: "Stand-ins")
    let rules = try SRXDocument(Array(source.utf8), file: "padanan.srx")
    for article in ProjectFiles.articles {
      let bytes = try #require(ProjectFiles.bytes(of: "Corpus/\(article).id.txt"))
      let text = String(decoding: bytes, as: UTF8.self)
      let found = try Segmented(text, rules: rules)
      #expect(found.texts == (try Segmented(text).texts))
      #expect(!found.segments.contains { $0.rule == "icu" })
    }
  }
}
