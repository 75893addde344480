import BitextFormats
import Padanan
import TestSupport
import Testing
import TextModel

@Suite("Bilingual files by name")
struct BitextLoaderTests {
  private func load(_ name: String, _ text: String) throws -> Bitext {
    let folder = try TemporaryFolder([name: text])
    return try BitextLoader(source: .indonesian, target: .english)
      .load(folder.path + "/" + name).bitext
  }

  @Test(
    "two columns, with and without a header that names the languages",
    arguments: [
      ("a.csv", "Satu.,One.\n\"Dua, ya.\",Two.\n"), ("a.tsv", "Satu.\tOne.\nDua, ya.\tTwo.\n"),
      ("a.csv", "id,en\nSatu.,One.\n\"Dua, ya.\",Two.\n"),
      ("a.csv", "key,EN-us,id\n1,One.,Satu.\n2,Two.,\"Dua, ya.\"\n"),
      ("a.csv", "\u{FEFF}id,en\r\nSatu.,One.\r\n\"Dua, ya.\",Two.\r\n"),
    ])
  func tables(name: String, text: String) throws {
    let units = try load(name, text).units
    #expect(units.map(\.source.content.text) == ["Satu.", "Dua, ya."])
    #expect(units.map { $0.target?.content.text } == ["One.", "Two."])
  }

  @Test("TMX and XLIFF by their endings")
  func markup() throws {
    let memory =
      "<tmx version=\"1.4\"><header/><body><tu><tuv xml:lang=\"id\"><seg>Satu.</seg></tuv></tu></body></tmx>"
    #expect(try load("m.tmx", memory).units.count == 1)
    let xliff =
      "<xliff version=\"2.0\" srcLang=\"id\"><file id=\"f\"><unit id=\"u\"><segment><source>Satu.</source></segment></unit></file></xliff>"
    #expect(try load("m.xlf", xliff).units.count == 1)
  }

  @Test(
    "what cannot be read says why",
    arguments: [
      ("a.doc", "x", DiagnosticCode.unknownFormat), ("a.csv", "\"x", .csvQuote),
      ("a.csv", "Satu.\n", .bitextStructure), ("a.tmx", "<tmx", .bitextSyntax),
    ])
  func refused(name: String, text: String, code: DiagnosticCode) {
    let error = #expect(throws: PadananError.self) { try load(name, text) }
    #expect(error?.diagnostics.first?.code == code)
  }
}
