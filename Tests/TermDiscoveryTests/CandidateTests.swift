import Languages
import TermMatching
import Testing
import TextModel

@testable import TermDiscovery

/// What is a candidate in a text, and what is not.
@Suite struct CandidateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    /// Candidates, each with its kind if it is not a term: `BGN/acronym`.
    let expected: [String]
    let unwanted: [String]
    let glossary: [String]

    init(
      _ description: String, _ text: String, has expected: String..., not unwanted: [String] = [],
      glossary: [String] = []
    ) {
      testDescription = description
      self.text = text
      self.expected = expected
      self.unwanted = unwanted
      self.glossary = glossary
    }
  }

  static let indonesian: [Case] = [
    Case(
      "a noun and a noun that modifies it", "Petani menolak impor gabah kering tahun ini.",
      has: "impor gabah", not: ["tahun", "gabah kering tahun", "petani"]),
    Case(
      "a noun and an adjective that makes a kind", "Abu vulkanik menutupi landasan pacu.",
      has: "abu vulkanik", "landasan pacu"),
    Case(
      "an adjective that assesses is not part of a term",
      "Kabut asap tebal menyelimuti bandara.", has: "kabut asap", not: ["kabut asap tebal"]),
    Case(
      "a noun without content is not the head",
      "Sejumlah perahu nelayan rusak akibat gelombang tinggi.",
      has: "perahu nelayan", not: ["sejumlah perahu", "sejumlah perahu nelayan"]),
    Case(
      "a relative clause is not part of a term",
      "Polis asuransi yang dijual perusahaan itu ditarik.", has: "polis asuransi",
      not: ["polis asuransi dijual", "asuransi dijual perusahaan"]),
    Case(
      "a derived verb is not a noun",
      "Nelayan memasang jaring insang. Terumbu karang dirusak dan ikan hias ditangkap.",
      has: "jaring insang", "terumbu karang", "ikan hias",
      not: ["memasang", "dirusak", "ditangkap", "ikan hias ditangkap"]),
    Case(
      "a time after a term is left out", "Suku bunga acuan bulan lalu naik.",
      has: "suku bunga acuan", not: ["suku bunga acuan bulan"]),
    Case(
      "a number is not a candidate, a name with digits is",
      "Varian Covid-19 menular ke 1.500 orang.",
      has: "varian Covid-19", not: ["1.500", "1.500 orang"]),
    Case(
      "the action is not part of a long term", "Pemasangan alat pemantau gempa ditunda.",
      has: "alat pemantau gempa"),
    Case(
      "an owner is not part of a term", "Kuasa hukum terdakwa mengajukan banding.",
      has: "kuasa hukum", not: ["hukum terdakwa"]),
    Case(
      "a compound of words with other roles", "Korban menuntut ganti rugi dan gagal bayar dicatat.",
      has: "ganti rugi", "gagal bayar"),
    Case(
      "an everyday word alone is not a candidate", "Rumah itu besar dan jalannya sempit.",
      has: "", not: ["rumah", "jalan"]),
    Case(
      "an acronym with its long form",
      "Badan Gizi Nasional (BGN) membuka dapur. BGN menunjuk ahli gizi.",
      has: "BGN/acronym", "Badan Gizi Nasional/organization", "ahli gizi",
      not: ["gizi nasional"]),
    Case(
      "persons and places are not terms",
      "Menteri Luar Negeri Retno Wulandari berkunjung ke Kabupaten Sleman. “Kami siap,” kata Retno.",
      has: "Retno Wulandari/person", "Kabupaten Sleman/place",
      not: ["retno", "wulandari", "kabupaten sleman/term"]),
    Case(
      "a law is a work",
      "Aturan itu tertuang dalam Undang-Undang Perlindungan Konsumen sejak lama.",
      has: "Undang-Undang Perlindungan Konsumen/work"),
    Case(
      "what the glossary has is left out",
      "Gencatan senjata gagal. Kesepakatan gencatan senjata dilanggar.",
      has: "kesepakatan gencatan senjata",
      not: ["gencatan senjata", "gencatan", "senjata", "kesepakatan gencatan"],
      glossary: ["gencatan senjata", "kesepakatan"]),
    Case(
      "the furniture of a page is left out",
      "Laporan wartawan Dimas Hutapea dari Ternate\n\nKapal feri karam.",
      has: "kapal feri", not: ["Dimas Hutapea/person"]),
    Case(
      "a text in capitals", "PEMERINTAH MENAIKKAN TARIF LISTRIK. TARIF LISTRIK NAIK LAGI.",
      has: "tarif listrik"),
    Case("a text of one word", "Likuefaksi.", has: ""),
  ]

  @Test(arguments: indonesian) func `Indonesian candidates`(example: Case) throws {
    try check(example, language: .indonesian)
  }

  static let english: [Case] = [
    Case(
      "adjectives and nouns before the head",
      "The central bank raised its benchmark interest rate. Coral reefs recovered quickly.",
      has: "benchmark interest rate", "coral reef", not: ["recovered", "quickly"]),
    Case(
      "the plural is a form of the singular",
      "A toll gate was closed. Other toll gates stayed open.", has: "toll gate",
      not: ["toll gates"]),
    Case(
      "verbs and function words end a phrase",
      "The ministry announced seismic monitoring stations for the islands.",
      has: "seismic monitoring station", not: ["announced", "ministry announced"]),
  ]

  @Test(arguments: english) func `English candidates`(example: Case) throws {
    try check(example, language: .english)
  }

  private func check(_ example: Case, language: LanguageTag) throws {
    let candidates = try Discovering.candidates(
      in: example.text, language: language, glossary: example.glossary)
    let found = Set(candidates.flatMap { [$0.text, "\($0.text)/\($0.kind.rawValue)"] })
    for text in example.expected where !text.isEmpty {
      let isTerm = !text.contains("/")
      #expect(
        found.contains(isTerm ? "\(text)/term" : text), "\(text) is missing in \(found.sorted())")
    }
    for text in example.unwanted {
      #expect(!found.contains(text), "\(text) is in \(found.sorted())")
    }
  }

  @Test func `clitics and plurals are forms of one candidate`() throws {
    let text =
      "Syarat lelang diubah. Syarat-syarat lelang itu berat, dan syarat lelangnya diumumkan."
    let candidates = try Discovering.candidates(in: text)
    let one = try #require(candidates.first { $0.text == "syarat lelang" })
    #expect(one.count == 3)
    #expect(one.forms == ["Syarat lelang", "Syarat-syarat lelang", "syarat lelangnya"])
    #expect(one.first.sentence == 1)
    #expect(one.first.range == TextRange(0, 13))
    #expect(one.first.text == "Syarat lelang diubah.")
  }

  @Test func `a phrase that is always inside a longer one is not a candidate`() throws {
    let text = "Aset kripto ilegal disita. Pemilik aset kripto ilegal ditahan."
    let texts = try Discovering.candidates(in: text).map(\.text)
    #expect(!texts.contains("kripto"))
  }

  @Test func `a repeated term is ranked before one that occurs once`() throws {
    let text =
      "Kapal tanker karam. Awak kapal tanker selamat. Kapal tanker ditarik ke galangan kapal."
    let texts = try Discovering.candidates(in: text).map(\.text)
    let tanker = try #require(texts.firstIndex(of: "kapal tanker"))
    let yard = try #require(texts.firstIndex(of: "galangan kapal"))
    #expect(tanker < yard)
  }

  @Test func `a language without a grammar gives repeated words`() throws {
    let text = "Kungsbacka kommun bygger. I Kungsbacka kommun finns vatten."
    let swedish = try #require(LanguageTag("sv"))
    #expect(!CandidateFinder.hasGrammar(for: swedish))
    let candidates = try Discovering.candidates(in: text, language: swedish)
    #expect(candidates.contains { $0.text == "Kungsbacka kommun" && $0.count == 2 })
    #expect(!candidates.contains { $0.text.contains("vatten") })
    #expect(candidates.allSatisfy { $0.reason.contains("no grammar") })
  }

  @Test func `documents are counted and joined in their order`() throws {
    var collector = CandidateCollector()
    collector.add(try Discovering.found(in: "Kapal tanker karam di laut lepas."))
    collector.add(try Discovering.found(in: "Kapal-kapal tanker berlabuh. Kapal tanker dijual."))
    let tanker = try #require(collector.ranked().first { $0.text == "kapal tanker" })
    #expect(tanker.count == 3)
    #expect(tanker.documents == 2)
    #expect(collector.ranked(minimumCount: 3).map(\.text) == ["kapal tanker"])
    #expect(collector.ranked(kinds: [.person]).isEmpty)
  }
}
