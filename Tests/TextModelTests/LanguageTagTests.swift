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
      ("de-DE-u-CO-phonebk", "de-DE-u-co-phonebk"), ("en-x-AB", "en-x-ab"),
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
    "is the present shortest code of its language",
    arguments: [
      ("in", "id"), ("in_ID", "id-ID"), ("ind", "id"), ("IND-id", "id-ID"), ("eng", "en"),
      ("eng-GBR", "en-gbr"), ("en-UK", "en-GB"), ("iw", "he"), ("heb", "he"), ("ji", "yi"),
      ("jw", "jv"), ("jav", "jv"), ("mo", "ro"), ("tl", "fil"), ("tgl", "fil"), ("sh", "sr-Latn"),
      ("sh-Cyrl", "sr-Cyrl"), ("ger", "de"), ("deu", "de"), ("chi", "zh"), ("zho", "zh"),
      ("cmn-Hans", "zh-Hans"), ("zh-yue", "yue"), ("zh-cmn-Hant-TW", "zh-Hant-TW"), ("may", "ms"),
      ("msa", "ms"), ("zsm", "ms"), ("dut", "nl"), ("fre", "fr"), ("sun", "su"), ("ace", "ace"),
    ])
  func presentCode(_ written: String, _ canonical: String) throws {
    #expect(try #require(LanguageTag(written)).description == canonical)
  }

  @Test(
    "fits the tags of BCP 47 lookup, nearest first, then other varieties",
    arguments: [
      ("en", "en en-GB en-US"), ("en-GB", "en-GB en-GB-oxendict en en-US"),
      ("id", "id id-ID"), ("id-ID", "id-ID id"), ("en-Latn-GB", "en-Latn-GB en en-GB"),
      ("zh-TW", "zh-TW zh-Hant-HK"), ("zh-Hant", "zh-Hant zh-TW zh"), ("sr-Latn", "sr-Latn sr"),
    ])
  func answers(_ wanted: String, _ offers: String) throws {
    let wanted = try #require(LanguageTag(wanted))
    let fits = try offers.split(separator: " ").map { offer -> LanguageFit in
      let offer = try #require(LanguageTag(offer))
      return try #require(wanted.fit(of: offer), "\(wanted) takes \(offer)")
    }
    #expect(fits == fits.sorted())
  }

  @Test(
    "never fits another language or script",
    arguments: [
      ("zh-Hant", "zh-Hans"), ("zh-TW", "zh-CN"), ("zh-Hant", "zh-SG"), ("zh-HK", "zh-Hans-HK"),
      ("sr-Latn", "sr-Cyrl-RS"), ("en", "enm"), ("id", "ms"), ("und-x-a", "und-x-b"),
    ])
  func otherLanguages(_ wanted: String, _ offered: String) throws {
    let wanted = try #require(LanguageTag(wanted))
    let offered = try #require(LanguageTag(offered))
    #expect(wanted.fit(of: offered) == nil)
    #expect(offered.fit(of: wanted) == nil)
  }

  @Test(
    "is another variety where neither tag includes the other",
    arguments: [
      ("en-GB", "en-US", true), ("en", "en-US", false), ("en-US", "en", false),
      ("zh-Hant", "zh-TW", false),
    ])
  func varieties(_ wanted: String, _ offered: String, _ isOther: Bool) throws {
    let wanted = try #require(LanguageTag(wanted))
    let offered = try #require(LanguageTag(offered))
    let fit = try #require(wanted.fit(of: offered))
    #expect(fit.isOtherVariety == isOther)
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
