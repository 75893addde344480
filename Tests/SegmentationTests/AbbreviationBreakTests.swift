import TestSupport
import Testing
import TextModel

/// Abbreviations before a number, a place, a company or a month, and those that never end a
/// sentence.
@Suite("Indonesian sentences with abbreviations")
struct AbbreviationBreakTests {
  static let references = [
    Breaks("÷ UU No. 5 Tahun 1960 dicabut. ÷ DPR setuju. ÷", because: "a number follows No."),
    Breaks("÷ Lihat hlm. 12 buku itu. ÷", because: "a page follows hlm."),
    Breaks("÷ Surat tgl. 7 Mei belum dibalas. ÷", because: "a day follows tgl."),
    Breaks("÷ Jurnal Vol. 3 No. 2 terbit. ÷ Isinya padat. ÷", because: "a volume and its number"),
    Breaks("÷ Alamatnya RT. 03 RW. 05, Depok. ÷", because: "neighbourhoods have numbers"),
    Breaks("÷ Harganya Rp. 5.000 saja. ÷", because: "an amount follows Rp."),
    Breaks(
      "÷ Harganya Rp. 5 ribu. ÷ Murah! ÷",
      because: "an amount follows Rp., and the exclamation is a sentence"),
    Breaks("÷ Melanggar Ps. 362 KUHP, ia ditahan. ÷", because: "an article of a law follows Ps."),
    Breaks(
      "÷ Pesan lewat telp. (021) 555123. ÷ Layanan buka setiap hari. ÷",
      because: "a number in parentheses follows telp."),
    Breaks("÷ Kejadian di km. 97 tol Cipularang. ÷", because: "a milestone follows km."),
    Breaks(
      "÷ Nilai itu lih. no. 7. ÷ Ada tabel. ÷",
      because: "the number ends the sentence, not its sign"),
    Breaks("÷ Ia menjawab no. ÷ Semua tertawa. ÷", because: "no number follows, so it is a word"),
    Breaks(
      "÷ Hidupnya penuh hal. ÷ Ada suka dan duka. ÷",
      because: "hal is a word where no number follows"),
    Breaks(
      "÷ Naskah itu dimuat dalam Vol. IV halaman 7. ÷", because: "a Roman number follows Vol."),
    Breaks(
      "÷ Bacalah Bab. II buku itu. ÷ Lalu tidurlah. ÷", because: "a Roman number follows Bab."),
    Breaks(
      "÷ Kodenya ISBNo. ÷ Itu saja. ÷",
      because: "a word may end like No. and a pronoun like a Roman number"),
    Breaks("÷ Peraturan No. XIII berlaku. ÷", because: "a Roman number follows No."),
  ]

  static let places = [
    Breaks("÷ Kantornya di Jl. Sudirman. ÷ Gedungnya tinggi. ÷", because: "a street follows Jl."),
    Breaks("÷ Rumah di Jln. Mawar Gg. Buntu terbakar. ÷", because: "a lane follows Gg."),
    Breaks("÷ Warga Kec. Cibinong, Kab. Bogor, mengungsi. ÷", because: "district and regency"),
    Breaks("÷ Ia tinggal di Kel. Menteng. ÷ Rumahnya kecil. ÷", because: "a ward follows Kel."),
    Breaks("÷ Pulau itu, P. Rote, di selatan. ÷", because: "an island follows P."),
    Breaks("÷ Kapal merapat di Tj. Priok. ÷ Muatannya beras. ÷", because: "a cape follows Tj."),
    Breaks("÷ Prov. Papua Barat dimekarkan. ÷", because: "a province follows Prov."),
    Breaks("÷ Lokasinya Jl. “Pemuda” lama. ÷", because: "a name in quotes follows Jl."),
    Breaks("÷ Jl. 17 Agustus ditutup. ÷", because: "a street may be called by a day"),
    Breaks(
      "÷ Ia hadir di KTT APG. ÷ Hadirin berdiri. ÷",
      because: "an acronym may end like a kind of place"),
    Breaks(
      "÷ Kita ke Jakarta. ÷ Jalannya macet. ÷", because: "a word that begins like a street is none"),
  ]

  static let firms = [
    Breaks("÷ PT. Semen Indonesia merugi. ÷ Sahamnya turun. ÷", because: "the name follows PT."),
    Breaks("÷ Pemenangnya CV. Karya Abadi. ÷ Nilainya kecil. ÷", because: "the name follows CV."),
    Breaks(
      "÷ Keputusan itu dari DPD. ÷ Ketuanya setuju. ÷",
      because: "an acronym may end like a kind of firm"),
    Breaks("÷ Toko UD. Makmur tutup. ÷", because: "the name follows UD."),
    Breaks("÷ PT. “Angin Ribut” digugat. ÷", because: "the name stands in quotes"),
    Breaks("÷ Ia bekerja di PT. dengan gaji kecil. ÷", because: "a small letter goes on"),
    Breaks(
      "÷ PT Telkom Tbk. (TLKM) untung. ÷ Dividen dibagi. ÷", because: "the ticker follows Tbk."),
    Breaks("÷ Bank BRI Tbk. dan BNI Tbk. bersaing. ÷", because: "dan goes on behind Tbk."),
    Breaks("÷ Induknya Samsung Co. Ltd. (Korea). ÷", because: "Co. and Ltd. stand in a row"),
    Breaks(
      "÷ Sahamnya milik PT Astra International Tbk. ÷ Harganya naik. ÷",
      because: "Tbk. may end a sentence"),
    Breaks("÷ Produk Apple Inc. dan Google Inc. laku. ÷", because: "Inc. goes on"),
  ]

  static let insiders = [
    Breaks("÷ Surat a.n. Budi hilang. ÷", because: "a.n. stands before a name"),
    Breaks("÷ Kirim ke Ani d.a. Kantor Pos. ÷ Segera. ÷", because: "d.a. stands before an address"),
    Breaks("÷ Buka Senin s.d. Jumat. ÷ Sabtu tutup. ÷", because: "s.d. stands between two days"),
    Breaks("÷ Menteri c.q. Dirjen Pajak menjawab. ÷", because: "c.q. stands before an office"),
    Breaks(
      "÷ Laga Persib vs. Persija ditunda. ÷ Penonton kecewa. ÷",
      because: "vs. stands between two clubs"),
    Breaks("÷ Pasal 2 jo. Pasal 18 UU Tipikor dipakai. ÷", because: "jo. joins two articles"),
    Breaks(
      "÷ Direktur u.b. Kepala Bagian menandatangani. ÷", because: "u.b. stands before an office"),
    Breaks("÷ Ia bekerja di PBB (cf. Bab 3) lama. ÷", because: "cf. never ends a sentence"),
    Breaks(
      "÷ Barang rusak dll. ÷ Pembeli protes. ÷", because: "dll. may end a sentence before a capital"
    ),
    Breaks("÷ Beras, gula, dll. dibagikan. ÷", because: "dll. goes on before a small letter"),
    Breaks(
      "÷ Ikan, udang, dsb. melimpah. ÷ Nelayan senang. ÷",
      because: "dsb. goes on before a small letter"),
    Breaks(
      "÷ Mereka menanam padi, jagung, dst. ÷ Panennya baik. ÷", because: "dst. may end a sentence"),
    Breaks(
      "÷ Tas, dompet, dan lain-lain. ÷ Semua hilang. ÷",
      because: "spelt out it is a word like any other"),
  ]

  static let months = [
    Breaks("÷ Rapat 3 Jan. 2024 batal. ÷", because: "a year follows the month"),
    Breaks(
      "÷ Panen Okt. ’23 gagal. ÷ Petani rugi. ÷", because: "a shortened year follows the month"),
    Breaks("÷ Ia lahir 5 Des. 1990. ÷ Ibunya guru. ÷", because: "the year ends the sentence"),
    Breaks(
      "÷ Proyek mulai Agt. 2022 dan usai Sept. 2023. ÷", because: "two months in one sentence"),
    Breaks("÷ Ia datang bulan Mei. ÷ Hujan turun. ÷", because: "Mei is a whole word"),
    Breaks("÷ Bayar tiap Jan. ÷ Kata Ani, itu lama. ÷", because: "no number follows the month"),
  ]

  static let cases = references + places + firms + insiders + months

  @Test("continue after an abbreviation that needs what follows", arguments: cases)
  func breaks(_ breaks: Breaks) throws { try Segmented.check(breaks, in: .indonesian) }
}
