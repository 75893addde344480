import Glossary
import Languages
import Testing
import TextModel

@testable import TermMatching

/// A month, weekday or number next to a form decides its sense, in any spelling.
@Suite struct CueClassTests {
  private static let calendar = Language.of(.indonesian).calendar

  private static let numerals: [String] = Language.of(.indonesian).quantityEntries.flatMap {
    entry -> [String] in
    switch entry.meaning {
    case .unit, .number, .oneHundred, .scale, .oneOfScale, .magnitude: entry.spellings
    default: []
    }
  }

  @Test(
    arguments: calendar.months.flatMap(\.spellings).map { ("bulan \($0)", "month") }
      + calendar.weekdays.flatMap(\.full).map { ("\($0) bulan", "weekday") }
      + numerals.map { ("\($0) bulan", "numeral") })
  func `a word of a cue's class decides`(phrase: String, domain: String) throws {
    let glossary = Glossary([
      Row("bulan", context: "satelit", domain: "moon"),
      Row("bulan", context: "mei", domain: "month"),
      Row("bulan", context: "senin", domain: "weekday"),
      Row("bulan", context: "tiga", domain: "numeral"),
    ])
    let prepared = try Prepared("Itu terjadi \(phrase) kemarin.")
    var matcher = TermMatcher(TermIndex(glossary, language: .indonesian))
    let matches = matcher.matches(in: prepared.analyzed)
    #expect(matches.map { glossary.concepts[$0.concept].domain } == [domain])
    #expect(matches.map(\.isAmbiguous) == [false])
  }
}
