import Foundation
import Glossary
import TestSupport
import Testing

@testable import Padanan
@testable import TextModel

@Suite struct GlossaryCacheTests {
  /// More than the least size for which a file of the cache is made.
  private static let rows =
    "id,en,context\n" + (0..<900).map { "kata\($0),word \($0),sebelum \($0)\n" }.joined()

  private let folder: TemporaryFolder
  private var cache: GlossaryCache { GlossaryCache(folder: folder.besides + "/a/padanan") }
  private var path: String { folder.path + "/a.csv" }

  init() throws { folder = try TemporaryFolder(["a.csv": GlossaryCacheTests.rows]) }

  private func read(
    _ sources: GlossarySources? = nil
  ) throws -> (glossary: CompiledGlossary, remarks: [Diagnostic]) {
    try cache.glossary(of: sources ?? GlossarySources([path]))
  }

  private var files: [String] {
    let own = folder.besides + "/a/padanan"
    return ((try? FileManager.default.contentsOfDirectory(atPath: own)) ?? [])
      .map { own + "/" + $0 }.sorted()
  }

  private func time(_ file: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date
  }

  private func inode(_ file: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file)[.systemFileNumber] as? Int
  }

  @Test func `the second use reads the file that the first one wrote`() throws {
    let first = try read()
    #expect(files.count == 1 && first.remarks.isEmpty)
    let file = try #require(files.first)
    let written = try inode(file)
    let second = try read()
    #expect(try inode(file) == written)
    #expect(second.glossary.glossary == first.glossary.glossary)
    let plain = try GlossarySources([path]).read().glossary
    #expect(second.glossary.glossary == plain)
    #expect(second.glossary.conceptCount == 900)
    #expect(second.glossary.languages == plain.languages)
    #expect(second.glossary.hasTerm(in: .english) && !second.glossary.hasTerm(in: .malay))
  }

  @Test func `matches are the same from the cache and from memory`() throws {
    _ = try read()
    let document = Document(
      id: "a", language: .indonesian, text: Array("Ada kata17 dan katanya kata5.\n".utf8))
    let cached = try Engine(glossary: read().glossary).session().matches(in: document)
    let memory = try Engine(glossary: GlossarySources([path]).read().glossary).session()
      .matches(in: document)
    #expect(cached == memory && cached.count == 2)
  }

  @Test func `a changed source is read anew`() throws {
    _ = try read()
    try folder.write(Array((GlossaryCacheTests.rows + "baru,new,\n").utf8), to: "a.csv")
    #expect(try read().glossary.conceptCount == 901)
    #expect(files.count == 1, "the file of the same sources is replaced")
  }

  @Test func `other options have their own file`() throws {
    _ = try read()
    var sources = GlossarySources([path])
    sources.options.target = .malay
    _ = try read(sources)
    sources.usesCLDR = true
    #expect(try read(sources).glossary.conceptCount > 900)
    sources.supplied = [path]
    let concepts = try read(sources).glossary.glossary.concepts
    #expect(concepts[0].origin.isSupplied)
    #expect(files.count == 3)
  }

  @Test func `diagnostics of reading are kept`() throws {
    try folder.write(
      Array("id,en,entah\n\(GlossaryCacheTests.rows.dropFirst("id,en,context\n".count))".utf8),
      to: "a.csv")
    let first = try read().glossary.diagnostics
    #expect(!first.isEmpty)
    #expect(try read().glossary.diagnostics == first)
  }

  @Test func `a small glossary and a stream are not stored`() throws {
    try folder.write(Array("id,en\nlaut,sea\n".utf8), to: "b.csv")
    _ = try read(GlossarySources([folder.path + "/b.csv"]))
    #expect(files.isEmpty)
  }

  @Test(arguments: [0, 7, 20, 41, 60, 300, 5000, 20_000])
  func `a damaged file is refused once and made anew`(place: Int) throws {
    _ = try read()
    let file = try #require(files.first)
    var bytes = try #require(FileManager.default.contents(atPath: file))
    bytes[bytes.startIndex + place] ^= 0x10
    try bytes.write(to: URL(fileURLWithPath: file))
    let plain = try GlossarySources([path]).read().glossary
    let damaged = try read()
    #expect(damaged.glossary.glossary == plain)
    // A changed mark of the format is a file of another version, which is simply replaced.
    #expect(damaged.remarks.count == (place < 16 ? 0 : 1))
    #expect(damaged.remarks.allSatisfy { $0.code == .compiledGlossary && $0.file == file })
    #expect(try read().remarks.isEmpty)
  }

  @Test(arguments: [0, 1, 47, 100, 4000])
  func `a cut file is refused and made anew`(size: Int) throws {
    _ = try read()
    let file = try #require(files.first)
    let bytes = try #require(FileManager.default.contents(atPath: file))
    try bytes.prefix(size).write(to: URL(fileURLWithPath: file))
    let cut = try read()
    #expect(cut.glossary.conceptCount == 900 && cut.remarks.count == 1)
    #expect(try read().remarks.isEmpty)
  }

  @Test func `a folder that cannot be written is no error`() throws {
    try folder.write([], to: "../besides/a")
    let (glossary, remarks) = try read()
    #expect(glossary.conceptCount == 900)
    #expect(remarks.map(\.severity) == [.suggestion])
  }

  @Test func `the files of a folder are stored, with the notices about skipped ones`() throws {
    try folder.write(Array("id,en\nlaut,sea\n".utf8), to: "g/b.csv")
    let sheet = "sentence,form,term,equivalents,explanation,glossary\n"
    try folder.write(Array(sheet.utf8), to: "g/sheet.csv")
    func list() throws -> (files: [String], notes: [String]) {
      var notes: [String] = []
      let found = try cache.files(at: [path, folder.path + "/g"]) { notes.append($0.message) }
      return (found.map { String($0.dropFirst(folder.path.count + 1)) }, notes)
    }
    for _ in 0..<2 {
      let (found, notes) = try list()
      #expect(found == ["a.csv", "g/b.csv"] && notes.count == 1)
    }
    #expect(files.count == 1)
    try folder.write(Array("id,en\nkapal,ship\n".utf8), to: "g/sheet.csv")
    let (found, notes) = try list()
    #expect(found == ["a.csv", "g/b.csv", "g/sheet.csv"] && notes.isEmpty)
    try folder.write([], to: "g/c.csv")
    #expect(try list().files.count == 4)
  }

  @Test func `only the newest files are kept`() throws {
    for number in 0..<GlossaryCache.mostFiles + 3 {
      let name = "g\(number).csv"
      try folder.write(Array(GlossaryCacheTests.rows.utf8), to: name)
      _ = try read(GlossarySources([folder.path + "/" + name]))
    }
    #expect(files.count == GlossaryCache.mostFiles)
  }

  @Test func `a compiled file can be read as a glossary`() throws {
    let sources = GlossarySources([path])
    try GlossaryCache.write(
      sources.compiled(), to: folder.path + "/a.padx", inputs: sources.files)
    let read = try GlossaryLoader().load([folder.path + "/a.padx"])
    #expect(read.glossary == (try sources.read().glossary))
    try folder.write(Array("PADANAN".utf8), to: "b.padx")
    let error = #expect(throws: PadananError.self) {
      try GlossaryLoader().load([folder.path + "/b.padx"])
    }
    #expect(error?.diagnostics.map(\.code) == [.compiledGlossary])
  }

  @Test func `the time of a file follows from its contents`() throws {
    let sources = GlossarySources([path])
    for name in ["a.padx", "b.padx"] {
      try GlossaryCache.write(sources.compiled(), to: folder.path + "/" + name, inputs: [])
    }
    #expect(folder.bytes(of: "a.padx") == folder.bytes(of: "b.padx"))
    #expect(try time(folder.path + "/a.padx") == time(folder.path + "/b.padx"))
  }
}
