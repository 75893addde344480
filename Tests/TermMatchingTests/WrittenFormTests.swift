import Glossary
import Languages
import Normalization
import TermMatching
import Testing
import TextModel

/// Terms and a text, and the words found in it, as written.
struct Surfaces: Sendable, CustomTestStringConvertible {
  let rows: [Row]
  let text: String
  let found: [String]
  let language: LanguageTag
  var side = TermIndex.Side.source

  init(
    _ rows: [Row], _ text: String, _ found: String..., in language: LanguageTag = .indonesian,
    side: TermIndex.Side = .source
  ) {
    self.rows = rows
    self.text = text
    self.found = found
    self.language = language
    self.side = side
  }

  var testDescription: String { text }

  func check(at location: SourceLocation = #_sourceLocation) throws {
    let prepared = try Prepared(text, language: language)
    var matcher = TermMatcher(TermIndex(Glossary(rows), language: language, side: side))
    let surfaces = matcher.matches(in: prepared.analyzed).map {
      prepared.text.surface(of: $0.range)
    }
    #expect(surfaces == found, sourceLocation: location)
  }
}

@Suite("Signs at the edges of a term")
struct EdgeSignTests {
  @Test(
    "the signs belong to the term, and to the match",
    arguments: [
      Surfaces([Row("C++", pos: .proper)], "Vitamin C baik. Bahasa C++.", "C++"),
      Surfaces([Row("C#", pos: .proper)], "Kunci C dan bahasa C# berbeda.", "C#"),
      Surfaces([Row("A*", pos: .proper)], "Bintang A* dan hepatitis A menular.", "A*"),
      Surfaces([Row("m²")], "Panjang 5 m dan luas 5 m2 atau 5 m².", "m2", "m²"),
      Surfaces([Row("PT.", pos: .proper)], "PT. Maju Jaya untung.", "PT."),
      Surfaces([Row("dr.")], "Ia menemui dr. Budi.", "dr."),
      Surfaces([Row("no.")], "Rumah no. 7 tanpa no itu.", "no."),
      Surfaces([Row("US$", pos: .proper)], "Nilainya US$ 5 dan US dan US$7.", "US$", "US$"),
      Surfaces([Row("Yahoo!", pos: .proper)], "Ia membuka Yahoo! tadi.", "Yahoo!"),
      Surfaces([Row("kata (baru)")], "Ini kata (baru) kami.", "kata (baru)"),
      Surfaces([Row("(baru)")], "Ini yang baru dan (baru).", "(baru)"),
      Surfaces([Row(".NET", pos: .proper)], "Situs net dan .NET berbeda.", ".NET"),
      Surfaces([Row("#MeToo", pos: .proper)], "Gerakan #MeToo di MeToo.", "#MeToo"),
      Surfaces([Row("Rp.", pos: .proper)], "Harga Rp. 5.000 saja.", "Rp."),
      Surfaces(
        [Row("C++", pos: .proper, language: .english)], "Vitamin C is fine. He writes C++.", "C++",
        in: .english),
      Surfaces(
        [Row("Inc.", pos: .proper, language: .english)], "Apple Inc. grew.", "Inc.", in: .english),
      Surfaces(
        [Row("US$", pos: .proper, language: .english)], "It cost US$5 in the US.", "US$",
        in: .english),
      Surfaces(
        [Row("m²", language: .english)], "It has 5 m2, not 5 m.", "m2", in: .english),
      Surfaces(
        [Row("word (new)", language: .english)], "A word (new) is here.", "word (new)",
        in: .english),
    ])
  func signs(sample: Surfaces) throws { try sample.check() }

  @Test(
    "of two terms the one with more signs is found",
    arguments: [
      Surfaces(
        [Row("C", pos: .proper), Row("C++", pos: .proper)], "Vitamin C dan C++.", "C", "C++"),
      Surfaces(
        [Row("AS", pos: .proper), Row("AS$", pos: .proper)], "Di AS ada AS$ 5.", "AS", "AS$"),
    ])
  func longest(sample: Surfaces) throws { try sample.check() }

  @Test(
    "a text may leave out the full stop of a capitalized abbreviation, and the mark behind a phrase",
    arguments: [
      Surfaces([Row("PT.", pos: .proper)], "PT Maju Jaya untung.", "PT"),
      Surfaces([Row("Apa kabar?", pos: .phrase)], "Apa kabar, Budi?", "Apa kabar"),
    ])
  func lenient(sample: Surfaces) throws { try sample.check() }

  @Test(
    "signs inside a term, and quotation marks around it, are as before",
    arguments: [
      Surfaces(
        [Row("S&P 500", pos: .proper), Row("AT&T", pos: .proper)], "AT&T untung. S&P 500 naik.",
        "AT&T", "S&P 500"),
      Surfaces([Row("“kata”")], "Ini kata itu.", "kata"),
      Surfaces([Row("kata,")], "Ini kata itu.", "kata"),
    ])
  func others(sample: Surfaces) throws { try sample.check() }
}

@Suite("The glossary's side is read as a text is")
struct NormalizedTermTests {
  @Test(
    "composition, soft hyphens, widths and raised digits do not matter",
    arguments: [
      Surfaces([Row("kafe\u{301}")], "Di kafé itu ramai.", "kafé"),
      Surfaces([Row("kafe\u{301}")], "Di kafe\u{301} itu ramai.", "kafe\u{301}"),
      Surfaces([Row("kafé")], "Di kafe\u{301} itu ramai.", "kafe\u{301}"),
      Surfaces([Row("gencat\u{AD}an senjata")], "Ada gencatan senjata.", "gencatan senjata"),
      Surfaces([Row("gencatan\u{A0}senjata")], "Ada gencatan senjata.", "gencatan senjata"),
      Surfaces([Row("rumah\u{200B} sakit")], "Di rumah sakit itu.", "rumah sakit"),
      Surfaces([Row("ＡＳ", pos: .proper)], "Ia ke AS kemarin.", "AS"),
      Surfaces([Row("CO₂", pos: .proper)], "Emisi CO2 naik.", "CO2"),
      Surfaces([Row("CO2", pos: .proper)], "Emisi CO₂ naik.", "CO₂"),
      Surfaces([Row("H₂O", pos: .proper)], "Rumusnya H2O saja.", "H2O"),
      Surfaces([Row("km²")], "Luasnya 5 km2 saja.", "km2"),
      Surfaces(
        [Row("cafe\u{301}", language: .english)], "The café is full.", "café", in: .english),
      Surfaces(
        [Row("CO₂", pos: .proper, language: .english)], "CO2 levels rose.", "CO2", in: .english),
    ])
  func normalized(sample: Surfaces) throws { try sample.check() }

  @Test("the raised mark of a footnote does not hide a word")
  func footnotes() throws {
    try Surfaces([Row("presiden")], "Para presiden² dan presiden³ tiba.", "presiden", "presiden")
      .check()
  }
}

@Suite("Match options")
struct MatchOptionSideTests {
  @Test(
    "a root that the glossary gives is used, whatever a spelling dictionary has",
    arguments: [
      ("meringkus", "ringkus"), ("menggeledah", "geledah"), ("mengunggah", "unggah"),
      ("menciduk", "ciduk"), ("meretas", "retas"), ("menggerebek", "gerebek"),
      ("menyadap", "sadap"), ("membekuk", "bekuk"), ("mencokok", "cokok"), ("memakai", "pakai"),
      ("mengukuhkan", "kukuh"),
    ])
  func roots(verb: String, root: String) throws {
    let row = Row(verb, pos: .verb, match: "root=\(root)")
    let passive = verb.hasSuffix("kan") ? "di\(root)kan" : "di\(root)"
    try Surfaces([row], "Pelaku \(passive) polisi.", passive).check()
    guard !verb.hasSuffix("kan") else { return }
    let headline = root.prefix(1).uppercased() + root.dropFirst()
    try Surfaces([row], "Polisi \(headline) Pelaku", headline).check()
    try Surfaces([row], "Ini yang mereka \(root) kemarin.", root).check()
  }

  @Test(
    "they apply to the texts, not to translations",
    arguments: [
      Surfaces([Row("KTP", match: "case=exact")], "KTP dan ktp.", "KTP"),
      Surfaces([Row("saham", match: "inflect=no")], "Saham dan sahamnya.", "Saham"),
      Surfaces(
        [Row("identity card", match: "case=exact", language: .english)],
        "Identity Cards for All", "Identity Cards", in: .english, side: .translation),
      Surfaces(
        [Row("share", match: "inflect=no", language: .english)], "Shares rose.", "Shares",
        in: .english, side: .translation),
      Surfaces(
        [Row("state budget", match: "case=exact inflect=no", language: .english)],
        "State Budgets Approved", "State Budgets", in: .english, side: .translation),
      Surfaces(
        [Row("kartu identitas", match: "case=exact")], "Kartu Identitasnya hilang.",
        "Kartu Identitasnya", side: .translation),
      Surfaces(
        [Row("warga", match: "inflect=no")], "Warganya pulang.", "Warganya", side: .translation),
    ])
  func side(sample: Surfaces) throws { try sample.check() }
}
