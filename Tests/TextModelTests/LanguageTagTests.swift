import Testing
import TextModel

@Suite("A language tag")
struct LanguageTagTests {
  @Test(
    "takes the case that BCP 47 recommends",
    arguments: [
      ("id", "id"), ("ID", "id"), ("en-gb", "en-GB"), ("EN_us", "en-US"),
      ("zh-hant-tw", "zh-Hant-TW"),
      ("ZH-HANS", "zh-Hans"), ("jv-latn-id", "jv-Latn-ID"), ("es-419", "es-419"), ("min", "min"),
      ("de-CH-1996", "de-CH-1996"), ("sl-ROZAJ-biske", "sl-rozaj-biske"), ("ban_BALI", "ban-Bali"),
    ])
  func canonicalForm(_ written: String, _ canonical: String) throws {
    let tag = try #require(LanguageTag(written))
    #expect(tag.description == canonical)
    #expect(LanguageTag(canonical) == tag, "the canonical form names the same language")
  }

  @Test(
    "that is not well-formed is refused",
    arguments: [
      "", "-", "i", "x", "indonesia", "id-", "-id", "id--ID", "id ID", "id-ID ", "1d", "i1", "id-é",
      "bähasa",
      "id-abcdefghi", "id.ID", "中文", "*",
    ])
  func rejects(_ written: String) {
    #expect(LanguageTag(written) == nil)
  }

  @Test(
    "gives its primary language",
    arguments: [("id", "id"), ("en-GB", "en"), ("zh-Hant-TW", "zh"), ("min", "min")])
  func primaryLanguage(_ written: String, _ language: String) throws {
    #expect(try #require(LanguageTag(written)).language == language)
  }

  @Test(
    "accepts a narrower tag, never a wider or another one",
    arguments: [
      ("en", "en", true), ("en", "en-GB", true), ("en-GB", "en", false), ("en-GB", "en-US", false),
      ("zh-Hant", "zh-Hant-TW", true), ("zh-Hant", "zh-TW", false), ("en", "enm", false),
      ("id", "ms", false),
    ])
  func accepts(_ wanted: String, _ offered: String, _ isAccepted: Bool) throws {
    let wanted = try #require(LanguageTag(wanted))
    let offered = try #require(LanguageTag(offered))
    #expect(wanted.accepts(offered) == isAccepted)
  }

  @Test("of the two built-in languages equals the one that is read")
  func builtIn() {
    #expect(LanguageTag("ID") == .indonesian)
    #expect(LanguageTag("En") == .english)
  }

  @Test("is read from a part of a text as well")
  func substring() {
    let path = "berita.en-gb.txt"
    #expect(LanguageTag(path.split(separator: ".")[1])?.description == "en-GB")
  }
}
