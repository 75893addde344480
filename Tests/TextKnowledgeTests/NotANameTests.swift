import Testing
import TextModel

@Suite("What is not a name")
struct NotANameTests {
  @Test(
    "words with a capital at the beginning of a sentence",
    arguments: [
      "Menurut warga, hujan turun sejak pagi.", "Pemerintah menolak usul itu.",
      "Kota ini sepi sejak sore.", "Desa itu terpencil.", "Bank menolak permohonannya.",
      "Jalan rusak itu diperbaiki.", "Presiden menolak berkomentar.", "Ibu saya guru.",
      "Bapak itu tersenyum.", "Gunung meletus lagi.", "Polisi memeriksa tujuh saksi.",
      "Sebanyak 46 siswa dirawat.", "Sungai meluap.", "Universitas menaikkan biaya.",
      "Kepala desa menolak.", "Film itu laris.", "Kemarin hujan.",
      "Ketua panitia mengatakan hal itu.",
      "Pak guru datang.", "Para menteri menyatakan setuju.",
    ].map { NameRow($0) })
  func sentenceBeginnings(row: NameRow) { row.check() }

  @Test(
    "headlines and texts in one case",
    arguments: [
      "Polisi Periksa Kepala Dapur Sekolah Setelah Puluhan Siswa Keracunan",
      "Harga Beras Naik Tajam Jelang Ramadan",
      "Warga Desa Tolak Pembangunan Jalan Tol Baru Milik Pemerintah",
      "PRESIDEN PRABOWO SUBIANTO TIBA DI JAKARTA", "KORBAN BERNAMA ANDI SETIAWAN (34) DIRAWAT",
      "KABUPATEN SLEMAN DILANDA BANJIR BESAR", "presiden prabowo subianto tiba di jakarta",
      "korban bernama andi setiawan (34) dirawat di rsud sleman", "MENINGGAL, KATA DOKTER ITU",
    ].map { NameRow($0) })
  func oneCase(row: NameRow) { row.check() }

  @Test(
    "offices and classes that name nobody",
    arguments: [
      "Rapat dihadiri Menteri Keuangan dan Menteri Pertahanan.",
      "Surat itu dikirim kepada Presiden.",
      "Ia menjabat Kepala Staf Umum sejak Mei.", "Jabatan Direktur Utama kosong.",
      "Menteri Dalam Negeri akan diundang bulan depan.", "Surat itu untuk Bapak dan Ibu sekalian.",
      "Wakil Ketua Umum mengundurkan diri.", "Kantor bupati sepi, menteri belum datang.",
      "Gaji pemain Real Madrid dipotong.", "Direktur Utama Pertamina menolak usul itu.",
      "Keluarga korban Lion Air menunggu.", "Ketua DPR menolak.", "Kepala BGN menutup dapur itu.",
      "Gubernur dan wakilnya hadir.", "Sidang dipimpin hakim ketua.",
      "Tim dokter menyatakan ia sehat.", "Kata dokter, lukanya ringan.",
      "Menteri-menteri luar negeri berkumpul.", "Ia mengirim surat kepada Yang Mulia.",
    ].map { NameRow($0) })
  func offices(row: NameRow) { row.check() }

  @Test(
    "numbers, dates and quotations",
    arguments: [
      "Rapat digelar Senin (3/11) di kantor itu.", "Pasal (34) dicabut.",
      "Harga naik pada Januari (34 persen).", "“Tidak, Yang Mulia.” katanya.",
      "“Kami menunggu,” kata warga.", "Ia menjawab, “Tidak.”", "“Rusuh,” teriaknya.",
      "Kata “bisa” berarti racun.", "Ia berseru, “Merdeka!”",
      "Undang-undang itu terbit Agustus 2024.",
      "Pada Rabu, jaksa membacakan tuntutan.", "Tabel (2) memuat datanya.",
      "Ia mengutip Pasal 3 dan Pasal 12.", "Usianya 34 tahun.",
    ].map { NameRow($0) })
  func numbers(row: NameRow) { row.check() }

  @Test(
    "words like those of names",
    arguments: [
      "Ia berjalan di gang sempit.", "Mereka menuju kota tua.", "Anak sungai itu kering.",
      "Bunga bank naik lagi.", "Kapal itu bersandar di pelabuhan.", "Ada gunung es di utara.",
      "Mereka tinggal di desa adat.", "Ia membaca buku tebal.", "Bakal calon bupati mendaftar.",
      "Orang itu bergelar doktor.",
    ].map { NameRow($0) })
  func ordinaryWords(row: NameRow) { row.check() }

  @Test(
    "parts of names that another word makes unclear",
    arguments: [
      NameRow("Ketua DPR «person:Puan Maharani» hadir.|Kedai Puan Makmur tutup."),
      NameRow("Pak «person:Surya» datang.|Surya bersinar, dan surya terbenam."),
      NameRow("Pak «person:Budi Santoso» dan Pak «person:Budi Hartono» datang.|Lalu Budi pulang."),
    ])
  func unclear(row: NameRow) { row.check() }

  @Test(
    "in English",
    arguments: [
      "The president declined to comment.", "Prosecutors said the case was closed.",
      "The University said it was ready.", "Police Find Missing Boy After Three Days In Forest",
      "He said Monday was too early.", "The city is quiet.", "Ministers met on Friday.",
      "In March, prices rose.",
    ].map { NameRow($0, in: .english) })
  func english(row: NameRow) { row.check() }
}
