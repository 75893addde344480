import Glossary
import Padanan
import TermSheets
import TestSupport
import Testing
import TextModel

/// Patterns in the results of the whole pipeline.
@Suite struct PatternSessionTests {
  static let glossary = """
    id,en,en:admitted,en:forbidden,pos,match
    Polres {place},{place} Police,{place} city police,{place} sheriff,proper,pattern
    Komisi {number} DPR,House Commission {number},,,proper,pattern
    Dinas {field} Kota {place},{place} City {field} Agency,,,proper,pattern
    Jakarta Selatan,South Jakarta,,,proper,
    kesehatan,health,,,noun,
    Undang-Undang Nomor {number} Tahun {year},Law No. {number}/{year},,,proper,pattern

    """

  private func session(
    _ source: LanguageTag = .indonesian, ui: InterfaceLanguage = .english
  ) throws -> Session {
    let folder = try TemporaryFolder(["g.csv": PatternSessionTests.glossary])
    let glossary = try GlossaryLoader().load([folder.path + "/g.csv"]).glossary
    var options = Engine.Options(
      source: source, target: source == .english ? .indonesian : .english)
    options.spelling = .none
    options.bilingual = .bundled
    options.interface = ui
    return try Engine(glossary: glossary, options: options).session()
  }

  private func documents(_ source: String, _ target: String) -> (Document, Document) {
    (
      Document(id: "a.txt", language: .indonesian, text: source),
      Document(id: "a.en.txt", language: .english, text: target)
    )
  }

  @Test(arguments: [
    (
      "Polres Jakarta Selatan menangkap dua orang.", "South Jakarta Police arrested two people.",
      ["Polres Jakarta Selatan: found South Jakarta Police"]
    ),
    (
      "Polres Bekasi menangkap dua orang.", "Two people were arrested by the Bekasi city police.",
      ["Polres Bekasi: found Bekasi city police"]
    ),
    (
      "Polres Bekasi menangkap dua orang.", "The Bekasi sheriff arrested two people.",
      ["Polres Bekasi: forbidden Bekasi sheriff"]
    ),
    (
      "Polres Bekasi dan Polres Bogor bekerja sama.", "Bogor Police and Bekasi Police cooperate.",
      ["Polres Bekasi: found Bekasi Police", "Polres Bogor: found Bogor Police"]
    ),
    (
      "Komisi III DPR menolak usul itu.", "House Commission III rejected the proposal.",
      ["Komisi III DPR: found House Commission III"]
    ),
    (
      "Dinas Kesehatan Kota Bandung bekerja.", "The Bandung City Health Agency is working.",
      ["Dinas Kesehatan Kota Bandung: found Bandung City Health Agency"]
    ),
  ])
  func `the sheet has the rendering of a pattern`(
    source: String, translation: String, expected: [String]
  ) throws {
    let (source, target) = documents(source, translation)
    let sheet = try session().sheet(of: source, translation: target)
    #expect(
      sheet.terms.map { term in
        "\(term.term): "
          + term.occurrences.map {
            "\($0.translation?.verdict.rawValue ?? "none") \($0.translation?.surface ?? "")"
          }.joined(separator: ", ")
      } == expected)
    #expect(!sheet.terms.contains { $0.targets.contains { $0.text.contains("{") } })
    #expect(Set(sheet.terms.map(\.concept)).count == sheet.terms.count)
  }

  @Test(arguments: [
    ("Polres Bekasi menangkap dua orang.", "Bekasi Police arrested two people.", []),
    (
      "Polres Bekasi menangkap dua orang.", "Bogor Police arrested two people.",
      ["warning missing: Bekasi Police, Bekasi city police"]
    ),
    (
      "Polres Bekasi menangkap dua orang.", "The Bekasi sheriff arrested two people.",
      ["error forbidden: Bekasi Police, Bekasi city police"]
    ),
    (
      "Polres Bekasi menangkap dua orang di kota itu.",
      "The police arrested two people in the city.",
      ["suggestion missing: Bekasi Police, Bekasi city police"]
    ),
    (
      "Undang-Undang Nomor 27 Tahun 2022 berlaku.", "Law No. 27/2021 is in force.", []
    ),
    (
      "Undang-Undang Nomor 27 Tahun 2022 berlaku.", "The constitution is in force.",
      ["warning missing: Law No. 27/2022"]
    ),
    (
      "Polres Bekasi dan Polres Bogor menangkap dua orang.",
      "Bekasi Police and Bogor Police arrested two people.", []
    ),
    (
      "Komisi III DPR menolak usul itu.", "House Commission IV rejected the proposal.",
      ["warning missing: House Commission III"]
    ),
  ])
  func `check finds a rendering with another filling`(
    source: String, translation: String, expected: [String]
  ) throws {
    let (source, target) = documents(source, translation)
    let findings = try session().check(source, against: target).findings
      .filter { [.missing, .forbidden].contains($0.verdict) }
    #expect(
      findings.map {
        "\($0.severity.rawValue) \($0.verdict.rawValue): \($0.expected.joined(separator: ", "))"
      } == expected)
  }

  @Test func `a record has the slots and reads back`() throws {
    let document = Document(
      id: "a.txt", language: .indonesian, text: "Kata “Polres” itu: Polres Jakarta Selatan.")
    let records = try session(ui: .indonesian).matches(in: document)
    let record = try #require(records.first)
    #expect(records.count == 1)
    #expect(record.term == "Polres Jakarta Selatan")
    #expect(record.equivalent == "South Jakarta Police")
    #expect(record.form.explanation == "Polres {place}: Jakarta Selatan")
    #expect(record.slots.map(\.slot) == [.place])
    #expect(record.slots.map { document.slice($0.range) } == ["Jakarta Selatan"])
  }

  @Test func `a session keeps nothing of the patterns of an earlier text`() throws {
    let session = try session()
    for place in ["Bekasi", "Bogor", "Antah", "Bekasi"] {
      let document = Document(
        id: "a.txt", language: .indonesian, text: "Polres \(place) datang.")
      #expect(try session.matches(in: document).map(\.equivalent) == ["\(place) Police"])
    }
  }

  @Test func `a pattern works in the other direction`() throws {
    let document = Document(
      id: "a.txt", language: .english, text: "The South Jakarta Police arrested two people.")
    let records = try session(.english).matches(in: document)
    #expect(records.map(\.surface) == ["South Jakarta Police"])
    #expect(records.map(\.equivalent) == ["Polres Jakarta Selatan"])
  }
}
