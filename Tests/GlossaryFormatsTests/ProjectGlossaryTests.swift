import Foundation
import Glossary
import GlossaryFormats
import TestSupport
import Testing
import TextModel

/// The glossaries of the project.
@Suite struct ProjectGlossaryTests {
  private static func read(_ name: String) throws -> (glossary: Glossary, diagnostics: [Diagnostic])
  {
    try CSVGlossaryReader().read(#require(ProjectFiles.bytes(of: name)), file: name)
  }

  static func all() throws -> Glossary {
    Glossary(try ProjectFiles.glossaries.flatMap { try read($0).glossary.concepts })
  }

  @Test func `there are at least seventy files and eighteen thousand concepts`() throws {
    #expect(ProjectFiles.glossaries.count >= 70)
    #expect(try ProjectGlossaryTests.all().concepts.count >= 18_000)
  }

  @Test func `every file has columns that padanan knows`() throws {
    for name in ProjectFiles.glossaries {
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
    for name in ProjectFiles.glossaries {
      let text = String(decoding: try #require(ProjectFiles.bytes(of: name)), as: UTF8.self)
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
