import Foundation
import Glossary
import Padanan
import TermSheets
import Testing
import TextModel

/// One engine for many documents.
@Suite struct EngineTests {
  private static func engine() throws -> Engine {
    var concept = Concept(
      id: "kapal", terms: [Term("kapal", .indonesian), Term("ship", .english)],
      origin: Concept.Origin(file: "g.csv", line: 2))
    concept.partOfSpeech = .noun
    return try Engine(glossary: Glossary([concept]))
  }

  private static let documents = (0..<60).map { number in
    Document(
      id: "\(number)", language: .indonesian,
      text: String(repeating: "Kapal ke-\(number) itu tiba. ", count: number % 7 + 1))
  }

  @Test(arguments: [1, 2, 3, 8])
  func `sheets come in the order of the documents, however many tasks make them`(
    jobs: Int
  ) async throws {
    let engine = try EngineTests.engine()
    let session = try engine.session()
    let expected = try EngineTests.documents.map { try session.sheet(of: $0) }
    var sheets: [TermSheet] = []
    for try await sheet in engine.sheets(of: AsyncElements(EngineTests.documents), jobs: jobs) {
      sheets.append(sheet)
    }
    #expect(sheets == expected)
  }

  @Test @MainActor
  func `the documents may be a lazy sequence of a closure on the main actor`() async throws {
    let engine = try EngineTests.engine()
    let documents = (0..<5).lazy.map { number in
      MainActor.assertIsolated()
      return EngineTests.documents[number]
    }
    var names: [String] = []
    for try await sheet in engine.sheets(of: AsyncElements(documents), jobs: 2) {
      names.append(sheet.document)
    }
    #expect(names == ["0", "1", "2", "3", "4"])
  }

  private struct Failure: Error {}

  @Test func `an error comes after the results before it, and ends the work`() async throws {
    let engine = try EngineTests.engine()
    var found: [Int] = []
    await #expect(throws: Failure.self) {
      let results = engine.map(
        AsyncElements(0..<100), jobs: 2, state: {},
        work: { _, _, number in
          if number == 41 { throw Failure() }
          return number
        })
      for try await number in results { found.append(number) }
    }
    #expect(found == Array(0..<41))
  }

  @Test func `only a few documents are taken before their results are asked for`() async throws {
    let taken = Counter()
    let engine = try EngineTests.engine()
    let inputs = AsyncElements(
      (0..<1000).lazy.map { number in
        taken.add()
        return number
      })
    var results = engine.map(inputs, jobs: 2, state: {}, work: { _, _, number in number })
      .makeAsyncIterator()
    #expect(try await results.next() == 0)
    #expect(taken.value <= 8)
  }

  private final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0
    func add() { lock.withLock { count += 1 } }
    var value: Int { lock.withLock { count } }
  }
}
