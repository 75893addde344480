import Checks
import Glossary
import Normalization
import Padanan
import TermMatching
import TestSupport
import Testing
import TextModel

/// The checks on the corpus: correct translations, and the same with one error each.
@Suite struct SeededErrorTests {
  private static let rounds =
    ProjectFiles.environment("PADANAN_SEEDED_ROUNDS").flatMap(Int.init) ?? 2
  private static let abridged = ["03-suku-bunga", "06-rekapitulasi-pemilu"]

  private struct Texts {
    let source: Document
    let target: Document

    init(_ name: String) throws {
      source = Document(
        id: "source", language: .indonesian,
        text: try #require(ProjectFiles.bytes(of: "Corpus/\(name).id.txt")))
      target = Document(
        id: "target", language: .english,
        text: try #require(ProjectFiles.bytes(of: "Corpus/\(name).en.txt")))
    }
  }

  /// The findings that make the exit code 1.
  private static func alarms(_ checked: Session.Checked) -> [Finding] {
    checked.findings.filter { $0.severity >= .warning }
  }

  /// The findings that make the exit code 1 with `--strict`: what a translation has instead of an
  /// equivalent of a supplied glossary is a suggestion.
  private static func strictAlarms(_ checked: Session.Checked) -> [Finding] {
    checked.findings.filter { $0.severity >= .suggestion }
  }

  @Test("a correct translation raises two alarms at most", arguments: ProjectFiles.articles)
  func falseAlarms(name: String) throws {
    let session = try ProjectEngine.session()
    let texts = try Texts(name)
    let alarms = SeededErrorTests.alarms(try session.check(texts.source, against: texts.target))
    print("\(name): \(alarms.count) false alarms")
    #expect(alarms.count <= 2, "\(alarms.map(\.message))")
  }

  @Test("four in five errors are found, of an abridged text half", arguments: ProjectFiles.articles)
  func found(name: String) throws {
    let session = try ProjectEngine.session()
    let texts = try Texts(name)
    let clean = SeededErrorTests.strictAlarms(
      try session.check(texts.source, against: texts.target))
    let old = Set(clean.map { [$0.message, "\($0.source)"] })
    let (analysis, translation) = try session.align(texts.source, with: texts.target)
    var seeder = ErrorSeeder(
      analysis, translation, glossary: try ProjectEngine.glossary().glossary, seed: 20_250_411)
    var (found, all) = (0, 0)
    for kind in SeededError.Kind.allCases {
      if kind == .dropped, SeededErrorTests.abridged.contains(name) { continue }
      var (kindFound, kindAll) = (0, 0)
      for _ in 0..<SeededErrorTests.rounds {
        guard let error = seeder.error(kind) else { continue }
        let checked = try session.check(
          texts.source, against: Document(id: "target", language: .english, text: error.text))
        let isFound = SeededErrorTests.strictAlarms(checked).contains { finding in
          !old.contains([finding.message, "\(finding.source)"])
            && checked.source.text.source(of: finding.source).overlaps(error.source)
        }
        kindAll += 1
        kindFound += isFound ? 1 : 0
        if !isFound { print("\(name) MISSED \(kind.rawValue): \(error.note)") }
      }
      print("\(name) \(kind.rawValue): \(kindFound) of \(kindAll)")
      found += kindFound
      all += kindAll
    }
    print("\(name) all: \(found) of \(all)")
    let least = SeededErrorTests.abridged.contains(name) ? 0.5 : 0.8
    #expect(Double(found) >= least * Double(all))
  }
}
