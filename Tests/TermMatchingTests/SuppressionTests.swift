import Glossary
import Languages
import TermMatching
import Testing
import TextModel

/// Matches that are rejected after matching.
@Suite struct MatchSuppressionTests {
  private static let glossary = Glossary([
    Row("jalan"), Row("rumah sakit"), Row("rumah"), Row("kota"),
  ])

  private func matched(
    _ text: String, _ overlaps: TermMatcher.Overlaps = .longest
  ) throws -> MatchedText {
    var matcher = TermMatcher(
      TermIndex(MatchSuppressionTests.glossary, language: .indonesian), overlaps: overlaps)
    return matcher.read(try Prepared(text).analyzed)
  }

  private func describe(_ matches: [TermMatch], in text: MatchedText) -> [String] {
    matches.map { text.surface(of: $0) + ($0.isNested ? " (nested)" : "") }
  }

  @Test func `a rejected match moves to the suppressed ones`() throws {
    var text = try matched("Di jalan itu ada rumah sakit kota.")
    text = text.suppressing {
      text.surface(of: $0) == "rumah sakit" ? .exception("rumah sakit kota") : nil
    }
    #expect(describe(text.matches, in: text) == ["jalan", "kota"])
    #expect(text.suppressed.map { text.surface(of: $0.match) } == ["rumah sakit"])
    let reason = try #require(text.suppressed.first)
    #expect(
      text.explanation(of: reason, in: .english)
        == "the glossary excludes this concept with `rumah sakit kota`")
    #expect(
      text.explanation(of: reason, in: .indonesian)
        == "glosarium mengecualikan konsep ini bersama `rumah sakit kota`")
  }

  @Test func `suppressed matches stay in text order`() throws {
    var text = try matched("Kota, jalan, rumah.")
    for word in ["jalan", "rumah", "Kota"] {
      text = text.suppressing { text.surface(of: $0) == word ? .severalConcepts : nil }
    }
    #expect(text.matches == [])
    #expect(text.suppressed.map { text.surface(of: $0.match) } == ["Kota", "jalan", "rumah"])
  }

  @Test func `a match nested in a rejected one is no longer nested`() throws {
    var text = try matched("Ada rumah sakit.", .nested)
    #expect(describe(text.matches, in: text) == ["rumah sakit", "rumah (nested)"])
    text = text.suppressing { $0.isNested ? nil : .severalConcepts }
    #expect(describe(text.matches, in: text) == ["rumah"])
  }

  @Test func `a part of a name is explained with the name and its kind`() throws {
    var text = try matched("Ada jalan Merdeka di kota.")
    let name = TextRange(4, 17)
    text = text.suppressing { name.contains($0.range) ? .partOfName(name, .street) : nil }
    let reason = try #require(text.suppressed.first)
    #expect(
      text.explanation(of: reason, in: .english) == "part of the name `jalan Merdeka` (street)")
    #expect(
      text.explanation(of: reason, in: .indonesian)
        == "bagian dari nama `jalan Merdeka` (jalan)")
  }
}
