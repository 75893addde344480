import Glossary
import Testing
import TextModel

@testable import GlossaryFormats

/// A file in the style of a tool, and a summary of its content.
struct TBXSample: Sendable, CustomTestStringConvertible {
  var tool: String
  var bytes: [UInt8]
  /// Each concept as `subject | term@language!status pos; …`.
  var reads: [String]
  /// Words of an expected warning.
  var warns: String?

  init(_ tool: String, _ text: String, reads: [String], warns: String? = nil) {
    self.init(tool, bytes: Array(text.utf8), reads: reads, warns: warns)
  }

  init(_ tool: String, bytes: [UInt8], reads: [String], warns: String? = nil) {
    self.tool = tool
    self.bytes = bytes
    self.reads = reads
    self.warns = warns
  }

  var testDescription: String { tool }
}

private func summary(_ concept: Concept) -> String {
  let terms = concept.terms.map { term in
    "\(term.text)@\(term.language)!\(term.status.rawValue)"
      + (term.partOfSpeech.map { " " + $0.rawValue } ?? "")
      + (term.type.map { " (\($0.rawValue))" } ?? "")
  }
  return "\(concept.domain) | " + terms.joined(separator: "; ")
}

@Suite struct TBXVariantTests {
  static let samples = [
    TBXSample(
      "translate-toolkit and Weblate",
      """
      <?xml version="1.0" encoding="utf-8"?>
      <!DOCTYPE martif PUBLIC "ISO 12200:1999A//DTD MARTIF core (DXFcdV04)//EN" "TBXcdv04.dtd">
      <martif type="TBX" xml:lang="en">
        <martifHeader><fileDesc><sourceDesc><p>Weblate</p></sourceDesc></fileDesc></martifHeader>
        <text><body>
          <termEntry id="ikan">
            <langSet xml:lang="en"><tig><term>fish</term>
              <termNote type="administrativeStatus">forbidden</termNote></tig></langSet>
            <langSet xml:lang="id"><tig><term>ikan</term><note from="translator">Bukan iwak.</note>
              <termNote type="administrativeStatus">obsolete</termNote>
              <termNote type="translation-needed">yes</termNote></tig></langSet>
          </termEntry>
        </body></text>
      </martif>
      """, reads: [" | fish@en!forbidden; ikan@id!deprecated"]),
    TBXSample(
      "Microsoft terminology",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <martif type="TBX-Basic" xml:lang="en-US"><martifHeader><fileDesc><sourceDesc>
      <p>export</p></sourceDesc></fileDesc></martifHeader><text><body>
      <termEntry id="8_10"><langSet xml:lang="en-US"><descripGrp>
      <descrip type="definition">A place for fish.</descrip></descripGrp>
      <ntig><termGrp><term id="8_10_1">pond</term>
      <termNote type="partOfSpeech">Noun</termNote></termGrp></ntig></langSet>
      <langSet xml:lang="id-id"><ntig><termGrp><term id="8_10_2">kolam</term>
      <termNote type="partOfSpeech">Proper Noun</termNote></termGrp></ntig></langSet></termEntry>
      </body></text></martif>
      """, reads: [" | pond@en-US!preferred noun; kolam@id-ID!preferred proper"]),
    TBXSample(
      "MultiTerm Convert",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
      <martif type="TBX-Default" xml:lang="en">
        <martifHeader><fileDesc><sourceDesc><p>SDL MultiTerm</p></sourceDesc></fileDesc>
        <encodingDesc><p type="DCSName">TBXDefaultXCSV02.xcs</p></encodingDesc></martifHeader>
        <text><body><termEntry id="c-7">
          <transacGrp><transac type="origination">budi</transac>
            <date>2019-03-01T08:00:00</date></transacGrp>
          <descrip type="Subject">fishing</descrip>
          <langSet xml:lang="EN"><ntig><termGrp><term>purse seine</term>
            <termNote type="Part of Speech">noun</termNote>
            <termNote type="Status">Approved</termNote></termGrp>
            <descripGrp><descrip type="Definition">A net that closes.</descrip>
              <admin type="source">own</admin></descripGrp></ntig></langSet>
          <langSet xml:lang="en_GB"><tig><term>ring net</term></tig></langSet>
          <langSet xml:lang="Indonesian"><tig><term>pukat cincin</term></tig></langSet>
        </termEntry></body></text></martif>
      """,
      reads: [
        "fishing | purse seine@en!admitted noun; ring net@en-GB!preferred; pukat cincin@id!preferred"
      ], warns: "`Indonesian`"),
    TBXSample(
      "IATE",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p/></sourceDesc>
      </fileDesc></martifHeader><text><body><termEntry id="IATE-1">
      <descripGrp><descrip type="subjectField">5641</descrip></descripGrp>
      <langSet xml:lang="en"><tig><term>landing</term><termNote type="termType">fullForm</termNote>
      <descrip type="reliabilityCode">3</descrip>
      <admin type="source">own</admin></tig>
      <tig><term>LDG</term><termNote type="termType">abbreviation</termNote>
      <termNote type="normativeAuthorization">deprecatedTerm</termNote></tig></langSet>
      </termEntry></body></text></martif>
      """,
      reads: [
        "5641 | landing@en!preferred (full form); LDG@en!deprecated (abbreviation)"
      ]),
    TBXSample(
      "memoQ",
      """
      <?xml version="1.0" encoding="utf-16"?>
      <martif type="TBX" xml:lang="en"><martifHeader/><text><body>
      <termEntry id="1"><admin type="entryID">1</admin><langSet xml:lang="id">
      <tig><term>jaring</term><termNote type="forbidden">false</termNote></tig></langSet>
      <langSet xml:lang="en"><tig><term>net</term></tig><tig><term>mesh</term></tig></langSet>
      </termEntry></body></text></martif>
      """, reads: [" | jaring@id!preferred; net@en!preferred; mesh@en!admitted"]),
    TBXSample(
      "Pontoon, version 3 that is not valid",
      """
      <?xml version='1.0' encoding='UTF-8'?>
      <tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
        xmlns:basic="http://www.tbxinfo.net/ns/basic" xmlns:min="http://www.tbxinfo.net/ns/min">
        <tbxHeader><fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></tbxHeader>
        <text><body><conceptEntry id="c1"><descrip type="context">of boats</descrip>
        <langSec xml:lang="en"><termSec><term>hull</term><termNote type="partOfSpeech">noun</termNote>
        <descripGrp><descrip type="definition">The body of a boat.</descrip>
        <descrip type="usageExample">A wooden hull.</descrip></descripGrp></termSec></langSec>
        <langSec xml:lang="id"><termSec><term>lambung</term></termSec></langSec>
        </conceptEntry></body></text></tbx>
      """, reads: [" | hull@en!preferred noun; lambung@id!preferred"]),
    TBXSample(
      "version 3 with elements for categories and its own prefixes",
      """
      <t:tbx xmlns:t="urn:iso:std:iso:30042:ed-2" xmlns:m="http://www.tbxinfo.net/ns/min"
        xmlns:b="http://www.tbxinfo.net/ns/basic" xmlns:l="http://www.tbxinfo.net/ns/linguist"
        type="TBX-Linguist" style="dct" xml:lang="en"><t:tbxHeader/>
        <t:text><t:body><t:conceptEntry id="c1"><m:subjectField>boats</m:subjectField>
        <t:langSec xml:lang="en"><t:termSec><t:term>keel</t:term><m:partOfSpeech>noun</m:partOfSpeech>
        <m:administrativeStatus>supersededTerm-admn-sts</m:administrativeStatus>
        <b:termType>variant</b:termType><l:grammaticalNumber>singular</l:grammaticalNumber>
        </t:termSec></t:langSec></t:conceptEntry></t:body></t:text></t:tbx>
      """, reads: ["boats | keel@en!superseded noun (variant)"]),
    TBXSample(
      "TBX-Min before version 3",
      """
      <TBX dialect="TBX-Min"><header><id>x</id><languages source="id" target="en"/></header><body>
      <entry id="C1"><subjectField>boats</subjectField><langGroup xml:lang="id"><termGroup>
      <term>buritan</term><partOfSpeech>noun</partOfSpeech><termStatus>preferred</termStatus>
      </termGroup></langGroup><langSet xml:lang="en"><tig><term>stern</term></tig></langSet>
      </entry></body></TBX>
      """, reads: ["boats | buritan@id!preferred noun; stern@en!preferred"]),
    TBXSample(
      "windows-1254 with a document type that is nowhere",
      bytes: Array(
        """
        <?xml version="1.0" encoding="windows-1254"?>
        <!DOCTYPE martif SYSTEM "http://localhost:1/none.dtd">
        <martif type="TBX" xml:lang="tr"><text><body><termEntry><langSet lang="tr-TR"><tig><term>bal
        """.utf8) + [0xFD, 0x6B]
        + Array("</term></tig></langSet></termEntry></body></text></martif>".utf8),
      reads: [" | balık@tr-TR!preferred"]),
    TBXSample(
      "UTF-16 that calls itself windows-1252",
      bytes: [0xFF, 0xFE]
        + """
        <?xml version="1.0" encoding="windows-1252"?><martif type="TBX"><text><body><termEntry
        xml:id="x"><langSet xml:lang="ind"><tig><term>kapal “é”</term></tig></langSet></termEntry>
        </body></text></martif>
        """.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      reads: [" | kapal “é”@id!preferred"]),
    TBXSample(
      "markup in a term",
      """
      <martif type="TBX" xml:lang="en"><text><body><termEntry id="w"><langSet xml:lang="en"><tig>
      <term>H<hi type="subscript">2</hi>O</term></tig></langSet></termEntry></body></text></martif>
      """, reads: [" | H2O@en!preferred"]),
    TBXSample(
      "no languages but the file's, terms without a group, entries without terms",
      """
      <martif type="TBX" xml:lang="id"><text><body>
      <termEntry id="a"><langSet><term>dayung</term></langSet></termEntry>
      <termEntry id="a"><tig xml:lang="en"><term>oar</term></tig></termEntry>
      <termEntry id="b"><langSet xml:lang="en"><tig><term> </term></tig></langSet></termEntry>
      </body></text></martif>
      """, reads: [" | dayung@id!preferred", " | oar@en!preferred"], warns: "no xml:lang"),
  ]

  @Test(arguments: samples)
  func `a file in the style of another tool is read correctly`(sample: TBXSample) throws {
    let read = try TBXGlossaryReader().read(sample.bytes, file: "x.tbx")
    #expect(read.glossary.concepts.map(summary) == sample.reads)
    let messages = read.diagnostics.map(\.description)
    if let words = sample.warns {
      #expect(messages.contains { $0.contains(words) }, "\(messages)")
    } else {
      #expect(messages == [])
    }
  }

  /// What a dialect does not support is nevertheless read back.
  @Test(
    arguments: samples,
    FormatOptions.Dialect.allCases.flatMap { d in
      FormatOptions.Style.allCases.map { (d, $0) }
    })
  func `a file is read back from every dialect`(
    sample: TBXSample, form: (dialect: FormatOptions.Dialect, style: FormatOptions.Style)
  ) throws {
    let first = try TBXGlossaryReader().read(sample.bytes, file: "x.tbx").glossary
    let writer = TBXGlossaryWriter(dialect: form.dialect, style: form.style)
    let written = try writer.write(first).bytes
    let second = try TBXGlossaryReader().read(written, file: "x.tbx")
    #expect(canonical(second.glossary) == canonical(first))
    #expect(second.diagnostics.isEmpty)
    // A file that padanan wrote is written again with the same bytes.
    #expect(try writer.write(second.glossary).bytes == written)
  }

  @Test func `definitions, sources, notes and persons are in the right elements`() throws {
    let text = """
      <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
      <tbxHeader><fileDesc><sourceDesc><p>own</p></sourceDesc></fileDesc></tbxHeader><text><body>
      <conceptEntry id="c1"><note>one</note><note>two
         lines</note>
        <ref type="crossReference" target="c2">other</ref>
        <xref type="externalCrossReference" target="https://example.org/a">page</xref>
        <transacGrp><transac type="transactionType">origination</transac><date>2020-02-29</date>
          <transacNote type="responsibility" target="p1">Ani</transacNote></transacGrp>
        <langSec xml:lang="en"><descripGrp><descrip type="definition">thing</descrip>
          <admin type="source">book</admin></descripGrp>
          <termSec id="t1"><term>anchor</term>
            <descripGrp><descrip type="context">Drop the anchor.</descrip>
              <admin type="source">log</admin></descripGrp>
            <admin type="customerSubset">port</admin></termSec></langSec></conceptEntry>
      <conceptEntry id="c2"><langSec xml:lang="en"><termSec><term>chain</term></termSec></langSec>
      </conceptEntry></body>
      <back><refObjectSec type="respPerson"><refObject id="p1"><item type="fn">Ani</item></refObject>
      </refObjectSec></back></text></tbx>
      """
    let glossary = try TBXGlossaryReader().read(Array(text.utf8), file: "x.tbx").glossary
    let concept = try #require(glossary.concepts.first)
    #expect(concept.origin == Concept.Origin(file: "x.tbx", line: 3))
    #expect(concept.note == "one\n\ntwo lines")
    #expect(
      concept.references == [
        CrossReference(.related, to: "c2", text: "other"),
        CrossReference(.external, to: "https://example.org/a", text: "page"),
      ])
    #expect(concept.transactions == [Transaction(.created, date: "2020-02-29", by: "Ani")])
    let section = try #require(concept.sections.first)
    #expect(section.definition == "thing")
    #expect(section.source == "book")
    let term = try #require(concept.terms.first)
    #expect(term.id == "t1")
    #expect(term.isStatusAssumed)
    #expect(term.usage == ["Drop the anchor."])
    #expect(term.source == "log")
    #expect(term.extras == [Extra(name: "admin:customerSubset", value: "port")])
    let written = try TBXGlossaryWriter().write(glossary)
    #expect(written.diagnostics.isEmpty)
    let again = String(decoding: written.bytes, as: UTF8.self)
    #expect(again.contains("<transacNote type=\"responsibility\" target=\"p1\">Ani</transacNote>"))
    #expect(again.contains("<refObject id=\"p1\">"))
    #expect(again.contains("<admin type=\"customerSubset\">port</admin>"))
  }

  @Test(arguments: [
    "preferredTerm-admn-sts", "preferredTerm", "preferred", "Preferred", "standardizedTerm",
  ])
  func `all notations of a preferred term are read`(word: String) throws {
    #expect(TBXValues.status(word) == .preferred)
  }

  @Test(arguments: [
    ("id", "id"), ("EN-us", "en-US"), ("en_GB", "en-GB"), ("English", "en"), ("IND", "id"),
    ("eng-us", "en-US"), ("ace", "ace"),
    ("English (United States)", "en-US"), ("Klingonese!", "und-x-klingone-se"), ("", "und"),
  ])
  func `all notations of a language are read`(name: String, tag: String) {
    #expect(TBXLanguage.read(name).tag.description == tag)
  }

  @Test(arguments: [
    ("c1", "c1"), ("utusan=envoy", "utusan_x003D_envoy"), ("1", "_x0031_"), ("a b", "a_x0020_b"),
    ("_x0041_", "_x005F_x0041_"), ("ikan-1.2", "ikan-1.2"), ("a:b", "a_x003A_b"),
    ("😀", "_x1F600_"), ("é", "é"),
  ])
  func `identifiers are encoded as names and decoded`(id: String, name: String) {
    #expect(TBXIdentifier.encoded(id) == name)
    #expect(TBXIdentifier.isName(name))
    #expect(TBXIdentifier.decoded(name) == id)
  }
}

/// A glossary without the places in its file, and without the order of elements that have no place.
func canonical(_ glossary: Glossary) -> [Concept] {
  func sorted(_ extras: [Extra]) -> [Extra] {
    extras.sorted { ($0.name, $0.value) < ($1.name, $1.value) }
  }
  return glossary.concepts.map { concept in
    var concept = concept
    concept.origin = Concept.Origin(file: "", line: 0)
    concept.extras = sorted(concept.extras)
    concept.references.sort { "\($0)" < "\($1)" }
    concept.transactions.sort { "\($0)" < "\($1)" }
    for index in concept.sections.indices {
      concept.sections[index].extras = sorted(concept.sections[index].extras)
    }
    for index in concept.terms.indices {
      concept.terms[index].extras = sorted(concept.terms[index].extras)
    }
    return concept
  }
}
