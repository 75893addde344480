import ICUSupport
import Normalization
import TestSupport
import Testing
import TextModel

/// Tests the whole normalizer and its offset map with Unicode's NormalizationTest.txt.
@Suite(
  "Unicode's normalization test file, as a document",
  .enabled(
    if: UnicodeTestFile.normalization.isInstalled(forUnicode: ICUVersion.unicode),
    "unicode-data of ICU's version of Unicode is not installed"))
struct NormalizerConformanceTests {
  static let columns: [[String]] = (UnicodeTestFile.normalization.lines ?? []).compactMap { line in
    guard let first = line.first, first != "#", first != "@" else { return nil }
    return line.split(separator: ";").prefix(5).map { UnicodeTestFile.text(ofCodePoints: $0) }
  }

  @Test("comes out in each form, line by line", arguments: NormalizationForm.allCases)
  func lines(_ form: NormalizationForm) throws {
    let column = try #require([.nfc: 1, .nfd: 2, .nfkc: 3, .nfkd: 4][form])
    let normalizer = Normalizer(form: form)
    var compared = 0
    for row in NormalizerConformanceTests.columns {
      let document = Document(id: "-", language: .indonesian, text: row[0])
      let text = try normalizer.normalize(document)
      let context = Comment(rawValue: visible(row[0]))
      #expect(text.map.brokenInvariant == nil, context)
      let whole = TextRange(0, document.text.count)
      #expect(text.map.source(of: text.map.derived(of: whole), edges: .outer) == whole, context)
      // The result differs where one of padanan's own fixes was applied.
      guard text.steps.allSatisfy({ $0.kind == .composition }) else { continue }
      compared += 1
      #expect(text.bytes == Array(row[column].utf8), context)
    }
    #expect(compared > 18_000)
  }

  @Test(
    "leads from every line of the result to the same line of the source",
    arguments: NormalizationForm.allCases)
  func wholeFile(_ form: NormalizationForm) throws {
    let source = NormalizerConformanceTests.columns.map { "a" + $0[0] + "z" }
    let document = Document(
      id: "-", language: .indonesian, text: source.joined(separator: "\n"))
    let text = try Normalizer(form: form).normalize(document)
    #expect(text.map.brokenInvariant == nil)
    let lines = text.bytes.indices.split { text.bytes[$0] == 0x0A }
    try #require(lines.count == source.count)
    for (line, expected) in zip(lines, source) {
      let range = TextRange(line.startIndex, line.endIndex)
      #expect(Array(text.surface(of: range).utf8) == Array(expected.utf8))
    }
  }
}
