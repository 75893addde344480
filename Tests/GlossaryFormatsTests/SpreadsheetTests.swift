import DelimitedText
import Glossary
import GlossaryFormats
import Testing
import TextModel

/// A table as a user writes it, and the terms that are read from it.
struct Kept: Sendable, CustomTestStringConvertible {
  let text: String
  let terms: [String]
  let reason: String

  /// - Parameter terms: language and text of each, concepts separated by `/`.
  init(_ text: String, _ terms: String, because reason: String) {
    self.text = text
    self.terms = terms.split(separator: " / ").map(String.init)
    self.reason = reason
  }

  var testDescription: String { "\(text.prefix(40).debugDescription): \(reason)" }
}

/// CSV as spreadsheets save it, with headers as users write them.
@Suite struct SpreadsheetTests {
  private func read(_ text: String) throws -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    try CSVGlossaryReader().read(Array(text.utf8), file: "own.csv")
  }

  @Test(arguments: [
    Kept("id;en\nlaut;sea\n", "id laut en sea", because: "Excel in Indonesia writes semicolons"),
    Kept("sep=;\nid;en\nlaut;sea\n", "id laut en sea", because: "Excel says what it parts with"),
    Kept("sep=|\r\nid|en\r\nlaut|sea\r\n", "id laut en sea", because: "whatever that is"),
    Kept("id\ten\nlaut\tsea\n", "id laut en sea", because: "“Unicode text” has tabs"),
    Kept("id;en\nlaut, samudra;sea\n", "id laut, samudra en sea", because: "a comma is text then"),
    Kept("\"id\";\"en\"\nlaut;sea\n", "id laut en sea", because: "quotes do not hide a header"),
    Kept("id,en,a;b;c;d\nlaut,sea,x\n", "id laut en sea", because: "the header must make sense"),
    Kept("Indonesian,English\nlaut,sea\n", "id laut en sea", because: "languages by English names"),
    Kept(
      "Bahasa Indonesia;Bahasa Inggris\nlaut;sea\n", "id laut en sea",
      because: "and Indonesian ones"),
    Kept("inggris,INDONESIA\nsea,laut\n", "en sea id laut", because: "case and order are free"),
    Kept("Term,Translation\nlaut,sea\n", "id laut en sea", because: "the source's comes first"),
    Kept("Istilah,Padanan,Kelas kata\nlaut,sea,n.\n", "id laut en sea", because: "in Indonesian"),
    Kept("Source,Target\nlaut,sea\n", "id laut en sea", because: "a source beside a target"),
    Kept(
      "ID,Indonesian,English\n7,laut,sea\n", "id laut en sea", because: "ID is an identifier then"),
    Kept("No,Indonesian,English\n1,laut,sea\n", "id laut en sea", because: "No is no Norwegian"),
    Kept(
      "Istilah (Indonesia),Istilah (Inggris)\nlaut,sea\n", "id laut en sea", because: "in brackets"),
    Kept("Melayu,Inggris,Belanda\nlaut,sea,zee\n", "ms laut en sea nl zee", because: "several"),
  ])
  func `reads`(kept: Kept) throws {
    let concepts = try read(kept.text).glossary.concepts
    #expect(
      concepts.map { $0.terms.map { "\($0.language) \($0.text)" }.joined(separator: " ") }
        == kept.terms)
  }

  @Test func `every column for persons is read`() throws {
    let (glossary, notes) = try read(
      """
      Entry ID;Indonesian;English;Part of Speech;Bidang;Definisi;Notes;Sumber;Contoh;Klien
      7;laut;sea;Kata benda;maritim;Air asin.;Bukan samudra.;KBBI;Laut tenang.;Acme

      """)
    let concept = try #require(glossary.concepts.first)
    #expect(concept.id == "7")
    #expect(concept.partOfSpeech == .noun)
    #expect(concept.domain == "maritim")
    #expect(concept.definition == "Air asin.")
    #expect(concept.note == "Bukan samudra.")
    #expect(concept.source == "KBBI")
    #expect(concept.terms[0].usage == ["Laut tenang."])
    #expect(concept.extras == [Extra(name: "Klien", value: "Acme")])
    #expect(notes.map(\.code) == [.unknownColumnKept])
  }

  @Test func `an unknown part of speech is kept`() throws {
    let concept = try read("Term,Translation,POS\nlaut,sea,benda cair\n").glossary.concepts[0]
    #expect(concept.partOfSpeech == nil)
    #expect(concept.extras == [Extra(name: "pos", value: "benda cair")])
  }

  @Test(arguments: ["laut,sea\nkapal,ship\n", "Nama,Alamat\nx,y\n", "Indonesian,Catatan\nlaut,x\n"])
  func `a table without two languages is refused with advice`(text: String) throws {
    let error = try #require(throws: PadananError.self) { try read(text) }
    #expect(error.diagnostics.map(\.code) == [.csvHeader])
    #expect(error.diagnostics.first?.message.contains("--from deepl") == true)
  }

  @Test(arguments: [
    ("'-nya", "-nya"), ("-nya", "-nya"), ("'=1", "=1"), ("''=1", "'=1"), ("'kutip'", "'kutip'"),
    ("'", "'"), ("'+62", "+62"), ("x'-y", "x'-y"),
  ])
  func `an escape against formulas is removed, and nothing else`(cell: String, term: String) throws
  {
    #expect(try read("id,en\n\(cell),sea\n").glossary.concepts[0].terms[0].text == term)
  }

  @Test func `a text that a spreadsheet would read as a formula is escaped`() throws {
    let words = ["-nya", "=1+1", "@x", "+62", "'-a", "'a'", "a-b"]
    let glossary = Glossary(words.map { ConceptSample.pair($0, "x") })
    let lines = String(decoding: try CSVGlossaryWriter().write(glossary).bytes, as: UTF8.self)
      .split(separator: "\n")
    #expect(
      lines.dropFirst().map { String($0.dropLast(2)) } == [
        "'-nya", "'=1+1", "'@x", "'+62", "''-a", "'a'", "a-b",
      ])
  }

  @Test func `a byte order mark is written where it is asked for`() throws {
    var options = FormatOptions()
    options.byteOrderMark = .with
    let bytes = try CSVGlossaryWriter(options: options).write(Glossary([ConceptSample.pair()]))
      .bytes
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF, UInt8(ascii: "i")]))
    #expect(try CSVGlossaryReader().read(bytes, file: "x").glossary.concepts.count == 1)
  }

  @Test func `columns are in reading order, and only the necessary ones are written`() throws {
    var concept = ConceptSample.pair()
    concept.terms.append(Term("ocean", .english, .forbidden))
    concept.terms[1].usage = ["At sea."]
    concept.domain = "maritime"
    concept.id = "c1"
    concept.extras = [Extra(name: "client", value: "Acme")]
    let bytes = try CSVGlossaryWriter().write(Glossary([concept])).bytes
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "concept,id,en,en:forbidden,domain,en:usage,client\nc1,laut,sea,ocean,maritime,At sea.,Acme\n"
    )
  }

  @Test(arguments: [
    ("id,en,references\nlaut,sea,near: x\n", "P208 2:10"),
    ("id,en,en:type\nlaut,sea,long form\n", "P208 2:10"),
    ("id,en,en:usage\nlaut,sea,a|b\n", "P208 2:10"),
    ("id,en,en:pos\nlaut,sea,nuon\n", "P208 2:10"),
    ("id,en,en:colour\nlaut,sea,blue\n", "P204 1:7"),
  ])
  func `details that cannot be read are reported`(text: String, place: String) throws {
    let error = try #require(throws: PadananError.self) { try read(text) }
    #expect(
      error.diagnostics.map { "\($0.code.rawValue) \($0.position?.description ?? "-")" } == [place])
  }
}
