import Glossary
import Languages
import TermMatching
import Testing
import TextModel

/// Cue words and exceptions of a concept that alone has its form.
@Suite struct SoleCueTests {
  static let moon = Row("bulan", context: "langit|purnama|planet merah")
  static let hour = Row("pukul", context: "lima")
  static let town = Row("Serang", pos: .proper, context: "Kota|Banten")
  static let general = Row("Sudirman", pos: .proper, context: "Jenderal")

  @Test(arguments: [
    Matching("a cue in the sentence", [moon], "Di langit ada «bulan».", "exact = bulan"),
    Matching("no cue", [moon], "Mereka menunggu «bulan» itu.", "exact = bulan ?"),
    Matching("a cue in the compound", [moon], "Ada «bulan» purnama.", "exact = bulan"),
    Matching(
      "a cue of two words", [moon], "Dari planet merah ke «bulan».", "exact = bulan"),
    Matching(
      "a cue in the form itself", [Row("bahasa Rusia", context: "bahasa")],
      "Ia belajar «bahasa Rusia».", "exact"),
    Matching("half of a cue", [moon], "Dari planet ke «bulan».", "exact = bulan ?"),
    Matching(
      "settled elsewhere in the text", [moon],
      "Ada «bulan» baru. Itu saja. Begitu. Di langit ada «bulan».", "exact = bulan",
      "exact = bulan"),
    Matching(
      "settled before, in another form", [moon],
      "Di langit ada «bulan». Itu saja. «Bulannya» terang.", "exact = bulan",
      "inflected poss3 case = bulan"),
    Matching(
      "a concept without cues", [Row("bulan")], "Mereka menunggu «bulan» itu.", "exact = bulan"),
    Matching("a numeral beside it", [hour], "Mulai «pukul» 9 pagi.", "exact = pukul"),
    Matching(
      "a numeral far away", [hour], "Mulai «pukul» sekian oleh tujuh orang.", "exact = pukul ?"),
    Matching("another word for places", [town], "Di Kabupaten «Serang» itu.", "exact = Serang"),
    Matching("a place without its word", [town], "Lalu «Serang» itu.", "exact = Serang ?"),
    Matching("another title", [general], "Kata Letkol «Sudirman» itu.", "exact = Sudirman"),
  ])
  func `a form without a cue is ambiguous`(matching: Matching) throws { try expect(matching) }

  @Test func `a form without a cue has the reason`() throws {
    var matcher = TermMatcher(
      TermIndex(Glossary([SoleCueTests.moon]), language: .indonesian))
    let text = matcher.read(try Prepared("Mereka menunggu bulan itu.").analyzed)
    let match = try #require(text.matches.first)
    #expect(match.doubt == .noCue)
    #expect(
      text.explanation(of: match, in: .english)
        == "none of the concept's cue words is in the sentence: `langit`, `purnama`, `planet merah`"
    )
  }

  @Test func `cues in the other language say nothing about the form`() throws {
    var concept = Concept(
      id: "moon",
      terms: [Term("bulan", .indonesian, .preferred), Term("moon", .english, .preferred)],
      origin: Concept.Origin(file: "own.csv", line: 2))
    concept.context = ["purnama", "matahari", "langit", "gerhana", "permukaan", "cahaya"]
    let glossary = Glossary([concept])
    var english = TermMatcher(TermIndex(glossary, language: .english))
    let text = try Prepared("They waited for the moon.", language: .english)
    #expect(english.matches(in: text.analyzed).map(\.isAmbiguous) == [false])
    var indonesian = TermMatcher(TermIndex(glossary, language: .indonesian))
    let other = try Prepared("Mereka menunggu bulan itu.")
    #expect(indonesian.matches(in: other.analyzed).map(\.isAmbiguous) == [true])
  }

  static let source = Row("sumber", except: "sumber daya")
  static let temple = Row("pura", except: "Angkasa Pura|pura-pura|bandara")

  @Test(arguments: [
    Matching("the word alone", [source], "Kata «sumber» itu.", "exact"),
    Matching("an expression with the word", [source], "Sumber daya itu habis, kata dia."),
    Matching(
      "an inflected expression", [source], "Sumber dayanya habis, kata «sumber» itu.", "exact"),
    Matching(
      "the parts of the expression apart", [source], "«Sumber» dengan daya itu.", "folded case"),
    Matching(
      "another concept with the form", [source, Row("sumber", domain: "water")],
      "Di «sumber» daya itu.", "exact = sumber"),
    Matching(
      "a longer term", [source, Row("sumber daya")], "Ada «sumber daya» baru.",
      "exact = sumber daya"),
    Matching("the end of an expression", [temple], "Kata Angkasa Pura begitu."),
    Matching("a reduplication", [temple], "Ia pura-pura tidur di «pura» itu.", "exact"),
    Matching("a word in the sentence", [temple], "Di pura itu, dekat bandara."),
    Matching(
      "a word in another sentence", [temple], "Di «pura» itu. Lalu ke bandara.", "exact"),
    Matching(
      "the rest of a longer term", [Row("rumah sakit", except: "rumah sakit jiwa"), Row("rumah")],
      "Ke «rumah» sakit jiwa.", "exact = rumah"),
  ])
  func `an exception vetoes the row`(matching: Matching) throws { try expect(matching) }

  @Test(arguments: [
    ("Sumber daya itu habis.", ["Sumber: the glossary excludes this concept with `sumber daya`"]),
    ("Kata sumber itu.", []),
    (
      "Ke kota-kota lain, kata Angkasa Pura.",
      [
        "kota-kota: the glossary excludes this concept with `kota-kota`",
        "Pura: the glossary excludes this concept with `Angkasa Pura`",
      ]
    ),
  ])
  func `an excluded form is kept with the reason`(text: String, reasons: [String]) throws {
    let glossary = Glossary([
      SoleCueTests.source, SoleCueTests.temple, Row("kota", except: "kota-kota"),
    ])
    for overlaps in [TermMatcher.Overlaps.longest, .nested] {
      var matcher = TermMatcher(
        TermIndex(glossary, language: .indonesian), overlaps: overlaps)
      let found = matcher.read(try Prepared(text).analyzed)
      #expect(
        found.suppressed.map {
          "\(found.surface(of: $0.match)): \(found.explanation(of: $0, in: .english))"
        } == reasons)
    }
  }
}
