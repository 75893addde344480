import ICUSupport
import Testing

@Suite("A character's properties")
struct ScalarPropertiesTests {
  static let samples: [Unicode.Scalar] = [
    "a", "Z", "é", "ß", "Ж", "中", "ก", "ы", "٣", "7", "²", "Ⅷ", " ", "\u{A0}", "\u{3000}", "\n",
    "\u{301}",
    "\u{FE0F}", "’", "-", "👍", "ﬁ", "\u{AD}", "\u{200B}", "ـ", "ª",
  ]

  @Test("agree with Swift's own tables", arguments: samples)
  func properties(_ scalar: Unicode.Scalar) {
    let expected = scalar.properties
    #expect(ScalarProperties.isAlphabetic(scalar.value) == expected.isAlphabetic)
    #expect(ScalarProperties.isUppercase(scalar.value) == expected.isUppercase)
    #expect(ScalarProperties.isLowercase(scalar.value) == expected.isLowercase)
    #expect(ScalarProperties.isDigit(scalar.value) == (expected.generalCategory == .decimalNumber))
    let marks: [Unicode.GeneralCategory] = [.nonspacingMark, .spacingMark, .enclosingMark]
    #expect(ScalarProperties.isMark(scalar.value) == marks.contains(expected.generalCategory))
  }

  @Test(
    "tell which scripts write no spaces",
    arguments: [
      ("中", true), ("ひ", true), ("カ", true), ("ก", true), ("ລ", true), ("ខ", true), ("မ", true),
      ("한", false),
      ("a", false), ("ع", false), ("ꦗ", false), ("。", false), ("7", false),
    ] as [(Unicode.Scalar, Bool)])
  func unspaced(_ scalar: Unicode.Scalar, _ expected: Bool) {
    #expect(ScalarProperties.isOfUnspacedScript(scalar.value) == expected)
  }

  @Test(
    "tell its part in the end of a sentence",
    arguments: [
      (".", .fullStop), ("!", .mark), ("。", .mark), ("”", .close), ("(", .close), (" ", .space),
      ("\t", .space), ("\n", .lineFeed), ("\r", .carriageReturn), ("\u{85}", .separator),
      ("a", .lower), ("Z", .upper), ("中", .otherLetter), ("7", .numeric), (",", .continuation),
      ("\u{301}", .extend), ("\u{AD}", .format), ("%", .other),
    ] as [(Unicode.Scalar, SentenceBreakClass)])
  func sentenceBreak(_ scalar: Unicode.Scalar, _ expected: SentenceBreakClass) {
    #expect(SentenceBreakClass(of: scalar.value) == expected)
  }
}
