import Glossary
import Normalization
import Segmentation
import TermMatching
import TermSheets
import Testing
import TextModel

/// An Indonesian sentence, and the form that the English term should have; admitted terms follow
/// after `|`.
struct Hint: Sendable, CustomTestStringConvertible {
  let sentence: String
  let terms: (id: String, en: String)
  let part: PartOfSpeech?
  let hint: String?

  init(
    _ sentence: String, _ id: String, _ en: String, _ part: PartOfSpeech, _ hint: String?
  ) {
    self.sentence = sentence
    terms = (id, en)
    self.part = part
    self.hint = hint
  }

  /// For a noun.
  init(_ sentence: String, _ id: String, _ en: String, _ hint: String?) {
    self.init(sentence, id, en, .noun, hint)
  }

  var testDescription: String { "\(sentence): \(hint ?? "nothing")" }

  func sheet(to target: LanguageTag = .english) throws -> TermSheet {
    var concept = Concept(
      id: "c", terms: all(terms.id, .indonesian) + all(terms.en, target),
      origin: Concept.Origin(file: "t.csv", line: 2))
    concept.partOfSpeech = part
    let index = TermIndex(Glossary([concept]), language: .indonesian)
    var matcher = TermMatcher(index)
    let text = try Normalizer().normalize(
      Document(id: "t", language: .indonesian, text: sentence))
    let segments = [
      Segment(
        id: 1, paragraph: 1, range: TextRange(0, text.bytes.count), kind: .sentence, rule: "icu")
    ]
    let analyzed = AnalyzedText(text, segments: segments)
    return TermSheetBuilder(target: target).sheet(
      of: MatchedText(analyzed, matches: matcher.matches(in: analyzed), index: index))
  }
}

/// The terms of a cell, the preferred one first.
private func all(_ cell: String, _ language: LanguageTag) -> [Term] {
  cell.split(separator: "|").enumerated().map { number, text in
    Term(String(text), language, number == 0 ? .preferred : .admitted)
  }
}

@Suite struct HintTests {
  @Test(arguments: [
    Hint("AS menolak.", "Amerika Serikat|AS", "United States|U.S.|America", .proper, nil),
    Hint("Amerika Serikat menolak.", "Amerika Serikat|AS", "United States|US", .proper, nil),
    Hint("Trump menolak.", "Donald Trump|Trump", "Donald Trump|Trump", .proper, nil),
    Hint("PBB menolak.", "Perserikatan Bangsa-Bangsa|PBB", "United Nations", .proper, nil),
    Hint("RUU-nya ditolak.", "rancangan undang-undang|RUU", "draft law|bill", "its/the draft law"),
    Hint("RUU itu ditolak.", "rancangan undang-undang|RUU", "draft law|bill", nil),
  ])
  func `an equivalent that goes first because of its type needs no hint`(hint: Hint) throws {
    let occurrence = try #require(hint.sheet().terms.first?.occurrences.first)
    #expect(occurrence.hint == hint.hint)
  }

  @Test(arguments: [
    Hint("Diplomasi ekonomi gagal.", "ekonomi", "economy", "economic"),
    Hint("Proses hukum berjalan.", "hukum", "law", "legal"),
    Hint("Pasukan Rusia mundur.", "Rusia", "Russia", .proper, "Russian"),
    Hint("Warga Belanda mundur.", "Belanda", "the Netherlands", .proper, "Dutch"),
    Hint("Pasukan AS mundur.", "Amerika Serikat|AS", "United States|US", .proper, nil),
    Hint("Rumah kayu itu runtuh.", "kayu", "wood", "wooden"),
    Hint("Ekonomi tumbuh.", "ekonomi", "economy", nil),
    Hint("Mereka melanggar hukum.", "hukum", "law", nil),
    Hint("Krisis energi memburuk.", "energi", "energy", nil),
    Hint("Kondisi ekonominya buruk.", "ekonomi", "economy", "its/the economy"),
    Hint("Rancangan undang-undang itu gagal.", "undang-undang", "law", nil),
    Hint("Krisis budaya-budaya itu tampak.", "budaya", "culture", "cultures"),
    Hint("Mereka saling menyerang.", "menyerang", "attack", .verb, nil),
  ])
  func `a noun after a noun gets the adjective`(row: Hint) throws {
    let entry = try #require(try row.sheet().terms.first)
    #expect(entry.occurrences.map(\.hint) == [row.hint])
  }

  @Test func `each occurrence shows its own first equivalent, the concept the most frequent`()
    throws
  {
    let sheet = try Hint(
      "AS menolak. AS mundur. Amerika Serikat diam.", "Amerika Serikat|AS", "United States|US",
      .proper, nil
    ).sheet()
    let entry = try #require(sheet.terms.first)
    #expect(entry.occurrences.map(\.equivalent) == ["US", "US", "United States"])
    #expect(entry.targets.map(\.text) == ["US", "United States"])
    #expect(entry.targets.map(\.status) == [.admitted, .preferred])
    let table = TermTable([sheet], .occurrences)
    let column = try #require(table.columns.firstIndex(of: "equivalents"))
    #expect(
      table.rows.map { $0[column] } == [
        "US | United States", "US | United States", "United States | US",
      ])
    let status = try #require(table.columns.firstIndex(of: "status"))
    #expect(table.rows.map { $0[status] } == ["admitted", "admitted", "preferred"])
    let concepts = TermTable([sheet], .concepts)
    let cell = try #require(concepts.columns.firstIndex(of: "equivalents"))
    #expect(concepts.rows.map { $0[cell] } == ["US | United States"])
  }

  @Test func `with equal numbers the preferred equivalent is first`() throws {
    let sheet = try Hint(
      "AS menolak. Amerika Serikat diam.", "Amerika Serikat|AS", "United States|US", .proper, nil
    ).sheet()
    #expect(sheet.terms.first?.approved == ["United States", "US"])
  }

  @Test(arguments: [
    Hint("Kesepakatan-kesepakatan itu gagal.", "kesepakatan", "agreement", "agreements"),
    Hint("Syarat-syaratnya berat.", "syarat", "condition", "its/the conditions"),
    Hint("Kesepakatannya gagal.", "kesepakatan", "agreement", "its/the agreement"),
    Hint("Negaraku luas.", "negara", "country", "my/our country"),
    Hint("Negaramu luas.", "negara", "country", "your country"),
    Hint("Kesepakatan itu gagal.", "kesepakatan", "agreement", nil),
    Hint("Para menteri tiba.", "menteri", "minister", "ministers"),
    Hint("Berbagai kesepakatan gagal.", "kesepakatan", "agreement", "agreements"),
    Hint("Beberapa krisis terjadi.", "krisis", "crisis", "crises"),
    Hint("Sejumlah kapal tenggelam.", "kapal", "ship", "ships"),
    Hint("Banyak anak menangis.", "anak", "child", "children"),
    Hint("Ribuan tentara tiba.", "tentara", "soldier", "soldiers"),
    Hint("Kedua negara sepakat.", "negara", "country", "countries"),
    Hint("Dua negara sepakat.", "negara", "country", "countries"),
    Hint("Sebanyak 12 negara sepakat.", "negara", "country", "countries"),
    Hint("Ada 1.500 tentara.", "tentara", "soldier", "soldiers"),
    Hint("Ada 5 juta dolar.", "dolar", "dollar", "dollars"),
    Hint("Ada tiga orang tentara.", "tentara", "soldier", "soldiers"),
    Hint("Ada 21 orang sandera.", "sandera", "hostage", "hostages"),
    Hint("Ada satu negara.", "negara", "country", nil),
    Hint("Ada 1 negara.", "negara", "country", nil),
    Hint("Pada 2025 kesepakatan itu gagal.", "kesepakatan", "agreement", nil),
    Hint("Pasal 5 undang-undang itu", "undang-undang", "law", nil),
    Hint("Sejak Maret 12 kapal itu", "kapal", "ship", nil),
    Hint("Pukul 10.30 kapal itu tiba.", "kapal", "ship", nil),
    Hint("Banyak, kapal itu tiba.", "kapal", "ship", nil),
    Hint("Seorang menteri tiba.", "menteri", "minister", nil),
    Hint("Para jaksa agung tiba.", "jaksa agung", "attorney general", "attorneys general"),
    Hint(
      "Menteri-menteri luar negeri tiba.", "menteri luar negeri", "foreign minister",
      "foreign ministers"),
    Hint(
      "Beberapa nota kesepahaman diteken.", "nota kesepahaman", "memorandum of understanding",
      "memorandums of understanding"),
    Hint("Berbagai informasi beredar.", "informasi", "information", nil),
    Hint("Sejumlah pesawat jatuh.", "pesawat", "aircraft", nil),
    Hint("Ada 5 juta rupiah.", "rupiah", "rupiah", nil),
    Hint("Berbagai perundingan gagal.", "perundingan", "talks", nil),
    Hint("Kota itu diserang.", "menyerang", "attack", .verb, "(be) attacked"),
    Hint("Usul itu ditolak.", "menolak", "reject", .verb, "(be) rejected"),
    Hint("Rapat digelar.", "menggelar", "hold", .verb, "(be) held"),
    Hint("Serangan dilancarkan.", "melancarkan", "carry out", .verb, "(be) carried out"),
    Hint("Mereka menyerang kota.", "menyerang", "attack", .verb, nil),
    Hint("Mereka menyerangnya.", "menyerang", "attack", .verb, "attack him/her/it"),
    Hint("Kota itu diserangnya.", "menyerang", "attack", .verb, "(be) attacked by him/her/it"),
    Hint("Kota itu kuserang.", "menyerang", "attack", .verb, "I attack"),
    Hint("Para Putin tiba.", "Putin", "Putin", .proper, nil),
    Hint("Harga lebih besar-besar.", "besar", "big", .adjective, nil),
  ])
  func `the form of the source term gives the expected hint`(row: Hint) throws {
    let entry = try #require(try row.sheet().terms.first)
    #expect(entry.occurrences.map(\.hint) == [row.hint])
  }

  @Test func `a target language other than English gets no hint`() throws {
    let dutch = try #require(LanguageTag("nl"))
    let row = Hint("Kesepakatan-kesepakatan itu gagal.", "kesepakatan", "akkoord", nil)
    #expect(try row.sheet(to: dutch).terms.first?.occurrences.first?.hint == nil)
  }

  @Test func `every format contains the hint`() throws {
    let sheet = try Hint("Kesepakatan-kesepakatan itu gagal.", "kesepakatan", "agreement", nil)
      .sheet()
    func text(_ format: SheetFormat) throws -> String {
      String(decoding: try format.render([sheet]), as: UTF8.self)
    }
    #expect(
      try text(.json).contains(
        #""suppressed":null,"equivalent":"agreement","hint":"agreements","target":null"#))
    #expect(try text(.tsv).contains("kesepakatan\tagreement\tagreements\tpreferred"))
    #expect(try text(.tsv).contains("\tequivalents\thint\tstatus\t"))
    #expect(try text(.md).contains("| agreement → agreements |"))
    #expect(
      try text(.html).contains(
        "agreement</b> <i class=\"hint\" lang=\"en\">→ agreements</i>"))
  }

  @Test func `without a hint, JSON contains null`() throws {
    let sheet = try Hint("Kesepakatan itu gagal.", "kesepakatan", "agreement", nil).sheet()
    let json = String(decoding: try SheetFormat.json.render([sheet]), as: UTF8.self)
    #expect(json.contains(#""hint":null"#))
  }
}
