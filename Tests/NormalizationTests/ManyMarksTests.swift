import Normalization
import Testing
import TextModel

/// A letter with more combining marks than any text has (UAX #15, Stream-Safe Text Format).
@Suite struct ManyMarksTests {
  @Test(arguments: NormalizationForm.allCases)
  func `marks are kept, and offsets lead back to the source`(form: NormalizationForm) throws {
    let text = "a" + String(repeating: "\u{301}\u{323}", count: 5000) + "b"
    let result = try Normalizer(form: form).normalize(
      Document(id: "marks", language: .indonesian, text: text))
    #expect(result.map.brokenInvariant == nil)
    let scalars = String(decoding: result.bytes, as: UTF8.self).unicodeScalars
    #expect(scalars.last == "b")
    #expect((9_990...10_002).contains(scalars.count))
    #expect(result.source(of: TextRange(result.bytes.count - 1, result.bytes.count)).end == 20_002)
  }

  @Test func `thirty marks are in canonical order`() throws {
    let text = "a" + String(repeating: "\u{301}\u{323}", count: 15)
    let result = try Normalizer(form: .nfd).normalize(
      Document(id: "marks", language: .indonesian, text: text))
    let expected =
      "a" + String(repeating: "\u{323}", count: 15)
      + String(repeating: "\u{301}", count: 15)
    #expect(result.bytes == Array(expected.utf8))
  }
}
