import Glossary
import Testing

@Suite struct BoundaryMatchTests {
  @Test(arguments: [
    Matching("a comma", [Row("rumah sakit")], "Di rumah, sakit itu biasa."),
    Matching("the end of a sentence", [Row("rumah sakit")], "Ini rumah. Sakit itu biasa."),
    Matching("an opening quote", [Row("rumah sakit")], "Di rumah “sakit” itu."),
    Matching("a straight quote", [Row("rumah sakit")], "Di rumah \"sakit\" itu."),
    Matching("an em dash", [Row("rumah sakit")], "Di rumah—sakit itu."),
    Matching("a parenthesis", [Row("rumah sakit")], "Di rumah (sakit) itu."),
    Matching("a slash", [Row("rumah sakit")], "Di rumah/sakit itu."),
    Matching("a dash with spaces", [Row("rumah sakit")], "Di rumah - sakit itu biasa."),
    Matching("an empty line", [Row("rumah sakit")], "Ini rumah\n\nSakit itu biasa"),
    Matching("an apostrophe", [Row("rumah sakit")], "Di rumah' sakit itu."),
  ])
  func `a match does not continue across punctuation or a segment's end`(matching: Matching) throws
  { try expect(matching) }

  @Test(arguments: [
    Matching("a comma", [Row("jujur, adil")], "Pemilu «jujur, adil» itu.", "exact"),
    Matching("no comma", [Row("jujur, adil")], "Pemilu jujur adil itu."),
    Matching("another mark", [Row("jujur, adil")], "Pemilu jujur; adil itu."),
    Matching("a mark more", [Row("jujur, adil")], "Pemilu jujur,” adil itu."),
    Matching("a dot and a space", [Row("PT. Maju", pos: .proper)], "Kata «PT. Maju» itu.", "exact"),
    Matching("a slash", [Row("dan/atau", pos: .conjunction)], "Denda «dan/atau» penjara.", "exact"),
    Matching(
      "a clitic behind", [Row("jujur, adil")], "Pemilu «jujur, adilnya».", "inflected poss3"),
    Matching("no clitic inside", [Row("jujur, adil")], "Pemilu jujurnya, adil itu."),
  ])
  func `punctuation inside a term must be in the text`(matching: Matching) throws {
    try expect(matching)
  }

  @Test(arguments: [
    Matching("two spaces", [Row("rumah sakit")], "Di «rumah  sakit» itu.", "exact"),
    Matching("a tab", [Row("rumah sakit")], "Di «rumah\tsakit» itu.", "exact"),
    Matching(
      "a line break", [Row("rumah sakit")],
      "Tiga korban luka berat akhirnya dilarikan ke «rumah\nsakit» itu pada malam yang sama juga oleh warga.",
      "exact"),
    Matching(
      "a no-break space", [Row("rumah sakit")], "Di «rumah\u{A0}sakit» itu.", "exact"),
    Matching(
      "a soft hyphen inside a word", [Row("kesepakatan")], "Isi «kese\u{AD}pakatan» itu.", "exact"),
    Matching("a zero-width space", [Row("kesepakatan")], "Isi «kese\u{200B}pakatan» itu.", "exact"),
  ])
  func `white space of any kind is one space`(matching: Matching) throws { try expect(matching) }

  @Test(arguments: [
    Matching("a hyphen for a space", [Row("kerja sama")], "Ada «kerja-sama» baru.", "variant hyph"),
    Matching(
      "a space for a hyphen", [Row("anti-tank")], "Senjata «anti tank» baru.", "variant space"),
    Matching("solid for a space", [Row("kerja sama")], "Ada «kerjasama» baru.", "variant space"),
    Matching("solid for a hyphen", [Row("non-blok")], "Gerakan «nonblok» itu.", "variant hyph"),
    Matching("a hyphen for solid", [Row("nonblok")], "Gerakan «non-blok» itu.", "variant hyph"),
    Matching(
      "a hyphen in a name of letters and digits", [Row("G20", pos: .proper)], "KTT «G-20» itu.",
      "variant hyph"),
    Matching(
      "a solid form with a clitic", [Row("kerja sama")], "Ada «kerjasamanya» juga.",
      "variant poss3 space"),
    Matching(
      "a hyphened form with a clitic", [Row("nonblok")], "Ada «non-bloknya» juga.",
      "variant poss3 hyph"),
    Matching("the glossary's own hyphen", [Row("non-blok")], "Gerakan «non-blok» itu.", "exact"),
    Matching(
      "short words are not joined", [Row("di atas", pos: .adverb)], "Kata diatas itu salah."),
    Matching("acronyms are not joined", [Row("DK PBB", pos: .proper)], "Kata DKPBB itu salah."),
    Matching("three words are not joined", [Row("satu dua tiga")], "Kata satuduatiga itu salah."),
  ])
  func `a term is found with hyphen, with space and as one word`(matching: Matching) throws {
    try expect(matching)
  }

  @Test(arguments: [
    Matching(
      "two names", [Row("Rusia", pos: .proper), Row("Ukraina", pos: .proper)],
      "Perang «Rusia»-«Ukraina» itu.", "exact", "exact"),
    Matching(
      "an acronym and a name with a dash", [Row("AS", pos: .proper), Row("Iran", pos: .proper)],
      "Runding «AS»–«Iran» itu.", "exact", "exact"),
    Matching(
      "a prefix before a name", [Row("Indonesia", pos: .proper)],
      "Lomba se-«Indonesia», pro-«Indonesia», non-«Indonesia».", "exact", "exact", "exact"),
    Matching(
      "an ordinary word before a name", [Row("Indonesia", pos: .proper)], "Kata meja-Indonesia."),
    Matching(
      "common words in a compound", [Row("politik"), Row("sosial", pos: .adjective)],
      "Bidang sosial-politik itu."),
    Matching(
      "a compound that is a term itself", [Row("sosial-politik"), Row("politik")],
      "Bidang «sosial-politik» itu.", "exact"),
    Matching(
      "three names", [Row("Tiongkok", pos: .proper)], "Segitiga AS-«Tiongkok»-Rusia itu.", "exact"),
  ])
  func `a part of a compound is a term only as a name`(matching: Matching) throws {
    try expect(matching)
  }
}
