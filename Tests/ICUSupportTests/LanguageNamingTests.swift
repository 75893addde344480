import ICUSupport
import Testing
import TextModel

@Suite("A language is named")
struct LanguageNamingTests {
  @Test(
    "by a tag, or in English, in Indonesian or in itself",
    arguments: [
      ("id", "id"), ("in_ID", "id-ID"), ("ind", "id"), ("Indonesian", "id"), ("Indonesia", "id"),
      ("Bahasa Indonesia", "id"), ("bahasa  indonesia ", "id"), ("English", "en"),
      ("Inggris", "en"), ("bahasa Inggris", "en"), ("English language", "en"), ("Deutsch", "de"),
      ("Jerman", "de"), ("German", "de"), ("français", "fr"), ("日本語", "ja"), ("Jepang", "ja"),
      ("Melayu", "ms"), ("Malay", "ms"), ("Jawa", "jv"), ("Javanese", "jv"), ("Sunda", "su"),
      ("Minangkabau", "min"), ("Hebrew", "he"), ("Lao", "lo"), ("Filipino", "fil"),
      ("English (United States)", "en-US"), ("English_United_States", "en-US"),
      ("English (UK)", "en-GB"), ("Inggris (Amerika Serikat)", "en-US"), ("English - GB", "en-GB"),
      ("Indonesian (Indonesia)", "id-ID"), ("Chinese_PRC", "zh-CN"), ("British English", "en-GB"),
      ("Simplified Chinese", "zh-Hans"),
    ])
  func naming(_ written: String, _ tag: String) throws {
    let language = try #require(LanguageTag(naming: written))
    #expect(language.description == tag)
    #expect(language.isKnown)
  }

  @Test(
    "by nothing else",
    arguments: ["", " ", "Klingonese", "Term", "Indonesian term", "English (Narnia)", "(UK)", "-"])
  func noName(_ written: String) {
    #expect(LanguageTag(naming: written) == nil)
  }

  /// With a search in quadratic time, this test would not end.
  @Test("a long text is not a name")
  func longText() {
    let text = "English (" + String(repeating: "United ", count: 100_000) + ")"
    #expect(LanguageTag(naming: text) == nil)
  }

  @Test("and known where libicu is", arguments: [("xx", false), ("qqq", false), ("bug", true)])
  func known(_ written: String, _ isKnown: Bool) throws {
    let language = try #require(LanguageTag(naming: written))
    #expect(language.isKnown == isKnown)
  }

  @Test("by two codes of ISO 639 for one and the same language")
  func codes() throws {
    // libicu has a name for both codes.
    for letters in ["deu", "ger", "zho", "chi", "nld", "dut", "msa", "may", "jav", "heb", "fas"] {
      let tag = try #require(LanguageTag(letters))
      #expect(
        DisplayNames.name(of: letters, .language, in: "en")
          == DisplayNames.name(of: tag.language, .language, in: "en"), "\(letters) is \(tag)")
    }
  }
}
