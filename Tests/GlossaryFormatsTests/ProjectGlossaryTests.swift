import Foundation
import Glossary
import GlossaryFormats
import TestSupport
import Testing
import TextModel

/// The glossaries of the project.
@Suite struct ProjectGlossaryTests {
  static let folder = ProjectFiles.root + "/Glossaries/"

  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".csv") }
      .sorted()
  }

  private static func read(_ name: String) throws -> (glossary: Glossary, diagnostics: [Diagnostic])
  {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + name))
    return try CSVGlossaryReader().read(Array(bytes), file: name)
  }

  static func all() throws -> Glossary {
    Glossary(try names().flatMap { try read($0).glossary.concepts })
  }

  @Test func `there are at least five files and four hundred concepts`() throws {
    #expect(try ProjectGlossaryTests.names().count >= 5)
    #expect(try ProjectGlossaryTests.all().concepts.count >= 400)
  }

  @Test func `every file has columns that padanan knows`() throws {
    for name in try ProjectGlossaryTests.names() {
      #expect(try ProjectGlossaryTests.read(name).diagnostics.map(\.description) == [])
    }
  }

  @Test func `together the files have no lint findings`() throws {
    let lint = GlossaryLint(source: .indonesian, target: .english)
    #expect(lint.check(try ProjectGlossaryTests.all()).map(\.description) == [])
  }

  @Test func `no concept occurs twice`() throws {
    var owners: [String: Concept.Origin] = [:]
    for concept in try ProjectGlossaryTests.all().concepts {
      let first = owners[concept.id]?.description
      #expect(first == nil, "“\(concept.id)” of \(concept.origin) stands in the file above too")
      owners[concept.id] = concept.origin
    }
  }

  @Test func `every concept has a domain, a part of speech and a preferred pair`() throws {
    for concept in try ProjectGlossaryTests.all().concepts {
      #expect(!concept.domain.isEmpty, "\(concept.origin)")
      #expect(concept.partOfSpeech != nil, "\(concept.origin)")
      for language in [LanguageTag.indonesian, .english] {
        #expect(concept.terms(in: language).first?.status == .preferred, "\(concept.origin)")
      }
    }
  }

  @Test func `the text is composed (NFC) and without stray characters`() throws {
    for name in try ProjectGlossaryTests.names() {
      let text = try String(contentsOfFile: ProjectGlossaryTests.folder + name, encoding: .utf8)
      let composed = text.precomposedStringWithCanonicalMapping
      #expect(Array(text.utf8) == Array(composed.utf8), "\(name)")
      let strays = text.unicodeScalars.filter {
        $0.properties.generalCategory == .format
          || ($0.properties.generalCategory == .control && $0 != "\n" && $0 != "\r")
      }
      #expect(strays.isEmpty, "\(name)")
    }
  }
}
