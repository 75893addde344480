import ICUSupport
import TestSupport
import Testing

@Suite("ICU's sentence iterator")
struct SentenceBreakerTests {
  /// The ends of the sentences, as UTF-8 offsets.
  static func breaks(in text: String, locale: String, base: Int = 0) throws -> [Int] {
    let breaker = try SentenceBreaker(locale: locale)
    let bytes = Array(text.utf8)
    var ends: [Int] = []
    try bytes.withUnsafeBufferPointer { try breaker.appendBreaks(in: $0, base: base, to: &ends) }
    return ends
  }

  @Test("ends a sentence after its white space, counted in bytes")
  func offsets() throws {
    #expect(
      try SentenceBreakerTests.breaks(in: "“Ya.” Ia pulang. Sepi.", locale: "id") == [10, 21, 26])
  }

  @Test("adds the base to every offset and keeps the elements of the list")
  func base() throws {
    let breaker = try SentenceBreaker(locale: "id")
    var ends = [7]
    let bytes = Array("Satu. Dua.".utf8)
    try bytes.withUnsafeBufferPointer { try breaker.appendBreaks(in: $0, base: 100, to: &ends) }
    #expect(ends == [7, 106, 110])
  }

  @Test("finds as many sentences as there are", arguments: [1, 2, 63, 64, 65, 127, 128, 129, 500])
  func many(_ count: Int) throws {
    let text = String(repeating: "Ada. ", count: count)
    #expect(try SentenceBreakerTests.breaks(in: text, locale: "id") == (1...count).map { $0 * 5 })
  }

  @Test("of an empty text has no end")
  func empty() throws {
    #expect(try SentenceBreakerTests.breaks(in: "", locale: "id").isEmpty)
  }

  @Test("can be used for one text after another")
  func reuse() throws {
    let breaker = try SentenceBreaker(locale: "en")
    for text in ["One. Two. Three.", "", "Ab."] {
      var ends: [Int] = []
      let bytes = Array(text.utf8)
      try bytes.withUnsafeBufferPointer { try breaker.appendBreaks(in: $0, base: 0, to: &ends) }
      #expect(ends == (try SentenceBreakerTests.breaks(in: text, locale: "en")))
    }
  }

  @Test("has no tailoring for Indonesian: it splits as the root locale does")
  func indonesianIsRoot() throws {
    let text = "Tn. Budi dan Prof. Ani tiba. Sdr. Joko (PT. Maju) pergi! “Ke mana?” tanya Rina."
    #expect(
      try SentenceBreakerTests.breaks(in: text, locale: "id")
        == SentenceBreakerTests.breaks(in: text, locale: "und"))
  }
}

/// Tests every line of Unicode's SentenceBreakTest.txt (UAX #29).
@Suite(
  "Unicode's sentence break test file",
  .enabled(
    if: UnicodeTestFile.sentenceBreak.isInstalled(forUnicode: ICUVersion.unicode),
    "unicode-data of ICU's version of Unicode is not installed"))
struct SentenceBreakConformanceTests {
  struct Line: Sendable {
    let source: String
    let text: String
    let breaks: [Int]

    init?(_ line: String) {
      guard let samples = line.split(separator: "#", omittingEmptySubsequences: false).first,
        samples.contains("÷")
      else { return nil }
      var text = ""
      var breaks: [Int] = []
      for mark in samples.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
        switch mark {
        case "÷": if !text.isEmpty { breaks.append(text.utf8.count) }
        case "×": break
        default: text += UnicodeTestFile.text(ofCodePoints: mark)
        }
      }
      source = String(samples)
      self.text = text
      self.breaks = breaks
    }
  }

  @Test("holds on every line", arguments: ["und", "en", "id"])
  func everyLine(_ locale: String) throws {
    let lines = (UnicodeTestFile.sentenceBreak.lines ?? []).compactMap(Line.init)
    #expect(lines.count > 500)
    for line in lines {
      #expect(
        try SentenceBreakerTests.breaks(in: line.text, locale: locale) == line.breaks,
        "\(line.source)")
    }
  }
}
