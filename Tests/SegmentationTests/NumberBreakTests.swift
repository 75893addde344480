import TestSupport
import Testing
import TextModel

/// Datelines, numbers, money, times, dates, addresses, list markers, and plain sentences.
@Suite("Indonesian sentences with numbers and addresses")
struct NumberBreakTests {
  static let numbers = [
    Breaks("÷ Nilainya Rp1.500.000,00 tunai. ÷", because: "full stops part thousands"),
    Breaks(
      "÷ Rapat mulai pukul 10.30 WIB. ÷ Semua hadir. ÷",
      because: "a full stop parts hours and minutes"),
    Breaks(
      "÷ Inflasi 3.5 persen. ÷ Bunga 5,75 persen. ÷", because: "a decimal point breaks nothing"),
    Breaks(
      "÷ Ia lahir pada 1945. ÷ Tahun itu Indonesia merdeka. ÷", because: "a year ends a sentence"),
    Breaks("÷ Gempa bermagnitudo 5,4. ÷ Warga panik. ÷", because: "a number ends a sentence"),
    Breaks(
      "÷ Jumlahnya 1.234. ÷ Sisanya 500. ÷", because: "a number with a full stop ends a sentence"),
    Breaks("÷ Skor 2-1. ÷ Persib menang. ÷", because: "a score ends a sentence"),
    Breaks("÷ Laga usai pukul 21.00. ÷ Penonton pulang. ÷", because: "a time ends a sentence"),
    Breaks("÷ Sidang pada 14/3/2024. ÷ Hakim absen. ÷", because: "a date ends a sentence"),
    Breaks("÷ Tanggalnya 17.08.1945. ÷ Hari Jumat. ÷", because: "a date with full stops"),
    Breaks("÷ Kadar garam 0.9%. ÷ Itu normal. ÷", because: "a percentage ends a sentence"),
    Breaks("÷ Anggarannya US$1.5 juta. ÷ Kurang besar. ÷", because: "dollars with a decimal point"),
    Breaks("÷ Versi 2.0.1 dirilis. ÷ Unduh sekarang. ÷", because: "a version number"),
    Breaks(
      "÷ Pasal 5 ayat (1). ÷ Isinya jelas. ÷", because: "a clause in parentheses ends a sentence"),
  ]

  static let addresses = [
    Breaks("÷ Kunjungi www.bps.go.id sekarang. ÷", because: "full stops inside a domain name"),
    Breaks(
      "÷ Dikutip dari Kompas.com, harga naik. ÷ Pasar sepi. ÷",
      because: "a domain name inside a sentence"),
    Breaks("÷ Laporan Detik.com. ÷ Editornya Ani. ÷", because: "a domain name ends a sentence"),
    Breaks(
      "÷ Lihat https://kpu.go.id/hasil?tahun=2024. ÷ Datanya lengkap. ÷",
      because: "an address with a question mark"),
    Breaks(
      "÷ Surel ke redaksi@padanan.id. ÷ Jawaban cepat. ÷",
      because: "an electronic address ends a sentence"),
    Breaks("÷ Berkas laporan.pdf hilang. ÷", because: "a file name goes on"),
    Breaks("÷ PADANAN.ID melaporkan hal itu. ÷", because: "a domain in capitals goes on"),
    Breaks(
      "÷ Akun @kemenkes_ri menjawab. ÷ #SehatSelalu ramai. ÷", because: "an account and a tag"),
  ]

  static let datelines = [
    Breaks(
      "÷ JAKARTA, KOMPAS.com – Harga naik. ÷ Warga mengeluh. ÷",
      because: "a dateline with a dash belongs to its sentence"),
    Breaks("÷ Bandung (ANTARA) - Hujan turun. ÷", because: "a dateline with an agency"),
    Breaks(
      "÷ WartaNiaga. ÷ Rupiah menguat. ÷", because: "a dateline with a full stop stands alone"),
    Breaks("÷ Surabaya, 5/6 (Warta) – Banjir surut. ÷", because: "a dateline with a date"),
    Breaks("÷ TEMPO.CO, Jakarta - KPK menahan dua orang. ÷", because: "a dateline with a domain"),
  ]

  static let items = [
    Breaks("÷ 1. Buka aplikasi. ÷ Masukkan nama. ÷", because: "a number opens its item"),
    Breaks("÷ 12. Pilih menu. ÷", because: "a number of two digits opens its item"),
    Breaks("÷ a. Warga negara Indonesia. ÷ Usianya cukup. ÷", because: "a letter opens its item"),
    Breaks("÷ A. Pendahuluan dan latar belakang. ÷", because: "a capital opens its item"),
    Breaks("÷ IV. Penutup laporan. ÷", because: "a Roman number opens its item"),
    Breaks("÷ - Beras. ÷ Gula. ÷", because: "a bullet opens its item"),
    Breaks("÷ Ia juara 1. ÷ Adiknya juara 2. ÷", because: "a number at the end is no item"),
  ]

  static let plain = [
    Breaks(
      "÷ Hujan turun. ÷ Jalan licin. ÷ Warga hati-hati. ÷", because: "full stops end sentences"),
    Breaks("÷ Hujan turun ÷", because: "a text without a full stop is one segment"),
    Breaks("÷ Ia datang; ia pergi: begitu saja. ÷", because: "semicolon and colon end nothing"),
    Breaks("÷ Ia makan, minum, lalu tidur. ÷", because: "commas end nothing"),
    Breaks(
      "÷ Élan vital. ÷ Ünal menang. ÷ Ñandu lari. ÷",
      because: "capitals beyond ASCII begin sentences"),
    Breaks("÷ Bagus 👍. ÷ Lanjutkan! ÷ 🎉 Selamat. ÷", because: "emoji stand in sentences"),
    Breaks("÷ NATO setuju. ÷ PBB menolak. ÷", because: "acronyms without full stops"),
    Breaks("÷ Kementerian-kementerian itu bubar. ÷", because: "a hyphen breaks nothing"),
    Breaks("÷ Ia orang AS. ÷ Istrinya orang RI. ÷", because: "an acronym ends a sentence"),
    Breaks(
      "÷ Menurut Ma’ruf, Jum’at libur. ÷ Sabtu masuk. ÷", because: "an apostrophe breaks nothing"),
  ]

  static let cases = numbers + addresses + datelines + items + plain

  @Test("are divided only at their full stops", arguments: cases)
  func breaks(_ breaks: Breaks) throws { try Segmented.check(breaks, in: .indonesian) }
}
