import Foundation
import Padanan
import Testing

/// The only error type that the library throws.
@Suite struct ErrorTests {
  @Test func `a rule that is not a regular expression is a padanan error with its line`() throws {
    var options = Engine.Options()
    options.rules = try SRXDocument(
      Array(
        """
        <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header cascade="no"/><body>
        <languagerules><languagerule languagerulename="A">
        <rule break="no"><beforebreak>(</beforebreak></rule>
        </languagerule></languagerules>
        <maprules><languagemap languagepattern=".*" languagerulename="A"/></maprules>
        </body></srx>
        """.utf8), file: "rules.srx")
    let error = try #require(throws: PadananError.self) {
      _ = try Engine(glossary: Glossary(), options: options)
    }
    #expect(error.diagnostics.map(\.code) == [.invalidRules])
    #expect(error.diagnostics.first?.file == "rules.srx")
    #expect(error.diagnostics.first?.position?.line == 3)
  }

  @Test func `an error's description has a line for each diagnostic`() {
    let error = PadananError([
      Diagnostic(
        .csvFieldCount, .error, file: "a.csv", at: TextPosition(line: 2, column: 1), "1 field"),
      Diagnostic(.noConcepts, .error, file: "b.csv", "nothing in it"),
    ])
    let lines = "a.csv:2:1: error: 1 field [P203]\nb.csv: error: nothing in it [P207]"
    #expect("\(error)" == lines)
    #expect((error as any Error).localizedDescription == lines)
  }

  @Test func `an error without diagnostics has a description`() {
    #expect("\(PadananError([]))".contains("closed"))
  }
}
