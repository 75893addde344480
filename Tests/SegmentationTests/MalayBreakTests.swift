import Segmentation
import TestSupport
import Testing
import TextModel

/// Malay sentences: titles and firms, dates, amounts, places, openers.
@Suite("Malay sentences")
struct MalayBreakTests {
  static let titles = [
    Breaks("÷ En. Ahmad tiba. ÷ Beliau senyum. ÷", because: "En. stands before a name"),
    Breaks("÷ Pn. Siti mengajar. ÷ Muridnya ramai. ÷", because: "Pn. stands before a name"),
    Breaks("÷ Kami bertemu Dr. Rosli semalam. ÷", because: "Dr. stands before a name"),
    Breaks("÷ Prof. Dr. Zainal hadir. ÷ Dewan penuh. ÷", because: "titles stand in rows"),
    Breaks("÷ YB. Lim menjawab. ÷ Dewan riuh. ÷", because: "YB. stands before a name"),
    Breaks("÷ Y.B. Lim menjawab. ÷ Dewan riuh. ÷", because: "Y.B. stands before a name"),
    Breaks("÷ YAB. Perdana Menteri tiba. ÷", because: "YAB. stands before an office"),
    Breaks("÷ Datuk Seri Anwar tiba. ÷ Beliau senyum. ÷", because: "Datuk Seri takes no stop"),
    Breaks("÷ Ia milik Tan Sri. ÷ Rumah itu besar. ÷", because: "Tan Sri may end a sentence"),
    Breaks("÷ Rakyat memanggilnya Tun. ÷ Beliau bersara. ÷", because: "Tun may end a sentence"),
    Breaks("÷ Ustz. Aminah berceramah. ÷ Jemaah ramai. ÷", because: "Ustz. is a title"),
    Breaks("÷ Kpl. Hassan cedera. ÷ Sjn. Osman selamat. ÷", because: "ranks of the police"),
    Breaks("÷ Supt. Rahim mengesahkannya. ÷", because: "Supt. stands before a name"),
    Breaks("÷ Hj. Salleh dan Hjh. Zaiton pulang. ÷", because: "pilgrims' titles"),
    Breaks("÷ Ir. Chong meneliti pelan. ÷ Semuanya baik. ÷", because: "an engineer's title"),
    Breaks("÷ Mohd. Faizal menang. ÷ Lawannya kalah. ÷", because: "Mohd. is part of a name"),
    Breaks("÷ A. Samad Said menulis. ÷ Sajaknya indah. ÷", because: "an initial is a name"),
    Breaks("÷ P. Ramlee berlakon. ÷ Filemnya lucu. ÷", because: "an initial that is a place's too"),
    Breaks("÷ Novel itu karya A. Samad Said. ÷ Ia laris. ÷", because: "an initial inside"),
    Breaks("÷ Papan itu tertulis AYAM. ÷ Beliau membacanya. ÷", because: "no title ends a word"),
    Breaks("÷ Negara itu anggota PBB. ÷ Negara lain tidak. ÷", because: "an acronym ends one"),
    Breaks("÷ S. M. Salim menyanyi. ÷ Lagunya merdu. ÷", because: "two initials"),
  ]

  static let firms = [
    Breaks("÷ Maju Jaya Sdn. Bhd. mengumumkan untung. ÷", because: "Sdn. Bhd. goes on"),
    Breaks("÷ Ia milik Maju Sdn. Bhd. ÷ Saham naik. ÷", because: "Bhd. ends a sentence"),
    Breaks("÷ Maju Bhd. (MAJU) untung. ÷ Saham naik. ÷", because: "a short name follows"),
    Breaks("÷ Kontrak itu milik Maju Bhd. ÷ Beliau gembira. ÷", because: "an opener begins one"),
    Breaks("÷ Maju Sdn Bhd untung. ÷ Saham naik. ÷", because: "no full stop is needed"),
    Breaks("÷ Tenaga Nasional Bhd. menaikkan tarif. ÷", because: "Bhd. goes on in lower case"),
    Breaks("÷ MAJU SDN. BHD. (DALAM PEMBUBARAN) ÷", because: "capitals make no difference"),
    Breaks("÷ Ia dibeli Maju Bhd. ÷ Syarikat itu besar. ÷", because: "Syarikat opens a sentence"),
    Breaks("÷ Ia bekerja di Sdn. ÷", because: "an abbreviation ends the text"),
  ]

  static let dates = [
    Breaks(
      "÷ Mesyuarat pada 5 Jan. 2025 ditunda. ÷ Sebabnya cuaca. ÷", because: "Jan. before a year"),
    Breaks("÷ Pada 5 Jan. 2025 Datuk Ali tiba. ÷", because: "a name follows the date"),
    Breaks("÷ Ia berlaku pada 9 Okt. 2024 di Ipoh. ÷", because: "Okt. before a year"),
    Breaks("÷ Tamat pada 31 Dis. 2025 nanti. ÷", because: "Dis. before a year"),
    Breaks("÷ Ia bermula pada 1 Jul. ÷ Semua sedia. ÷", because: "a month may end a sentence"),
    Breaks("÷ Hari Kebangsaan jatuh pada 31 Ogos. ÷ Kita cuti. ÷", because: "Ogos is a word"),
    Breaks("÷ Ia tamat pada Mac. ÷ Kerja diteruskan. ÷", because: "Mac ends a sentence"),
    Breaks("÷ Majlis pada 16.9.2025 meriah. ÷ Ramai hadir. ÷", because: "a date with full stops"),
    Breaks("÷ Beliau tiba pada 9.30 pagi. ÷ Majlis bermula. ÷", because: "a time in the morning"),
    Breaks("÷ Kedai tutup pukul 10.00 malam. ÷ Jalan lengang. ÷", because: "a time at night"),
    Breaks("÷ Hujan turun pada Isnin. ÷ Selasa cerah. ÷", because: "weekdays end sentences"),
    Breaks("÷ Ia berakhir pada 2024. ÷ Tahun baharu tiba. ÷", because: "a year ends a sentence"),
  ]

  static let amounts = [
    Breaks("÷ Nilainya RM7.8 bilion. ÷ Ia meningkat. ÷", because: "a point inside an amount"),
    Breaks("÷ Harganya RM1,234.56 sahaja. ÷ Murah. ÷", because: "a comma and a point"),
    Breaks("÷ Jumlahnya 1,500. ÷ Bakinya 20. ÷", because: "a number ends a sentence"),
    Breaks("÷ Untung naik 3.5 peratus. ÷ Saham melonjak. ÷", because: "peratus ends a sentence"),
    Breaks("÷ Bil. 12 mesyuarat itu lulus. ÷", because: "Bil. before a number"),
    Breaks("÷ Lihat hlm. 45 laporan itu. ÷ Jelas. ÷", because: "hlm. before a number"),
    Breaks("÷ Kes No. 7 ditangguh. ÷ Peguam akur. ÷", because: "No. before a number"),
    Breaks("÷ Tel. 03-2222 dihubungi. ÷ Tiada jawapan. ÷", because: "Tel. before a number"),
    Breaks("÷ Rumah itu di Lot. 12 kampung. ÷", because: "Lot. before a number"),
    Breaks("÷ Ia bukan bil. ÷ Siapa bayar? ÷", because: "bil. is a word too"),
    Breaks("÷ Nilainya 10. 5 bilion ringgit. ÷", because: "a space inside a number is a slip"),
  ]

  static let places = [
    Breaks("÷ Kebakaran di Jln. Ampang dipadam. ÷ Tiada mangsa. ÷", because: "Jln. before a name"),
    Breaks("÷ Beliau lahir di Kg. Baru. ÷ Ayahnya guru. ÷", because: "Kg. before a name"),
    Breaks("÷ Banjir di Sg. Buloh surut. ÷", because: "Sg. before a name"),
    Breaks("÷ Jambatan di Bt. Pahat siap. ÷", because: "Bt. before a name"),
    Breaks("÷ Tmn. Melawati sunyi. ÷ Warga pulang. ÷", because: "Tmn. before a name"),
    Breaks("÷ Beratnya 5Kg. ÷ Harganya murah. ÷", because: "a weight is no village"),
    Breaks("÷ Jadual 3. Jumlah Penduduk ÷", because: "a caption is one segment"),
    Breaks("÷ Rajah 2.1. Carta Alir ÷", because: "a caption with a full stop inside"),
    Breaks("÷ Lihat Jadual 3. ÷ Jumlahnya besar. ÷", because: "a label inside ends a sentence"),
  ]

  static let speech = [
    Breaks(
      "÷ “Bila siap?” Datuk Ali bertanya. ÷ Tiada jawapan. ÷", because: "the speaker follows"),
    Breaks("÷ “Tahniah!” Aminah berkata. ÷", because: "a name and berkata follow"),
    Breaks("÷ “Siapa kamu?” tanya Ali. ÷ Dia diam. ÷", because: "the verb in lower case follows"),
    Breaks("÷ “Siapa kamu?” ÷ Ali diam. ÷", because: "a question may stand alone"),
    Breaks("÷ “Ini tidak adil,” kata Ali. ÷ Dia pergi. ÷", because: "a comma closes the quote"),
    Breaks("÷ Katanya, “Kita menang.” ÷ Semua bersorak. ÷", because: "the quote ends both"),
    Breaks("÷ Beliau hadir b.p. pengarah. ÷ Majlis ringkas. ÷", because: "b.p. never ends one"),
    Breaks("÷ Surat itu s.k. Menteri. ÷ Balasan ditunggu. ÷", because: "s.k. goes on"),
    Breaks(
      "÷ Buku J.R.R. Tolkien laris. ÷ Filemnya juga. ÷", because: "initials go on with a name"),
    Breaks("÷ Beliau gred A. ÷ Beliau gembira. ÷", because: "an opener follows a letter"),
    Breaks("÷ Mereka dalam kumpulan B. ÷ Manakala lawan kuat. ÷", because: "Manakala opens one"),
    Breaks("÷ Hujan turun. ÷ Jalan licin. ÷ Orang pulang. ÷", because: "full stops end sentences"),
  ]

  static let cases = titles + firms + dates + amounts + places + speech

  @Test("are divided at the expected boundaries", arguments: cases)
  func breaks(_ breaks: Breaks) throws { try Segmented.check(breaks, in: .malay) }
}
