import Languages
import Segmentation
import Testing
import TextKnowledge
import TextModel

/// A text and the definitions in it: `BGN = Badan Gizi Nasional`; `+1` means one further use.
struct AcronymRow: Sendable, CustomTestStringConvertible {
  let text: String
  let definitions: String
  let language: LanguageTag

  /// - Parameter definitions: separated by `;`; empty if none is expected.
  init(_ text: String, _ definitions: String, in language: LanguageTag = .indonesian) {
    self.text = text
    self.definitions = definitions
    self.language = language
  }

  var testDescription: String { text }

  func check() {
    let analyzed = NameRow.analyzed(text, language)
    let found = TextEntities(of: analyzed).acronyms.map { definition in
      let uses = definition.uses.isEmpty ? "" : " +\(definition.uses.count)"
      return NameRow.words(definition.shortForm, of: analyzed) + " = "
        + NameRow.words(definition.longForm, of: analyzed) + uses
    }
    #expect(found.joined(separator: "; ") == definitions)
  }
}

@Suite("Definitions of acronyms")
struct AcronymTests {
  @Test(
    "initials in brackets",
    arguments: [
      AcronymRow("Pegawai Badan Gizi Nasional (BGN) datang.", "BGN = Badan Gizi Nasional"),
      AcronymRow("Kasus demam berdarah dengue (DBD) naik.", "DBD = demam berdarah dengue"),
      AcronymRow("Kru, atau anak buah kapal (ABK), selamat.", "ABK = anak buah kapal"),
      AcronymRow(
        "Data Badan Pengawas Obat dan Makanan (BPOM) lengkap.",
        "BPOM = Badan Pengawas Obat dan Makanan"),
      AcronymRow(
        "Korban kekerasan dalam rumah tangga (KDRT) melapor.", "KDRT = kekerasan dalam rumah tangga"
      ),
      AcronymRow(
        "Pelaku usaha mikro, kecil, dan menengah (UMKM) senang.",
        "UMKM = usaha mikro, kecil, dan menengah"),
      AcronymRow(
        "Menurut Badan Meteorologi, Klimatologi, dan Geofisika (BMKG), hujan turun.",
        "BMKG = Badan Meteorologi, Klimatologi, dan Geofisika"),
      AcronymRow(
        "Sidang Perserikatan Bangsa-Bangsa (PBB) dimulai.", "PBB = Perserikatan Bangsa-Bangsa"),
      AcronymRow(
        "Kitab Undang-Undang Hukum Pidana (KUHP) diubah.", "KUHP = Kitab Undang-Undang Hukum Pidana"
      ),
      AcronymRow(
        "Menteri Pemberdayaan Perempuan dan Perlindungan Anak (PPPA) hadir.",
        "PPPA = Pemberdayaan Perempuan dan Perlindungan Anak"),
      AcronymRow(
        "Kementerian Pemberdayaan Perempuan dan Perlindungan Anak (KPPPA) hadir.",
        "KPPPA = Kementerian Pemberdayaan Perempuan dan Perlindungan Anak"),
      AcronymRow("Kapal TNI Angkatan Laut (TNI AL) tiba.", "TNI AL = TNI Angkatan Laut"),
      AcronymRow("Suku bunga Bank Indonesia (BI) tetap.", "BI = Bank Indonesia"),
      AcronymRow(
        "Pelajar perlu pertolongan pertama pada kecelakaan (P3K).",
        "P3K = pertolongan pertama pada kecelakaan"),
      AcronymRow(
        "Aturan keselamatan dan kesehatan kerja (K3) dilanggar.",
        "K3 = keselamatan dan kesehatan kerja"),
      AcronymRow(
        "Daerah tertinggal, terdepan, terluar (3T) dibantu.", "3T = tertinggal, terdepan, terluar"),
      AcronymRow(
        "Badan Pelindungan Pekerja Migran Indonesia (BP2MI) menolong.",
        "BP2MI = Badan Pelindungan Pekerja Migran Indonesia"),
      AcronymRow(
        "Limbah bahan berbahaya dan beracun (B3) dibuang.", "B3 = bahan berbahaya dan beracun"),
      AcronymRow(
        "Pungutan bea perolehan hak atas tanah dan bangunan (BPHTB) naik.",
        "BPHTB = bea perolehan hak atas tanah dan bangunan"),
      AcronymRow("Presiden Amerika Serikat (AS) tiba.", "AS = Amerika Serikat"),
      AcronymRow("Ia ketua rukun tetangga (RT) di sana.", "RT = rukun tetangga"),
      AcronymRow(
        "Pasukan Badan Pemeriksa Keuangan Republik Indonesia (BPK) tiba.",
        "BPK = Badan Pemeriksa Keuangan Republik Indonesia"),
    ])
  func initials(row: AcronymRow) { row.check() }

  @Test(
    "syllables in brackets",
    arguments: [
      AcronymRow(
        "Data Kementerian Kesehatan (Kemenkes) keliru.", "Kemenkes = Kementerian Kesehatan"),
      AcronymRow(
        "Kementerian Pendidikan Dasar dan Menengah (Kemendikdasmen) menolak.",
        "Kemendikdasmen = Kementerian Pendidikan Dasar dan Menengah"),
      AcronymRow("Menjelang pemilihan umum (pemilu) 2029.", "pemilu = pemilihan umum"),
      AcronymRow(
        "Hasil pemilihan kepala daerah (pilkada) diumumkan.", "pilkada = pemilihan kepala daerah"),
      AcronymRow(
        "Di pusat kesehatan masyarakat (puskesmas) itu sepi.",
        "puskesmas = pusat kesehatan masyarakat"),
      AcronymRow(
        "Laporan Badan Pengawas Pemilihan Umum (Bawaslu) terbit.",
        "Bawaslu = Badan Pengawas Pemilihan Umum"),
      AcronymRow("Kapal Badan Keamanan Laut (Bakamla) tiba.", "Bakamla = Badan Keamanan Laut"),
      AcronymRow(
        "Kepolisian Negara Republik Indonesia (Polri) menolak.",
        "Polri = Kepolisian Negara Republik Indonesia"),
      AcronymRow("Warga Jakarta Selatan (Jaksel) protes.", "Jaksel = Jakarta Selatan"),
      AcronymRow("Rumah di Jakarta Selatan (jaksel) mahal.", "jaksel = Jakarta Selatan"),
      AcronymRow(
        "Polisi memberi bukti pelanggaran (tilang) kepada sopir.", "tilang = bukti pelanggaran"),
      AcronymRow(
        "Kasus pencurian kendaraan bermotor (curanmor) marak.",
        "curanmor = pencurian kendaraan bermotor"),
      AcronymRow(
        "Pembelian alat utama sistem senjata (alutsista) ditunda.",
        "alutsista = alat utama sistem senjata"),
      AcronymRow(
        "Perpustakaan Nasional Republik Indonesia (Perpusnas) tutup.",
        "Perpusnas = Perpustakaan Nasional Republik Indonesia"),
      AcronymRow(
        "Badan Perencanaan Pembangunan Nasional (Bappenas) setuju.",
        "Bappenas = Badan Perencanaan Pembangunan Nasional"),
      AcronymRow(
        "Anggota Satuan Polisi Pamong Praja (Satpol PP) datang.",
        "Satpol PP = Satuan Polisi Pamong Praja"),
      AcronymRow("Jaksa Kejaksaan Agung (Kejagung) hadir.", "Kejagung = Kejaksaan Agung"),
      AcronymRow("Warga pindah ke hunian sementara (huntara) itu.", "huntara = hunian sementara"),
      AcronymRow("Harga sembilan bahan pokok (sembako) naik.", "sembako = sembilan bahan pokok"),
      AcronymRow(
        "Kementerian Koordinator Bidang Politik dan Keamanan (Kemenko Polkam) setuju.",
        "Kemenko Polkam = Kementerian Koordinator Bidang Politik dan Keamanan"),
      AcronymRow(
        "Pengurus organisasi masyarakat (ormas) itu ditahan.", "ormas = organisasi masyarakat"),
    ])
  func syllables(row: AcronymRow) { row.check() }

  @Test(
    "the other way round, and in words",
    arguments: [
      AcronymRow("Pegawai BGN (Badan Gizi Nasional) datang.", "BGN = Badan Gizi Nasional"),
      AcronymRow(
        "Wasit memakai VAR (video assistant referee) lagi.", "VAR = video assistant referee"),
      AcronymRow(
        "Dalam OTT atau operasi tangkap tangan itu ia ditahan.", "OTT = operasi tangkap tangan"),
      AcronymRow(
        "Dalam operasi tangkap tangan atau OTT itu ia ditahan.", "OTT = operasi tangkap tangan"),
      AcronymRow(
        "Badan Gizi Nasional, selanjutnya disebut BGN, menolak.", "BGN = Badan Gizi Nasional"),
      AcronymRow(
        "Badan Gizi Nasional yang disingkat BGN itu menolak.", "BGN = Badan Gizi Nasional"),
      AcronymRow(
        "Badan Gizi Nasional (selanjutnya disebut BGN) menolak.", "BGN = Badan Gizi Nasional"),
      AcronymRow("UKT merupakan singkatan dari uang kuliah tunggal.", "UKT = uang kuliah tunggal"),
      AcronymRow(
        "Pelat nomor, atau tanda nomor kendaraan bermotor (TNKB), palsu.",
        "TNKB = tanda nomor kendaraan bermotor"),
      AcronymRow(
        "Sistem kecerdasan buatan (artificial intelligence/AI) dipakai.",
        "AI = artificial intelligence"),
      AcronymRow(
        "Pegawai pemerintah dengan perjanjian kerja (PPPK/P3K) menunggu.",
        "PPPK = Pegawai pemerintah dengan perjanjian kerja; P3K = Pegawai pemerintah dengan perjanjian kerja"
      ),
      AcronymRow("Menurut Badan Kesehatan Dunia (WHO), kasus naik.", "WHO = Badan Kesehatan Dunia"),
      AcronymRow(
        "Badan Gizi Nasional (BGN) menolak.|Menurut BGN, dapur tutup.|Kepala BGN pergi.",
        "BGN = Badan Gizi Nasional +2"),
      AcronymRow(
        "BGN Tutup Dapur|Badan Gizi Nasional (BGN) menolak.", "BGN = Badan Gizi Nasional +1"),
    ])
  func otherPatterns(row: AcronymRow) { row.check() }

  @Test(
    "what is not a definition",
    arguments: [
      "Sidang digelar Senin (3/11).", "Kolonel Laut (P) itu pergi.", "Korban bernama Andi (34).",
      "Sistem kecerdasan buatan (artificial intelligence) dipakai.",
      "Ambang batas (threshold) dinaikkan.",
      "Pukul sembilan (WIB) rapat dimulai.", "Minyak sawit mentah (CPO) naik.",
      "Saham itu (TINS) turun.",
      "Ia datang atau pergi.", "Presiden atau PM akan datang.", "Timnya (Persib) kalah.",
      "Peladen (server) itu mati.", "Ibu (dan anaknya) selamat.", "Kota itu (Solo) sepi.", "(BGN)",
      "()",
      "Ia (", "Lima orang (WNI dan WNA) ditahan.",
    ].map { AcronymRow($0, "") })
  func notDefinitions(row: AcronymRow) { row.check() }

  @Test(
    "in English",
    arguments: [
      AcronymRow(
        "The National Nutrition Agency (BGN) agreed.", "BGN = National Nutrition Agency",
        in: .english),
      AcronymRow(
        "The World Health Organization (WHO) agreed.", "WHO = World Health Organization",
        in: .english),
      AcronymRow("The Ministry of Health (MoH) agreed.", "MoH = Ministry of Health", in: .english),
      AcronymRow(
        "Growth in gross domestic product (GDP) slowed.", "GDP = gross domestic product",
        in: .english),
      AcronymRow("The DPR (House of Representatives) agreed.", "", in: .english),
      AcronymRow(
        "GDP, short for gross domestic product, fell.", "GDP = gross domestic product", in: .english
      ),
      AcronymRow("The central bank (see below) agreed.", "", in: .english),
    ])
  func english(row: AcronymRow) { row.check() }
}
