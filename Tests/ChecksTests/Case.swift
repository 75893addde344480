import Testing
import TextModel

/// A text, its translation, and the findings that the check must report, in text order.
struct Case: Sendable, CustomTestStringConvertible {
  let source: String
  let target: String
  /// `severity verdict: words of the source`
  let findings: [String]

  init(_ source: String, _ target: String, _ findings: String...) {
    self.source = source
    self.target = target
    self.findings = findings
  }

  var testDescription: String { "\(source) | \(target)" }

  func check(
    from language: LanguageTag = .indonesian, at location: SourceLocation = #_sourceLocation
  ) throws {
    let found = try ChecksTests.findings(source, target, from: language)
    #expect(found == findings, sourceLocation: location)
  }
}
