import TestSupport
import Testing
import TextModel

/// Kinds of sentences that other programs are reported to divide wrongly.
@Suite("Sentences from the field")
struct FieldBreakTests {
  static let tokens = [
    Breaks("÷ Kode HS 9406.XX dan 7308.XX dikenai bea. ÷", because: "a code with capitals"),
    Breaks("÷ Berkas foto1.JPG dan IMG_2025.PNG dihapus. ÷", because: "names of files"),
    Breaks("÷ Versi 2.0.B rilis kemarin. ÷", because: "a version with a letter"),
    Breaks("÷ Kami memakai Windows 3.X di kantor. ÷", because: "a version with X"),
    Breaks("÷ Alamat https://a.id/berita2.Html itu benar. ÷", because: "an address on the net"),
    Breaks("÷ Bus rute 12.A penuh. ÷", because: "a route"),
    Breaks("÷ Surat nomor 045.2/117.PEM/2024 hilang. ÷", because: "the number of a letter"),
    Breaks("÷ Ruang 4.B dan 5.C dikunci. ÷", because: "rooms"),
    Breaks("÷ Surel budi1.Santoso@contoh.id aktif. ÷", because: "an address of a mailbox"),
    Breaks("÷ Buka contoh.id/cari?Kata=beras lalu tunggu. ÷", because: "a query without www"),
    Breaks("÷ Ia memakai versi 2.0. ÷ Anak itu pulang. ÷", because: "a version may end a sentence"),
  ]
  static let items = [
    Breaks(
      "÷ Butir kedua. ÷ a. Huruf pertama. ÷ b. Huruf kedua. ÷", because: "a. opens an item"),
    Breaks("÷ i. Satu. ÷ ii. Dua. ÷ iii. Tiga. ÷", because: "small Roman numbers"),
    Breaks("÷ i. Pagi. ÷ iv. Siang. ÷ v. Malam. ÷", because: "v. behind iv."),
    Breaks("÷ I. Pendahuluan. ÷ II. Isi. ÷ III. Penutup. ÷", because: "Roman numbers"),
    Breaks("÷ Syarat: a. Paspor. ÷ b. Visa. ÷", because: "a. behind a colon"),
    Breaks("÷ Syarat: (a) Paspor. ÷ (b) Visa. ÷ (c) Foto. ÷", because: "letters in parentheses"),
    Breaks("÷ a) Paspor. ÷ b) Visa. ÷", because: "letters with a parenthesis"),
    Breaks("÷ Menu: a. Nasi putih b. Lauk ikan ÷", because: "a letter never ends the item before"),
    Breaks("÷ Bab ini selesai. ÷ 2.1. Metode. ÷", because: "numbers of two levels"),
    Breaks("÷ Ia mendapat nilai a. ÷ Kemudian ia pulang. ÷", because: "a mark, not an item"),
    Breaks("÷ Ia membaca kasus Roe v. Wade. ÷ Ia lelah. ÷", because: "v. between two parties"),
    Breaks("÷ Ia menulis tentang hepatitis b. ÷ Buku itu laris. ÷", because: "a letter at the end"),
  ]
  static let titles = [
    Breaks("÷ Ia mendatangi rumah Sri. ÷ Saat itu, Sri bertanya. ÷", because: "Sri is a name"),
    Breaks("÷ Ia mengajak Sri. ÷ Polisi datang. ÷", because: "before any capital"),
    Breaks("÷ Ia berpangkat Mayor. ÷ Polisi datang. ÷", because: "a rank in full"),
    Breaks("÷ Ia dipanggil Ustad. ÷ Warga senang. ÷", because: "a title in full"),
    Breaks("÷ Ia menemui dr. ÷ Sementara itu, hujan turun. ÷", because: "dr. at the end"),
    Breaks("÷ Gelarnya prof. ÷ Namun ia malu. ÷", because: "prof. at the end"),
    Breaks("÷ Ia bertemu Moh. Hatta di rumah. ÷ Ia senang. ÷", because: "Moh. before a name"),
    Breaks("÷ Ia menemui dr. Sri di klinik. ÷", because: "a title before Sri"),
    Breaks("÷ Kol. Inf. Andi dan Prof. Budi hadir. ÷", because: "titles before names"),
  ]
  static let signOffs = [
    Breaks("÷ Antrean panjang sampai malam. ÷ (nam/ed) ÷", because: "two pairs of initials"),
    Breaks("÷ Antrean panjang sampai malam. ÷ [bdi] ÷", because: "brackets"),
    Breaks("÷ “Kami siap.” ÷ (nam) ÷", because: "behind a quotation"),
    Breaks("÷ Antrean panjang sampai malam. ÷ (Z-1) ÷", because: "the letter of a page"),
    Breaks("÷ Antrean panjang sampai malam. ÷ *** ÷", because: "asterisks"),
    Breaks("÷ Saham PT Maju Tbk. (MAJU) naik. ÷", because: "the short name of a firm"),
    Breaks("÷ Ia pulang (dan tidur). ÷", because: "an aside"),
  ]
  static let speech = [
    Breaks(
      "÷ “Siapa yang datang?” Kepala Dinas Pendidikan Jawa Barat bertanya kepada warga. ÷",
      because: "an office before the verb of saying"),
    Breaks("÷ “Kapan?” ÷ Polisi tidak menjawab. ÷", because: "a new sentence"),
  ]
  static let indonesian = tokens + items + titles + signOffs + speech

  static let english = [
    Breaks("÷ Version 2.0.B is out. ÷", because: "a version with a letter"),
    Breaks("÷ See Windows 3.X today. ÷", because: "a version with X"),
    Breaks("÷ The file report2.PDF is lost. ÷ He left. ÷", because: "the name of a file"),
    Breaks("÷ Codes 9406.XX and 7308.XX are taxed. ÷", because: "codes"),
    Breaks("÷ Room 4.B is closed. ÷", because: "a room"),
    Breaks("÷ Bring: a. Passport. ÷ b. Visa. ÷ c. Photo. ÷", because: "items by letter"),
    Breaks("÷ i. One. ÷ ii. Two. ÷ iii. Three. ÷", because: "small Roman numbers"),
    Breaks("÷ Bring: (a) Passport. ÷ (b) Visa. ÷", because: "letters in parentheses"),
    Breaks("÷ PT. Maju Jaya and CV. Karya lost. ÷", because: "Indonesian firms"),
    Breaks("÷ PT Maju Jaya Tbk. (MAJU) gained. ÷", because: "Tbk. before the short name"),
    Breaks("÷ He works for a PT. ÷ However, he is poor. ÷", because: "PT. at the end"),
    Breaks("÷ It is near Jl. Sudirman in Kec. Menteng. ÷", because: "streets and districts"),
    Breaks("÷ Moh. Hatta met Abd. Rahman. ÷ They talked. ÷", because: "shortened given names"),
    Breaks(
      "÷ Comr. Gen. Budi met Insp. Gen. Pol. Listyo. ÷ They talked. ÷", because: "police ranks"),
    Breaks("÷ Kombes. Rudi and AKBP. Yanto testified. ÷", because: "Indonesian ranks"),
    Breaks("÷ Drs. Ahmad and Hj. Siti came. ÷", because: "Indonesian titles"),
    Breaks("÷ He is a prof. ÷ However, he left. ÷", because: "a title at the end"),
    Breaks("÷ He lives on Park Rd. ÷ Police came. ÷", because: "a road at the end"),
    Breaks("÷ They paid Rp. 5 million. ÷ He left. ÷", because: "Rp. before an amount"),
    Breaks("÷ It starts at 10 a.m. WITA on Monday. ÷", because: "a zone of Indonesia"),
    Breaks("÷ It began at 7 a.m. Western Indonesia Time. ÷", because: "a zone in words"),
    Breaks("÷ It ended at 5 p.m. Makassar time. ÷", because: "the time of a city"),
    Breaks("÷ He left at 5 p.m. ÷ Police came. ÷", because: "a time at the end"),
    Breaks("÷ “Why now?” President Joko Widodo asked. ÷", because: "an office and a name"),
    Breaks(
      "÷ “Who did it?” Budi Santoso, the head of the agency, said on Monday. ÷",
      because: "a name with its office"),
    Breaks(
      "÷ “How?” Chief of the National Police Listyo Sigit said. ÷", because: "a long office"),
    Breaks("÷ “Why?” ÷ The minister said nothing. ÷", because: "a new sentence"),
    Breaks("÷ The case is closed. ÷ (nam/ed) ÷", because: "initials"),
  ]

  @Test("are divided at the expected boundaries in Indonesian", arguments: indonesian)
  func inIndonesian(_ breaks: Breaks) throws { try Segmented.check(breaks, in: .indonesian) }

  @Test("are divided at the expected boundaries in English", arguments: english)
  func inEnglish(_ breaks: Breaks) throws { try Segmented.check(breaks, in: .english) }

  @Test(
    "are divided where the space is missing",
    arguments: [
      ("Pertama, awasi baja.Kedua, perketat izin.", 2), ("Dia pulang.Lalu tidur.", 2),
      ("Ia tiba tahun 2024.Namun ia pulang.", 2), ("Ia membela warga.KPK menyidik.", 2),
      ("Ia tinggal di Jakarta.Kini ia pulang.", 2), ("Harga naik 5%.Warga mengeluh.", 2),
      ("Kunjungi www.contoh.co.id hari ini.", 1), ("Situs Kompas.Com dan Tempo.Co ramai.", 1),
      ("Berkas laporan.Docx hilang.", 1), ("Sdr. prof.Budi datang.", 1),
      ("Rapat tgl.Senin batal.", 1),
    ])
  func glued(_ text: String, _ count: Int) throws {
    #expect(try Segmented(text).segments.count == count)
  }

  @Test(
    "are divided where the space is missing in English",
    arguments: [
      ("He left.Then it rained.", 2), ("It was 2024.Prices rose.", 2),
      ("Use Node.Js here.", 1), ("Prof.Budi came.", 1), ("Read report.Pdf now.", 1),
    ])
  func gluedEnglish(_ text: String, _ count: Int) throws {
    #expect(try Segmented(text, in: .english).segments.count == count)
  }
}
