import Testing
import TextModel

/// A glossary without a term of the texts.
private let noRows = ["kucing = cat"]

/// Right translations that an editor leaves alone, one table for each kind.
@Suite("What an editor leaves alone")
struct EditorAlarmTests {
  @Test(
    "exonyms and cognate nouns with capitals",
    arguments: [
      OwnGlossaryCase(noRows, "Ia bertemu Presiden Rusia.", "He met the Russian President."),
      OwnGlossaryCase(noRows, "Ia pergi ke Brasil dan Maroko.", "He went to Brazil and Morocco."),
      OwnGlossaryCase(
        noRows, "Ia belajar di Universitas Airlangga.", "He studied at Airlangga University."),
      OwnGlossaryCase(noRows, "Gempa Magnitudo 6 terjadi.", "A Magnitude 6 quake occurred."),
      OwnGlossaryCase(noRows, "Pulau Sumatera itu luas.", "The island of Sumatra is large."),
      OwnGlossaryCase(noRows, "Ini kata Mayor Budi Santoso.", "So said Major Budi Santoso."),
      OwnGlossaryCase(noRows, "Ini kata Direktur Rina Hartono.", "So said Director Rina Hartono."),
      OwnGlossaryCase(noRows, "Ini kata Profesor Budi Santoso.", "So said Professor Budi Santoso."),
      OwnGlossaryCase(noRows, "Kapal itu milik Grup Salim.", "The ship belongs to Salim Group."),
      OwnGlossaryCase(
        noRows, "He met Russian President Vladimir Putin.",
        "Ia bertemu Presiden Rusia Vladimir Putin.",
        from: .english),
      OwnGlossaryCase(
        noRows, "The District Court in Bandung agreed.", "Pengadilan Distrik di Bandung setuju.",
        from: .english),
    ])
  func capitals(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test(
    "possessives of weekdays, months and units",
    arguments: [
      OwnGlossaryCase(
        noRows, "Ia bicara pada jumpa pers Senin.", "He spoke at Monday's press conference."),
      OwnGlossaryCase(
        noRows, "Hasil rapat Jumat itu keluar.", "The results of Friday’s meeting are out."),
      OwnGlossaryCase(noRows, "Pemilu Februari lancar.", "February's election went well."),
      OwnGlossaryCase(noRows, "Laga Minggu dibatalkan.", "Sunday's match was cancelled."),
      OwnGlossaryCase(noRows, "Ia dihukum lima tahun penjara.", "He got five years' imprisonment."),
      OwnGlossaryCase(
        noRows, "Wednesday's meeting was short.", "Rapat Rabu itu singkat.", from: .english),
      OwnGlossaryCase(
        noRows, "Two weeks’ notice is needed.", "Pemberitahuan dua pekan diperlukan.",
        from: .english),
    ])
  func possessives(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test(
    "`Minggu` as a week",
    arguments: [
      OwnGlossaryCase(noRows, "Rapat itu pada Minggu ini.", "The meeting is this week."),
      OwnGlossaryCase(noRows, "Harga Naik Minggu Ini", "Prices Rise This Week"),
      OwnGlossaryCase(noRows, "Minggu lalu hujan.", "Last week it rained."),
      OwnGlossaryCase(noRows, "Laporan Minggu Pertama Terbit", "First Weekly Report Published"),
      OwnGlossaryCase(noRows, "Ia tiba Minggu.", "He arrived on Sunday."),
      OwnGlossaryCase(
        noRows, "Ia tiba Minggu.", "He arrived on Saturday.", "error date: Minggu -> Saturday"),
    ])
  func week(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test(
    "number words in fixed expressions",
    arguments: [
      OwnGlossaryCase(noRows, "Pengendara roda dua dilarang lewat.", "Motorcyclists are barred."),
      OwnGlossaryCase(noRows, "Mereka bertemu empat mata.", "They met one-on-one."),
      OwnGlossaryCase(noRows, "Pedagang kaki lima digusur.", "Street vendors were evicted."),
      OwnGlossaryCase(noRows, "Mobil roda empat parkir di sana.", "Cars park there."),
      OwnGlossaryCase(noRows, "Mereka datang satu per satu.", "They came one by one."),
      OwnGlossaryCase(noRows, "Mereka bekerja setengah hati.", "They work half-heartedly."),
      OwnGlossaryCase(noRows, "Kedua belah pihak sepakat.", "The parties agreed."),
      OwnGlossaryCase(noRows, "Kepalanya pusing tujuh keliling.", "His head was spinning."),
      OwnGlossaryCase(
        noRows, "He has a nine-to-five job.", "Ia pegawai kantoran.", from: .english),
      OwnGlossaryCase(
        noRows, "He bought a two-wheeler.", "Ia membeli sepeda motor.", from: .english),
      OwnGlossaryCase(noRows, "Toko itu buka 24 jam.", "The shop is open around the clock."),
    ])
  func fixed(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test(
    "English `to` after an amount of another kind",
    arguments: [
      OwnGlossaryCase(
        noRows, "Penduduk naik 5 persen menjadi 300 orang.",
        "Population rose 5 percent to 300 people."),
      OwnGlossaryCase(noRows, "Laba naik 12,5% menjadi 3 juta.", "Profit rose 12.5% to 3 million."),
      OwnGlossaryCase(
        noRows, "Ekspor turun 8 persen menjadi US$2 miliar.",
        "Exports fell 8 percent to US$2 billion."),
      OwnGlossaryCase(
        noRows, "Bunga 2 persen sampai 3 persen.", "Interest of 2 percent to 3 percent."),
      OwnGlossaryCase(
        noRows, "Antara 5 hingga 6 triliun orang.", "Between 5 to 6 trillion people."),
      OwnGlossaryCase(noRows, "Dari 5 persen ke 7 persen.", "From 5 percent to 7."),
      OwnGlossaryCase(
        noRows, "Output rose 4% to 250 tonnes.", "Produksi naik 4% hingga 250 ton.", from: .english),
      OwnGlossaryCase(
        noRows, "Penduduk naik 5 persen menjadi 300 orang.",
        "Population rose 5 percent to 400 people.",
        "error number: 300 -> 400"),
    ])
  func rose(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test(
    "short forms of sums, and rough numbers",
    arguments: [
      OwnGlossaryCase(noRows, "Anggarannya Rp1,2 T.", "Its budget is Rp1.2 trillion."),
      OwnGlossaryCase(
        noRows, "Anggarannya Rp 950 M tahun ini.", "Its budget is Rp 950 billion this year."),
      OwnGlossaryCase(noRows, "Anggarannya Rp950M.", "Its budget is Rp950 billion."),
      OwnGlossaryCase(
        noRows, "Dananya Rp10 jt dan Rp15 rb.", "The fund is Rp10 million and Rp15 thousand."),
      OwnGlossaryCase(noRows, "Dananya Rp1-2 T.", "The fund is Rp1–2 trillion."),
      OwnGlossaryCase(noRows, "Sekitar 300-an orang hadir.", "About 300 people attended."),
      OwnGlossaryCase(noRows, "Ada 50-an orang di sana.", "Some 50 people were there."),
      OwnGlossaryCase(noRows, "Harganya Rp300-an juta.", "It costs some Rp300 million."),
      OwnGlossaryCase(noRows, "Ada 3 jutaan orang.", "There are some 3 million people."),
      OwnGlossaryCase(noRows, "Seribuan orang hadir.", "About a thousand people came."),
      OwnGlossaryCase(
        noRows, "Ratusan ribu orang datang.", "Hundreds of thousands of people came."),
      OwnGlossaryCase(noRows, "Sejak 1990-an ia di sana.", "He has been there since the 1990s."),
      OwnGlossaryCase(
        noRows, "It cost $5m or $1.2B.", "Biayanya US$5 juta atau US$1,2 miliar.", from: .english),
    ])
  func short(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test(
    "short sentences of cognates are translated",
    arguments: [
      OwnGlossaryCase(noRows, "Aktor itu menonton film drama.", "The actor watched a drama film."),
      OwnGlossaryCase(noRows, "Radio itu memutar musik jazz.", "The radio played jazz music."),
      OwnGlossaryCase(noRows, "Film horor tayang.", "A horror film airs."),
      OwnGlossaryCase(noRows, "Hotel itu punya kolam dan spa.", "The hotel has a pool and spa."),
      OwnGlossaryCase(noRows, "Bus dan taksi mogok.", "The bus and taxi stopped."),
      OwnGlossaryCase(
        noRows, "The video shows a robot.", "Video itu menampilkan robot.", from: .english),
    ])
  func cognates(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test(
    "a target equal to its source, however short, is not translated",
    arguments: [
      OwnGlossaryCase(
        noRows, "Presiden berangkat ke Jakarta.", "Presiden berangkat ke Jakarta.",
        "error untranslated: Presiden berangkat ke Jakarta. -> Presiden berangkat ke Jakarta."),
      OwnGlossaryCase(
        noRows, "Rumah kosong.", "Rumah kosong.",
        "error untranslated: Rumah kosong. -> Rumah kosong."),
      OwnGlossaryCase(noRows, "Kucing", "Kucing", "error untranslated: Kucing -> Kucing"),
      OwnGlossaryCase(noRows, "Tidak", "Tidak", "error untranslated: Tidak -> Tidak"),
      OwnGlossaryCase(
        noRows, "Prices rose.", "Prices rose.", "error untranslated: Prices rose. -> Prices rose.",
        from: .english),
      OwnGlossaryCase(noRows, "Jakarta", "Jakarta"),
      OwnGlossaryCase(noRows, "Sri Mulyani Indrawati", "Sri Mulyani Indrawati"),
      OwnGlossaryCase(noRows, "2025", "2025"),
      OwnGlossaryCase(["batik = batik"], "batik", "batik"),
    ])
  func copies(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test(
    "newsroom abbreviations of ranks and titles",
    arguments: [
      OwnGlossaryCase(
        noRows, "Ini kata Kombes Pol. Budi Santoso.", "So said Sr. Comr. Budi Santoso."),
      OwnGlossaryCase(noRows, "Ini kata Brigjen Andi Wijaya.", "So said Brig. Gen. Andi Wijaya."),
      OwnGlossaryCase(noRows, "Ini kata Mayjen TNI Andi Wijaya.", "So said Maj. Gen. Andi Wijaya."),
      OwnGlossaryCase(noRows, "Ini kata Kolonel Andi Wijaya.", "So said Col. Andi Wijaya."),
      OwnGlossaryCase(noRows, "Ini kata Kapten Andi Wijaya.", "So said Capt. Andi Wijaya."),
      OwnGlossaryCase(noRows, "Ini kata AKBP Andi Wijaya.", "So said Adj. Sr. Comr. Andi Wijaya."),
      OwnGlossaryCase(
        noRows, "So said Lt. Col. Andi Wijaya.", "Ini kata Letkol Andi Wijaya.", from: .english),
    ])
  func ranks(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test(
    "words of the same family",
    arguments: [
      OwnGlossaryCase(
        ["verb: dilaporkan = reported"], "Ia dilaporkan tewas.", "He was reportedly killed."),
      OwnGlossaryCase(
        ["verb: melaporkan = report"], "Ia dilaporkan tewas.", "He was reportedly killed."),
      OwnGlossaryCase(["verb: menduga = allege"], "Ia diduga mencuri.", "He allegedly stole."),
      OwnGlossaryCase(
        ["perundingan = negotiation"], "Perundingan itu gagal.", "They failed to negotiate."),
      OwnGlossaryCase(
        ["ekonomi = economy"], "Masalah ekonomi itu berat.", "The economic problem is grave."),
      OwnGlossaryCase(
        ["korupsi = corruption"], "Kasus korupsi itu lama.", "The corrupt deal is old."),
      OwnGlossaryCase(
        ["proper: Rusia = Russia"], "Kapal Rusia itu tiba.", "The Russian ship arrived."),
      OwnGlossaryCase(
        ["diplomasi = diplomacy"], "Upaya diplomasi gagal.", "The diplomatic effort failed."),
    ])
  func family(sample: OwnGlossaryCase) throws { try sample.check() }

  @Test("a pronoun for a term of an earlier sentence is a suggestion")
  func pronoun() throws {
    try OwnGlossaryCase(
      ["hakim = judge"], "Hakim itu tiba. Setelah itu hakim menunda sidang.",
      "The judge arrived. After that he postponed the hearing.", "suggestion missing: hakim"
    ).check()
    try OwnGlossaryCase(
      ["hakim = judge"], "Hakim itu tiba. Setelah itu hakim menunda sidang.",
      "The judge arrived. After that the carpet postponed the hearing.", "warning missing: hakim"
    ).check()
    try OwnGlossaryCase(
      ["warga = resident"],
      "The residents left at dawn with two boats. Later the residents came back to the village.",
      "Warga pergi saat fajar dengan dua perahu. Belakangan mereka kembali ke desa itu.",
      "suggestion missing: residents", from: .english
    ).check()
  }

  @Test("spans are exact: no blank, sign or bracket more or less")
  func spans() throws {
    try OwnGlossaryCase(
      noRows, "Harganya €3, bukan lebih.", "It costs €4, not more.", "error currency: €3 -> €4"
    ).check()
    try OwnGlossaryCase(
      noRows, "Nilainya (Rp5 miliar) naik.", "Its value ($5 billion) rose.",
      "error currency: Rp5 miliar -> $5 billion"
    ).check()
    try OwnGlossaryCase(
      noRows, "Ia tiba Jumat (11/4/2025) pagi.", "He came on Friday, April 12, 2025.",
      "error date: Jumat (11/4/2025) -> Friday, April 12, 2025"
    ).check()
    try OwnGlossaryCase(
      noRows, "Harga naik 5 % kemarin.", "Prices rose 6 % yesterday.", "error percent: 5 % -> 6 %"
    ).check()
    try OwnGlossaryCase(
      noRows, "Ini kapal kecil (Budi Santoso Wijaya).", "This is a boat (Budi Santosa Wijaya).",
      "warning name: Santoso -> Santosa"
    ).check()
    try OwnGlossaryCase(
      noRows, "It costs ¥500 — nothing more.", "Harganya ¥600, tidak lebih.",
      "error currency: ¥500 -> ¥600", from: .english
    ).check()
  }
}
