import TestSupport
import Testing
import TextModel

/// Titles, degrees, initials and shortened names, inside a sentence and at its end.
@Suite("Indonesian sentences with titles and names")
struct TitleBreakTests {
  static let titles = [
    Breaks("÷ Dr. Budi tiba. ÷ Ia pulang. ÷", because: "a title stands before a name"),
    Breaks(
      "÷ Tn. Salim dan Ny. Ratna hadir. ÷ Mereka diam. ÷", because: "two titles in one sentence"),
    Breaks(
      "÷ Rapat dipimpin Prof. Emil Salim. ÷ Hadirin bertepuk tangan. ÷",
      because: "a professor stands before a name"),
    Breaks("÷ Kapolri Jend. Listyo memberi keterangan. ÷", because: "ranks are shortened"),
    Breaks(
      "÷ Plt. Bupati Garut meninjau pasar. ÷", because: "an acting official's title is shortened"),
    Breaks("÷ Yth. Bapak Gubernur, kami menunggu. ÷", because: "a form of address goes on"),
    Breaks("÷ Alm. Gus Dur dikenang warga. ÷ Doa dibacakan. ÷", because: "a late person is named"),
    Breaks(
      "÷ Haji itu bernama H. Agus Salim. ÷ Ia dari Minangkabau. ÷",
      because: "a hajj title is one letter"),
    Breaks(
      "÷ Pengajian diisi Ust. Abdul Somad. ÷ Jemaah memadati masjid. ÷",
      because: "a teacher of religion"),
    Breaks(
      "÷ Pdt. Gomar memimpin ibadah. ÷ Umat bernyanyi. ÷",
      because: "a minister stands before a name"),
    Breaks(
      "÷ Wawancara dengan Mr. Smith dan Mrs. Jones batal. ÷", because: "English titles occur too"),
    Breaks("÷ Drs. “Kang” Asep datang. ÷", because: "a nickname in quotes follows the title"),
    Breaks(
      "÷ Menurut Ir. (Insinyur) Joko, proyek mundur. ÷", because: "a parenthesis follows the title"),
    Breaks(
      "÷ Sdr. Anton dan Sdri. Maya dipanggil. ÷ Keduanya absen. ÷",
      because: "polite forms in letters"),
    Breaks(
      "÷ Surat itu untuk Bp. Lukman. ÷ Isinya singkat. ÷",
      because: "the full stop behind the name ends the sentence"),
    Breaks(
      "÷ Ia menunggu dr. Tirta di lobi. ÷", because: "a physician's title is in small letters"),
    Breaks(
      "÷ Obat itu dari dokter. ÷ Budi meminumnya. ÷",
      because: "dokter is a word, not a title with a stop"),
    Breaks(
      "÷ Kapal itu bernama KRI Irian. ÷ Letaknya di Surabaya. ÷",
      because: "a word that only ends like a title"),
  ]

  static let rows = [
    Breaks("÷ Prof. Dr. Ir. H. Amien hadir. ÷ Ia berpidato. ÷", because: "titles stand in rows"),
    Breaks(
      "÷ Prof. dr. Zubairi diwawancarai. ÷ Ia setuju. ÷",
      because: "a title in capitals before one in small letters"),
    Breaks("÷ Acara dibuka Dr. drg. Lita dan Drs. H. Yusuf. ÷", because: "mixed rows of titles"),
    Breaks(
      "÷ Hasilnya diteliti Prof. drh. Wiku. ÷ Laporannya tebal. ÷",
      because: "a veterinarian and professor"),
    Breaks("÷ Pertemuan itu dengan dr. drg. Ana. ÷", because: "two titles in small letters"),
  ]

  static let initials = [
    Breaks(
      "÷ B.J. Habibie lahir di Parepare. ÷ Ia insinyur. ÷",
      because: "dotted initials stand before a name"),
    Breaks(
      "÷ K.H. Hasyim Asyari mendirikan NU. ÷", because: "a scholar's title has two dotted letters"),
    Breaks(
      "÷ R.A. Kartini menulis surat. ÷ Surat itu dibukukan. ÷",
      because: "a noble title has dotted letters"),
    Breaks("÷ W.R. Supratman menggubah lagu. ÷ Lagunya abadi. ÷", because: "a composer's initials"),
    Breaks("÷ W. S. Rendra membaca sajak. ÷", because: "initials may stand apart"),
    Breaks("÷ Rapat dipimpin Laksmi H. Prabowo. ÷ Ia ketua. ÷", because: "a middle initial"),
    Breaks(
      "÷ Sukarno berpidato di Jalan A. Yani. ÷ Hujan turun. ÷", because: "an initial opens a name"),
    Breaks("÷ T. Zulkarnain dan M. Yusuf bersaksi. ÷", because: "first names are shortened"),
    Breaks(
      "÷ Pelaku berinisial A.S. ditangkap. ÷ Polisi menahannya. ÷",
      because: "initials before a small letter go on"),
    Breaks(
      "÷ Ia lulusan S.H. dari Unpad. ÷ Gelarnya sah. ÷",
      because: "a degree before a small letter goes on"),
    Breaks(
      "÷ Muh. Yamin dan Moh. Hatta berdebat. ÷ Sidang riuh. ÷", because: "Muhammad is shortened"),
    Breaks("÷ Abd. Rahman dan Sy. Fatimah menikah. ÷", because: "parts of names are shortened"),
    Breaks(
      "÷ Dia mengidolakan Moh. Salah. ÷ Gol itu indah. ÷",
      because: "the full stop behind the last name counts"),
  ]

  static let enders = [
    Breaks(
      "÷ Ia bergelar S.H. ÷ Namun ia tidak berpraktik. ÷",
      because: "a conjunction opens a sentence behind a degree"),
    Breaks(
      "÷ Markasnya di Washington, D.C. ÷ Mereka berkumpul di sana. ÷",
      because: "a pronoun opens a sentence behind D.C."),
    Breaks(
      "÷ Saksi ahli, Rudi, S.Pd. ÷ Menurut dia, naskah itu asli. ÷",
      because: "a degree of two parts may end a sentence"),
    Breaks(
      "÷ Ia anggota tim U.S. ÷ Dalam laga itu ia cedera. ÷",
      because: "a preposition opens a sentence behind U.S."),
    Breaks(
      "÷ Buah itu kaya vitamin C. ÷ Harganya murah. ÷",
      because: "the letter of a vitamin is no initial"),
    Breaks(
      "÷ Pasien menderita hepatitis B. ÷ Dokter merawatnya. ÷",
      because: "the letter of a disease is no initial"),
    Breaks(
      "÷ Indonesia satu grup A. ÷ Vietnam di grup B. ÷ Laga dimulai. ÷",
      because: "the letter of a group is no initial"),
    Breaks(
      "÷ Ia naik di kelas A. ÷ Tiketnya mahal. ÷", because: "the letter of a class is no initial"),
    Breaks(
      "÷ Kita perlu rencana B. ÷ Waktu sempit. ÷", because: "the letter of a plan is no initial"),
    Breaks(
      "÷ Darahnya golongan O. ÷ “Stok aman,” kata petugas. ÷",
      because: "a quotation may follow the letter"),
    Breaks(
      "÷ Penumpang menunggu di terminal D. ÷ Bus terlambat. ÷",
      because: "the letter of a terminal is no initial"),
    Breaks(
      "÷ Sayuran mengandung vitamin A. ÷ Yani tidak suka. ÷",
      because: "behind vitamin even a name begins a sentence"),
  ]

  static let words = [
    Breaks(
      "÷ Ia bekerja di PBB. ÷ Kantornya di New York. ÷",
      because: "the last letter of an acronym is no initial"),
    Breaks(
      "÷ Sidang digelar MPR. ÷ Ketuanya hadir. ÷",
      because: "an acronym may end like a title of one letter"),
    Breaks(
      "÷ Berkasnya berkode PPD.B. ÷ Isinya rahasia. ÷",
      because: "dotted letters that end a longer word are no initials"),
    Breaks(
      "÷ Ia kuliah di UNTh. ÷ Kampusnya baru. ÷", because: "a word may end like a shortened name"),
    Breaks(
      "÷ Programnya bernama Sijempolmoh. ÷ Warga setuju. ÷",
      because: "a word in small letters may end like a shortened name"),
  ]

  static let eras = [
    Breaks(
      "÷ Masjid itu berdiri pada 1322 H. ÷ Jemaahnya ramai. ÷",
      because: "the letter of an era is no initial"),
    Breaks(
      "÷ Candi itu dari abad ke-9 M. ÷ Letaknya di Jawa. ÷",
      because: "a century and its era end a sentence"),
    Breaks(
      "÷ Prasasti itu dari 850 M. menurut para ahli. ÷",
      because: "an era goes on before a small letter"),
  ]

  static let cases = eras + words + titles + rows + initials + enders

  @Test("are not divided at a title, but after one at their end", arguments: cases)
  func breaks(_ breaks: Breaks) throws { try Segmented.check(breaks, in: .indonesian) }
}
