import Testing

@Suite("Names of persons")
struct PersonNameTests {
  @Test(
    "after a title, a rank or a form of address",
    arguments: [
      NameRow("Menurut Pak «person:Budi», hujan sudah reda."),
      NameRow("Rumah Ibu «person:Siti Rahayu» ikut terbakar."),
      NameRow("Kami menemui Haji «person:Mahmud» di serambi."),
      NameRow("Upacara dipimpin Jenderal «person:Listyo Sigit Prabowo» kemarin."),
      NameRow("Penelitian Dr. «person:Maya Larasati» sudah terbit."),
      NameRow("Menurut Prof. Dr. Ir. «person:Bambang Wijaya», tanahnya labil."),
      NameRow("Ia dibela dr. «person:Wening Astuti» dalam rapat itu."),
      NameRow("Berkasnya diterima AKBP «person:Dedi Kurniawan» semalam."),
      NameRow("Perintah itu datang dari Brigjen Pol. «person:Sandi Nugraha» langsung."),
      NameRow("Pasukan dipimpin Kolonel Laut (P) «person:Hendra W. Sitorus» sejak Mei."),
      NameRow("Pengajian diisi K.H. «person:Fahmi Ridwan» dan dua santrinya."),
      NameRow("Menurut Drs. H. «person:Lalu Mustiadi», alat berat sudah tiba."),
      NameRow("Kursi itu milik Gus «person:Yahya» sejak lama."),
      NameRow("Rombongan disambut Letnan Kolonel «person:Agus Salim» di dermaga."),
      NameRow("Korban melapor kepada Ipda «person:Rina» tadi malam."),
      NameRow("Tamu Nyonya «person:Meneer van den Berg» sudah pulang."),
    ])
  func titles(row: NameRow) { row.check() }

  @Test(
    "after an office or occupation",
    arguments: [
      NameRow("Rapat dipimpin Presiden «person:Prabowo Subianto» di istana."),
      NameRow("Kebijakan Presiden «person:Prabowo» menuai pujian."),
      NameRow("Ia menemui Presiden «place:Rusia» «person:Vladimir Putin» pekan lalu."),
      NameRow("Menteri Keuangan «person:Sri Mulyani Indrawati» menolak usul itu."),
      NameRow("Usul Menteri Luar Negeri «person:Sugiono» diterima."),
      NameRow("Gubernur «place:Jawa Barat» «person:Dedi Mulyadi» meninjau lokasi."),
      NameRow("Bupati Sleman «person:Harda Kiswaya» ikut menanam pohon."),
      NameRow("Wali Kota «place:Surabaya» «person:Eri Cahyadi» berjanji memperbaikinya."),
      NameRow("Kepala BGN «person:Dadan Hindayana» memeriksa dapur itu."),
      NameRow("Juru bicara KPK «person:Lestari Wardani» membenarkan kabar itu."),
      NameRow("Surat itu diteken Ketua DPR «person:Puan Maharani» kemarin."),
      NameRow("Kesaksian jaksa «person:Maria K. Lelono» tidak dibantah."),
      NameRow(
        "Utusan itu bertemu Perdana Menteri «place:Malaysia» «person:Anwar Ibrahim» di sana."),
      NameRow("Kami mewawancarai pengamat politik «person:Ujang Komarudin» lewat telepon."),
      NameRow("Presiden «place:Amerika Serikat» (AS) «person:Donald Trump» setuju."),
      NameRow("Direktur Utama «company:PT Sinar Laut», «person:Rudi Hartono», mengundurkan diri."),
      NameRow("Direktur lembaga itu, «person:Anton S. Wibisono», menolak berkomentar."),
      NameRow("Juru bicara kepresidenan «place:Rusia», «person:Dmitry Peskov», membantah."),
      NameRow("Ketua panitia, «person:Nur Hasanah», mengatakan acara tetap jalan."),
      NameRow("Pengacaranya, «person:Theresia Lumban Gaol», mengatakan hal itu."),
      NameRow("Direktur Jenderal Perhubungan Laut «person:Antoni Arif Priadi» memerintahkannya."),
      NameRow(
        "Ketua «institution:Palang Merah Indonesia» (PMI), «person:Bagus Pranowo», menyetujuinya."),
      NameRow("Camat Genuk, «person:Suroto», menjanjikan tanggul darurat."),
      NameRow("Laporan wartawan «person:Dimas R. Hutapea» dari «place:Semarang»."),
      NameRow("Menteri Pendidikan Dasar dan Menengah «person:Abdul Mu'ti» hadir."),
      NameRow("Anggota «institution:Komisi II», «person:Yuliana Br. Sembiring», dalam rapat itu."),
    ])
  func offices(row: NameRow) { row.check() }

  @Test(
    "before an age",
    arguments: [
      NameRow("«person:Sumiati» (47) berjualan nasi di sana."),
      NameRow("Korban bernama «person:Andi Setiawan» (34) dirawat."),
      NameRow("«person:Inaq Sahni» (52), yang rumahnya roboh, mengungsi."),
      NameRow("Menurut «person:Rahmawati», 34 tahun, airnya keruh."),
      NameRow("Saudaranya, «person:Dian Puspita» (9), selamat."),
      NameRow("Kemarin «person:Joko Susilo» (61) menyerahkan diri."),
      NameRow("Pelaku, «person:Muhammad Al-Farizi» (22), kabur."),
      NameRow("«person:Ni Made Ayu» (19 tahun) menang lagi."),
    ])
  func ages(row: NameRow) { row.check() }

  @Test(
    "before an academic degree",
    arguments: [
      NameRow("Sidang dipimpin «person:Nurdin A. Baharuddin», S.H., M.Hum., kemarin."),
      NameRow("Gugatan diajukan «person:Anindita Prameswari», S.H. ke pengadilan."),
      NameRow("Auditnya dikerjakan «person:Yohanes T. Manalu», Ak., seorang diri."),
      NameRow("Pembicara kedua «person:Rina Marlina», Ph.D., tiba terlambat."),
      NameRow("Dakwaan dibaca «person:Dewi Sartika», S.H., M.H. di ruang sidang."),
    ])
  func degrees(row: NameRow) { row.check() }

  @Test(
    "before an office in apposition",
    arguments: [
      NameRow("«person:Lestari Wardani», juru bicara lembaga itu, tidak hadir."),
      NameRow("Penghargaan diterima «person:Dimas Aditya», kepala dinas setempat, Rabu."),
      NameRow("Kata sambutan diberikan «person:Tri Utami», ketua panitia."),
      NameRow("Buku itu karya «person:Umar Kayam», sastrawan kelahiran Ngawi."),
    ])
  func appositions(row: NameRow) { row.check() }

  @Test(
    "next to a verb of saying",
    arguments: [
      NameRow("“Airnya keruh,” kata «person:Rina Wulandari» lirih."),
      NameRow("“Kami menunggu,” ujar «person:Hasan Basri», Jumat."),
      NameRow("Sementara itu «person:Dewi Lestari» mengaku terkejut."),
      NameRow("Warga lain, «person:Agus Riyadi» menuturkan hal serupa."),
      NameRow("“Tidak mungkin,” tutur «person:Ketut Arsana»."),
    ])
  func verbs(row: NameRow) { row.check() }

  @Test(
    "later by a part of the name",
    arguments: [
      NameRow("Ketua DPR «person:Puan Maharani» hadir.|Menurut «person:Puan», rapat ditunda."),
      NameRow("Kata dr. «person:Retno Kusumawardani», stok cukup.|“Aman,” ujar «person:Retno»."),
      NameRow(
        "Presiden «place:Rusia» «person:Vladimir Putin» setuju.|Namun «person:Putin» menunda."),
      NameRow("«person:Ketut Arsana» menolak.|“Itu milik kami,” kata «person:Arsana»."),
      NameRow("Pak «person:Budi Santoso» datang.|Lalu «person:Budi Santoso» pulang."),
      NameRow(
        "Jenderal «person:Listyo Sigit Prabowo» tiba.|Polisi menunggu «person:Sigit» di aula."),
      NameRow(
        "Gol dicetak penyerang «person:Rizky Aditama» tadi.|Pelatih memuji «person:Rizky» lagi."),
      NameRow("«person:Yuliati» (41) panik.|Suami «person:Yuliati» sedang bekerja."),
    ])
  func laterMentions(row: NameRow) { row.check() }
}
