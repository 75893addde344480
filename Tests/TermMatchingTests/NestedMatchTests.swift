import Glossary
import Normalization
import Testing
import TextModel

@testable import TermMatching

/// The matcher and the reference, which must find the same in every text.
final class BothMatchers {
  private let glossary: Glossary
  private var fast: TermMatcher
  private let slow: ReferenceMatcher

  init(_ glossary: Glossary, _ overlaps: TermMatcher.Overlaps) {
    self.glossary = glossary
    fast = TermMatcher(TermIndex(glossary, language: .indonesian), overlaps: overlaps)
    slow = ReferenceMatcher(glossary: glossary, language: .indonesian, overlaps: overlaps)
  }

  /// The common result; a difference is recorded as an issue.
  func matches(
    in text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [TermMatch] {
    let prepared = try Prepared(text)
    let found = fast.matches(in: prepared.analyzed)
    let expected = slow.matches(in: prepared)
    if found != expected {
      func lines(_ matches: [TermMatch]) -> String {
        matches.map { prepared.describe($0, in: glossary) }.joined(separator: "\n      ")
      }
      Issue.record(
        """
        the matchers disagree on \(text.debugDescription)
        fast: \(lines(found))
        slow: \(lines(expected))
        """, sourceLocation: sourceLocation)
    }
    return found
  }
}

func bothMatches(
  _ text: String, _ glossary: Glossary, _ overlaps: TermMatcher.Overlaps,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> [TermMatch] {
  try BothMatchers(glossary, overlaps).matches(in: text, sourceLocation: sourceLocation)
}

@Suite struct NestedMatchTests {
  static let rows = [
    Row("menteri"), Row("menteri luar negeri"), Row("luar negeri"), Row("negeri"),
    Row("menteri luar"), Row("Rusia", pos: .proper), Row("Menteri Luar Negeri Rusia", pos: .proper),
    Row("rumah sakit"), Row("sakit", pos: .adjective), Row("luar negeri sana"),
  ]

  @Test(arguments: [
    (
      "Kata menteri luar negeri itu.",
      ["menteri luar negeri", "menteri luar", "menteri", "luar negeri", "negeri"]
    ),
    (
      "Kata Menteri Luar Negeri Rusia.",
      [
        "Menteri Luar Negeri Rusia", "Menteri Luar Negeri", "Menteri Luar", "Menteri",
        "Luar Negeri", "Negeri", "Rusia",
      ]
    ),
    ("Di rumah sakitnya.", ["rumah sakitnya", "sakitnya"]),
    (
      "Di menteri-menteri luar negeri.",
      [
        "menteri-menteri luar negeri", "menteri-menteri luar", "menteri-menteri", "luar negeri",
        "negeri",
      ]
    ),
    // The inner term must not end after the outer one.
    (
      "Kata menteri luar negeri sana.",
      ["menteri luar negeri", "menteri luar", "menteri", "luar negeri", "negeri"]
    ),
    ("Kata negeri itu.", ["negeri"]),
  ])
  func `inner terms come after the outer one`(text: String, surfaces: [String]) throws {
    let matches = try bothMatches(text, Glossary(NestedMatchTests.rows), .nested)
    let prepared = try Prepared(text)
    #expect(matches.map { prepared.text.surface(of: $0.range) } == surfaces)
    #expect(matches.map(\.isNested) == surfaces.indices.map { $0 > 0 })
  }

  @Test func `each outer term is followed by its own inner ones`() throws {
    let text = "Ada rumah sakit dan rumah sakit."
    let matches = try bothMatches(text, Glossary(NestedMatchTests.rows), .nested)
    #expect(matches.map(\.isNested) == [false, true, false, true])
    #expect(
      matches.map(\.range) == [
        TextRange(4, 15), TextRange(10, 15), TextRange(20, 31), TextRange(26, 31),
      ])
  }

  @Test func `without the option there are no inner terms`() throws {
    let text = "Kata menteri luar negeri itu."
    let matches = try bothMatches(text, Glossary(NestedMatchTests.rows), .longest)
    #expect(matches.map(\.isNested) == [false])
  }
}
