import TestSupport
import Testing
import TextModel

/// Difficult cases: numbers, money, times, references, scores, versions and items.
@Suite("Indonesian pitfalls: numbers")
struct IndonesianNumberPitfalls {
  static let cases = [
    Breaks("÷ Ia pergi pukul 10. ÷ 5 orang ikut. ÷", because: "two numbers, one on either side"),
    Breaks("÷ Ia pergi pukul 10. 30 malam itu sunyi. ÷", because: "a space inside a time"),
    Breaks("÷ Harganya Rp 1. 500 rupiah saja. ÷", because: "a space inside a number"),
    Breaks("÷ Nilainya: 9. ÷ Guru senang. ÷", because: "a number behind a colon is no item"),
    Breaks("÷ Surat Kej. 1:1 dibaca. ÷ Kej. ÷ Itu singkatannya. ÷", because: "no verse follows"),
    Breaks("÷ Ia sakit tahun 1945. ÷ 200 orang menjenguk. ÷", because: "a year is no thousand"),
    Breaks(
      "÷ Hal itu diatur dalam Pasal 5 ayat (2) UU No. 12 Tahun 2011. ÷ Pemerintah wajib tunduk. ÷",
      because: "law reference"),
    Breaks("÷ Lihat hlm. 12–15. ÷ Bab itu menjelaskan semuanya. ÷", because: "page range then end"),
    Breaks(
      "÷ Firman Allah dalam QS. Al-Baqarah: 183 mewajibkan puasa. ÷ Umat Islam menaatinya. ÷",
      because: "QS. before a surah"),
    Breaks("÷ Ia mengutip Q.S. Ali Imran ayat 104. ÷ Jemaah mengangguk. ÷", because: "Q.S. dotted"),
    Breaks("÷ Harganya Rp 5.000. ÷ Murah sekali. ÷", because: "money at the end"),
    Breaks(
      "÷ Utangnya mencapai Rp. 2,5 triliun. ÷ Bank menagihnya. ÷", because: "Rp. before number"),
    Breaks(
      "÷ Kurs hari ini Rp15.750,00 per dolar AS. ÷ Kemarin Rp15.700,00. ÷",
      because: "money at the end with comma"),
    Breaks(
      "÷ Rapat dimulai pukul 09.00 WIB s.d. 12.30 WIB. ÷ Peserta wajib hadir. ÷",
      because: "s.d. inside"),
    Breaks(
      "÷ Alamatnya Jl. Jend. Sudirman Kav. 52–53, Jakarta. ÷ Gedungnya tinggi. ÷",
      because: "Jl. Jend. Kav."),
    Breaks(
      "÷ Ia tinggal di Gg. Mawar No. 7, RT. 03/RW. 05, Kel. Cempaka, Kec. Andir, Kab. Bandung. ÷",
      because: "address chain"),
    Breaks(
      "÷ Kontrak diberikan kepada CV. Karya Mandiri. ÷ Nilainya Rp3 miliar. ÷", because: "CV."),
    Breaks("÷ Penelitian Nugroho dkk. (2019) menunjukkan hal serupa. ÷", because: "dkk. with year"),
    Breaks(
      "÷ Presiden ke-3 adalah B. J. Habibie. ÷ Ia lahir di Parepare. ÷", because: "spaced initials"),
    Breaks(
      "÷ Kerajaan itu berdiri pada abad ke-6 M. ÷ Di sana ditemukan arca. ÷",
      because: "single letter that ends a sentence"),
    Breaks("÷ Perang terjadi pada tahun 44 SM. ÷ Kaisar terbunuh. ÷", because: "SM at end"),
    Breaks("÷ Persib menang 3-1. ÷ Gol dicetak pada menit ke-5, 40, dan 88. ÷", because: "score"),
    Breaks("÷ Skor akhir 2–2. ÷ 10.000 penonton kecewa. ÷", because: "score then digit"),
    Breaks("÷ Lihat Gbr. 3 dan Tabel 4. ÷ Perhatikan sumbu X. ÷", because: "Gbr."),
    Breaks(
      "÷ Kutipan itu ada dalam Vol. 3, No. 2, hlm. 45. ÷ Penulisnya anonim. ÷",
      because: "Vol. No. hlm."),
    Breaks("÷ Rapat tgl. 5 Mei batal. ÷", because: "tgl."),
    Breaks("÷ Ia lahir tgl. 17. ÷ Bulannya Agustus. ÷", because: "number at the end"),
    Breaks(
      "÷ Tiket dijual mulai pukul 10. ÷ Penonton antre sejak subuh. ÷", because: "pukul 10. end"),
    Breaks("÷ Pada pukul 10.30 ia tiba. ÷ Pukul 11.00 ia pergi. ÷", because: "times"),
    Breaks("÷ Suhu mencapai 38,5 °C. ÷ Anak itu demam. ÷", because: "degree Celsius C."),
    Breaks("÷ Ukurannya 5 m. ÷ Lebarnya 3 m. ÷", because: "unit at end"),
    Breaks("÷ Luasnya 120 km². ÷ Penduduknya jarang. ÷", because: "superscript"),
    Breaks("÷ 1. Buka tutupnya. ÷ 2. Tekan tombol merah. ÷", because: "list numbers"),
    Breaks(
      "÷ Ada dua syarat: (1) KTP dan (2) surat izin. ÷ Keduanya wajib. ÷", because: "inline list"),
    Breaks("÷ (Foto diambil tahun 1965.) ÷ Album itu hilang. ÷", because: "parenthesised sentence"),
    Breaks("÷ Menurut Yoh. 3:16, Allah mengasihi dunia. ÷ Ayat itu terkenal. ÷", because: "Bible"),
    Breaks("÷ Ayat Mat. 5:9 sering dikutip. ÷", because: "Mat."),
    Breaks("÷ Tlp. (021) 555-1234, Fax. (021) 555-1235. ÷", because: "Tlp. Fax."),
    Breaks("÷ NIP. 19650101 tercantum di bawah. ÷", because: "NIP."),
    Breaks("÷ Lampiran: 1 bdl. berkas. ÷", because: "bdl."),
    Breaks("÷ Ia lulus S-1. ÷ Kini ia melanjutkan S-2. ÷", because: "S-1 end"),
    Breaks("÷ Harga BBM naik 10%. ÷ Sopir mogok. ÷", because: "percent"),
    Breaks("÷ Versi 2.0. ÷ Tampilannya baru. ÷", because: "version"),
    Breaks("÷ Ponsel itu memakai Android 14. ÷ Layarnya lebar. ÷", because: "number at the end"),
    Breaks("÷ Pada tahun 2024. ÷ Semua berubah. ÷", because: "year at end"),
    Breaks(
      "÷ Dalam putusan No. 12/PUU-XX/2022 MK menolak gugatan. ÷ Pemohon kecewa. ÷",
      because: "case number"),
    Breaks("÷ Pasal 27 ayat (3) jo. Pasal 45 ayat (1) UU ITE dipakai polisi. ÷", because: "jo."),
    Breaks("÷ Bdk. Kej. 1:1 untuk perbandingan. ÷", because: "Bdk. Kej."),
    Breaks("÷ Ia dituntut berdasarkan Ps. 338 KUHP. ÷ Jaksa yakin. ÷", because: "Ps."),
    Breaks(
      "÷ Lih. Bab III, subbab 3.2. ÷ Di situ diuraikan metodenya. ÷",
      because: "Lih. and section number end"),
    Breaks(
      "÷ Peraturan itu tercantum dalam Lembaran Negara R.I. Tahun 1999. ÷", because: "R.I. inside"),
    Breaks("÷ Rumahnya di Blok C. No. 4. ÷ Pagarnya hijau. ÷", because: "Blok C."),
    Breaks("÷ Nomor ponselnya 0812.3456.7890. ÷ Hubungi segera. ÷", because: "phone dotted"),
    Breaks("÷ Tarifnya Rp7.500/km. ÷ Penumpang keberatan. ÷", because: "rupiah per km"),
    Breaks("÷ Anggaran Rp1.250.000.000,- disetujui. ÷ Dananya cair Juni. ÷", because: "dash money"),
    Breaks("÷ Harganya Rp50.000,-. ÷ Bisa ditawar. ÷", because: "dash money end"),
    Breaks(
      "÷ Laba naik 12,5 persen menjadi US$1.2 miliar. ÷ Saham melonjak. ÷", because: "US dollar"),
    Breaks("÷ Lomba lari 5K dimulai pk. 06.00. ÷ Peserta berkumpul. ÷", because: "pk."),
    Breaks(
      "÷ Gempa berkekuatan M 5,6 mengguncang Cianjur pkl. 13.21 WIB. ÷ Warga panik. ÷",
      because: "pkl."),
    Breaks("÷ Ia pulang jam 5. ÷ Istrinya sudah tidur. ÷", because: "jam 5. end"),
    Breaks("÷ Tahun 1945–1949. ÷ Perang berkobar. ÷", because: "range end"),
    Breaks("÷ Bung Karno lahir 6 Juni 1901. ÷ Beliau wafat 1970. ÷", because: "dates"),
    Breaks("÷ Pada 17 Agust. 1945 bendera dikibarkan. ÷", because: "Agust."),
    Breaks(
      "÷ MOSKOW, 12 Mei (Reuters) - Rusia menolak. ÷ Ukraina kecewa. ÷",
      because: "dateline with date"),
    Breaks("÷ Berkas data.final.v2.xlsx rusak. ÷ Unggah ulang. ÷", because: "file name"),
    Breaks("÷ Alamat IP-nya 192.168.1.1. ÷ Kata sandinya admin. ÷", because: "IP end"),
    Breaks("÷ PSM unggul 2-0. ÷ PSIS tertinggal. ÷", because: "score capital"),
    Breaks("÷ Petenis itu menang 6–4, 7–5. ÷ Lawannya cedera. ÷", because: "score"),
    Breaks("÷ Beratnya 2 kg. ÷ Panjangnya 40 cm. ÷", because: "units end"),
    Breaks("÷ Ukuran 10 x 15 cm. dan 20 x 30 cm. tersedia. ÷", because: "units with stop inside"),
    Breaks("÷ Kecepatannya 80 km/jam. ÷ Polisi menilangnya. ÷", because: "unit end"),
    Breaks("÷ Suhu 30°C. ÷ Angin bertiup kencang. ÷", because: "°C end"),
    Breaks("÷ 1) Isi formulir. ÷ 2) Serahkan ke petugas. ÷", because: "list paren"),
    Breaks("÷ (Lihat juga hlm. 7.) ÷ Bab ini selesai. ÷", because: "hlm in parentheses"),
    Breaks("÷ Ia lulusan S.1 Hukum. ÷ Kini ia S.2. ÷", because: "S.1 and S.2"),
    Breaks("÷ Terbitan thn. 1998 itu langka. ÷", because: "thn."),
    Breaks("÷ Penerbit Balai Pustaka, Cet. II, 1985. ÷", because: "Cet."),
    Breaks("÷ Op. cit., hlm. 30. ÷ Ibid., hlm. 31. ÷", because: "op. cit."),
    Breaks(
      "÷ Sdr. Ahmad, S.Pd.I., M.Pd.I. ditunjuk sebagai kepala madrasah. ÷ Ia berusia 40 tahun. ÷",
      because: "degrees with three parts"),
    Breaks(
      "÷ Laporan BPS (Berita Resmi Statistik No. 15/02/Th. XXVI) terbit Senin. ÷ Inflasi turun. ÷",
      because: "Th. XXVI"),
    Breaks(
      "÷ UU No. 1 Th. 1974 mengatur perkawinan. ÷ Revisinya terbit 2019. ÷", because: "Th. year"),
    Breaks(
      "÷ Menurut Pasal 33 UUD 1945 ayat (3), bumi dan air dikuasai negara. ÷ Rakyatlah pemiliknya. ÷",
      because: "ayat"),
    Breaks("÷ Ia naik KA Argo Bromo pkl. 08.15. ÷ Tiketnya habis. ÷", because: "pkl end"),
    Breaks("÷ Rupiah ditutup pada Rp15.600. ÷ Dolar menguat. ÷", because: "money end"),
    Breaks("÷ Ia lahir di Bandung, 1 Jan. 1970. ÷ Ayahnya tentara. ÷", because: "Jan."),
    Breaks("÷ Pertandingan usai 90 menit. ÷ 2 pemain diusir. ÷", because: "digit start"),
    Breaks("÷ Versi Windows 3.1. ÷ Versi ini usang. ÷", because: "version end"),
    Breaks(
      "÷ Alamat: Jl. Dr. Sutomo No. 12 A. ÷ Telepon (031) 567. ÷", because: "number with letter end"
    ),
    Breaks("÷ Min. usia 17 thn. dan maks. 30 thn. ÷ Pendaftaran gratis. ÷", because: "thn. end"),
    Breaks("÷ Ukuran kamar 3 x 4 m. ÷ Harganya Rp500.000,00/bln. ÷", because: "m. end"),
    Breaks("÷ Masak 5 mnt. lalu angkat. ÷ Sajikan hangat. ÷", because: "mnt."),
    Breaks("÷ Tambahkan 2 sdm. gula. ÷ Aduk rata. ÷", because: "sdm."),
    Breaks("÷ Bersambung ke hlm. 11 kol. 3. ÷ Simak. ÷", because: "kol."),
    Breaks("÷ Lihat Gambar 1.2. ÷ Grafik di atas menunjukkan tren. ÷", because: "section number"),
    Breaks("÷ Tabel 3. Jumlah Penduduk ÷", because: "caption"),
    Breaks("÷ Bab 2. Tinjauan Pustaka ÷", because: "heading"),
    Breaks("÷ Rapat ke-3. ÷ Hasilnya nihil. ÷", because: "ordinal end"),
    Breaks("÷ Ia juara ke-1. ÷ 50 peserta kalah. ÷", because: "ordinal digit"),
    Breaks("÷ Kapal KRI dr. Radjiman W. 992 berlayar. ÷ Tujuannya Gaza. ÷", because: "W. number"),
    Breaks("÷ Aksi 212. ÷ Massa memadati Monas. ÷", because: "number end"),
    Breaks("÷ Ia berumur 5 thn. ÷ Adiknya 2 thn. ÷", because: "thn. end"),
    Breaks("÷ Sumber: BMKG. ÷ Data per 1 Mei. ÷", because: "source"),
    Breaks(
      "÷ Proyek itu dikerjakan PT Adhi Karya (Persero) Tbk. ÷ Nilainya Rp2 triliun. ÷",
      because: "Tbk. end nya"),
    Breaks("÷ Ia lulusan FH UGM angkt. 1990. ÷ Temannya menteri. ÷", because: "angkt."),
  ]

  @Test("are divided at the expected boundaries", arguments: cases)
  func breaks(_ breaks: Breaks) throws { try Segmented.check(breaks, in: .indonesian) }
}
