import BitextFormats
import Testing
import TextModel

/// A memory with two units; the first has codes of every kind.
private let memory = """
  <?xml version="1.0" encoding="UTF-8"?>
  <!DOCTYPE tmx SYSTEM "tmx14.dtd">
  <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x"
   adminlang="en" srclang="id" datatype="html"><prop type="client">Dermaga</prop></header><body>
  <tu tuid="u1" usagecount="3"><note>periksa lagi</note><prop type="desk">ekonomi</prop>
  <tuv xml:lang="id-ID" changeid="rina"><seg>Kapal <bpt i="1">&lt;b&gt;</bpt>itu<ept i="1">&lt;/b&gt;</ept> tiba<ph x="2">&lt;br/&gt;</ph> di <hi type="name">Bitung</hi>.<it pos="end">&lt;/i&gt;</it></seg></tuv>
  <tuv xml:lang="en"><seg>The <bpt i="1">&lt;b&gt;</bpt>ship<ept i="1">&lt;/b&gt;</ept> reached <hi type="name">Bitung</hi>.</seg></tuv>
  <tuv xml:lang="nl"><seg>Het schip</seg></tuv></tu>
  <tu><tuv lang="ID"><seg>Hujan turun.</seg></tuv></tu>
  </body></tmx>
  """

private func read(_ text: String, source: LanguageTag = .indonesian) throws -> Bitext {
  try TMXReader(source: source, target: .english).read(Array(text.utf8), file: "m.tmx").bitext
}

private func unit(_ body: String) -> String {
  "<tmx version=\"1.4\"><header/><body><tu>\(body)</tu></body></tmx>"
}

@Suite("TMX")
struct TMXTests {
  @Test("text is read without its codes, which have offsets")
  func text() throws {
    let bitext = try read(memory)
    let first = try #require(bitext.units.first)
    #expect(first.id == "u1")
    #expect(first.line == 5)
    #expect(first.source.content.text == "Kapal itu tiba di Bitung.")
    #expect(first.target?.content.text == "The ship reached Bitung.")
    #expect(first.notes.map(\.text) == ["periksa lagi"])
    #expect(
      first.source.content.codes.map(\.kind)
        == [.opening, .closing, .standalone, .enter, .leave, .closing])
    #expect(first.source.content.codes.map(\.offset) == [6, 9, 14, 18, 24, 25])
    #expect(first.source.content.codes.map(\.pair) == ["1", "1", "", "", "", ""])
  }

  @Test("a unit without a translation, and the deprecated attribute `lang`")
  func withoutTarget() throws {
    let last = try #require(try read(memory).units.last)
    #expect(last.source.content.text == "Hujan turun.")
    #expect(last.target == nil)
  }

  @Test("what is read, written and read again is the same")
  func roundTrip() throws {
    var first = try read(memory)
    var second = try read(String(decoding: TMXWriter().write(first), as: UTF8.self))
    for (section, content) in [first, second].enumerated() {
      for number in content.units.indices {
        if section == 0 {
          first.sections[0].units[number].line = 0
        } else {
          second.sections[0].units[number].line = 0
        }
      }
    }
    #expect(first == second)
    let text = String(decoding: TMXWriter().write(first), as: UTF8.self)
    for kept in [
      "usagecount=\"3\"", "changeid=\"rina\"", "<tuv xml:lang=\"nl\">", "type=\"desk\"",
      "type=\"client\"", "<it pos=\"end\">&lt;/i&gt;</it>", "<hi type=\"name\">Bitung</hi>",
    ] {
      #expect(text.contains(kept), "\(kept) is kept")
    }
  }

  @Test("UTF-16 with a byte order mark")
  func utf16() throws {
    let text = memory.replacing("encoding=\"UTF-8\"", with: "encoding=\"UTF-16\"")
    let units: [UInt16] = [0xFEFF] + Array(text.utf16)
    let bytes = units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let bitext = try TMXReader(source: .indonesian, target: .english)
      .read(bytes, file: "m.tmx").bitext
    #expect(bitext.units.first?.source.content.text == "Kapal itu tiba di Bitung.")
  }

  @Test("the other direction of the same memory")
  func otherDirection() throws {
    let (bitext, notes) = try TMXReader(source: .english, target: .indonesian)
      .read(Array(memory.utf8), file: "m.tmx")
    #expect(bitext.units.map(\.source.content.text) == ["The ship reached Bitung."])
    #expect(notes.map(\.code) == [.bitextPartial])
  }

  @Test(
    "what is no such file is refused with its place",
    arguments: [
      ("<xliff/>", DiagnosticCode.bitextStructure, "m.tmx:1:1"),
      ("<tmx><body><tu>", .bitextSyntax, "m.tmx:1:"),
      ("", .bitextSyntax, "m.tmx:1:"),
      (unit("<tuv><seg>a</seg></tuv>"), .bitextLanguage, "m.tmx:1:1"),
      (unit("<tuv xml:lang=\"de\"><seg>a</seg></tuv>"), .bitextLanguage, "m.tmx:1:1"),
    ])
  func refused(text: String, code: DiagnosticCode, place: String) throws {
    let error = #expect(throws: PadananError.self) { try read(text) }
    let diagnostic = try #require(error?.diagnostics.first)
    #expect(diagnostic.code == code)
    #expect(diagnostic.description.hasPrefix(place))
  }
}
