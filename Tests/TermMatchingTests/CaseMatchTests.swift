import Glossary
import Testing

@Suite struct CaseMatchTests {
  @Test(arguments: [
    Matching(
      "an acronym is no small word", [Row("AS", pos: .proper)], "Truk as roda milik «AS».", "exact"),
    Matching("an acronym is no capitalised word", [Row("AS", pos: .proper)], "As roda itu patah."),
    Matching("an acronym is no part of a word", [Row("AS", pos: .proper)], "KASUS ASAL ASEAN."),
    Matching(
      "a clitic behind an acronym, with a hyphen", [Row("AS", pos: .proper)],
      "Kata «AS-nya» begitu.", "inflected poss3"),
    Matching(
      "a clitic behind an acronym, without one", [Row("AS", pos: .proper)],
      "Kata «ASnya» begitu.", "inflected poss3"),
    Matching(
      "a clitic behind no acronym", [Row("AS", pos: .proper)], "Kata Asnya, asnya, dan as-nya."),
    Matching(
      "an acronym inside a longer term", [Row("tentara AS", pos: .proper)],
      "Kata «tentara AS», bukan tentara as.", "exact"),
    Matching("an acronym with dots", [Row("AS", pos: .proper)], "Kata «A.S.» begitu.", "folded"),
    Matching(
      "an acronym with a digit", [Row("G20", pos: .proper)], "KTT «G20», bukan g20.", "exact"),
  ])
  func `acronyms match as written`(matching: Matching) throws { try expect(matching) }

  @Test(arguments: [
    Matching(
      "a name needs its capital", [Row("Serang", pos: .proper)],
      "Warga «Serang» diminta serang balik.", "exact"),
    Matching(
      "a name of two words needs both", [Row("Laut Hitam", pos: .proper)],
      "Di «Laut Hitam», bukan di laut hitam atau Laut hitam.", "exact"),
    Matching(
      "a name in a headline of capitals", [Row("Laut Hitam", pos: .proper)],
      "KAPAL KARAM DI «LAUT HITAM»", "folded case"),
    Matching(
      "a name with a clitic", [Row("Jakarta", pos: .proper)], "Kata «Jakartanya» begitu.",
      "inflected poss3"),
  ])
  func `names need a capital`(matching: Matching) throws { try expect(matching) }

  @Test(arguments: [
    Matching(
      "the first word of a sentence", [Row("perang")], "«Perang» itu usai.", "folded case"),
    Matching(
      "a headline of capitals", [Row("gencatan senjata")], "USUL «GENCATAN SENJATA» BARU",
      "folded case"),
    Matching(
      "a headline in title case", [Row("gencatan senjata")], "Usul «Gencatan Senjata» Baru",
      "folded case"),
    Matching("a capital outside ASCII", [Row("élite")], "Kaum «Élite» itu.", "folded case"),
    Matching(
      "a form at the sentence's start stays inflected", [Row("syarat")], "«Syarat-syarat» itu.",
      "inflected plur case"),
    Matching(
      "a form in capitals stays inflected", [Row("menyerang", pos: .verb)], "KOTA «DISERANG»",
      "inflected pass case"),
    Matching(
      "a small form of a small word needs no mark", [Row("menyerang", pos: .verb)],
      "Kota itu «diserang».", "inflected pass"),
  ])
  func `a common word matches in any case`(matching: Matching) throws { try expect(matching) }

  @Test(arguments: [
    Matching(
      "exact: no capital", [Row("perang", match: "case=exact")], "Perang itu «perang» besar.",
      "exact"),
    Matching(
      "exact: forms keep the letters", [Row("perang", match: "case=exact")],
      "Itu «perangnya», Perangnya, PERANGNYA.", "inflected poss3"),
    Matching(
      "exact: an odd spelling", [Row("iPhone", pos: .proper, match: "case=exact")],
      "Sebuah «iPhone», iphone, IPHONE.", "exact"),
    Matching(
      "any: an acronym in small letters", [Row("PBB", pos: .proper, match: "case=any")],
      "Kata «pbb», «PBB» dan «Pbb».", "folded case", "exact", "folded case"),
    Matching(
      "exact: letters outside ASCII count", [Row("élite", match: "case=exact")],
      "Kaum «élite», Élite, ÉLITE, Élitenya.", "exact"),
    Matching(
      "any: a name in small letters", [Row("Jakarta", pos: .proper, match: "case=any")],
      "Di «jakarta» dan «Jakarta».", "folded case", "exact"),
  ])
  func `a row can set another case rule`(matching: Matching) throws { try expect(matching) }

  @Test(arguments: [
    Matching("a curly apostrophe", [Row("Jum'at")], "Hari «Jum’at» ini.", "folded"),
    Matching("a turned comma", [Row("Jum'at")], "Hari «Jum‘at» ini.", "folded"),
    Matching("a modifier apostrophe", [Row("Jum'at")], "Hari «Jumʼat» ini.", "folded"),
    Matching("straight for curly", [Row("Jum’at")], "Hari «Jum'at» ini.", "folded"),
    Matching("a curly one in both", [Row("Jum’at")], "Hari «Jum’at» ini.", "exact"),
    Matching("no apostrophe is another word", [Row("Jum'at")], "Hari Jumat ini."),
    Matching(
      "an accent typed in two parts", [Row("caf\u{E9}")], "Di «cafe\u{301}» itu.", "exact"),
  ])
  func `quotes and accents are folded`(matching: Matching) throws { try expect(matching) }
}
