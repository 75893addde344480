import Foundation
import Padanan
import Reports
import Testing

/// Results of the library, and the same parsed from the JSON that the commands write.
@Suite struct RecordTests {
  private static let article = Document(
    id: "berita/kapal.txt", language: .indonesian,
    text:
      "\u{FEFF}Kapal é 🚢 Kembali\n\nKapal-kapal itu tiba di “pelabuhannya”. Kapal perang ditolak.\n"
  )

  private static let translation = Document(
    id: "kapal.en.txt", language: .english,
    text: "Ship Returns\n\nThe ships arrived at the port. The warship was refused.\n")

  private static func concept(_ id: String, _ source: String, _ target: String) -> Concept {
    var concept = Concept(
      id: id, terms: [Term(source, .indonesian), Term(target, .english)],
      origin: Concept.Origin(file: "kapal: 1.csv", line: id.utf8.count))
    concept.partOfSpeech = .noun
    return concept
  }

  private static func engine(_ offsets: OffsetUnit) throws -> Engine {
    var options = Engine.Options()
    options.offsets = offsets
    options.overlaps = .nested
    options.diagnostics = [
      Diagnostic(
        .readLeniently, .warning, file: "kapal.csv", at: TextPosition(line: 3, column: 1), "odd")
    ]
    return try Engine(
      glossary: Glossary([
        concept("kapal", "kapal", "ship"), concept("pelabuhan", "pelabuhan", "port"),
        concept("kapal-perang", "kapal perang", "warship"),
      ]), options: options)
  }

  /// What is parsed from the written JSON.
  private static func copy<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
  }

  private static func lines(_ bytes: [UInt8]) -> [Data] {
    bytes.split(separator: 0x0A).map { Data($0) }
  }

  @Test(arguments: OffsetUnit.allCases)
  func `matches are what padanan match writes, and come back from its lines`(
    unit: OffsetUnit
  ) throws {
    let session = try RecordTests.engine(unit).session()
    let matches = try session.matches(in: RecordTests.article)
    #expect(
      matches.map(\.surface) == ["Kapal", "Kapal-kapal", "pelabuhannya", "Kapal perang", "Kapal"])
    #expect(matches.map(\.equivalent) == ["ship", "ship", "port", "warship", "ship"])
    #expect(matches[4].isNested && matches[4].concept == "kapal")

    var writer = RecordWriter(.jsonl, offsets: unit)
    writer.append(try session.analyse(RecordTests.article), target: .english)
    let read = try RecordTests.lines(writer.take()).map {
      try JSONDecoder().decode(MatchRecord.self, from: $0)
    }
    #expect(read == matches)
    #expect(try RecordTests.copy(matches) == matches)
  }

  @Test(arguments: OffsetUnit.allCases)
  func `segments are what padanan segment writes, and come back from its lines`(
    unit: OffsetUnit
  ) throws {
    let session = try RecordTests.engine(unit).session()
    let segments = try session.sentences(in: RecordTests.article)
    #expect(segments.map(\.kind) == [.headline, .sentence, .sentence])

    var writer = RecordWriter(.jsonl, offsets: unit)
    let (text, found) = try session.segments(of: RecordTests.article)
    writer.append(found, of: text)
    let read = try RecordTests.lines(writer.take()).map {
      try JSONDecoder().decode(SegmentRecord.self, from: $0)
    }
    #expect(read == segments)
    #expect(try RecordTests.copy(segments) == segments)
  }

  @Test(arguments: OffsetUnit.allCases)
  func `a sheet is decoded as it was encoded`(unit: OffsetUnit) throws {
    let session = try RecordTests.engine(unit).session()
    let sheet = try session.sheet(
      of: RecordTests.article, translation: RecordTests.translation)
    #expect(sheet.sentences.contains { $0.translation?.marks.isEmpty == false })
    #expect(try RecordTests.copy(sheet) == sheet)
  }

  @Test(arguments: OffsetUnit.allCases)
  func `a sheet read from the JSON of padanan sheet gives that JSON again`(
    unit: OffsetUnit
  ) throws {
    let session = try RecordTests.engine(unit).session()
    let sheet = try session.sheet(
      of: RecordTests.article, translation: RecordTests.translation)
    let json = try SheetFormat.json.render([sheet])
    let read = try JSONDecoder().decode(TermSheet.self, from: Data(json))
    #expect(try SheetFormat.json.render([read]) == json)
    #expect(read.sentences.map(\.marks) == sheet.sentences.map(\.marks))
    #expect(read.citations == sheet.citations)
  }

  @Test(arguments: [
    (#""schema":"padanan.sheet/1""#, #""schema":"padanan.sheet/2""#, "expected `padanan.sheet/1`"),
    (#""source":"id""#, #""source":"?""#, "is not a language tag"),
    (#""start":3"#, #""start":-1"#, "expected 0 <= start <= end"),
    (#""sentence":1"#, #""sentence":9"#, "outside its sentence"),
  ])
  func `a sheet whose JSON is wrong is refused with the reason`(
    written: String, changed: String, reason: String
  ) throws {
    let sheet = try RecordTests.engine(.utf8).session().sheet(of: RecordTests.article)
    let json = String(decoding: try SheetFormat.json.render([sheet]), as: UTF8.self)
      .replacing("\u{FEFF}", with: "")
    try #require(json.contains(written))
    let error = try #require(throws: DecodingError.self) {
      _ = try JSONDecoder().decode(
        TermSheet.self, from: Data(json.replacing(written, with: changed, maxReplacements: 1).utf8))
    }
    #expect("\(error)".contains(reason), "\(error)")
  }

  @Test func `a sheet that a program makes itself is rendered`() throws {
    let sheet = TermSheet(
      document: "a.txt", source: .indonesian, target: .english,
      sentences: [
        TermSheet.Sentence(
          id: 1, range: TextRange(0, 5), kind: .headline, text: "Kapal",
          marks: [TermSheet.Mark(number: 1, range: TextRange(0, 5), term: 0, occurrence: 0)])
      ],
      terms: [
        TermSheet.Entry(
          term: "kapal", concept: "kapal",
          targets: [TermSheet.Target(text: "ship", status: .preferred)],
          origin: Concept.Origin(file: "g.csv", line: 2),
          occurrences: [
            TermSheet.Occurrence(
              sentence: 1, number: 1, range: TextRange(0, 5), surface: "Kapal", found: "kapal",
              form: TermSheet.Form(kind: .folded, features: ["case"], explanation: "kapal"))
          ])
      ],
      citations: [TermSheet.Citation(file: "g.csv", concepts: 1)])
    let page = String(decoding: try SheetFormat.md.render([sheet]), as: UTF8.self)
    #expect(page.contains("| 1 | Kapal | kapal | ship |"), "\(page)")
    #expect(try RecordTests.copy(sheet) == sheet)
  }
}
