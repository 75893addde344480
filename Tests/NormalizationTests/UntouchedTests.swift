import Normalization
import Testing
import TextModel

/// Text that looks damaged but is not.
@Suite("Text that must stay as it is")
struct UntouchedTests {
  @Test(
    "is not touched",
    arguments: [
      Damage(intact: "", because: "nothing"),
      Damage(intact: "Rapat digelar di Aula A&T, Jl. Merdeka 5.", because: "plain text"),
      Damage(intact: "Pelanggan AT&T mengadu.", because: "an ampersand in a name"),
      Damage(
        intact: "Divisi R&D; Divisi P&L;",
        because: "a semicolon behind a name makes no entity of it"),
      Damage(intact: "Grup S&P500; naik", because: "letters and digits may precede a semicolon"),
      Damage(intact: "&copy 2024", because: "without its semicolon it is no entity"),
      Damage(intact: "a & b; c &; d &", because: "an ampersand alone"),
      Damage(intact: "?a=1&lt=2&amp=3", because: "parameters of an address"),
      Damage(intact: "&takada; &Amp; &QUOT;", because: "no such names"),
      Damage(intact: "&#; &#x; &#xZZ; &#12a;", because: "no numbers"),
      Damage(intact: "&#0; &#7; &#27; &#127; &#129;", because: "control characters are not wanted"),
      Damage(intact: "&#xD800; &#1114112; &#99999999;", because: "no characters"),
      Damage(intact: "&quot ;&amp ;", because: "a space ends the name"),
      Damage(intact: "&verylongentityname;", because: "no entity is as long"),
      Damage(intact: "👩‍🚀 👨‍👩‍👧‍👦 🏳️‍🌈", because: "joiners make one emoji of several"),
      Damage(intact: "❤️ 1️⃣ 🇮🇩 👍🏽", because: "variation selectors, keycaps, flags and skin tones"),
      Damage(intact: "می‌خواهم", in: arabic, because: "Persian parts letters with the non-joiner"),
      Damage(intact: "क्‍ष श्‌र", because: "Indic scripts shape letters with joiners"),
      Damage(
        intact: "“Ya,” ‘syarat’ — „Ja“ «oui» 'a' \"b\"",
        because: "quotes and dashes keep their style"),
      Damage(intact: "Jum’at Ma'ruf Qur`an", because: "apostrophes keep their style"),
      Damage(intact: "a\tb  c", because: "tabs and double spaces are the writer's"),
      Damage(intact: "São Tomé, Łódź, Đà Nẵng", because: "composed letters are normalized already"),
      Damage(
        intact: "中国、日本。「はい」！", in: chinese, because: "full-width punctuation belongs to Chinese"),
      Damage(intact: "ไทย ភាសា", because: "marks of other scripts"),
      Damage(intact: "© ® ™ § ¶ ° ± × ÷ ½ €", because: "signs that share a lead byte with damage"),
      Damage(
        intact: "ﺍﻟﻌﺮﺑﻴﺔ", in: arabic,
        because: "presentation forms share a lead byte with full-width ones"),
      Damage(intact: "‐‑‒–—―•…‰′″", because: "punctuation shares lead bytes with special spaces"),
      Damage(
        intact: "、。々〇", because: "ideographic punctuation shares lead bytes with the wide space"),
    ])
  func untouched(_ text: Damage) throws {
    try text.check()
    #expect(try text.normalized().map.isIdentity)
  }
}
