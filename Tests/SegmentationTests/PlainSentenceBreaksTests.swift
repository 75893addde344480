import ICUSupport
import Normalization
import Segmentation
import TestSupport
import Testing
import TextModel

/// In plain Latin text the segmenter finds Unicode's sentence boundaries without ICU.
///
/// The result must be the same as ICU's for the same text.
@Suite("Unicode's sentences are ICU's")
struct PlainSentenceBreaksTests {
  /// Characters of every class that occurs at the end of a sentence, most of them Latin.
  static let latin = [
    "a", "b", "B", "É", "é", "ß", "ª", "ǅ", "ǀ", "Ȁ", "kata", "Ia", "1", "23", ".", ".", ".", "!",
    "?", "...", "…", ",", ":", ";", "-", "–", "—", "'", "\"", "(", ")", "[", "]", "“", "”", "‘",
    "’", "«", "»", "‹", "›", "%", "/", "&", "§", " ", " ", " ", "  ", "\t", "\u{B}", "\u{7F}",
  ]
  /// Characters that are left to ICU, and a few Latin ones.
  static let others = [
    "‼", "⁇", "‥", "。", "中", "Ж", "ж", "x\u{301}", "\u{301}", "\u{1D400}", "٣", "€", "👍", "ɐ",
    "\u{200E}", "\u{2063}",
  ]

  static func check(_ pieces: [String], seed: UInt64, count: Int) throws {
    let rules = try SRXReaderTests.read(SRXReaderTests.file(""))
    let segmenter = try SentenceSegmenter(
      language: .indonesian, rules: rules, lineBreaks: .wrapped)
    var texts = RandomText(seed: seed, pieces: pieces)
    var wrong: [String] = []
    var compared = 0
    for _ in 0..<count {
      let text = "A" + texts.next(upTo: 14) + "z"
      let document = Document(id: "-", language: .indonesian, text: text)
      guard try Normalizer().normalize(document).map.isIdentity else { continue }
      compared += 1
      let expected = try RuleEndingTests.unicodeBreaks(text).filter { $0 < text.utf8.count }
      let found = try RuleEndingTests.found(text, by: segmenter)
      if found != expected { wrong.append("\(text.debugDescription) at \(expected), not \(found)") }
    }
    #expect(compared > count / 2)
    #expect(wrong.isEmpty, "\(wrong.count) texts, such as \(wrong.first ?? "")")
  }

  @Test("in plain text", arguments: 0..<8)
  func plain(_ seed: UInt64) throws {
    try PlainSentenceBreaksTests.check(PlainSentenceBreaksTests.latin, seed: seed, count: 500)
  }

  @Test("in text that contains other characters", arguments: 0..<4)
  func mixed(_ seed: UInt64) throws {
    let latin = PlainSentenceBreaksTests.latin
    try PlainSentenceBreaksTests.check(
      latin + latin + PlainSentenceBreaksTests.others, seed: seed, count: 500)
  }

  @Test("with a line break in the paragraph read as a space")
  func lineBreak() throws {
    let rules = try SRXReaderTests.read(SRXReaderTests.file(""))
    for text in ["Ada apa\ndi sana. Ia\npergi.\nSepi", "Ada apa\n中. Ia\npergi.\nSepi"] {
      let found = try Segmented(text, rules: rules, lineBreaks: .wrapped)
      #expect(found.segments.count == 3, "\(text)")
    }
  }

  @Test(
    "in the way that the language tag asks for",
    arguments: [("en", 2), ("en-GB", 2), ("en-u-ss-standard", 1)])
  func extended(_ tag: String, _ count: Int) throws {
    let rules = try SRXReaderTests.read(SRXReaderTests.file(""))
    let language = try #require(LanguageTag(tag))
    #expect(try Segmented("Mr. Hill left", in: language, rules: rules).segments.count == count)
  }
}
