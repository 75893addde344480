import Glossary
import Languages
import TermMatching
import Testing
import TextModel

/// Forms with several senses, placed by the inventory of homographs.
@Suite struct HomographMatchTests {
  /// A text in which each expected form is in `«…»`, with `?` before the closing mark if it is
  /// ambiguous and `×` if it is suppressed.
  struct Placing: Sendable, CustomTestStringConvertible {
    let rows: [Row]
    let text: String
    /// The first equivalent of each marked form.
    let equivalents: [String]

    init(_ rows: [Row], _ text: String, _ equivalents: String...) {
      self.rows = rows
      self.text = text
      self.equivalents = equivalents
    }

    var testDescription: String { text }
    var plain: String { text.filter { !"«»?×".contains($0) } }
  }

  static let river = Row("kali", en: "river")
  static let times = Row("kali", en: "time|occasion")
  static let month = Row("bulan", en: "month")
  static let moon = Row("bulan", en: "moon")
  static let head = Row("kepala", en: "head")
  static let chief = Row("kepala", en: "chief")
  static let voice = Row("suara", en: "voice")
  static let vote = Row("suara", en: "vote")
  static let venom = Row("bisa", en: "venom")
  static let hit = Row("memukul", pos: .verb, en: "hit")
  static let medan = Row("Medan", pos: .proper, en: "Medan")
  static let states = Row("AS", pos: .proper, en: "United States")

  @Test(arguments: [
    Placing([river], "Warga mandi di «kali» yang keruh dekat jembatan.", "river"),
    Placing([river], "Dia menang tiga «kali×» tahun ini.", "river"),
    Placing([river], "Kata dia begitu, «kali?».", "river"),
    Placing([times], "Kata dia begitu, «kali».", "time"),
    Placing([times], "Warga membuang sampah di bantaran «kali×» itu.", "time"),
    Placing([month], "Harga beras naik sejak dua «bulan» lalu.", "month"),
    Placing([month], "Wahana itu mendarat di permukaan «bulan×».", "month"),
    Placing([moon], "Wahana itu mendarat di permukaan «bulan».", "moon"),
    Placing([moon], "Gaji «bulan×» lalu belum dibayar.", "moon"),
    Placing([month, moon], "Gerhana «bulan» terlihat malam ini.", "moon"),
    Placing([moon, month], "Mereka menunggu «bulan» itu.", "month"),
    Placing([head], "«Kepala×» dinas itu dilantik sebagai pejabat.", "head"),
    Placing([chief], "Korban luka di «kepala×» dan leher.", "chief"),
    Placing([voice], "Calon itu meraih «suara×» terbanyak di TPS.", "voice"),
    Placing([vote], "Calon itu meraih «suara» terbanyak di TPS.", "vote"),
    Placing([venom], "Mereka tidak «bisa×» hadir.", "venom"),
    Placing([venom], "«Bisa» ular itu mematikan.", "venom"),
    Placing([hit], "Rapat mulai «pukul×» 9 pagi.", "hit"),
    Placing([hit], "Pelaku «pukul» korban dengan tongkat.", "hit"),
    Placing([hit], "Korban dipukul pelaku.".replacing("dipukul", with: "«dipukul»"), "hit"),
    Placing([medan], "Ia tiba di «Medan», Sumatra Utara.", "Medan"),
    Placing([states], "Presiden «AS» berbicara di Washington.", "United States"),
    Placing([states], "Kartu «AS×» sekop dan remi.", "United States"),
    // Other forms of the term.
    Placing([month], "Permukaan «bulannya×» tampak dari orbit satelit.", "month"),
    Placing([moon], "«Bulan-bulan×» mendatang ini gaji naik.", "moon"),
    // One sense per discourse.
    Placing(
      [river],
      "Warga mandi di «kali» yang keruh. Itu saja. Begitu katanya. Lalu mereka melihat «kali».",
      "river", "river"),
    // A glossary of another sense, and one without English.
    Placing([Row("kali", en: "crocodile")], "Dia menang tiga «kali» tahun ini.", "crocodile"),
    Placing([Row("kali")], "Dia menang tiga «kali» tahun ini.", ""),
    // Cues of the glossary win.
    Placing(
      [Row("kali", context: "menang", en: "river")], "Dia menang 3 «kali?».", "river"),
    // Another voice of a verb, and a verb that the glossary has as its base.
    Placing(
      [Row("membajak", pos: .verb, en: "hijack")], "Pesawat itu «dibajak» teroris.", "hijack"),
    Placing(
      [Row("membajak", pos: .verb, en: "hijack")], "Sawah itu «dibajak×» petani dengan kerbau.",
      "hijack"),
    Placing([Row("bajak", pos: .verb, en: "plough")], "Sawah itu «dibajak» petani.", "plough"),
    Placing([Row("bajak", pos: .verb, en: "plough")], "Akun saya «dibajak?» orang.", "plough"),
    // A sense that the text excludes, and an expression where the sense of the concept is not known.
    Placing([Row("lahan", en: "land")], "Daerah ini «lahan?» basah bagi mereka.", "land"),
    Placing([Row("ladang", en: "dry field")], "Bagi kami ini «ladang?» amal.", "dry field"),
    Placing([Row("ladang", en: "dry field")], "Mereka membuka «ladang» jagung.", "dry field"),
    Placing([Row("akar", en: "root")], "Kader di «akar×» rumput menolak.", "root"),
    Placing([Row("akar", en: "root")], "Batang dan «akar» tanaman itu busuk.", "root"),
  ])
  func `the senses of the inventory place a match`(placing: Placing) throws {
    var matcher = TermMatcher(TermIndex(Glossary(placing.rows), language: .indonesian))
    let text = matcher.read(try Prepared(placing.plain).analyzed)
    var marked = placing.plain
    var equivalents: [String] = []
    let found =
      text.matches.map { ($0, $0.isAmbiguous ? "?" : "") }
      + text.suppressed.map { ($0.match, "×") }
    for (match, sign) in found.sorted(by: { $0.0.range > $1.0.range }) {
      let utf8 = marked.utf8
      let start = utf8.index(utf8.startIndex, offsetBy: match.range.start)
      let end = utf8.index(utf8.startIndex, offsetBy: match.range.end)
      marked.replaceSubrange(start..<end, with: "«\(marked[start..<end])\(sign)»")
      let concept = text.index.concept(match.concept)
      equivalents.insert(concept.terms(in: .english).first?.text ?? "", at: 0)
    }
    #expect(marked == placing.text)
    #expect(equivalents == placing.equivalents)
  }

  @Test(arguments: [
    (
      "Dia menang tiga kali tahun ini.", InterfaceLanguage.english,
      "`kali` means “times” here (cue: `tiga kali`)"
    ),
    (
      "Dia menang tiga kali tahun ini.", .indonesian,
      "`kali` di sini berarti “times” (petunjuk: `tiga kali`)"
    ),
    (
      "Kata dia begitu, kali.", .english,
      "`kali` can also mean “times”, and the sentence has no cue"
    ),
    (
      "Kata dia begitu, kali.", .indonesian,
      "`kali` dapat juga berarti “times”, dan kalimat tidak memberi petunjuk"
    ),
  ])
  func `the reason has the sense and the cue`(
    text: String, interface: InterfaceLanguage, reason: String
  ) throws {
    var matcher = TermMatcher(
      TermIndex(Glossary([HomographMatchTests.river]), language: .indonesian))
    let found = matcher.read(try Prepared(text).analyzed)
    let reasons =
      found.matches.compactMap { found.explanation(of: $0, in: interface) }
      + found.suppressed.map { found.explanation(of: $0, in: interface) }
    #expect(reasons == [reason])
  }

  @Test func `the side of a translation is not judged`() throws {
    let glossary = Glossary([Row("kali", except: "tiga kali", en: "river")])
    var matcher = TermMatcher(
      TermIndex(glossary, language: .indonesian, judgesSenses: false))
    let text = matcher.read(try Prepared("Dia menang tiga kali tahun ini.").analyzed)
    #expect(text.matches.map(\.isAmbiguous) == [false])
    #expect(text.suppressed.isEmpty)
  }

  /// Texts without sentences, without capitals and in capitals.
  @Test(arguments: [
    "kali", "KALI", "dia mandi di kali yang keruh", "DIA MANDI DI KALI YANG KERUH", "",
  ])
  func `unusual texts have sensible results`(text: String) throws {
    var matcher = TermMatcher(
      TermIndex(Glossary([HomographMatchTests.river]), language: .indonesian))
    let found = matcher.read(try Prepared(text).analyzed)
    #expect(found.suppressed.isEmpty)
    #expect(found.matches.count == (text.isEmpty ? 0 : 1))
    #expect(found.matches.allSatisfy { $0.isAmbiguous == (text.utf8.count == 4) })
  }

  @Test func `the time for a text without full stops is linear`() throws {
    let glossary = Glossary([
      HomographMatchTests.river, Row("bulan", context: "purnama", en: "moon"),
      Row("sumber", except: "mata air", en: "source"),
    ])
    let index = TermIndex(glossary, language: .indonesian)
    func duration(_ count: Int) throws -> Duration {
      let words = String(repeating: "sumber bulan kali air ", count: count)
      let text = try Prepared(words).analyzed
      // The fastest of three runs, because other tests run at the same time.
      return try #require(
        (0..<3).map { _ in
          var matcher = TermMatcher(index)
          return ContinuousClock().measure { _ = matcher.read(text) }
        }.min())
    }
    let (short, long) = (try duration(1500), try duration(6000))
    // Four times the text; a quadratic method would take sixteen times as long.
    #expect(long / short < 10)
  }
}
