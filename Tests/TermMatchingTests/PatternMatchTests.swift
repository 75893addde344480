import Glossary
import Languages
import Normalization
import PipelineSupport
import Segmentation
import TestSupport
import Testing
import TextModel

@testable import TermMatching

/// A sentence, the pattern or term found in it, what fills its slots, and its equivalent.
struct PatternRow: Sendable, CustomTestStringConvertible {
  let sentence: String
  /// `surface = equivalent`, with the fills after `:` for a pattern; in text order.
  let matches: [String]
  let language: LanguageTag

  init(_ sentence: String, _ matches: String..., language: LanguageTag = .indonesian) {
    self.sentence = sentence
    self.matches = matches
    self.language = language
  }

  var testDescription: String { sentence }
}

@Suite struct PatternMatchTests {
  private static func row(
    _ id: String, _ en: String, admitted: [String] = [], forbidden: [String] = [],
    own: [String] = [], pos: PartOfSpeech = .proper, context: [String] = [],
    domain: String = ""
  ) -> Concept {
    var concept = Concept(
      id: id,
      terms: [Term(id, .indonesian)] + own.map { Term($0, .indonesian, .admitted) }
        + [Term(en, .english)] + admitted.map { Term($0, .english, .admitted) }
        + forbidden.map { Term($0, .english, .forbidden) },
      origin: Concept.Origin(file: "own.csv", line: 2))
    concept.partOfSpeech = pos
    concept.context = context
    concept.domain = domain
    concept.match.isPattern = TermPattern.isWritten(in: id)
    return concept
  }

  static let glossary = Glossary([
    row("Polres {place}", "{place} Police", admitted: ["{place} city police"]),
    row("Polres Metro {place}", "{place} Metro Police"),
    row("Polres Metro Jakarta Barat", "West Jakarta Metro Police"),
    row("Kapolda {place}", "{place} Police chief", pos: .noun),
    row("Komisi {number} DPR", "House Commission {number}", own: ["Komisi {number} DPR RI"]),
    row("Universitas {name}", "{name} University"),
    row("Universitas Negeri {place}", "{place} State University"),
    row("Dinas {field} {place}", "{place} {field} Agency", admitted: ["{place} {field} office"]),
    row("Fakultas {field}", "Faculty of {field}", admitted: ["{field} faculty"]),
    row(
      "Undang-Undang Nomor {number} Tahun {year}", "Law No. {number}/{year}",
      own: ["UU No. {number} Tahun {year}", "UU No. {number}/{year}"]),
    row(
      "Undang-Undang Nomor {number} Tahun {year} tentang {name}",
      "Law No. {number}/{year} on {name}"),
    row("Bupati {place}", "{place} regent", pos: .noun),
    row("Wali Kota {place}", "{place} mayor", pos: .noun),
    row("PT {name}", "{name}"), row("PT {name} Tbk", "{name}"),
    row("Kodam {number}/{name}", "{name} Military Command"),
    row("COP{number}", "COP{number}"), row("Kota {place}", "{place} City"),
    row("RSUD {name}", "{name} General Hospital"),
    row("dapil {place} {number}", "{place} {number} electoral district", pos: .noun),
    row("Putusan Nomor {number}", "Ruling No. {number}", pos: .noun),
    row("Hotel {name}", "{name} Hotel"), row("Danau {name}", "Lake {name}"),
    row("Jakarta Selatan", "South Jakarta"), row("Jawa Barat", "West Java", own: ["Jabar"]),
    row("KPU {place}", "{place} Elections Commission"),
    row("Koarmada", "Fleet Command", domain: "military"),
    row("Sumatera Utara", "North Sumatra"),
    row("kesehatan", "health", admitted: ["healthcare"], pos: .noun),
    row("pekerjaan umum", "public works", pos: .noun),
    row("penataan ruang", "spatial planning", pos: .noun),
    row("lingkungan hidup", "environment", pos: .noun), row("hukum", "law", pos: .noun),
    row("melati", "jasmine", pos: .noun), row("perlindungan data", "data protection", pos: .noun),
    row("polisi", "police", pos: .noun),
  ])

  static let rows = [
    // Places.
    PatternRow("Aparat Polres Bekasi datang.", "Polres Bekasi = Bekasi Police: Bekasi"),
    PatternRow(
      "Aparat Polres Jakarta Selatan datang.",
      "Polres Jakarta Selatan = South Jakarta Police: Jakarta Selatan"),
    PatternRow(
      "Menurut Polres Jakarta Utara, itu benar.",
      "Polres Jakarta Utara = Jakarta Utara Police: Jakarta Utara"),
    PatternRow("Polres Kota Bogor datang.", "Polres Kota Bogor = Bogor City Police: Kota Bogor"),
    PatternRow("Polres Bogor Kota datang.", "Polres Bogor Kota = Bogor Kota Police: Bogor Kota"),
    PatternRow(
      "Polres Ogan Komering Ilir datang.",
      "Polres Ogan Komering Ilir = Ogan Komering Ilir Police: Ogan Komering Ilir"),
    PatternRow(
      "Polres Metro Bekasi datang.", "Polres Metro Bekasi = Bekasi Metro Police: Bekasi"),
    PatternRow(
      "Polres Metro Jakarta Barat datang.",
      "Polres Metro Jakarta Barat = West Jakarta Metro Police"),
    PatternRow("Polres itu jauh."),
    PatternRow("Ketua KPU Prasetyo Adiwinata hadir."),
    PatternRow(
      "Ketua KPU Jabar Prasetyo Adiwinata hadir.",
      "KPU Jabar = West Java Elections Commission: Jabar"),
    PatternRow("Ketua KPU PSSI hadir."), PatternRow("Ketua KPU PSSI Jawa Timur hadir."),
    PatternRow("Kapolda Ajun Komisaris Besar Budi hadir."),
    PatternRow("polres bekasi datang."),
    PatternRow("Polres, Bekasi, dan Bogor."),
    PatternRow(
      "Kapolda Sumatera Utara Irjen Agung hadir.",
      "Kapolda Sumatera Utara = North Sumatra Police chief: Sumatera Utara"),
    PatternRow(
      "Bupati Bogor Rudy Susmanto hadir.", "Bupati Bogor = Bogor regent: Bogor"),
    PatternRow(
      "Bupati Kutai Kartanegara Edi Damansyah hadir.",
      "Bupati Kutai Kartanegara = Kutai Kartanegara regent: Kutai Kartanegara"),
    PatternRow(
      "Bupati Antah Berantah Budi Santoso hadir.",
      "Bupati Antah Berantah = Antah Berantah regent: Antah Berantah"),
    PatternRow(
      "Bupati Antah Budi Santoso hadir.", "Bupati Antah = Antah regent: Antah"),
    PatternRow(
      "Wali Kota Bandung Muhammad Farhan hadir.", "Wali Kota Bandung = Bandung mayor: Bandung"),
    PatternRow("Di Kota Cirebon, hujan.", "Kota Cirebon = Cirebon City: Cirebon"),
    PatternRow("POLRES BEKASI GEREBEK GUDANG", "POLRES BEKASI = Bekasi Police: Bekasi"),
    PatternRow(
      "Bupati Bogor Minta Warga Tetap Tenang Selama Libur", "Bupati Bogor = Bogor regent: Bogor"),
    PatternRow("Bupati Bank Antah hadir."),
    // Numbers and years.
    PatternRow("Komisi III DPR rapat.", "Komisi III DPR = House Commission III: III"),
    PatternRow("Komisi I DPR RI rapat.", "Komisi I DPR RI = House Commission I: I"),
    PatternRow("Komisi 3 DPR rapat.", "Komisi 3 DPR = House Commission 3: 3"),
    PatternRow("Komisi Tiga DPR rapat.", "Komisi Tiga DPR = House Commission 3: Tiga"),
    PatternRow("Komisi Yudisial DPR rapat."),
    PatternRow("Komisi IIII DPR rapat."),
    PatternRow("Komisi III-nya rapat."),
    PatternRow(
      "Anggota Komisi III DPR-nya hadir.", "Komisi III DPR-nya = House Commission III: III"),
    PatternRow(
      "Undang-Undang Nomor 11 Tahun 2020 berlaku.",
      "Undang-Undang Nomor 11 Tahun 2020 = Law No. 11/2020: 11, 2020"),
    PatternRow(
      "Sesuai UU No. 1/2024 itu.", "UU No. 1/2024 = Law No. 1/2024: 1, 2024"),
    PatternRow(
      "Sesuai UU No. 27 Tahun 2022 itu.", "UU No. 27 Tahun 2022 = Law No. 27/2022: 27, 2022"),
    PatternRow("Undang-Undang Nomor 11 Tahun ini berlaku."),
    PatternRow(
      "Putusan Nomor 90/PUU-XXI/2023 dibacakan.",
      "Putusan Nomor 90/PUU-XXI/2023 = Ruling No. 90/PUU-XXI/2023: 90/PUU-XXI/2023"),
    PatternRow("Delegasi COP30 tiba.", "COP30 = COP30: 30"),
    PatternRow(
      "Caleg dari dapil Jawa Barat IX menang.",
      "dapil Jawa Barat IX = West Java IX electoral district: Jawa Barat, IX"),
    PatternRow(
      "Panglima Kodam IV/Diponegoro hadir.",
      "Kodam IV/Diponegoro = Diponegoro Military Command: IV, Diponegoro"),
    // Names.
    PatternRow(
      "Dosen Universitas Gadjah Mada hadir.",
      "Universitas Gadjah Mada = Gadjah Mada University: Gadjah Mada"),
    PatternRow(
      "Mahasiswa Universitas Negeri Semarang, kemarin.",
      "Universitas Negeri Semarang = Semarang State University: Semarang"),
    PatternRow(
      "Universitas Syarif bin Hasan dibuka.",
      "Universitas Syarif bin Hasan = Syarif bin Hasan University: Syarif bin Hasan"),
    PatternRow(
      "Di RSUD Dr. Soetomo, penuh.", "RSUD Dr. Soetomo = Dr. Soetomo General Hospital: Dr. Soetomo"),
    PatternRow(
      "Di RSUD K. H. Hasan penuh.", "RSUD K. H. Hasan = K. H. Hasan General Hospital: K. H. Hasan"),
    PatternRow(
      "Saham PT Garam Lestari Tbk naik.", "PT Garam Lestari Tbk = Garam Lestari: Garam Lestari"),
    PatternRow(
      "Menurut PT Garam Lestari, naik.", "PT Garam Lestari = Garam Lestari: Garam Lestari"),
    PatternRow("Hotel Melati penuh.", "Hotel Melati = Melati Hotel: Melati"),
    PatternRow("Hotel melati penuh.", "melati = jasmine"),
    PatternRow("Saham PT Garam 21,04 persen.", "PT Garam = Garam: Garam"),
    PatternRow("Obligasi PT Garam Tahun 2007.", "PT Garam = Garam: Garam"),
    PatternRow("Di Hotel Merdeka 2 itu.", "Hotel Merdeka 2 = Merdeka 2 Hotel: Merdeka 2"),
    PatternRow("Hotel Danau Toba penuh.", "Hotel Danau Toba = Danau Toba Hotel: Danau Toba"),
    PatternRow("Hotel Jabar penuh.", "Hotel Jabar = Jabar Hotel: Jabar"),
    PatternRow("Hotel Jawa Barat penuh.", "Hotel Jawa Barat = West Java Hotel: Jawa Barat"),
    PatternRow("Di Hotel Merdeka No. 5 itu.", "Hotel Merdeka = Merdeka Hotel: Merdeka"),
    PatternRow("Air Danau Toba surut.", "Danau Toba = Lake Toba: Toba"),
    PatternRow(
      "Undang-Undang Nomor 27 Tahun 2022 tentang Perlindungan Data berlaku.",
      "Undang-Undang Nomor 27 Tahun 2022 tentang Perlindungan Data = Law No. 27/2022 on Data Protection: 27, 2022, Perlindungan Data"
    ),
    PatternRow("Universitas Indonesia Buka Pendaftaran Mahasiswa Baru Tahun Depan"),
    // A verb ends a name in a headline with capitals, and what is before it may be no name.
    PatternRow("Polres Tangkap Pelaku Pencurian Motor Kemarin"),
    PatternRow("Polres Tegas Tindak Pelaku Pencurian Motor"),
    PatternRow("Kapolda Minta Warga Tetap Tenang Sekarang"),
    PatternRow(
      "Polres Bekasi Tangkap Pelaku Pencurian Motor", "Polres Bekasi = Bekasi Police: Bekasi"),
    // Fields.
    PatternRow(
      "Fakultas Hukum dan Fakultas Anu dibuka.", "Fakultas Hukum = Faculty of Law: Hukum",
      "Fakultas Anu = Faculty of Anu: Anu"),
    PatternRow("Fakultas Hukum dibuka.", "Fakultas Hukum = Faculty of Law: Hukum"),
    PatternRow(
      "Dinas Kesehatan Kota Bandung bekerja.",
      "Dinas Kesehatan Kota Bandung = Bandung City Health Agency: Kesehatan, Kota Bandung"),
    PatternRow(
      "Dinas Lingkungan Hidup Sleman bekerja.",
      "Dinas Lingkungan Hidup Sleman = Sleman Environment Agency: Lingkungan Hidup, Sleman"),
    PatternRow("Dinas Lingkungan Hidup bekerja.", "Lingkungan Hidup = environment"),
    PatternRow(
      "Dinas Kesehatan Antah bekerja.",
      "Dinas Kesehatan Antah = Antah Health Agency: Kesehatan, Antah"),
    PatternRow("Dinas Anu Antah bekerja."), PatternRow("Dinas Anu Pantai Utara bekerja."),
    PatternRow("Dinas Penerangan Koarmada bekerja.", "Koarmada = Fleet Command"),
    PatternRow(
      "Dinas Anu Lampung Utara bekerja.",
      "Dinas Anu Lampung Utara = Lampung Utara Anu Agency: Anu, Lampung Utara"),
    PatternRow(
      "Dinas Anu Kabupaten Bogor bekerja.",
      "Dinas Anu Kabupaten Bogor = Kabupaten Bogor Anu Agency: Anu, Kabupaten Bogor"),
    PatternRow(
      "Dinas Pekerjaan Umum dan Penataan Ruang Kota Bandung bekerja.",
      "Dinas Pekerjaan Umum dan Penataan Ruang Kota Bandung = Bandung City Public Works and Spatial Planning Agency: Pekerjaan Umum dan Penataan Ruang, Kota Bandung"
    ),
    PatternRow(
      "Dinas Kebudayaan, Pemuda dan Olahraga Sleman bekerja.",
      "Dinas Kebudayaan, Pemuda dan Olahraga Sleman = Sleman Kebudayaan, Pemuda dan Olahraga Agency: Kebudayaan, Pemuda dan Olahraga, Sleman"
    ),
    // A pattern that begins with a slot.
    PatternRow(
      "Meanwhile South Jakarta Police said so.",
      "South Jakarta Police = Polres Jakarta Selatan: South Jakarta", language: .english),
    PatternRow(
      "On Monday Bekasi Police's men came.", "Bekasi Police's = Polres Bekasi: Bekasi",
      language: .english),
    PatternRow("The police came.", "police = polisi", language: .english),
    PatternRow(
      "Students of Airlangga University came.",
      "Airlangga University = Universitas Airlangga: Airlangga", language: .english),
    PatternRow(
      "The Bandung Health Agency said so.",
      "Bandung Health Agency = Dinas Kesehatan Bandung: Bandung, Health", language: .english),
    PatternRow(
      "House Commission IV met.", "House Commission IV = Komisi IV DPR: IV", language: .english),
    PatternRow(
      "Under Law No. 11/2020, yes.",
      "Law No. 11/2020 = Undang-Undang Nomor 11 Tahun 2020: 11, 2020",
      language: .english),
    PatternRow("Lake Toba's water fell.", "Lake Toba's = Danau Toba: Toba", language: .english),
  ]

  private func matched(
    _ text: String, _ language: LanguageTag, _ glossary: Glossary = glossary,
    overlaps: TermMatcher.Overlaps = .longest
  ) throws -> MatchedText {
    let analyzed = try AnalyzedText(text, language: language)
    var matcher = TermMatcher(
      TermIndex(glossary, language: language), overlaps: overlaps, spelling: .none)
    return MatchedText(analyzed, matches: matcher.matches(in: analyzed), index: matcher.index)
  }

  private func lines(_ text: MatchedText) -> [String] {
    let target: LanguageTag = text.index.language == .english ? .indonesian : .english
    return text.matches.map { match in
      let equivalent = text.concept(of: match).approvedTerms(in: target).first?.text ?? "none"
      let fills = match.fills.map(\.text).joined(separator: ", ")
      return "\(text.surface(of: match)) = \(equivalent)" + (fills.isEmpty ? "" : ": \(fills)")
    }
  }

  @Test(arguments: rows)
  func `a pattern is found with its fills and its equivalent`(row: PatternRow) throws {
    let text = try matched(row.sentence, row.language)
    #expect(lines(text) == row.matches)
    for match in text.matches {
      for fill in match.fills {
        #expect(match.range.contains(fill.range))
        #expect(!fill.text.contains("{"))
      }
      // The concept has the slots filled in every language.
      #expect(!text.concept(of: match).terms.contains { TermPattern.isWritten(in: $0.text) })
      #expect(!text.term(of: match).text.isEmpty)
    }
  }

  @Test func `a fill has its slot and its place in the text`() throws {
    let text = try matched("Aparat Polres Jakarta Selatan datang.", .indonesian)
    let match = try #require(text.matches.first)
    #expect(match.fills.map(\.slot) == [.place])
    #expect(match.fills.map(\.range) == [TextRange(14, 29)])
    #expect(text.term(of: match).text == "Polres Jakarta Selatan")
  }

  @Test(arguments: [
    ("Polres Bekasi datang.", InterfaceLanguage.english, "Polres {place}: Bekasi"),
    (
      "POLRES BEKASI DATANG", .english, "Polres {place}: Bekasi, written POLRES BEKASI"
    ),
    ("POLRES BEKASI DATANG", .indonesian, "Polres {place}: Bekasi, ditulis POLRES BEKASI"),
    (
      "Dinas Kesehatan Kota Bandung datang.", .english,
      "Dinas {field} {place}: Kesehatan, Kota Bandung"
    ),
  ])
  func `the explanation has the pattern and what fills it`(
    sentence: String, interface: InterfaceLanguage, expected: String
  ) throws {
    let text = try matched(sentence, .indonesian)
    let match = try #require(text.matches.first)
    #expect(
      text.index.explanation(of: match, surface: text.surface(of: match), in: interface)
        == expected)
  }

  @Test func `each approved equivalent of a fill is an approved equivalent of the pattern`() throws
  {
    let text = try matched("Dinas Kesehatan Sleman datang.", .indonesian)
    let match = try #require(text.matches.first)
    let terms = text.concept(of: match).terms(in: .english)
    #expect(
      terms.map { "\($0.text) \($0.status.rawValue)" } == [
        "Sleman Health Agency preferred", "Sleman health office admitted",
        "Sleman Healthcare Agency admitted", "Sleman healthcare office admitted",
      ])
  }

  @Test func `matches with the same fill are one concept in the spelling with small letters`()
    throws
  {
    let text = try matched(
      "POLRES BEKASI GEREBEK GUDANG\n\nAparat Polres Bekasi dan Polres Bogor datang.", .indonesian)
    #expect(text.matches.count == 3)
    #expect(text.matches[0].concept == text.matches[1].concept)
    #expect(text.matches[1].concept != text.matches[2].concept)
    #expect(text.concept(of: text.matches[0]).id == "Polres {place}: Bekasi")
  }

  @Test func `the terms inside a pattern are nested matches`() throws {
    let text = try matched(
      "Polres Kota Bogor dan Kapolda Jawa Barat", .indonesian, overlaps: .nested)
    #expect(
      text.matches.map { "\(text.surface(of: $0))\($0.isNested ? ", nested" : "")" } == [
        "Polres Kota Bogor", "Kota Bogor, nested", "Kapolda Jawa Barat", "Jawa Barat, nested",
      ])
  }

  @Test func `a context cue chooses between two patterns with the same words`() throws {
    let glossary = Glossary([
      PatternMatchTests.row("TPA {name}", "{name} landfill", context: ["sampah"]),
      PatternMatchTests.row("TPA {name} ", "{name} Quran school", context: ["santri"]),
    ])
    let school = try matched("Para santri di TPA Melati belajar.", .indonesian, glossary)
    #expect(lines(school) == ["TPA Melati = Melati Quran school: Melati"])
    #expect(school.matches.first?.isAmbiguous == false)
    let landfill = try matched("Truk sampah menuju TPA Melati kemarin.", .indonesian, glossary)
    #expect(lines(landfill) == ["TPA Melati = Melati landfill: Melati"])
    let open = try matched("Mereka menuju TPA Melati kemarin.", .indonesian, glossary)
    let match = try #require(open.matches.first)
    #expect(match.isAmbiguous)
    #expect(match.alternatives.map { open.index.concept($0).id } == ["TPA {name} : Melati"])
  }

  @Test func `rows that are patterns change no other match`() throws {
    let plain = Glossary(MatcherPropertyTests.rows)
    var rows = plain.concepts
    rows.append(PatternMatchTests.row("Kementerian {field}", "Ministry of {field}"))
    rows.append(PatternMatchTests.row("Perumahan {name}", "{name} housing estate"))
    let patterns = Glossary(rows)
    for seed in 0..<300 as Range<UInt64> {
      let text = MatcherPropertyTests.text(seed: seed)
      for overlaps in [TermMatcher.Overlaps.longest, .nested] {
        #expect(
          try matched(text, .indonesian, plain, overlaps: overlaps).matches
            == matched(text, .indonesian, patterns, overlaps: overlaps).matches)
      }
    }
    #expect(TermIndex(plain, language: .indonesian).patterns == nil)
  }

  /// Words, numbers and punctuation in any order: nothing is expected but that the results are sound.
  @Test func `matches of random texts are sound`() throws {
    let words = [
      "Polres", "POLRES", "polres", "Metro", "Kota", "Bogor", "Jakarta", "Selatan", "Komisi", "III",
      "IV", "DPR", "RI", "Dinas", "Kesehatan", "kesehatan", "dan", "Pekerjaan", "Umum", "Bandung",
      "Undang-Undang", "Nomor", "11", "Tahun", "2020", "tentang", "UU", "No", "Universitas",
      "Negeri",
      "bin", "Dr", "PT", "Tbk", "Kodam", "Diponegoro", "COP30", "COP", "dapil", "Antah", "Bupati",
      "Wali", "itu", "dua", "Putusan", "90", "PUU-XXI", "Ç", "日本", "Police", "South", "'s", "Toba",
    ]
    let gaps = [" ", " ", " ", " ", "-", ", ", ". ", "/", "\n", "\n\n", " (", ") ", "\u{A0}", ""]
    for seed in 0..<400 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      var source = ""
      for _ in 0..<Int.random(in: 1...30, using: &generator) {
        source += words.randomElement(using: &generator) ?? ""
        source += gaps.randomElement(using: &generator) ?? ""
      }
      for language in [LanguageTag.indonesian, .english] {
        let text = try matched(source, language)
        var end = 0
        for match in text.matches {
          #expect(match.range.start >= end, "\(source)")
          end = match.range.end
          #expect(text.segments[match.segment].range.contains(match.range), "\(source)")
          var last = match.range.start
          for fill in match.fills {
            #expect(fill.range.start >= last && fill.range.end <= match.range.end, "\(source)")
            #expect(!fill.range.isEmpty, "\(source)")
            last = fill.range.end
          }
          #expect(!text.concept(of: match).terms(in: language).isEmpty, "\(source)")
          #expect(
            !text.concept(of: match).terms.contains { TermPattern.isWritten(in: $0.text) },
            "\(source)")
        }
        let nested = try matched(source, language, overlaps: .nested)
        #expect(nested.matches.filter { !$0.isNested }.map(\.range) == text.matches.map(\.range))
        #expect(
          nested.matches.map(\.range) == nested.matches.map(\.range).sorted(),
          "\(source)")
      }
    }
  }

  @Test func `an index can leave the patterns out`() {
    let index = TermIndex(PatternMatchTests.glossary, language: .english, findsPatterns: false)
    #expect(index.patterns == nil)
  }

  /// Texts in which each word can begin a pattern or continue a slot.
  @Test(arguments: [
    "Polres ", "Dinas Kesehatan ", "Universitas Negeri ", "PT Garam, ", "Komisi III ",
    "Undang-Undang Nomor 1 Tahun 2020 tentang ", "dapil Jawa Barat I ", "COP30 ",
  ])
  func `the number of steps grows with the length of the text`(words: String) throws {
    #if DEBUG
      func steps(_ count: Int) throws -> Int {
        let meter = ReadingMeter()
        _ = try ReadingMeter.$current.withValue(meter) {
          try matched(String(repeating: words, count: count), .indonesian)
        }
        return meter[.patternStep]
      }
      let (few, many) = (try steps(200), try steps(800))
      #expect(few > 0)
      #expect(many <= few * 5)
    #endif
  }

  @Test(arguments: [
    ("I", true), ("IV", true), ("XXI", true), ("MCMXCIX", true), ("IIII", false), ("VX", false),
    ("", false), ("i", false), ("DIM", false), ("CD", true), ("IC", false), ("LVIII", true),
  ])
  func `a Roman numeral is written as the rules require`(word: String, isRoman: Bool) {
    #expect(SlotReader.isRoman(Array(word.utf8)) == isRoman)
  }
}

/// Translations of patterns: what is found in them.
@Suite struct PatternEquivalentTests {
  @Test(arguments: [
    ("Polres Jakarta Selatan datang.", "South Jakarta Police came.", ["South Jakarta Police"]),
    (
      "Polres Jakarta Selatan datang.", "South Jakarta city police came.",
      ["South Jakarta city police"]
    ),
    ("Polres Bekasi datang.", "Bekasi Police's men came.", ["Bekasi Police's"]),
    ("Polres Bekasi datang.", "Bogor Police came.", []),
    (
      "Dinas Kesehatan Sleman datang.", "The Sleman healthcare office came.",
      ["Sleman healthcare office"]
    ),
    ("Komisi III DPR rapat.", "House Commission IV met.", []),
    ("Komisi III DPR rapat.", "House Commission III met.", ["House Commission III"]),
  ])
  func `an equivalent is found with the slots filled only`(
    source: String, translation: String, expected: [String]
  ) throws {
    let from = try matched(source, TermIndex(PatternMatchTests.glossary, language: .indonesian))
    let to = try matched(
      translation,
      TermIndex(
        PatternMatchTests.glossary, language: .english, statuses: Set(TermStatus.allCases),
        findsPatterns: false),
      .nested
    ).withEquivalents(ofPatternsIn: from, spelling: .none)
    let concepts = Set(from.matches.map(\.concept))
    let found = to.matches.filter { concepts.contains($0.concept) }
    #expect(found.map { to.surface(of: $0) } == expected)
    // The words inside an equivalent are nested in it.
    for match in to.matches where found.contains(where: { $0.range.contains(match.range) }) {
      #expect(match.isNested != found.contains { $0.range == match.range })
    }
  }

  @Test func `a source without patterns leaves the translation unchanged`() throws {
    let from = try matched(
      "Polisi datang.", TermIndex(PatternMatchTests.glossary, language: .indonesian))
    let to = try matched(
      "Police came.",
      TermIndex(PatternMatchTests.glossary, language: .english, findsPatterns: false))
    #expect(to.withEquivalents(ofPatternsIn: from).matches == to.matches)
  }

  private func matched(
    _ text: String, _ index: TermIndex, _ overlaps: TermMatcher.Overlaps = .longest
  ) throws -> MatchedText {
    let analyzed = try AnalyzedText(text, language: index.language)
    var matcher = TermMatcher(index, overlaps: overlaps, spelling: .none)
    return MatchedText(analyzed, matches: matcher.matches(in: analyzed), index: index)
  }
}
