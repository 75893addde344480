import Glossary
import GlossaryFormats
import Testing
import TextModel

/// Files as other tools write them.
@Suite struct ExchangeReaderTests {
  @Test func `a termbase that MultiTerm exported, in UTF-16`() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-16"?>
      <mtf><conceptGrp><concept>12</concept><system type="entryClass">1</system>
      <transacGrp><transac type="origination">sari</transac><date>2019-05-06T07:08:09</date></transacGrp>
      <descripGrp><descrip type="Subject field">Law</descrip></descripGrp>
      <descripGrp><descrip type="Client">Dermaga</descrip></descripGrp>
      <languageGrp><language type="Indonesian" lang="ID"/>
        <descripGrp><descrip type="Definition">Pungutan atas barang.</descrip>
          <descripGrp><descrip type="Source">UU</descrip></descripGrp></descripGrp>
        <termGrp><term>cukai</term><descripGrp><descrip type="Part of Speech">Noun</descrip></descripGrp></termGrp>
        <termGrp><term>bea</term><descripGrp><descrip type="Status">Forbidden</descrip></descripGrp>
          <descripGrp><descrip type="Status">checked</descrip></descripGrp></termGrp></languageGrp>
      <languageGrp><language type="English (United Kingdom)" lang="EN-GB"/>
        <termGrp><term>excise duty</term></termGrp></languageGrp></conceptGrp></mtf>
      """
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let concept = try #require(
      MultiTermReader().read(bytes, file: "t.xml").glossary.concepts.first)
    #expect(concept.id == "12" && concept.domain == "Law" && concept.origin.line == 2)
    #expect(
      concept.terms.map { "\($0.language) \($0.status.rawValue) \($0.text)" } == [
        "id preferred cukai", "id forbidden bea", "en-GB preferred excise duty",
      ])
    #expect(concept.terms[0].partOfSpeech == .noun)
    #expect(concept.terms[1].extras == [Extra(name: "status", value: "checked")])
    #expect(concept.sections.map(\.definition) == ["Pungutan atas barang."])
    #expect(concept.sections.map(\.source) == ["UU"])
    #expect(
      concept.transactions == [Transaction(.created, date: "2019-05-06T07:08:09", by: "sari")])
    #expect(
      concept.extras == [
        Extra(name: "system:entryClass", value: "1"), Extra(name: "Client", value: "Dermaga"),
      ])
  }

  @Test func `a termbase without a language is an error with its place`() throws {
    let text =
      "<mtf>\n<conceptGrp><languageGrp><language type=\"Klingonese tongue\"/></languageGrp></conceptGrp></mtf>"
    let error = #expect(throws: PadananError.self) {
      try MultiTermReader().read(Array(text.utf8), file: "t.xml")
    }
    #expect(error?.diagnostics.first?.description.hasPrefix("t.xml:2:1: error: ") == true)
  }

  @Test func `the glossaries of a translation job, each entry once`() throws {
    let entry = """
      <gls:glossary><gls:glossEntry id="g1" ref="#m1"><gls:term source="Client">cukai</gls:term>
      <gls:translation source="House">excise duty</gls:translation><gls:translation>excise</gls:translation>
      <gls:definition>A tax.</gls:definition></gls:glossEntry></gls:glossary>
      """
    let unit = { (id: String) in
      "<unit id=\"\(id)\">\(entry)<segment><source><mrk id=\"m1\" type=\"term\">Cukai</mrk> naik.</source></segment></unit>"
    }
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"
       version="2.0" srcLang="id-ID" trgLang="en-GB"><file id="f">\(unit("1"))\(unit("2"))</file></xliff>
      """
    let concepts = try XLIFFGlossaryReader().read(Array(text.utf8), file: "j.xlf").glossary.concepts
    #expect(concepts.map(\.id) == ["cukai=excise duty"])
    #expect(
      concepts[0].terms.map { "\($0.language) \($0.status.rawValue) \($0.text) \($0.source)" } == [
        "id-ID preferred cukai Client", "en-GB preferred excise duty House",
        "en-GB admitted excise ",
      ])
    #expect(concepts[0].definition == "A tax.")
  }

  @Test func `an XLIFF file without a glossary has no concepts`() throws {
    let text =
      "<xliff version=\"2.0\" srcLang=\"id\"><file id=\"f\"><unit id=\"u\"/></file></xliff>"
    let error = #expect(throws: PadananError.self) {
      try XLIFFGlossaryReader().read(Array(text.utf8), file: "j.xlf")
    }
    #expect(error?.diagnostics.first?.code == .noConcepts)
  }

  @Test func `a memory of terms, codes left out`() throws {
    let text = """
      <?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="id"/><body>
      <tu tuid="7" creationdate="20200102T030405Z" creationid="RINA"><note>Check.</note><prop type="client">D</prop>
      <tuv xml:lang="id"><seg><bpt i="1">&lt;b&gt;</bpt>cukai<ept i="1">&lt;/b&gt;</ept></seg></tuv>
      <tuv lang="EN-us"><prop type="x-status">deprecated</prop><seg><hi>excise</hi> tax</seg></tuv></tu></body></tmx>
      """
    let concept = try #require(
      TMXGlossaryReader().read(Array(text.utf8), file: "m.tmx").glossary.concepts.first)
    #expect(concept.id == "7" && concept.note == "Check." && concept.origin.line == 2)
    #expect(concept.extras == [Extra(name: "client", value: "D")])
    #expect(
      concept.transactions == [Transaction(.created, date: "2020-01-02T03:04:05Z", by: "RINA")])
    #expect(
      concept.terms.map { "\($0.language) \($0.status.rawValue) \($0.text)" } == [
        "id preferred cukai", "en-US deprecated excise tax",
      ])
  }
}
