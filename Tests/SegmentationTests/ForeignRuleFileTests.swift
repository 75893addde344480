import Segmentation
import TestSupport
import Testing
import TextModel

/// The files of Rules/, each in the style of another kind of tool.
@Suite("A rule file in the style of another tool")
struct ForeignRuleFileTests {
  /// A text in a language, and its segments under the rules of a file.
  struct Sample: Sendable, CustomTestStringConvertible {
    let file: String
    let language: String
    let breaks: Breaks

    init(_ file: String, _ language: String, _ marked: String, because reason: String) {
      self.file = file
      self.language = language
      breaks = Breaks(marked, because: reason)
    }

    var testDescription: String { "\(file), \(language): \(breaks.testDescription)" }
  }

  static let samples = [
    Sample(
      "many-languages", "id", "÷ Tn. Budi tiba. ÷ ia lelah. ÷ Lihat hlm. 5. ÷ Mr. ÷ Bean. ÷",
      because: "patterns in capitals fit, and English rules are not Indonesian ones"),
    Sample(
      "many-languages", "ms-MY", "÷ En. Ali tiba. ÷ Tn. ÷ Budi. ÷",
      because: "the map takes a tag with a region"),
    Sample(
      "many-languages", "en-GB", "÷ Mr. Bean came at 5 p.m. today. ÷ he left. ÷",
      because: "the language comes before the defaults in the cascade"),
    Sample("many-languages", "fr", "÷ Il part. ÷ il dort ! ÷", because: "the defaults serve alone"),
    Sample(
      "extended", "id", "÷ Tn. Budi tiba di U.S. Ia lelah; ÷ Ali dkk. pulang. ÷ lalu tidur. ÷",
      because: "what stands in another namespace changes no rule"),
    Sample(
      "extended", "id", "÷ Ia (di sini.) ÷ besok. ÷",
      because: "sets may be subtracted from one another"),
    Sample(
      "checker", "id", "÷ Prof. Budi S. Wijaya tiba. ÷ lalu pulang. ÷",
      because: "long alternations behind a look-behind, white space inside the part before"),
    Sample(
      "checker", "id", "÷ Nilai A. ÷ Ibunya senang, dll. semua. ÷",
      because: "a look-ahead and a look-behind"),
    Sample("checker", "id", "÷ “Ya.” katanya. ÷ Ia pergi. ÷", because: "a quotation goes on"),
    Sample("checker", "en", "÷ Prof. ÷ Hill left. ÷", because: "no map fits, so Unicode decides"),
    Sample(
      "version-1", "id", "÷ Ali dkk. Pulang. ia tidur. ÷", because: "only the first map counts"),
    Sample(
      "version-1", "en", "÷ Ali dkk. ÷ Pulang. ÷ ia tidur. ÷", because: "the second map fits it"),
  ]

  @Test("is read without unknown extensions, and breaks by its rules", arguments: samples)
  func breaks(_ sample: Sample) throws {
    let path = "Tests/SegmentationTests/Rules/\(sample.file).srx"
    let rules = try SRXDocument(try #require(ProjectFiles.bytes(of: path)), file: path)
    let language = try #require(LanguageTag(sample.language))
    let found = try Segmented(sample.breaks.text, in: language, rules: rules)
    #expect(found.texts == sample.breaks.segments, "\(sample.breaks.reason)")
  }

  @Test(
    "with an expression of another dialect is refused, with its line",
    arguments: [#"(?&lt;!\w+)Dr\."#, #"[a-"#, #"a{2"#, #"\Qdr."#])
  func otherDialects(_ expression: String) throws {
    let document = try SRXReaderTests.read(
      SRXReaderTests.file("\n<rule break=\"no\"><beforebreak>\(expression)</beforebreak></rule>"))
    let error = try #require(throws: PadananError.self) {
      _ = try SentenceSegmenter(language: .indonesian, rules: document)
    }
    #expect(error.diagnostics.first?.position?.line == 7)
    #expect(error.diagnostics.first?.message.contains("is not a regular expression") == true)
  }
}
