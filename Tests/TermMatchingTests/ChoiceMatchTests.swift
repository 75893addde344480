import Glossary
import TermMatching
import Testing

@Suite struct ChoiceMatchTests {
  @Test(arguments: [
    Matching(
      "the longest", [Row("menteri"), Row("menteri luar negeri"), Row("menteri luar")],
      "Kata «menteri luar negeri» itu.", "exact = menteri luar negeri"),
    Matching(
      "the leftmost before the longest", [Row("luar negeri"), Row("negeri sakura raya")],
      "Ke «luar negeri» sakura raya.", "exact = luar negeri"),
    Matching(
      "the shorter where the longer breaks off", [Row("menteri"), Row("menteri luar negeri")],
      "Kata «menteri» luar biasa.", "exact"),
    Matching(
      "one behind the other", [Row("menteri"), Row("perang")], "Para «menteri» «perang» itu.",
      "exact", "exact"),
    Matching(
      "the longest with a clitic", [Row("menteri"), Row("menteri luar negeri")],
      "Kata «menteri luar negerinya».", "inflected poss3"),
  ])
  func `leftmost, then longest`(matching: Matching) throws { try expect(matching) }

  @Test(arguments: [
    Matching(
      "exact before inflected",
      [Row("serang", pos: .verb), Row("menyerang", pos: .verb)], "Kita «menyerang».",
      "exact = menyerang"),
    Matching(
      "exact before folded", [Row("Serang", pos: .proper), Row("serang", pos: .verb)],
      "Kita «serang» kota «Serang».", "exact = serang", "exact = Serang"),
    Matching(
      "inflected before variant",
      [Row("mempengaruhi", pos: .verb), Row("pengaruhi", pos: .verb)], "Itu «memengaruhi» kita.",
      "inflected act = pengaruhi"),
    Matching(
      "an admitted term is exact too", [Row("Perserikatan Bangsa-Bangsa", "PBB", pos: .proper)],
      "Kata «PBB» begitu.", "exact = PBB"),
    Matching(
      "of one concept's terms the first", [Row("negara", "negara", pos: .noun)],
      "Kata «negara» itu.", "exact = negara"),
  ])
  func `the nearest form`(matching: Matching) throws { try expect(matching) }

  static let moon = Row("bulan", context: "langit|roket")
  static let month = Row("bulan", context: "tahun|awal tahun|gaji")

  @Test(arguments: [
    Matching("a cue for the first", [moon, month], "Di langit ada «bulan».", "exact = bulan"),
    Matching("an inflected cue", [moon, month], "Di langitnya ada «bulan».", "exact = bulan"),
    Matching("no cue at all", [moon, month], "Ada «bulan» baru.", "exact = bulan ?"),
    Matching(
      "a cue for each", [moon, month], "Di langit tahun ini ada «bulan».", "exact = bulan ?"),
    Matching(
      "a cue in the next sentence does not count", [moon, month],
      "Ada «bulan» baru. Di langit ada awan.", "exact = bulan ?"),
    Matching(
      "two homographs without any context", [Row("bisa"), Row("bisa", pos: .verb)],
      "Ular «bisa» itu.", "exact = bisa ?"),
    Matching(
      "a cue decides between unlike kinds of one kind",
      [Row("bulan"), Row("bulan", context: "gaji")], "Ada gaji «bulan» ini.", "exact = bulan"),
  ])
  func `context cues choose, else the match is ambiguous`(matching: Matching) throws {
    try expect(matching)
  }

  @Test(arguments: [
    ("Di langit ada bulan.", 0, false), ("Awal gaji bulan ini.", 1, false),
    ("Ada bulan baru.", 0, true), ("Roket ke bulan tahun ini.", 0, true),
    ("Awal tahun, gaji bulan ini.", 1, false), ("Di langit pada awal tahun ada bulan.", 1, false),
  ])
  func `the chosen sense and its alternatives`(
    text: String, concept: Int, isAmbiguous: Bool
  ) throws {
    let glossary = Glossary([ChoiceMatchTests.moon, ChoiceMatchTests.month])
    let matches = try bothMatches(text, glossary, .longest)
    let match = try #require(matches.first)
    #expect(matches.count == 1)
    #expect(match.concept == concept)
    #expect(match.isAmbiguous == isAmbiguous)
    #expect(match.alternatives == [1 - concept])
  }

  static let law = Row("surat", domain: "law")
  static let post = Row("surat", domain: "post")

  @Test(arguments: [
    Matching(
      "a term of one field beside it", [law, post, Row("perangko", domain: "post")],
      "Ada «surat» tanpa «perangko».", "exact = surat", "exact"),
    Matching(
      "a term of both fields beside it",
      [law, post, Row("perangko", domain: "post"), Row("hakim", domain: "law")],
      "«Hakim» membaca «surat» tanpa «perangko».", "folded case", "exact = surat ?", "exact"),
    Matching(
      "a term in the next sentence", [law, post, Row("hakim", domain: "law")],
      "Ada «surat» baru. Kata «hakim» itu.", "exact = surat", "exact"),
    Matching(
      "a term two sentences away", [law, post, Row("hakim", domain: "law")],
      "Ada «surat» baru. Itu saja. Kata «hakim» itu.", "exact = surat ?", "exact"),
    Matching(
      "concepts without a field", [Row("surat"), Row("surat"), Row("hakim")],
      "Ada «surat» baru. Kata «hakim» itu.", "exact = surat ?", "exact"),
    Matching(
      "a capital that only the sentence's start gives",
      [
        Row("Serang", pos: .proper, domain: "geography"),
        Row("serang", pos: .verb, domain: "military"), Row("tank", domain: "military"),
      ],
      "«Serang» «tank» itu.", "folded case = serang", "exact"),
    Matching(
      "another lemma of the same form",
      [
        Row("menari", pos: .verb, domain: "dance"), Row("tari", pos: .verb, domain: "music"),
        Row("gamelan", domain: "music"),
      ],
      "Mereka «menari» dengan «gamelan».", "exact = menari", "exact"),
  ])
  func `subject fields around an ambiguous form decide`(matching: Matching) throws {
    try expect(matching)
  }

  static let hour = Row("pukul", context: "lima")
  static let hit = Row("pukul", context: "tongkat")

  @Test(arguments: [
    Matching("a number beside it", [hit, hour], "Mulai «pukul» 9 pagi.", "exact = pukul"),
    Matching("a numeral beside it", [hit, hour], "Mulai «pukul» tujuh pagi.", "exact = pukul"),
    Matching(
      "a numeral far away", [hit, hour], "Mulai «pukul» sekian oleh tujuh orang.", "exact = pukul ?"
    ),
    Matching("the other cue", [hour, hit], "Kena «pukul» dengan tongkat.", "exact = pukul"),
    Matching(
      "the nearer cue", [hour, hit], "Kata lima orang itu, kena «pukul» tongkat.", "exact = pukul"),
  ])
  func `a cue next to the form counts more, and any numeral is a cue`(matching: Matching) throws {
    try expect(matching)
  }

  @Test(arguments: [
    ("Mulai pukul 9 pagi.", 1), ("Mulai pukul tujuh pagi.", 1),
    ("Kena pukul tongkat kayu lima orang.", 0),
  ])
  func `the sense that a neighbour chooses`(text: String, concept: Int) throws {
    let glossary = Glossary([ChoiceMatchTests.hit, ChoiceMatchTests.hour])
    let match = try #require(try bothMatches(text, glossary, .longest).first)
    #expect(match.concept == concept)
    #expect(!match.isAmbiguous)
  }

  @Test func `the glossary's order decides among equals`() throws {
    let rows = [Row("wakil"), Row("ketua"), Row("wakil"), Row("wakil")]
    let match = try #require(try bothMatches("Kata wakil itu.", Glossary(rows), .longest).first)
    #expect(match.concept == 0)
    #expect(match.alternatives == [2, 3])
    #expect(match.isAmbiguous)
  }
}
