import Normalization
import Testing
import TextModel

/// Each fix alone: at the start, in the middle and at the end of a text, and several times in a
/// row.
@Suite("Each fix")
struct SyntheticFixTests {
  static let byteOrderMarks: [Damage] = [
    Damage("\u{FEFF}a", becomes: "a", by: [.byteOrderMark], because: "a mark at the start goes"),
    Damage(
      "\u{FEFF}", becomes: "", by: [.byteOrderMark],
      because: "a text of nothing but the mark is empty"),
    Damage(
      "\u{FEFF}\u{FEFF}a", becomes: "a", by: [.byteOrderMark, .zeroWidth],
      because: "a second mark is not at the start"),
    Damage(
      "a\u{FEFF}b", becomes: "ab", by: [.zeroWidth],
      because: "inside the text the mark is an invisible character"),
  ]

  static let lineEndings: [Damage] = [
    Damage("a\r\nb", becomes: "a\nb", by: [.lineEnding], because: "CRLF is one line end"),
    Damage("a\rb", becomes: "a\nb", by: [.lineEnding], because: "CR is a line end"),
    Damage(
      "a\r\r\nb", becomes: "a\n\nb", by: [.lineEnding, .lineEnding], because: "CR and CRLF are two"),
    Damage("a\n\rb", becomes: "a\n\nb", by: [.lineEnding], because: "LF stays, CR is one more"),
    Damage("a\u{85}b", becomes: "a\nb", by: [.lineEnding], because: "NEL is a line end"),
    Damage(
      "a\u{2028}b\u{2029}", becomes: "a\nb\n", by: [.lineEnding, .lineEnding],
      because: "line and paragraph separators"),
    Damage("\r", becomes: "\n", by: [.lineEnding], because: "a CR alone"),
    Damage(intact: "a\nb\n\nc", because: "a line feed is right as it stands"),
  ]

  static let spaces: [Damage] =
    ([
      0xA0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
      0x200A,
      0x202F, 0x205F, 0x3000,
    ] as [UInt32]).map { code in
      let space = Unicode.Scalar(code).map { String($0) } ?? "?"
      return Damage(
        "a\(space)b\(space)", becomes: "a b ", by: [.space, .space],
        because: "U+\(String(code, radix: 16, uppercase: true)) is a space")
    } + [
      Damage("a \u{A0} b", becomes: "a   b", by: [.space], because: "spaces are not run together"),
      Damage(intact: "中\u{3000}国", in: chinese, because: "Chinese uses the ideographic space"),
      Damage(intact: "日\u{3000}本", in: japanese, because: "Japanese does too"),
      Damage(
        "中\u{A0}国", becomes: "中 国", by: [.space], in: chinese,
        because: "a no-break space is one in every language"),
    ]

  static let zeroWidths: [Damage] = [
    Damage("a\u{200B}b", becomes: "ab", by: [.zeroWidth], because: "zero width space"),
    Damage("a\u{2060}b", becomes: "ab", by: [.zeroWidth], because: "word joiner"),
    Damage(
      "a\u{200C}b", becomes: "ab", by: [.zeroWidth], because: "a non-joiner between Latin letters"),
    Damage(
      "a\u{200D}b", becomes: "ab", by: [.zeroWidth], because: "a joiner between Latin letters"),
    Damage("7\u{200D} ", becomes: "7 ", by: [.zeroWidth], because: "a joiner behind a digit"),
    Damage(" \u{200C}x", becomes: " x", by: [.zeroWidth], because: "a non-joiner before a letter"),
    Damage(
      "中\u{200B}国", becomes: "中国", by: [.zeroWidth], in: chinese,
      because: "zero width space in any script"),
    Damage(
      "\u{200B}\u{200B}\u{2060}", becomes: "", by: [.zeroWidth, .zeroWidth, .zeroWidth],
      because: "nothing visible is left"),
  ]

  static let softHyphens: [Damage] = [
    Damage(
      "ke\u{AD}se\u{AD}pa\u{AD}katan", becomes: "kesepakatan",
      by: [.softHyphen, .softHyphen, .softHyphen], because: "inside a word"),
    Damage("kata\u{AD}", becomes: "kata", by: [.softHyphen], because: "at the end"),
    Damage(
      "\u{AD}\u{AD}a", becomes: "a", by: [.softHyphen, .softHyphen], because: "two at the start"),
    Damage(intact: "a-b‐c‑d", because: "visible hyphens are text"),
  ]

  static let fullWidths: [Damage] = [
    Damage(
      "！～", becomes: "!~", by: [.fullWidth, .fullWidth],
      because: "the first and the last of the block"),
    Damage(
      "ＡＺａｚ０９", becomes: "AZaz09", by: Array(repeating: .fullWidth, count: 6),
      because: "letters and digits"),
    Damage(
      "（５）", becomes: "(5)", by: [.fullWidth, .fullWidth, .fullWidth], because: "punctuation"),
    Damage(
      "他说：Ａ！", becomes: "他说：A！", by: [.fullWidth], in: chinese,
      because: "Chinese keeps its punctuation"),
    Damage(
      "（５）", becomes: "（5）", by: [.fullWidth], in: japanese,
      because: "Japanese keeps its parentheses"),
    Damage(intact: "｡｢ﾊﾝｶｸ￥", because: "half-width kana and the yen sign are no ASCII"),
  ]

  static let entities: [Damage] = [
    Damage("&lt;b&gt;", becomes: "<b>", by: [.htmlEntity, .htmlEntity], because: "angle brackets"),
    Damage("&amp;", becomes: "&", by: [.htmlEntity], because: "an ampersand"),
    Damage(
      "&#39;&apos;", becomes: "''", by: [.htmlEntity, .htmlEntity], because: "an apostrophe, twice"),
    Damage(
      "&#8220;&#x201D;&#X201d;", becomes: "“””", by: [.htmlEntity, .htmlEntity, .htmlEntity],
      because: "decimal and hexadecimal"),
    Damage("&#128077;", becomes: "👍", by: [.htmlEntity], because: "a character of four bytes"),
    Damage(
      "a&nbsp;b&#160;c&ensp;d&emsp;e&thinsp;f", becomes: "a b c d e f",
      by: Array(repeating: .htmlEntity, count: 5), because: "a space that is named is a plain one"),
    Damage(
      "ke&shy;sepa&#173;katan", becomes: "kesepakatan", by: [.htmlEntity, .htmlEntity],
      because: "a soft hyphen that is named goes"),
    Damage(
      "caf&eacute; &Ccedil;a", becomes: "café Ça", by: [.htmlEntity, .htmlEntity],
      because: "letters, small and capital"),
    Damage(
      "&euro;5 &frac12; &deg;C", becomes: "€5 ½ °C", by: [.htmlEntity, .htmlEntity, .htmlEntity],
      because: "signs"),
    Damage(
      "e&#769;", becomes: "é", by: [.composition, .htmlEntity],
      because: "an accent that is named composes"),
  ]

  static let compositions: [Damage] = [
    Damage("e\u{301}", becomes: "é", by: [.composition], because: "a letter and its accent"),
    Damage(
      "e\u{AD}\u{301}", becomes: "é", by: [.composition, .softHyphen],
      because: "the soft hyphen between them goes first"),
    Damage(
      "e\u{200B}\u{301} dan e\u{301}", becomes: "é dan é",
      by: [.composition, .zeroWidth, .composition], because: "two runs, each told in its place"),
    Damage("\u{212A}", becomes: "K", by: [.composition], because: "the kelvin sign is a K"),
    Damage(intact: "ﬁ ² ½ ™", because: "compatibility characters are no damage"),
  ]

  @Test(
    "repairs its own damage wherever it stands",
    arguments: byteOrderMarks + lineEndings + spaces + zeroWidths + softHyphens + fullWidths
      + entities
      + compositions)
  func alone(_ damage: Damage) throws { try damage.check() }

  static let all = lineEndings + zeroWidths + softHyphens + fullWidths + entities + compositions

  @Test("works next to every other fix", arguments: all)
  func composed(_ first: Damage) throws {
    for second in SyntheticFixTests.all where second.language == first.language {
      try Damage(
        first.source + " | " + second.source, becomes: first.repaired + " | " + second.repaired,
        by: first.kinds + second.kinds, in: first.language, because: "both"
      ).check()
    }
  }
}
