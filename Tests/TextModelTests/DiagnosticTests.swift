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

  @Test(
    "stays on one line, and shows what would steer a terminal or reorder the text",
    arguments: [
      ("a\n::error::b", #"a\n::error::b"#), ("a\r\tb", #"a\r\tb"#),
      ("\u{1B}[31mred", #"\u{1B}[31mred"#), ("bell\u{7}", #"bell\u{7}"#),
      ("\u{9B}2J", #"\u{9B}2J"#), ("a\u{202E}b", #"a\u{202E}b"#),
      ("a\u{2028}b", #"a\u{2028}b"#), ("a\u{7F}", #"a\u{7F}"#),
      ("“rapat” – naïve 👩‍👧 ke-1", "“rapat” – naïve 👩‍👧 ke-1"),
    ])
  func visible(text: String, shown: String) {
    let diagnostic = Diagnostic(.usage, .error, file: text, text)
    #expect(diagnostic.description == "\(shown): error: \(shown) [P901]")
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
