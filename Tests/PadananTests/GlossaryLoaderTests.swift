import Foundation
import Glossary
import Padanan
import TestSupport
import Testing
import TextModel

/// Glossaries from files and folders.
@Suite struct GlossaryLoaderTests {
  static let files = [
    "g/b.csv": "id,en\nlaut,sea\n", "g/a.csv": "id,en\ndamai,peace\nperang,war\n",
    "g/catatan.md": "no glossary", "g/.tersembunyi.csv": "broken \"",
    "satu.csv": "id,en\nlaut,ocean\n", "HURUF.CSV": "id,en,client\nkapal,ship,Acme\n",
    "rusak.csv": "id,en\nlaut\n", "kosong/catatan.md": "", "sheet.ods": "PK",
  ]

  private func load(_ names: String...) throws -> (terms: [String], notes: [Diagnostic]) {
    let folder = try TemporaryFolder(GlossaryLoaderTests.files)
    let (glossary, notes) = try GlossaryLoader().load(names.map { folder.path + "/" + $0 })
    return (glossary.concepts.map(\.id), notes)
  }

  @Test func `a folder is read in the order of file names, without other files`()
    throws
  {
    #expect(try load("g").terms == ["damai=peace", "perang=war", "laut=sea"])
    #expect(try load("g/").terms == ["damai=peace", "perang=war", "laut=sea"])
  }

  @Test func `subfolders are read too, sorted by path`() throws {
    let folder = try TemporaryFolder([
      "g/terms/b.csv": "id,en\nlaut,sea\n", "g/m.csv": "id,en\ndamai,peace\n",
      "g/places/x/a.csv": "id,en\nkota,city\n", "g/z.csv": "id,en\nperang,war\n",
      "g/terms/b.exclude.csv": "term,kind,reason\nx,y,z\n", "g/domains.csv": "domain\nlaw\n",
      "g/.git/c.csv": "broken \"", "g/places/.c.csv": "broken \"",
      "g/drafts/terms/d.csv": "id,en\nlayar,sail\n", "g/places/drafts/e.csv": "broken \"",
    ])
    let loader = GlossaryLoader()
    #expect(
      try loader.load([folder.path + "/g"]).glossary.concepts.map(\.id) == [
        "damai=peace", "kota=city", "laut=sea", "perang=war",
      ])
    #expect(
      try loader.load([folder.path + "/g/drafts"]).glossary.concepts.map(\.id) == ["layar=sail"])
  }

  @Test func `a circle of symbolic links is read once`() throws {
    let folder = try TemporaryFolder(["g/a/b.csv": "id,en\nlaut,sea\n"])
    for link in ["g/a/up", "g/self"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/" + link, withDestinationPath: folder.path + "/g")
    }
    #expect(
      try GlossaryLoader().load([folder.path + "/g"]).glossary.concepts.map(\.id) == ["laut=sea"])
  }

  @Test func `paths are read in the order given`() throws {
    #expect(
      try load("satu.csv", "g").terms == ["laut=ocean", "damai=peace", "perang=war", "laut=sea"])
    #expect(
      try load("g", "satu.csv").terms == ["damai=peace", "perang=war", "laut=sea", "laut=ocean"])
  }

  @Test func `an extension can be in capitals, and notes are returned`() throws {
    let (terms, notes) = try load("HURUF.CSV")
    #expect(terms == ["kapal=ship"])
    #expect(notes.map(\.code) == [.unknownColumnKept])
  }

  @Test func `no path gives no concept`() throws {
    #expect(try GlossaryLoader().load([]).glossary.concepts.isEmpty)
  }

  @Test func `a concept names its file without the folder`() throws {
    let folder = try TemporaryFolder(GlossaryLoaderTests.files)
    let (glossary, _) = try GlossaryLoader().load([folder.path + "/g"])
    #expect(glossary.concepts.map(\.origin.description) == ["a.csv:2", "a.csv:3", "b.csv:2"])
  }

  @Test(arguments: [
    ("nihil.csv", DiagnosticCode.fileNotFound), ("nihil", .fileNotFound),
    ("sheet.ods", .unknownFormat), ("kosong", .noConcepts), ("rusak.csv", .csvFieldCount),
  ])
  func `what cannot be read stops the loading and is named`(
    name: String, code: DiagnosticCode
  ) throws {
    let folder = try TemporaryFolder(GlossaryLoaderTests.files)
    let paths = ["g", name].map { folder.path + "/" + $0 }
    let error = try #require(throws: PadananError.self) { _ = try GlossaryLoader().load(paths) }
    #expect(error.diagnostics.map(\.code) == [code])
    #expect(error.diagnostics.map(\.file) == [paths[1]])
  }
}
