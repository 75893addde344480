import Glossary
import Languages
import PipelineSupport
import Segmentation
import TermMatching
import Testing
import TextKnowledge
import TextModel

/// A glossary, a text, and what happens to each match of its acronyms.
struct AcronymReviewRow: Sendable, CustomTestStringConvertible {
  /// `PMI|Palang Merah Indonesia = Indonesian Red Cross`: the first term is preferred.
  let glossary: [String]
  let text: String
  /// For each match of an acronym: its first equivalent, with `?` if it is doubtful; `-` if it is
  /// rejected.
  let outcome: String

  init(_ glossary: String..., text: String, _ outcome: String) {
    (self.glossary, self.text, self.outcome) = (glossary, text, outcome)
  }

  var testDescription: String { text }

  func check() throws {
    let concepts = glossary.enumerated().map { number, row in
      let sides = row.split(separator: " = ").map { $0.split(separator: "|").map(String.init) }
      let terms = zip(sides, [LanguageTag.indonesian, .english]).flatMap { side, language in
        side.enumerated().map { Term($1, language, $0 == 0 ? .preferred : .admitted) }
      }
      return Concept(
        id: "\(number)", terms: terms, origin: .init(file: "own.csv", line: number + 2))
    }
    let analyzed = try AnalyzedText(text)
    var matcher = TermMatcher(TermIndex(Glossary(concepts), language: .indonesian))
    let text = matcher.read(analyzed).reviewed(by: TextEntities(of: analyzed))
    var found: [(Int, String)] = []
    for match in text.matches where !text.surface(of: match).contains(" ") {
      let equivalent = text.concept(of: match).terms(in: .english).first?.text ?? ""
      found.append((match.range.start, equivalent + (match.isAmbiguous ? "?" : "")))
    }
    for item in text.suppressed { found.append((item.match.range.start, "-")) }
    #expect(found.sorted { $0.0 < $1.0 }.map(\.1).joined(separator: ", ") == outcome)
  }
}

@Suite("Acronyms that the text defines")
struct AcronymReviewTests {
  static let sting = "OTT|operasi tangkap tangan = sting operation"
  static let redCross = "PMI|Palang Merah Indonesia = Indonesian Red Cross"
  static let nations = "PBB|Perserikatan Bangsa-Bangsa = UN|United Nations"
  static let polling = "TPS|tempat pemungutan suara = polling station"
  static let officer = "PPK|pejabat pembuat komitmen = commitment officer"
  static let council = "DPD|Dewan Perwakilan Daerah = Regional Representative Council"

  static let hospital = "RS|rumah sakit = hospital"
  static let party = "PAN|Partai Amanat Nasional = PAN|National Mandate Party"

  @Test(
    "an age in brackets shows that capitals are the initials of a person",
    arguments: [
      AcronymReviewRow(hospital, text: "Polisi menangkap RS (23) di rumahnya.", "-"),
      AcronymReviewRow(hospital, text: "RS (23 tahun) dan RS (31 thn) ditangkap.", "-, -"),
      AcronymReviewRow(hospital, text: "RS (120 kamar) itu penuh.", "hospital"),
      AcronymReviewRow(party, text: "Kursi diraih PAN (48) dan lainnya.", "PAN"),
      AcronymReviewRow(party, text: "PAN (48 tahun) ditangkap.", "-"),
    ])
  func initials(_ row: AcronymReviewRow) throws { try row.check() }

  @Test(
    "another long form in the text rejects the match",
    arguments: [
      AcronymReviewRow(
        redCross, text: "Pekerja Migran Indonesia (PMI) pulang. PMI itu lelah.", "-, -"),
      AcronymReviewRow(
        "hama = pest", text: "Himpunan Mahasiswa Agronomi (Hama) rapat, kata Ketua Hama.", "-, -"),
      AcronymReviewRow(
        "hama = pest", text: "Himpunan Mahasiswa Agronomi (Hama) rapat. Hama menyerang.",
        "-, pest"),
      AcronymReviewRow(
        nations, text: "Warga membayar Pajak Bumi dan Bangunan (PBB) lebih awal.", "-"),
      AcronymReviewRow(nations, text: "Ketua Partai Bulan Bintang (PBB) menolak.", "-"),
      AcronymReviewRow(sting, text: "Layanan over-the-top (OTT) tumbuh. Tarif OTT naik.", "-, -"),
      AcronymReviewRow(polling, text: "Sampah di tempat pembuangan sementara (TPS) menumpuk.", "-"),
      AcronymReviewRow(officer, text: "Anggota Panitia Pemilihan Kecamatan (PPK) dilantik.", "-"),
      AcronymReviewRow(
        "PSK|pekerja seks komersial = sex worker",
        text: "Program Perhutanan Sosial Kolaboratif (PSK) dimulai.", "-"),
      AcronymReviewRow(
        "BPD|Bank Pembangunan Daerah = regional development bank",
        text: "Badan Permusyawaratan Desa (BPD) menolak. Rapat BPD batal.", "-, -"),
      AcronymReviewRow(
        "MK|Mahkamah Konstitusi = Constitutional Court", text: "Satu mata kuliah (MK) dihapus.", "-"
      ),
      AcronymReviewRow(
        "KIP|Komisi Informasi Pusat = Information Commission",
        text: "Penerima KIP (Kartu Indonesia Pintar) bertambah.", "-"),
      AcronymReviewRow(
        "SPT|surat pemberitahuan tahunan = tax return",
        text: "Ia menunjukkan surat perintah tugas (SPT) itu.", "-"),
      AcronymReviewRow(
        "BI|Bank Indonesia = BI", text: "Guru Bahasa Indonesia (BI) kurang.", "-"),
      AcronymReviewRow(
        "KPI|Komisi Penyiaran Indonesia = Indonesian Broadcasting Commission",
        text: "Target itu disebut key performance indicator (KPI) pegawai.", "-"),
    ])
  func contradiction(row: AcronymReviewRow) throws { try row.check() }

  @Test(
    "the concept with the text's long form is chosen without doubt",
    arguments: [
      AcronymReviewRow(
        redCross, "PMI|pekerja migran Indonesia = Indonesian migrant worker",
        text: "Pekerja Migran Indonesia (PMI) pulang. PMI itu lelah.",
        "Indonesian migrant worker, Indonesian migrant worker"),
      AcronymReviewRow(
        nations, "PBB|pajak bumi dan bangunan = land and building tax",
        text: "Pajak Bumi dan Bangunan (PBB) naik. PBB dibayar di bank.",
        "land and building tax, land and building tax"),
      AcronymReviewRow(
        nations, "PBB|pajak bumi dan bangunan = land and building tax",
        text: "Perserikatan Bangsa-Bangsa (PBB) bersidang. Sidang PBB ditutup.", "UN, UN"),
      AcronymReviewRow(
        polling, "TPS|tempat pembuangan sementara = temporary dump",
        text: "TPS (tempat pembuangan sementara) itu penuh.", "temporary dump"),
      AcronymReviewRow(
        officer, "PPK|panitia pemilihan kecamatan = district election committee",
        text: "Anggota panitia pemilihan kecamatan atau PPK dilantik. PPK bekerja.",
        "district election committee, district election committee"),
      AcronymReviewRow(
        "OTT = sting operation", "OTT|over-the-top = over-the-top",
        text: "Layanan over-the-top (OTT) tumbuh.", "over-the-top, over-the-top"),
      AcronymReviewRow(
        redCross, "PMI = PMI, a firm", text: "Pekerja Migran Indonesia (PMI) pulang.", "PMI, a firm"
      ),
    ])
  func choice(row: AcronymReviewRow) throws { try row.check() }

  @Test(
    "the same long form in other words is not a contradiction",
    arguments: [
      AcronymReviewRow(
        sting, text: "Komisi menggelar operasi tangkap tangan (OTT). OTT itu berhasil.",
        "sting operation, sting operation"),
      AcronymReviewRow(sting, text: "OTT atau operasi tangkap tangan digelar.", "sting operation"),
      AcronymReviewRow(sting, text: "Operasi tangkap tangannya (OTT) berhasil.", "sting operation"),
      AcronymReviewRow(nations, text: "Perserikatan Bangsa Bangsa (PBB) bersidang.", "UN"),
      AcronymReviewRow(nations, text: "United Nations (UN) atau PBB bersidang.", "UN"),
      AcronymReviewRow(
        "WHO|Organisasi Kesehatan Dunia = WHO|World Health Organization",
        text: "World Health Organization (WHO) memperingatkan. WHO menolak.", "WHO, WHO"),
      AcronymReviewRow(
        "WHO|Organisasi Kesehatan Dunia = WHO",
        text: "World Health Organization (WHO) memperingatkan.", "WHO"),
      AcronymReviewRow(
        "WHO|Organisasi Kesehatan Dunia = WHO", text: "Badan Kesehatan Dunia (WHO) memperingatkan.",
        "WHO"),
      AcronymReviewRow(
        "PHK = layoff", text: "Pemutusan hubungan kerja (PHK) berlanjut. PHK itu massal.",
        "layoff, layoff"),
      AcronymReviewRow(
        "DPR|Dewan Perwakilan Rakyat = House of Representatives",
        text: "Dewan Perwakilan Rakyat Republik Indonesia (DPR RI) bersidang.",
        "House of Representatives"),
      AcronymReviewRow(
        "DPR|Dewan Perwakilan Rakyat = House of Representatives",
        text: "Dewan Perwakilan Rakyat (DPR) bersidang. Ketua DPR hadir.",
        "House of Representatives, House of Representatives"),
      AcronymReviewRow(
        "PAW|penggantian antarwaktu = interim replacement",
        text: "Pergantian antarwaktu (PAW) itu sah.",
        "interim replacement"),
      AcronymReviewRow(
        "ISPA|infeksi saluran pernapasan atas = upper respiratory infection",
        text: "Infeksi saluran pernapasan akut (ISPA) menyebar.", "upper respiratory infection"),
      AcronymReviewRow(
        "AI|kecerdasan buatan = AI|artificial intelligence", text: "Akal imitasi (AI) berkembang.",
        "AI"),
      AcronymReviewRow(
        "AI|akal imitasi = AI|artificial intelligence",
        text: "Artificial intelligence (AI) berkembang.", "AI"),
      AcronymReviewRow(
        "UMKM|usaha mikro, kecil, dan menengah = MSMEs",
        text: "Usaha mikro, kecil, dan menengah (UMKM) tumbuh.", "MSMEs"),
      AcronymReviewRow(council, text: "Anggota DPD hadir.", "Regional Representative Council"),
      AcronymReviewRow(
        "BNPB|Badan Nasional Penanggulangan Bencana = BNPB",
        text: "Badan Penanggulangan Bencana Nasional (BNPB) hadir.", "BNPB"),
      AcronymReviewRow(redCross, text: "Relawan PMI datang.", "Indonesian Red Cross"),
      AcronymReviewRow(
        "KUR = people's business credit", text: "Kredit Usaha Rakyat (KUR) disalurkan.",
        "people's business credit"),
    ])
  func agreement(row: AcronymReviewRow) throws { try row.check() }

  @Test(
    "a long form that agrees in part is doubtful",
    arguments: [
      AcronymReviewRow(
        council, text: "Dewan Pimpinan Daerah (DPD) Partai Golkar rapat.",
        "Regional Representative Council?"),
      AcronymReviewRow(
        "PT|perguruan tinggi = university", text: "Pengadilan Tinggi (PT) Jakarta menolak.",
        "university?"),
    ])
  func doubt(row: AcronymReviewRow) throws { try row.check() }

  @Test("the reason names the long form")
  func reason() throws {
    let analyzed = try AnalyzedText("Pekerja Migran Indonesia (PMI) pulang.")
    let concept = Concept(
      id: "pmi",
      terms: [
        Term("PMI", .indonesian, .preferred),
        Term("Palang Merah Indonesia", .indonesian, .admitted),
      ], origin: .init(file: "own.csv", line: 2))
    var matcher = TermMatcher(TermIndex(Glossary([concept]), language: .indonesian))
    let text = matcher.read(analyzed).reviewed(by: TextEntities(of: analyzed))
    #expect(
      text.suppressed.map { text.explanation(of: $0, in: .english) }
        == ["the text defines `PMI` as `Pekerja Migran Indonesia`"])
  }
}
