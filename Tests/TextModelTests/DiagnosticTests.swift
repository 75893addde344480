import Testing
import TextModel

@Suite("A diagnostic")
struct DiagnosticTests {
  @Test("is written as compilers write theirs, with its code at the end")
  func written() {
    let diagnostic = Diagnostic(
      .csvFieldCount, .error, file: "istilah.csv", at: TextPosition(line: 14, column: 1),
      "3 fields, the header has 8")
    #expect(diagnostic.description == "istilah.csv:14:1: error: 3 fields, the header has 8 [P203]")
  }

  @Test("of no file is the program's own")
  func withoutFile() {
    let diagnostic = Diagnostic(.usage, .warning, "no such option")
    #expect(diagnostic.description == "padanan: warning: no such option [P901]")
  }

  @Test("of a whole file has no line")
  func withoutPosition() {
    #expect(
      Diagnostic(.emptyInput, .suggestion, file: "a.txt", "empty").description
        == "a.txt: suggestion: empty [P106]")
  }

  @Test("is as grave as its severity: suggestion, warning, error")
  func severity() {
    #expect(
      [.error, .suggestion, .warning].sorted() == [
        Diagnostic.Severity.suggestion, .warning, .error,
      ])
  }

  @Test("has a code of its own, a P and three digits")
  func codes() {
    let codes = DiagnosticCode.allCases.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
    for code in codes {
      #expect(code.count == 4 && code.first == "P" && Int(code.dropFirst()) != nil, "\(code)")
    }
  }

  @Test("makes an error of its own where a command stops")
  func error() {
    let error = PadananError(.fileNotFound, file: "x", "no such file")
    #expect(error.diagnostics == [Diagnostic(.fileNotFound, .error, file: "x", "no such file")])
  }
}
