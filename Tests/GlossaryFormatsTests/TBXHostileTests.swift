import Glossary
import Testing
import TextModel

@testable import GlossaryFormats

private func failure(_ bytes: [UInt8]) -> Diagnostic? {
  do {
    _ = try TBXGlossaryReader().read(bytes, file: "x.tbx")
    return nil
  } catch {
    return error.diagnostics.first
  }
}

private func document(_ body: String, before: String = "") -> String {
  "\(before)<martif type=\"TBX\" xml:lang=\"en\"><text><body>\(body)</body></text></martif>"
}

private let entry =
  "<termEntry id=\"a\"><langSet xml:lang=\"en\"><tig><term>x</term></tig></langSet></termEntry>"

@Suite struct TBXHostileTests {
  @Test(
    arguments: [
      ("", "1:1", DiagnosticCode.xmlSyntax, "before its root"),
      ("id,en\nsatu,one\n", "1:1", .xmlSyntax, "does not begin with `<`"),
      ("<html><body/></html>", "1:1", .tbxStructure, "<html>; expected <tbx>"),
      ("\n <xliff version=\"2.1\"/>", "2:2", .tbxStructure, "<xliff>"),
      ("<martif/>", "1:1", .noConcepts, "no entries"),
      (document("<termEntry id=\"a\"/>"), "1:1", .noConcepts, "no entry has a term"),
      (document(entry + "<termEntry>"), "1:", .xmlSyntax, "mismatch"),
      ("<martif><text><body>\n\(entry)\n<termEntry", "3:", .xmlSyntax, ""),
      (document(entry + "&nbsp;"), "1:", .xmlSyntax, "`&nbsp;`"),
      (document(entry + "\u{0}"), "1:", .xmlSyntax, ""),
      (
        document(
          "&l9;", before: "<!DOCTYPE martif [<!ENTITY l0 \"lol\"><!ENTITY l9 \"&l0;&l0;\">]>"),
        "1:", .xmlSyntax, "`&l9;`"
      ),
      (
        document("&x;", before: "<!DOCTYPE martif [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"),
        "1:", .xmlSyntax, "`&x;`"
      ),
      (
        document(String(repeating: "<descripGrp>", count: 300)), "1:", .xmlSyntax, "256 deep"
      ),
    ] as [(String, String, DiagnosticCode, String)])
  func `what cannot be read is an error with its place`(
    text: String, place: String, code: DiagnosticCode, words: String
  )
    throws
  {
    let found = try #require(failure(Array(text.utf8)))
    #expect(found.code == code)
    #expect(found.message.contains(words), "\(found)")
    #expect(found.description.hasPrefix("x.tbx:\(place)"), "\(found)")
  }

  @Test func `half a sequence of UTF-8 is an error on its line`() throws {
    let bytes =
      Array("<martif>\n<text><body>".utf8) + [0xC3]
      + Array("\(entry)</body></text></martif>".utf8)
    let found = try #require(failure(bytes))
    #expect(found.code == .xmlSyntax)
    #expect(found.description.hasPrefix("x.tbx:2:"), "\(found)")
  }

  @Test func `a cell of a million characters is read back`() throws {
    let cell = String(repeating: "kata 😀 é ", count: 100_000) + "."
    var concept = Concept(
      id: "a", terms: [Term("x", .english)], origin: Concept.Origin(file: "", line: 0))
    concept.definition = cell
    let written = try TBXGlossaryWriter().write(Glossary([concept]))
    let read = try TBXGlossaryReader().read(written.bytes, file: "x.tbx").glossary
    #expect(read.concepts.first?.definition == cell)
  }

  @Test func `what XML does not allow is reported`() throws {
    var concept = Concept(
      id: "a", terms: [Term("x\u{1}y", .english)], origin: Concept.Origin(file: "", line: 0))
    concept.note = "\u{FFFF}"
    let written = try TBXGlossaryWriter().write(Glossary([concept]))
    #expect(written.diagnostics.map(\.severity) == [.warning])
    #expect(
      written.diagnostics.first?.message.contains("XML does not allow some characters") == true)
    #expect(String(decoding: written.bytes, as: UTF8.self).contains("<term>x\u{FFFD}y</term>"))
  }

  @Test func `a glossary without terms cannot be written`() {
    #expect(throws: PadananError.self) { try TBXGlossaryWriter().write(Glossary()) }
  }
}
