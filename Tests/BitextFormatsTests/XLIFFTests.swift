import BitextFormats
import Testing
import TextModel

private let old = """
  <?xml version="1.0"?>
  <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:x="urn:example"><file original="a.html" source-language="id"
  target-language="en-GB" datatype="html"><header><note>untuk cetak</note></header><body>
  <group id="g1" resname="kepala"><context-group name="c"><context context-type="x-a">b</context></context-group>
  <trans-unit id="1" x:mine="2"><source>Kapal <g id="1">itu</g> tiba<x id="2"/>.</source>
  <target state="translated">The <g id="1">ship</g> arrived<x id="2"/>.</target><note from="rina">periksa</note><alt-trans><target>Ship came.</target></alt-trans></trans-unit>
  </group><trans-unit id="2"><source>Satu. Dua.</source>
  <seg-source><mrk mtype="seg" mid="0">Satu.</mrk> <mrk mtype="seg" mid="1">Dua<bx id="5"/>.</mrk></seg-source>
  <target><mrk mtype="seg" mid="0">One.</mrk> <mrk mtype="seg" mid="1">Two<bx id="5"/>.</mrk></target></trans-unit>
  <trans-unit id="3" translate="no"><source>BI-Rate</source></trans-unit></body></file></xliff>
  """

private let new = """
  <?xml version="1.0"?>
  <xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:my="urn:example" srcLang="id" trgLang="en">
  <file id="f1"><notes><note id="n0">untuk cetak</note></notes><group id="g1"><unit id="u1" my:mine="2"><notes><note id="n1" category="term">periksa</note></notes>
  <originalData><data id="d1">&lt;br/&gt;</data></originalData>
  <segment id="s1" state="reviewed"><source>Kapal <pc id="1">itu</pc> tiba<ph id="2" dataRef="d1"/>.</source><target>The <pc id="1">ship</pc> arrived<ph id="2" dataRef="d1"/>.</target></segment>
  <ignorable><source> </source></ignorable>
  <segment id="s2"><source>Ia <sc id="3"/>pulang<ec startRef="3"/> ke <mrk id="m1" type="term">Bitung</mrk>.</source></segment></unit></group>
  <unit id="u2"><segment><source>Dua.</source><target>Two.</target></segment></unit></file></xliff>
  """

private func read(_ text: String) throws -> Bitext {
  try XLIFFReader(source: .indonesian, target: .english).read(Array(text.utf8), file: "a.xlf")
    .bitext
}

/// The same units without their line numbers.
func withoutLines(_ bitext: Bitext) -> Bitext {
  var bitext = bitext
  for section in bitext.sections.indices {
    for unit in bitext.sections[section].units.indices {
      bitext.sections[section].units[unit].line = 0
    }
  }
  return bitext
}

@Suite("XLIFF")
struct XLIFFTests {
  @Test("1.2: units, segments and codes")
  func old12() throws {
    let bitext = try read(old)
    #expect(bitext.format == .xliff12)
    #expect(bitext.target.description == "en-GB")
    #expect(
      bitext.units.map(\.source.content.text)
        == ["Kapal itu tiba.", "Satu.", " ", "Dua.", "BI-Rate"])
    #expect(
      bitext.units.map { $0.target?.content.text }
        == ["The ship arrived.", "One.", nil, "Two.", nil])
    #expect(bitext.units.map(\.role) == [.segment, .segment, .ignorable, .segment, .segment])
    let first = try #require(bitext.units.first)
    #expect(first.source.content.codes.map(\.kind) == [.enter, .leave, .standalone])
    #expect(first.state == .translated)
    #expect(first.notes.map(\.text) == ["periksa"])
    #expect(first.groups.count == 1)
  }

  @Test("2.1: segments, ignorables and codes")
  func new21() throws {
    let bitext = try read(new)
    #expect(bitext.format == .xliff)
    #expect(
      bitext.units.map(\.source.content.text)
        == ["Kapal itu tiba.", " ", "Ia pulang ke Bitung.", "Dua."])
    #expect(bitext.units.first?.state == .reviewed)
    #expect(
      bitext.units[2].source.content.codes.map(\.kind) == [.opening, .closing, .enter, .leave])
    #expect(bitext.units[2].source.content.codes.map(\.pair) == ["3", "3", "", ""])
  }

  @Test("what is read, written and read again is the same", arguments: [old, new])
  func roundTrip(text: String) throws {
    let first = try read(text)
    let writer: any BitextWriter =
      first.format == .xliff ? XLIFF2Writer() : XLIFF12Writer()
    let written = String(decoding: writer.write(first), as: UTF8.self)
    #expect(withoutLines(try read(written)) == withoutLines(first))
    for kept in ["mine=\"2\"", "untuk cetak", "periksa"] {
      #expect(written.contains(kept), "\(kept) is kept")
    }
  }

  @Test("from one format to all others and back, the text and the places of codes stay")
  func conversion() throws {
    for text in [old, new] {
      let bitext = try read(text)
      let segments = bitext.units.filter { $0.role == .segment }
      for format in [BitextFormat.tmx, .xliff12, .xliff] {
        let bytes: [UInt8]
        let reader: any BitextReader
        switch format {
        case .tmx:
          bytes = TMXWriter().write(bitext)
          reader = TMXReader(source: .indonesian, target: .english)
        case .xliff12:
          bytes = XLIFF12Writer().write(bitext)
          reader = XLIFFReader(source: .indonesian, target: .english)
        case .xliff:
          bytes = XLIFF2Writer().write(bitext)
          reader = XLIFFReader(source: .indonesian, target: .english)
        case .csv, .xlsx: continue
        }
        let back = try reader.read(bytes, file: "b").bitext.units.filter { $0.role == .segment }
        #expect(back.map(\.source.content.text) == segments.map(\.source.content.text))
        #expect(
          back.map { $0.target?.content.text } == segments.map { $0.target?.content.text })
        #expect(
          back.map { $0.source.content.codes.map(\.offset) }
            == segments.map { $0.source.content.codes.map(\.offset) })
      }
    }
  }

  @Test(
    "what is no such file is refused",
    arguments: [
      ("<tmx/>", DiagnosticCode.bitextStructure), ("<xliff version=\"3.0\"/>", .bitextStructure),
      ("<xliff version=\"2.1\" srcLang=\"?\"/>", .bitextLanguage),
      ("<xliff version=\"1.2\">", .bitextSyntax),
    ])
  func refused(text: String, code: DiagnosticCode) {
    let error = #expect(throws: PadananError.self) { try read(text) }
    #expect(error?.diagnostics.first?.code == code)
  }
}
