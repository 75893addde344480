import Alignment
import Checks
import Glossary
import Normalization
import PipelineSupport
import Segmentation
import TermMatching
import Testing
import TextModel

/// A text and its translation, checked with a glossary of a few rows.
struct OwnGlossaryCase: Sendable, CustomTestStringConvertible {
  /// Rows such as `dokter = doctor, medic` and `nelayan = fisher / fisherman`: an Indonesian term,
  /// its approved equivalents, and behind `/` the forbidden ones. `verb:` or another part of speech
  /// may precede the row.
  let rows: [String]
  let source: String
  let target: String
  /// `severity verdict: words of the source -> words of the translation`, in text order.
  let findings: [String]
  let language: LanguageTag
  var isSupplied = false

  init(
    _ rows: [String], _ source: String, _ target: String, _ findings: String...,
    from language: LanguageTag = .indonesian, isSupplied: Bool = false
  ) {
    self.rows = rows
    self.source = source
    self.target = target
    self.findings = findings
    self.language = language
    self.isSupplied = isSupplied
  }

  var testDescription: String { "\(source) | \(target)" }

  /// The texts, matched and aligned.
  func texts() throws -> (texts: BilingualText, pairs: [SentencePair]) {
    let other: LanguageTag = language == .indonesian ? .english : .indonesian
    let glossary = Glossary(rows.map(concept))
    let statuses = Set(TermStatus.allCases)
    let from = try AnalyzedText(source, language: language)
    let to = try AnalyzedText(target, language: other)
    let sourceIndex = TermIndex(
      glossary, language: language, statuses: statuses.subtracting([.forbidden]))
    let targetIndex = TermIndex(
      glossary, language: other, side: .translation, statuses: statuses)
    var sourceMatcher = TermMatcher(sourceIndex)
    var targetMatcher = TermMatcher(targetIndex, overlaps: .nested)
    let texts = BilingualText(
      MatchedText(from, matches: sourceMatcher.matches(in: from), index: sourceIndex),
      MatchedText(to, matches: targetMatcher.matches(in: to), index: targetIndex))
    return (texts, SentenceAligner().align(texts))
  }

  func check(at location: SourceLocation = #_sourceLocation) throws {
    let (texts, pairs) = try texts()
    let found = TranslationChecker().findings(in: texts, pairs: pairs).map { finding in
      let words = texts.source.text.slice(finding.source)
      let answer = finding.target.map { " -> " + texts.target.text.slice($0) } ?? ""
      return "\(finding.severity.rawValue) \(finding.verdict.rawValue): \(words)\(answer)"
    }
    #expect(found == findings, sourceLocation: location)
  }

  private func concept(_ row: String) -> Concept {
    var row = row
    var partOfSpeech = PartOfSpeech.noun
    if let colon = row.firstIndex(of: ":") {
      partOfSpeech = PartOfSpeech(rawValue: String(row[..<colon])) ?? .noun
      row = String(row[row.index(after: colon)...])
    }
    func parts(_ text: some StringProtocol, _ separator: Character) -> [String] {
      text.split(separator: separator).map { part in
        String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
    }
    let sides = parts(row, "=")
    let equivalents = parts(sides[1], "/")
    var concept = Concept(
      id: sides[0], terms: [Term(sides[0], .indonesian)],
      origin: Concept.Origin(file: "own.csv", line: 2))
    concept.origin.isSupplied = isSupplied
    concept.terms += parts(equivalents[0], ",").enumerated().map {
      Term($1, .english, $0 == 0 ? .preferred : .admitted)
    }
    if equivalents.count > 1 {
      concept.terms += parts(equivalents[1], ",").map { Term($0, .english, .forbidden) }
    }
    concept.partOfSpeech = partOfSpeech
    return concept
  }
}
