import Languages
import PipelineSupport
import Segmentation
import TestSupport
import Testing
import TextModel

@testable import TermMatching

/// A text in which `«…»` marks a form.
private func surroundings(
  _ marked: String, isName: Bool = false, _ language: LanguageTag = .indonesian
) throws -> TokenSurroundings {
  let marked = Marked(marked)
  let part = try #require(marked.parts.first)
  let text = try AnalyzedText(marked.text, language: language)
  let segment = try #require(
    text.segments.firstIndex { $0.range.range.contains(part.range.lowerBound) })
  return try #require(
    TokenSurroundings(
      TextRange(part.range.lowerBound, part.range.upperBound), segment: segment, isName: isName,
      in: text, Language.of(language)))
}

@Suite struct TokenSurroundingsTests {
  @Test(arguments: [
    "Ia «menyebut» bahwa harga akan naik.",
    "Ia «mengatakan» kepada para wartawan bahwa harga akan naik.",
    "Ia «menyebut», “Harga akan naik.”",
    "Ia «menyebut»: \"Harga akan naik.\"",
    "Ia «mengatakan» kepada pers, \"Kami menang.\"",
    "Itu bohong, «ujarnya» “Kami menang.”",
    "Ia «menyebut» harga akan naik.",
    "Ia «menyebut» mereka sudah pergi.",
    "Ia «menyebut» tidak tahu.",
    "Ia «menyebut» telah menangkap dua orang.",
    "Ia «menyebut» menerima laporan itu.",
    "Ia juga «menyebut» jumlah korban di Gaza mencapai seratus orang.",
    "Polisi «menyebut» pelaku ditangkap semalam.",
    "Ia «menyebut» juga bahwa harga akan naik.",
    "Ia «menyebut» kalau harga akan naik.",
    "Ia «meminta» agar warga pergi.",
    "Ia «menyebut» ada tiga korban.",
    "Ia «menyebut» Menteri Agama belum tahu.",
    "Ia «menyebut» dua orang tewas dalam ledakan.", "Ia «menyebut» pejabat itu terlibat.",
  ])
  func `a clause follows`(marked: String) throws {
    #expect(try surroundings(marked).complement(isPassive: false) == .clause)
  }

  @Test(arguments: [
    "Ia «menyebut» serangan itu terorisme.",
    "Ia «menyebut» serangan itu sebagai upaya menghentikan perang.",
    "Ia «menyebut» orang yang menyerang gedung itu.",
    "Ia «menyebut» dia pengkhianat.",
    "Ia «menyebut» “teroris” tiga kali.",
    "Ia «menyebut» langkah untuk menghentikan perang.",
    "Ia «menyebut» sejumlah nama.",
    "Ia «menyebut» juga nama menteri.",
    "Ia «menyebut» 30 nama.",
    "Ia «meminta» warga pindah.",
  ])
  func `an object follows`(marked: String) throws {
    #expect(try surroundings(marked).complement(isPassive: false) == .object)
  }

  @Test(arguments: [
    "Itu yang ia «sebut».",
    "Ia «menyebut», seperti biasa, tiga nama.",
    "Ia «berbicara» di Jakarta.",
    "Ia «bekerja» sebagai guru.",
    "Ia «menyebut» (tiga kali).",
  ])
  func `neither follows`(marked: String) throws {
    #expect(try surroundings(marked).complement(isPassive: false) == .none)
  }

  @Test func `a passive form has a complement with the marker`() throws {
    let around = try surroundings("Kota itu «disebut» sebagai kota pelajar.")
    #expect(around.complement(isPassive: true) == .object)
    #expect(around.complement(isPassive: false) == .none)
  }

  @Test(arguments: [
    ("He «said» that prices will rise.", TokenSurroundings.Complement.clause),
    ("He «said» prices will rise.", .clause), ("He «said», “Prices will rise.”", .clause),
    ("He «called» the attack terrorism.", .object), ("He «called» them again.", .object),
    ("He «named» the man who was there.", .object), ("He «spoke» in Jakarta.", .none),
  ])
  func `English verbs have the same classes`(
    marked: String, expected: TokenSurroundings.Complement
  ) throws {
    #expect(
      try surroundings(marked, .english).complement(isPassive: false) == expected)
  }

  @Test func `a language without facts has no classes`() throws {
    let dutch = try #require(LanguageTag("nl"))
    let around = try surroundings("Hij «zei» dat het klopt.", dutch)
    #expect(around.complement(isPassive: false) == .none)
    #expect(!around.isAttribute)
  }

  @Test(arguments: [
    "Pemerintah menjalankan diplomasi «ekonomi» di Afrika.", "Proses «hukum» berjalan lambat.",
    "Para ahli «hukum» menolak.", "Nilai «budaya» harus dijaga.", "Sidang «parlemen» ditunda.",
    "Kerusakan «lingkungan» meluas.", "Pertumbuhan «ekonomi» dunia melambat.",
    "Ia menghadapi masalah «hukum».", "Di bidang «ekonomi», mereka kalah.",
  ])
  func `a common noun modifies the noun before it`(marked: String) throws {
    #expect(try surroundings(marked).isAttribute)
  }

  @Test(arguments: [
    "Pasukan «Rusia» menyeberang.", "Menteri luar negeri «Jepang» bertolak ke Seoul.",
    "Presiden «Prancis» tiba.", "Warga negara «Inggris» itu dideportasi.",
    "Masa depan «Ukraina» tidak pasti.", "Negara-negara «Eropa» menolak.",
    "Invasi «Rusia» gagal.", "Kedutaan Besar «Indonesia» ditutup.",
  ])
  func `a name modifies the noun before it`(marked: String) throws {
    #expect(try surroundings(marked, isName: true).isAttribute)
  }

  @Test(arguments: [
    ("a subject", "«Ekonomi» tumbuh."), ("an object", "Itu menguatkan «ekonomi»."),
    ("an object of a bare verb", "Ayo dukung «ekonomi» rakyat."),
    ("an object of ber-", "Mereka berbicara «hukum»."), ("after a preposition", "Di «ekonomi»."),
    ("after a conjunction", "Politik dan «ekonomi» melemah."), ("after yang", "Yang «hukum» atur."),
    ("after a quantifier", "Semua «agama» sama."), ("after a numeral", "Tiga «budaya» bertemu."),
    ("after a month", "Pada Maret «ekonomi» melemah."),
    ("after a year", "Pada 2024 «ekonomi» melemah."),
    ("after a demonstrative", "Saat itu «ekonomi» melemah."),
    ("after a possessive", "Menurut pandangannya «ekonomi» melemah."),
    ("after a comma", "Di pasar, «ekonomi» melemah."),
    ("after a day", "Kemarin malam «ekonomi» jadi topik."),
    ("a field of an office", "Para menteri «agama» bertemu."),
    ("a part of a name", "Ia masuk Fakultas «Hukum» Islam."),
    ("a part of a longer name", "Ia masuk Sekolah «Hukum» Nasional."),
  ])
  func `a common noun is no attribute`(reason: String, marked: String) throws {
    #expect(try !surroundings(marked).isAttribute, "\(reason)")
  }

  @Test(arguments: [
    ("a subject", "«Rusia» menyerang."), ("an object", "Mereka menyerang «Rusia»."),
    ("after di", "Perang di «Ukraina» berlanjut."),
    ("after menurut", "Menurut «Jepang», itu benar."),
    ("after a class word", "Pulau «Jawa» ramai."),
    ("after a determiner", "Di seluruh «Indonesia», hujan turun."),
    ("after di utara", "Kapal itu berada di utara «Jawa»."),
    ("after asal", "Pemain asal «Jepang» itu cedera."),
    ("after a word of saying", "Itu salah, kata «Rusia»."),
    ("coordinated", "Perang «Rusia» dan Ukraina berlanjut."),
    ("hyphenated", "Perang «Rusia»-Ukraina berlanjut."),
    ("after a prefix", "Kelompok pro «Rusia» menang."),
    ("as the party of another", "Ia tinggal di Moskow, «Rusia»."),
  ])
  func `a name is no attribute`(reason: String, marked: String) throws {
    #expect(try !surroundings(marked, isName: true).isAttribute, "\(reason)")
  }

  @Test func `in a headline, a noun that is also a verb takes an object`() throws {
    #expect(try !surroundings("Israel Kritik «Iran»", isName: true).isAttribute)
    #expect(try surroundings("Kritik «Iran» itu tajam.", isName: true).isAttribute)
    #expect(try surroundings("Pasukan «Iran» Mundur", isName: true).isAttribute)
  }

  @Test func `an attribute is not recognized in English`() throws {
    #expect(try !surroundings("The law «school» closed.", .english).isAttribute)
  }

  @Test func `a cue counts more within two words`() throws {
    let around = try surroundings("Hakim agung itu membaca «putusan» akhir kasus suap.")
    #expect(around.weight(ofCue: [Array("kasus".utf8)]) == 3)
    #expect(around.weight(ofCue: [Array("hakim".utf8), Array("agung".utf8)]) == 2)
    #expect(around.weight(ofCue: [Array("suap".utf8)]) == 2)
    #expect(around.weight(ofCue: [Array("agung".utf8), Array("hakim".utf8)]) == 0)
    // The form itself is not a cue.
    #expect(around.weight(ofCue: [Array("putusan".utf8)]) == 0)
  }

  @Test func `a form at the edge of a one-word text has no surroundings`() throws {
    let around = try surroundings("«Hukum»")
    #expect(around.complement(isPassive: false) == .none)
    #expect(!around.isAttribute)
    #expect(around.weight(ofCue: [Array("hakim".utf8)]) == 0)
  }
}
