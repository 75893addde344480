import Glossary
import Languages
import Normalization
import PipelineSupport
import Segmentation
import Testing
import TextModel

@testable import TermMatching

/// A text, its first line a headline in most rows, and the patterns found: `Bupati Bogor = Bogor
/// regent`.
struct HeadlineRow: Sendable, CustomTestStringConvertible {
  let text: String
  let matches: [String]
  let language: LanguageTag

  init(
    _ headline: String, body: String = "", _ matches: String..., language: LanguageTag = .indonesian
  ) {
    text = body.isEmpty ? headline : headline + "\n\n" + body
    self.matches = matches
    self.language = language
  }

  var testDescription: String { text }
}

/// Slots where capitals do not show names: in headlines, in capitals throughout, and at the beginning
/// of a sentence.
@Suite struct HeadlinePatternTests {
  static let glossary = Glossary(
    [
      ("Bupati {place}", "{place} regent"), ("Gubernur {place}", "{place} governor"),
      ("Wali Kota {place}", "{place} mayor"), ("Polres {place}", "{place} Police"),
      ("Pemkab {place}", "{place} regency government"), ("Sungai {name}", "{name} River"),
      ("Kali {name}", "{name} River"), ("Hotel {name}", "{name} Hotel"),
      ("Pasar {name}", "{name} Market"), ("Universitas {name}", "{name} University"),
      ("RSUD {name}", "{name} General Hospital"), ("Operasi {name}", "Operation {name}"),
      ("Dinas {field} {place}", "{place} {field} Agency"),
      ("Fakultas {field}", "Faculty of {field}"),
      ("Komisi {number} DPR", "House Commission {number}"), ("KPU {place}", "{place} KPU"),
      ("Danau {name}", "Lake {name}"), ("Jalan {name}", "Jl. {name}"),
      ("kesehatan", "health"), ("hukum", "law"), ("Sukamakmur", "Sukamakmur"),
    ].enumerated().map { number, row in
      var concept = Concept(
        id: row.0, terms: [Term(row.0, .indonesian), Term(row.1, .english)],
        origin: Concept.Origin(file: "own.csv", line: number + 2))
      concept.match.isPattern = TermPattern.isWritten(in: row.0)
      if row.0.first?.isUppercase == true { concept.partOfSpeech = .proper }
      if row.0 == "Sukamakmur" { concept.domain = "geography" }
      return concept
    })

  static let wrong = [
    HeadlineRow("Bupati Minta Warga Waspada Banjir"),
    HeadlineRow("Bupati Minta Warga"), HeadlineRow("Kali Ini Pemerintah Serius"),
    HeadlineRow("Kali Ini Pemerintah Serius Tangani Sampah Kota"),
    HeadlineRow("Kali Ini"), HeadlineRow("Gubernur Larang Pejabat Mudik"),
    HeadlineRow("Wali Kota Minta Maaf"), HeadlineRow("Polres Tangkap Pencuri Sepeda Motor"),
    HeadlineRow("Pemkab Siapkan Bantuan untuk Korban Banjir"),
    HeadlineRow("Sungai Meluap, Ratusan Rumah Terendam"),
    HeadlineRow("Hotel Terbakar, Tamu Berlarian"), HeadlineRow("Pasar Sepi Pembeli"),
    HeadlineRow("Universitas Buka Jalur Mandiri"), HeadlineRow("RSUD Tolak Pasien Miskin"),
    HeadlineRow("Operasi Berhasil, Pasien Sadar"),
    HeadlineRow("Dinas Kesehatan Minta Warga Tenang"),
    HeadlineRow("KPU Tetapkan Pasangan Calon"), HeadlineRow("Danau Surut, Nelayan Resah"),
    HeadlineRow("Jalan Rusak Dikeluhkan Warga"), HeadlineRow("BUPATI MINTA WARGA TENANG"),
    HeadlineRow("KALI INI PEMERINTAH SERIUS"), HeadlineRow("GUBERNUR LARANG PEJABAT MUDIK"),
    HeadlineRow("Bupati dan Gubernur Sepakat Bangun Jalan Tembus"),
    HeadlineRow(
      "Bupati Minta Warga Tenang", body: "Warga diminta tenang. Bupati itu minta maaf."),
    HeadlineRow(
      "Hotel Melati Laris Jelang Lebaran", body: "Kamar hotel kelas melati habis dipesan."),
    HeadlineRow(
      "Bupati Janji Bangun Sekolah", body: "“Janji itu saya tepati,” katanya. Janji lama belum."),
    HeadlineRow(
      "Bupati Selatan Berang dan Marah", body: "Acara itu ramai."),
    HeadlineRow("Ketua KPU Prasetyo Adiwinata Mundur"),
  ]

  static let right = [
    HeadlineRow("Bupati Bogor Minta Warga Tenang", "Bupati Bogor = Bogor regent"),
    HeadlineRow("Bupati Subang Lantik Pejabat Baru", "Bupati Subang = Subang regent"),
    HeadlineRow("Gubernur Jawa Barat Larang Mudik", "Gubernur Jawa Barat = Jawa Barat governor"),
    HeadlineRow("Wali Kota Bandung Minta Maaf", "Wali Kota Bandung = Bandung mayor"),
    HeadlineRow("Wali Kota Batu Resmikan Pasar", "Wali Kota Batu = Batu mayor"),
    HeadlineRow("POLRES BEKASI GEREBEK GUDANG", "POLRES BEKASI = Bekasi Police"),
    HeadlineRow("Pemkab Lebak Bangun Jalan", "Pemkab Lebak = Lebak regency government"),
    HeadlineRow("Komisi III DPR Panggil Menteri", "Komisi III DPR = House Commission III"),
    HeadlineRow("KPU Jawa Timur Tetapkan Calon", "KPU Jawa Timur = Jawa Timur KPU"),
    HeadlineRow(
      "Dinas Kesehatan Sleman Gelar Vaksinasi", "Dinas Kesehatan Sleman = Sleman Health Agency"),
    HeadlineRow("Fakultas Hukum Gelar Seminar Internasional", "Fakultas Hukum = Faculty of Law"),
    HeadlineRow("Bupati Kutai Timur Lantik Pejabat", "Bupati Kutai Timur = Kutai Timur regent"),
    HeadlineRow("Bupati Sukamakmur Dilantik Besok", "Bupati Sukamakmur = Sukamakmur regent"),
    HeadlineRow(
      "Bupati Antah Minta Warga Tenang", body: "Kata Bupati Antah, warga harus tenang.",
      "Bupati Antah = Antah regent", "Bupati Antah = Antah regent"),
    HeadlineRow(
      "Hotel Melati Terbakar Dini Hari", body: "Api menghanguskan Hotel Melati itu.",
      "Hotel Melati = Melati Hotel", "Hotel Melati = Melati Hotel"),
    HeadlineRow(
      "Universitas Gadjah Mada Terima Mahasiswa", body: "Dosen Universitas Gadjah Mada senang.",
      "Universitas Gadjah Mada = Gadjah Mada University",
      "Universitas Gadjah Mada = Gadjah Mada University"),
    HeadlineRow(
      "Kali Ciliwung Meluap Lagi Malam Ini", body: "Air di Ciliwung naik sejak sore.",
      "Kali Ciliwung = Ciliwung River"),
    HeadlineRow(
      "RSUD KOJA PENUH PASIEN", body: "Pasien memenuhi RSUD Koja sejak pagi.",
      "RSUD KOJA = Koja General Hospital", "RSUD Koja = Koja General Hospital"),
    HeadlineRow("Universitas Airlangga", "Universitas Airlangga = Airlangga University"),
    HeadlineRow(
      "Banjir Surut", body: "Bupati Antah datang ke Danau Toba.", "Bupati Antah = Antah regent",
      "Danau Toba = Lake Toba"),
  ]

  static let english = [
    HeadlineRow("Angry police arrested him.", language: .english),
    HeadlineRow("Angry Police, he said, were there.", body: "An angry man.", language: .english),
    HeadlineRow("Police Arrest Angry University Students", language: .english),
    HeadlineRow(
      "Bogor Police Arrest Angry Students", "Bogor Police = Polres Bogor", language: .english),
    HeadlineRow(
      "Airlangga University said so.", "Airlangga University = Universitas Airlangga",
      language: .english),
    HeadlineRow(
      "Airlangga University Opens New Campus", body: "Students of Airlangga University came.",
      "Airlangga University = Universitas Airlangga",
      "Airlangga University = Universitas Airlangga", language: .english),
  ]

  @Test(arguments: wrong + right + english)
  func `a slot in a headline takes only known names`(row: HeadlineRow) throws {
    let analyzed = try AnalyzedText(row.text, language: row.language)
    var matcher = TermMatcher(
      TermIndex(HeadlinePatternTests.glossary, language: row.language), spelling: .none)
    let text = MatchedText(
      analyzed, matches: matcher.matches(in: analyzed), index: matcher.index)
    let target: LanguageTag = row.language == .english ? .indonesian : .english
    let found = text.matches.filter { !$0.fills.isEmpty }.map { match in
      let equivalent = text.concept(of: match).approvedTerms(in: target).first?.text ?? "none"
      return "\(text.surface(of: match)) = \(equivalent)"
    }
    #expect(found == row.matches)
  }
}

/// What fills a slot does not name the kind of area that the pattern names.
@Suite struct AreaKindTests {
  private static func row(
    _ id: String, _ en: String, own: [String] = [], admitted: [String] = [],
    types: Bool = false
  ) -> Concept {
    func made(_ texts: [String], _ language: LanguageTag) -> [Term] {
      texts.enumerated().map { rank, text in
        var term = Term(text, language, rank == 0 ? .preferred : .admitted)
        let isFull = ["Kabupaten", "Regency", "Kota", "City"].contains { text.contains($0) }
        if types { term.type = isFull ? .fullForm : .shortForm }
        return term
      }
    }
    var concept = Concept(
      id: id, terms: made([id] + own, .indonesian) + made([en] + admitted, .english),
      origin: Concept.Origin(file: "own.csv", line: 2))
    concept.partOfSpeech = .proper
    concept.domain = "geography"
    concept.match.isPattern = TermPattern.isWritten(in: id)
    return concept
  }

  static let glossary = Glossary([
    row("Bupati {place}", "{place} regent"), row("Pemkab {place}", "{place} regency government"),
    row("Polres {place}", "{place} Police"), row("Wali Kota {place}", "{place} mayor"),
    row("Gubernur {place}", "{place} governor"),
    row("Provinsi {place}", "{place} Province", admitted: ["{place}"]),
    row("Dinas Pertanian Kabupaten {place}", "{place} regency agriculture agency"),
    row("Kabupaten Subang", "Subang Regency", own: ["Subang"], admitted: ["Subang"]),
    row(
      "Kabupaten Lebak", "Lebak Regency", own: ["Lebak"], admitted: ["Lebak", "regency of Lebak"],
      types: true),
    row("Kabupaten Sukabumi", "Sukabumi Regency", admitted: ["regency of Sukabumi"]),
    row("Kota Bima", "Bima City", own: ["Bima"], admitted: ["Bima"], types: true),
    row("Kota Meksiko", "Mexico City"),
    row(
      "Lampung Tengah", "Central Lampung Regency", own: ["Kabupaten Lampung Tengah"],
      admitted: ["Central Lampung"], types: true),
    row("Jawa Barat", "West Java"),
  ])

  @Test(arguments: [
    ("Kata Bupati Subang, benar.", "Subang regent"), ("Kata Bupati Lebak, benar.", "Lebak regent"),
    ("Dana Pemkab Lebak habis.", "Lebak regency government"),
    ("Dana Pemkab Subang habis.", "Subang regency government"),
    ("Kata Bupati Kabupaten Subang, benar.", "Subang regent"),
    ("Kata Bupati Kabupaten Sukabumi, benar.", "Sukabumi regent"),
    ("Kata Bupati Lampung Tengah, benar.", "Central Lampung regent"),
    ("Aparat Polres Subang datang.", "Subang Police"),
    ("Aparat Polres Kabupaten Sukabumi datang.", "Sukabumi Regency Police"),
    ("Kata Wali Kota Bima, benar.", "Bima mayor"),
    ("Kata Wali Kota Kota Meksiko, benar.", "Mexico City mayor"),
    ("Kata Gubernur Provinsi Jawa Barat, benar.", "West Java governor"),
    ("Dinas Pertanian Kabupaten Lebak bekerja.", "Lebak regency agriculture agency"),
    ("Warga Kabupaten Subang datang.", "Subang Regency"),
    ("Warga Kabupaten Lebak datang.", "Lebak Regency"),
  ])
  func `an area in a slot has its name only once`(sentence: String, expected: String) throws {
    let analyzed = try AnalyzedText(sentence, language: .indonesian)
    var matcher = TermMatcher(
      TermIndex(AreaKindTests.glossary, language: .indonesian), spelling: .none)
    let text = MatchedText(
      analyzed, matches: matcher.matches(in: analyzed), index: matcher.index)
    let match = try #require(text.matches.first)
    let order = EquivalentOrder(of: text.index, target: .english)
    #expect(order.terms(for: match, in: text).first?.text == expected)
  }
}
