import Glossary
import Languages
import PipelineSupport
import Segmentation
import TermMatching
import Testing
import TextKnowledge
import TextModel

/// A passage with all matches of ``NameReviewTests/rows``: `[jalan]` stays, `{Jalan}` is rejected.
struct NameReviewRow: Sendable, CustomTestStringConvertible {
  let marked: String
  let language: LanguageTag

  init(_ marked: String, in language: LanguageTag = .indonesian) {
    self.marked = marked
    self.language = language
  }

  var testDescription: String { marked }

  func check(_ index: TermIndex) throws {
    let analyzed = try AnalyzedText(
      marked.filter { !"[]{}<>".contains($0) }, language: language)
    var matcher = TermMatcher(index)
    let text = matcher.read(analyzed).reviewed(by: TextEntities(of: analyzed))
    var marks: [(offset: Int, mark: String)] = []
    for match in text.matches {
      let mark = if case .partOfName = match.doubt { ("<", ">") } else { ("[", "]") }
      marks += [(match.range.start, mark.0), (match.range.end, mark.1)]
    }
    for item in text.suppressed {
      marks += [(item.match.range.start, "{"), (item.match.range.end, "}")]
    }
    var found = ""
    var start = 0
    for (offset, mark) in marks.sorted(by: { $0.offset < $1.offset }) {
      found += String(decoding: analyzed.bytes[start..<offset], as: UTF8.self) + mark
      start = offset
    }
    found += String(decoding: analyzed.bytes[start...], as: UTF8.self)
    #expect(found == marked)
  }
}

@Suite("Matches that are a part of a longer name")
struct NameReviewTests {
  /// Indonesian terms with their equivalents; further terms after `|`.
  static let rows: [(String, String)] = [
    ("jalan", "road"), ("gang", "alley"), ("jalan tol", "toll road"), ("simpang", "junction"),
    ("lima", "five"), ("bundaran", "roundabout"), ("pahlawan", "hero"), ("merdeka", "independent"),
    ("kolonel", "colonel"), ("jenderal", "general"), ("kenanga", "ylang-ylang"), ("asia", "Asia"),
    ("Surabaya", "Surabaya"), ("Jakarta", "Jakarta"), ("Bekasi", "Bekasi"), ("Bandung", "Bandung"),
    ("Prabowo Subianto|Prabowo", "Prabowo Subianto|Prabowo"),
    ("Vladimir Putin|Putin", "Vladimir Putin|Putin"),
    ("Joko Widodo|Jokowi", "Joko Widodo"), ("presiden", "president"), ("menteri", "minister"),
    ("gubernur", "governor"), ("kapolri", "national police chief"), ("bupati", "regent"),
    ("petugas", "officer"),
    ("dokter", "doctor"), ("guru", "teacher"), ("polisi", "police"), ("warga", "resident"),
    ("melati", "jasmine"), ("guntur", "thunder"), ("surya", "sun"), ("bintang", "star"),
    ("sukma", "soul"), ("mawar", "rose"), ("intan", "diamond"), ("kasus", "case"),
    ("permata", "gem"),
    ("garam", "salt"), ("semen", "cement"), ("perusahaan", "company"), ("tambang", "mine"),
    ("bank", "bank"), ("rakyat", "people"), ("harapan", "hope"), ("kopi", "coffee"),
    ("energi", "energy"),
    ("vaksin", "vaccine"), ("bursa efek", "stock exchange"), ("saham", "share"), ("PT", "PT"),
    ("Barat", "the West"), ("barat", "west"), ("Natal", "Christmas"), ("pulau", "island"),
    ("pari", "stingray"),
    ("kampung", "village"), ("rambutan", "rambutan fruit"), ("sleman", "Sleman"),
    ("garut", "garut"), ("kabupaten", "regency"),
    ("desa", "village"),
    ("sumber", "source"), ("wisata", "tourism"), ("gunung", "mountain"), ("kota", "city"),
    ("tua", "old"),
    ("tanah", "land"), ("sungai", "river"), ("Afrika", "Africa"), ("Korea", "Korea"),
    ("Papua", "Papua"),
    ("Jawa Barat", "West Java"), ("Lombok", "Lombok"), ("Riau", "Riau"), ("malang", "unlucky"),
    ("serang", "attack"),
    ("Minggu", "Sunday"), ("Papua Barat", "West Papua"), ("hakim", "judge"),
    ("Sleman Timur", "East Sleman"),
    ("Rusia", "Russia"),
    ("Indonesia", "Indonesia"),
    ("Amerika", "America"), ("negara", "country"), ("pasar", "market"), ("bandara", "airport"),
    ("internasional", "international"), ("blok", "bloc"), ("timur", "east"),
    ("universitas", "university"), ("Universitas Indonesia", "University of Indonesia"),
    ("polres", "district police"), ("polda", "regional police"), ("dinas", "office"),
    ("kesehatan", "health"), ("gizi", "nutrition"), ("badan", "agency"),
    ("rumah sakit", "hospital"),
    ("yayasan", "foundation"), ("sekolah", "school"), ("kementerian", "ministry"),
    ("pertanian", "agriculture"),
    ("komisi", "commission"), ("korupsi", "corruption"), ("mata", "eye"),
    ("teknologi", "technology"),
    ("partai", "party"), ("perjuangan", "struggle"), ("camat", "district head"), ("perahu", "boat"),
    ("film", "film"), ("lagu", "song"), ("novel", "novel"), ("buku", "book"), ("bumi", "earth"),
    ("laut", "sea"), ("pelangi", "rainbow"), ("hujan", "rain"), ("cinta", "love"),
    ("ayat", "verse"),
    ("kebijakan", "policy"), ("pangan", "food"), ("ibu kota", "capital"), ("kapal", "ship"),
    ("cahaya", "light"), ("bahari", "maritime"), ("sejarah", "history"), ("gempa", "earthquake"),
  ]

  static let index = TermIndex(
    Glossary(
      rows.enumerated().map { number, row in
        func terms(_ text: String, _ language: LanguageTag) -> [Term] {
          text.split(separator: "|").enumerated().map {
            Term(String($1), language, $0 == 0 ? .preferred : .admitted)
          }
        }
        return Concept(
          id: "\(number)", terms: terms(row.0, .indonesian) + terms(row.1, .english),
          origin: Concept.Origin(file: "own.csv", line: number + 2))
      } + [adjective]), language: .indonesian)

  private static let adjective: Concept = {
    var concept = Concept(
      id: "subur", terms: [Term("subur", .indonesian), Term("fertile", .english)],
      origin: Concept.Origin(file: "own.csv", line: 1))
    concept.partOfSpeech = .adjective
    return concept
  }()

  @Test(
    "words of the names of groups and districts are not the term",
    arguments: [
      "Ketua Gabungan Kelompok Tani (Gapoktan) {Melati} Makmur hadir.",
      "Gapoktan {Bintang} Jaya panen.", "Siklon Tropis {Melati} mendekati [Jakarta].",
      "Ia pindah dari {Tanah} Abang, [Jakarta].",
      "Ketua kelompok tani di [desa] itu hadir.",
    ].map { NameReviewRow($0) })
  func groups(row: NameReviewRow) throws { try row.check(Self.index) }

  @Test(
    "words of a person's name are not the term",
    arguments: [
      "Korban, {Melati} {Sukma} (34), dirawat sejak pagi.",
      "Menurut {Guntur} Pratama, S.H., [kasus] itu sudah selesai.",
      "Pak {Guntur} menutup rapat itu.",
      "Dr. {Surya} Wibawa memeriksa pasien itu.",
      "“Kami pulang,” kata {Bintang} Mahendra, saksi utama.",
      "[Kapolri] [Jenderal] Listyo Sigit {Prabowo} memimpin apel.",
      "Prof. Laksmi H. {Prabowo}, Ph.D., menjelaskan hasilnya.",
      "Tersangka bernama {Intan} {Permata} (27) ditahan.",
      "Ibu {Mawar} Handayani datang lebih awal.",
      "{Melati} {Sukma} (34) jatuh. Kini {Melati} dirawat, dan suami {Melati} menunggu.",
      "Kompol {Surya} Darma memeriksa tujuh saksi.",
      "[Menteri] Keuangan {Bintang} Puspayoga menolak.",
      "Andi {Surya} Kencana (41) membeli tiket.",
      "Gol dicetak {Bintang} Ramadhan pada menit ke-40.",
      "[Bupati] Bangkalan Lukman {Hakim} mengatakan hal itu.",
      "Pengusaha {Melati} {Intan} Pratiwi hadir.",
      "Seorang anak bernama {Guntur} hilang.", "Kucing bernama {Melati} itu pulang.",
      "Kata {Subur} Widodo (52), [tanah] itu kini [subur].",
    ].map { NameReviewRow($0) })
  func persons(row: NameReviewRow) throws { try row.check(Self.index) }

  @Test(
    "titles, whole names and ordinary words beside a person's name stay",
    arguments: [
      "[Presiden] [Prabowo] tiba di [Jakarta].", "[Presiden] [Prabowo Subianto] berpidato.",
      "[Presiden] [Rusia] [Vladimir Putin] menolak.",
      "[Presiden] Vladimir Vladimirovich [Putin] menolak.",
      "[Putin] dan [Prabowo] bertemu.", "[Gubernur] [Jawa Barat] Dedi Mulyadi hadir.",
      "[Petugas] Andi Wijaya mengatakan hal itu.", "[Dokter] Rina Kartika (40) menangani pasien.",
      "[Guru] Sari Dewi mengajar di [desa] itu.", "Pak [Guru] datang.", "Pak [Polisi] itu ramah.",
      "[Melati] mekar pada pagi hari.", "Bunga [melati] itu harum, kata Rina.",
      "[Warga] Sukmajaya memprotes.", "[Bintang] itu jatuh, kata Andi Wijaya.",
      "[Kapolri] [Jenderal] Listyo Sigit Purnomo bertemu [Presiden] [Prabowo].",
      "[Guntur] terdengar dari arah [barat].",
    ].map { NameReviewRow($0) })
  func besidePersons(row: NameReviewRow) throws { try row.check(Self.index) }

  @Test(
    "words of a street's name are not the term",
    arguments: [
      "Kantor itu ada di {Jalan} {Kolonel} Masturi sejak dulu.",
      "[Polisi] menutup {Jalan} {Jenderal} Sudirman.",
      "Pohon tumbang di Jl. {Pahlawan} pagi tadi.", "Macet terjadi di {Simpang} {Lima} semalam.",
      "Ia tinggal di {Gang} {Kenanga} bersama ibunya.", "Toko di {Jalan} {Surabaya} terbakar.",
      "Pawai melewati {Jalan} {Asia} {Afrika} kemarin.",
      "Banjir merendam {Jalan} {Merdeka} {Barat}.",
      "Rumahnya di Jln. {Melati} Nomor 5.", "Rapat digelar di {Jalan} {Gunung} Sahari pagi ini.",
      "[Warga] menolak pelebaran {Jalan} {Pahlawan}.",
      "Kedai di {Jalan} {Bintang} {Mawar} tutup.", "Kantornya di Jl. {Prabowo} Kusumo.",
    ].map { NameReviewRow($0) })
  func streets(row: NameReviewRow) throws { try row.check(Self.index) }

  @Test(
    "roads without a name, and what is beside a street, stay",
    arguments: [
      "[Jalan] rusak itu diperbaiki.", "Ia berdiri di [jalan] sempit.", "[Jalan tol] itu macet.",
      "Kemacetan di [Jalan Tol] [Jakarta]-Cikampek terurai.",
      "Macet di {Jalan} Sudirman, [Jakarta], terurai.",
      "Toko di {Jalan} Sudirman [Bandung] terbakar.", "[Simpang] itu ramai.",
      "[Polisi] berjaga di [simpang] [lima] arah itu.", "[Warga] menutup [jalan] menuju [desa].",
      "[Jalan] ke [gunung] itu licin.", "[Gang] itu buntu.",
      "Mereka melintasi [Bundaran] HI di [Jakarta].",
      "[Pahlawan] itu dimakamkan di [Surabaya].",
    ].map { NameReviewRow($0) })
  func besideStreets(row: NameReviewRow) throws { try row.check(Self.index) }

  @Test(
    "words of a firm's or a ship's name are not the term",
    arguments: [
      "Pabrik itu milik [PT] {Garam} Lestari Tbk.", "[PT] {Bintang} {Energi} Persada menolak.",
      "Direktur [PT] {Kopi} {Harapan} mengundurkan diri.", "CV {Melati} Jaya memenangi lelang itu.",
      "Ia bekerja di [PT] {Tambang} {Cahaya} Abadi.",
      "Nasabah [Bank] {Rakyat} mengeluh.",
      "[Saham] [PT] {Semen} Perkasa Tbk naik.", "Klub {Semen} Padang kalah.",
      "KM {Cahaya} {Bahari} tenggelam.", "[Kapal] KRI {Bintang} {Laut} bersandar.",
      "[PT] {Surya} {Bumi} Tbk membagikan dividen.", "[PT] {Pelangi} mengimpor barang itu.",
      "UD {Permata} tutup.",
    ].map { NameReviewRow($0) })
  func firms(row: NameReviewRow) throws { try row.check(Self.index) }

  @Test(
    "what describes a firm, and places in its name, stay",
    arguments: [
      "[PT] [Bursa Efek] [Indonesia] menghentikan perdagangan.", "[Perusahaan] [garam] itu untung.",
      "[Bank] [Indonesia] menaikkan bunga.", "[PT] Kereta Api [Indonesia] menambah perjalanan.",
      "[Bank] itu menolak permohonannya.",
      "Produksi [vaksin] naik. Sisanya diimpor [PT] Bina [Vaksin] Tbk.",
      "[Tambang] milik [PT] Adaro itu ditutup.", "[Garam] diimpor oleh [perusahaan] itu.",
      "[Bank] Sentral [Rusia] menahan bunga.", "[PT] Jasa Marga mengelola [jalan tol] itu.",
      "[Perusahaan] [energi] itu merugi.", "[Saham] [perusahaan] [semen] naik.",
      "[Kopi] itu pahit.",
    ].map { NameReviewRow($0) })
  func besideFirms(row: NameReviewRow) throws { try row.check(Self.index) }

  @Test(
    "words of a place's name are not the term",
    arguments: [
      "[Gempa] terasa hingga [Lombok] {Barat} dan sekitarnya.",
      "Banjir melanda Mandailing {Natal} lagi.",
      "[Warga] [Pulau] {Pari} menggugat.",
      "Ia lahir di [Kampung] {Rambutan}.",
      "Banjir merendam [Desa] {Sumber} Rejo.",
      "Api membakar [pasar] di Kecamatan {Tanah} Abang.",
      "Atlet {Afrika} Selatan menang.", "Tim {Korea} Utara kalah.", "Ia terbang ke {Papua} Nugini.",
      "[Gempa] mengguncang [Kabupaten] {Tanah} Bumbu.",
      "Pengungsi dari {Afrika} Selatan tiba di [Jakarta].",
      "[Bupati] Mandailing {Natal} hadir.", "Ia tinggal di {Malang} dan {Serang}.",
      "Pedagang di [Pasar] {Minggu} mengeluh.", "[Gubernur] {Papua Barat} Daya hadir.",

      "[Warga] [Pulau] {Pari} menolak. Nelayan {Pari} juga menolak.",
      "Mereka mendaki [Gunung] {Bintang}.",
    ].map { NameReviewRow($0) })
  func places(row: NameReviewRow) throws { try row.check(Self.index) }

  @Test(
    "class words, whole names and directions stay",
    arguments: [
      "[Kabupaten] [Bekasi] dilanda banjir.", "[Kota] [Bandung] sepi.",
      "[Jawa Barat] dan [Papua] aman.",
      "[Sungai] itu meluap.", "[Pulau] itu indah.", "Umat merayakan [Natal] di [Bekasi].",
      "Sanksi [Barat] merugikan [Rusia].", "[Negara] [Barat] menolak usul itu.",
      "Ikan [pari] mati di [laut].",
      "[Kabupaten] [Sleman] dan [Kabupaten] [Garut] aman.",
      "Kepulauan [Riau] aman.",
      "[Gubernur] [Jawa Barat] meninjau [desa] itu.", "Ia berjalan ke [barat].",
      "Buah [rambutan] dijual di [pasar].",
      "[Desa] [Wisata] Nglanggeran ramai.", "[Kota] [Tua] [Jakarta] dipugar.",
      "[Warga] [Blok] [Timur] bergembira.",
      "[Bandara] [Internasional] Minangkabau ditutup.", "[Gempa] terasa di [Lombok].",
      "[Papua Barat] dan [Papua] damai.",
    ].map { NameReviewRow($0) })
  func besidePlaces(row: NameReviewRow) throws { try row.check(Self.index) }

  @Test(
    "words of an institution's name that only name it are not the term",
    arguments: [
      "[Yayasan] {Harapan} Kita membantu.", "Ia dirawat di [Rumah Sakit] {Melati}.",
      "Rapat di [Universitas] {Jenderal} Soedirman batal.",
      "Kampus [Universitas] {Bintang} Nusantara sepi.",
      "Siswa SMA {Cahaya} Bangsa menang.", "Klinik {Permata} ditutup.",
      "[Yayasan] {Pelangi} menolak.",
      "Ia lulusan [Universitas] {Surya}.", "Mahasiswa STIE tidak ikut, SMK {Bahari} ikut.",
      "Puskesmas {Mawar} kekurangan obat.", "Murid SD Negeri {Merdeka} belajar.",
      "SMP {Harapan} libur.",
      "Stadion {Jenderal} Ahmad Yani penuh.",
    ].map { NameReviewRow($0) })
  func institutions(row: NameReviewRow) throws { try row.check(Self.index) }

  @Test(
    "class words, fields and places in an institution's name stay",
    arguments: [
      "[Universitas Indonesia] menolak.", "[Universitas] Negeri [Surabaya] menolak.",
      "[Polres] Metro [Bekasi] menahan dua orang.", "[Polda] [Jawa Barat] menyelidiki [kasus] itu.",
      "[Dinas] [Kesehatan] [Kota] [Bandung] memeriksa.", "[Badan] [Gizi] Nasional menutup dapur.",
      "[Kementerian] [Pertanian] mengimpor benih.",
      "[Komisi] Pemberantasan [Korupsi] menahan [bupati].",
      "[Rumah Sakit] [Mata] Cicendo penuh.", "Institut [Teknologi] [Bandung] menang.",
      "[Partai] Demokrasi [Indonesia] [Perjuangan] menang.",
      "[Warga] datang ke Kantor [Camat] Sembalun.",
      "Kedutaan Besar [Amerika] tutup.", "[Sekolah] itu libur.",
    ].map { NameReviewRow($0) })
  func besideInstitutions(row: NameReviewRow) throws { try row.check(Self.index) }

  @Test(
    "words of a work's title are not the term",
    arguments: [
      "[Film] “Laskar {Pelangi}” diputar lagi.",
      "Ia menyanyikan [lagu] “{Cinta} {Bumi}” di panggung.",
      "[Novel] “{Laut} Bercerita” laris.", "[Buku] “{Sejarah} {Indonesia} Modern” terbit.",
      "[Novel] karya Leila berjudul “{Laut} Bercerita” laris.",
      "[Film] “{Ayat-ayat} {Cinta}” tayang.",
      "[Lagu] berjudul “{Bintang} di Surga” populer.", "[Film] “{Bumi}” tayang besok.",
      "[Film] “{Bumi} Manusia” tayang besok.", "Puisi “{Hujan} Bulan Juni” dibacakan.",
      "Album “{Melati} dari {Jakarta}” dirilis.",
      "[Film] \"{Guru} Bangsa\" diputar.",
      "Ia membeli [buku] “{Hujan}” kemarin.",
      "Ia membawakan [lagu] “{Cinta} Kita” dan “{Hujan} Malam” semalam.",
    ].map { NameReviewRow($0) })
  func works(row: NameReviewRow) throws { try row.check(Self.index) }

  @Test(
    "quotations that are not titles stay",
    arguments: [
      "[Film] itu diputar di [Bandung].", "Ia berkata, “[Hujan] turun di [laut].”",
      "Seminar “[Kebijakan] [Pangan]” digelar.", "Kata “[cinta]” sering dipakai.",
      "[Buku] [sejarah] itu tebal.", "“[Laut] itu luas,” kata Andi.",
      "[Novel] tentang [cinta] laris.",
      "Program “[Kebijakan] [Pangan] Nasional” dimulai.", "“[Bumi] ini satu,” ujarnya.",
      "[Lagu] [cinta] itu populer.", "Mereka membawa spanduk “Tolak [Tambang]”.",
      "[Film] [Indonesia] itu menang.", "[Buku] itu berisi [kebijakan] [pangan].",
    ].map { NameReviewRow($0) })
  func besideWorks(row: NameReviewRow) throws { try row.check(Self.index) }

  @Test(
    "without capitals that distinguish names nothing is rejected",
    arguments: [
      "kantor itu ada di [jalan] [kolonel] masturi.", "korban, [melati] [sukma] (34), dirawat.",
      "[POLISI] MENUTUP JALAN PAHLAWAN DI JAKARTA".replacing(
        "JALAN PAHLAWAN", with: "[JALAN] [PAHLAWAN]"
      ).replacing("JAKARTA", with: "[JAKARTA]"),
      "KORBAN, [MELATI] [SUKMA] (34), DIRAWAT DI [RUMAH SAKIT] ITU",
      "pt [garam] lestari tbk merugi.",
    ].map { NameReviewRow($0) })
  func withoutCapitals(row: NameReviewRow) throws { try row.check(Self.index) }

  @Test(
    "an ordinary word that may be a given name or an office is doubtful",
    arguments: [
      "“Selesai,” kata <Kasus> Wijaya (41).", "Ia bertemu <Kasus> Wijaya (41) di sana.",
      "[Petugas] Andi Wijaya (41) pulang.", "Ia bertemu [petugas] Andi Wijaya (41) di sana.",
    ].map { NameReviewRow($0) })
  func doubtful(row: NameReviewRow) throws { try row.check(Self.index) }

  @Test(
    "at the start of a sentence a word is not the area of that name",
    arguments: [
      "[Warga] Kecamatan {Melati} pulang. [Melati] layu.", "Ia tinggal di Kecamatan {Melati}.",
    ].map { NameReviewRow($0) })
  func openings(row: NameReviewRow) throws { try row.check(Self.index) }
}
