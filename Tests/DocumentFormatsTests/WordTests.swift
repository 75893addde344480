import DocumentFormats
import TestSupport
import Testing

/// A Word document with XML written by hand.
struct WordFile {
  var body: String
  var notes = ""
  var more: [ZipMaker.Entry] = []

  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  private static let styles = """
    <w:styles xmlns:w='\(main)'>
    <w:style w:styleId='Judul1'><w:name w:val='heading 1'/></w:style>
    <w:style w:styleId='Bab'><w:name w:val='Bab'/><w:basedOn w:val='Judul1'/></w:style>
    <w:style w:styleId='Isi'><w:name w:val='toc 1'/></w:style>
    <w:style w:styleId='Butir'><w:name w:val='List Bullet'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>
    </w:styles>
    """

  private static let numbering = """
    <w:numbering xmlns:w='\(main)'>
    <w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='•'/></w:lvl></w:abstractNum>
    <w:abstractNum w:abstractNumId='1'>
    <w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>
    <w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%1.%2)'/></w:lvl>
    </w:abstractNum>
    <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>
    <w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>
    </w:numbering>
    """

  var bytes: [UInt8] {
    func entry(_ name: String, _ xml: String) -> ZipMaker.Entry {
      ZipMaker.Entry(name: name, bytes: Array(xml.utf8))
    }
    let links = ["styles", "numbering", "footnotes"].map {
      "<Relationship Id='\($0)' Type='\(WordFile.office)/\($0)' Target='\($0).xml'/>"
    }
    return ZipMaker.archive(
      [
        entry(
          "_rels/.rels",
          "<Relationships xmlns='\(WordFile.package)'><Relationship Id='r' Type='\(WordFile.office)/officeDocument' Target='word/document.xml'/></Relationships>"
        ),
        entry(
          "word/_rels/document.xml.rels",
          "<Relationships xmlns='\(WordFile.package)'>\(links.joined())</Relationships>"),
        entry("word/styles.xml", WordFile.styles),
        entry("word/numbering.xml", WordFile.numbering),
        entry(
          "word/footnotes.xml", "<w:footnotes xmlns:w='\(WordFile.main)'>\(notes)</w:footnotes>"),
        entry(
          "word/document.xml",
          "<w:document xmlns:w='\(WordFile.main)' xmlns:mc='urn:mc'><w:body>\(body)</w:body></w:document>"
        ),
      ] + more)
  }
}

@Suite struct WordTests {
  /// In the XML, `P(…)` is a paragraph with one run and `T(…)` a run.
  private static func document(_ short: String) -> [UInt8] {
    var body = short
    for (name, before, after) in [
      ("P", "<w:p><w:r><w:t xml:space='preserve'>", "</w:t></w:r></w:p>"),
      ("T", "<w:r><w:t xml:space='preserve'>", "</w:t></w:r>"),
    ] {
      while let open = body.firstRange(of: "\(name)("),
        let close = body[open.upperBound...].firstIndex(of: ")")
      {
        body.replaceSubrange(
          open.lowerBound...close, with: before + body[open.upperBound..<close] + after)
      }
    }
    return WordFile(
      body: body,
      notes:
        "<w:footnote w:id='0' w:type='separator'><w:p/></w:footnote><w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> Sumber dari Jakarta.</w:t></w:r></w:p></w:footnote>"
    ).bytes
  }

  @Test(arguments: [
    Reading("paragraphs", "P(Ia tiba.)P(Ia pulang.)", "paragraph: Ia tiba.|paragraph: Ia pulang."),
    Reading(
      "runs inside a word", "<w:p>T(kesepa)T(katan)<w:r><w:tab/></w:r>T(itu.)</w:p>",
      "paragraph: kesepakatan\titu."),
    Reading(
      "a heading by its style", "<w:p><w:pPr><w:pStyle w:val='Judul1'/></w:pPr>T(Banjir)</w:p>",
      "heading: Banjir"),
    Reading(
      "a heading by the style that its style is based on",
      "<w:p><w:pPr><w:pStyle w:val='Bab'/></w:pPr>T(Banjir)</w:p>", "heading: Banjir"),
    Reading(
      "a heading by its outline level",
      "<w:p><w:pPr><w:outlineLvl w:val='1'/></w:pPr>T(Banjir)</w:p>", "heading: Banjir"),
    Reading(
      "a list with bullets by a style",
      "<w:p><w:pPr><w:pStyle w:val='Butir'/></w:pPr>T(Satu)</w:p>",
      "list-item: - Satu"),
    Reading(
      "numbers on two levels",
      ["0:Satu", "1:Anak", "1:Anak lain", "0:Dua"].map { item in
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='\(item.prefix(1))'/><w:numId w:val='2'/></w:numPr></w:pPr>T(\(item.dropFirst(2)))</w:p>"
      }.joined(),
      "list-item: 1. Satu|list-item: 1.a) Anak|list-item: 1.b) Anak lain|list-item: 2. Dua"),
    Reading(
      "cells of a table",
      "<w:tbl><w:tr><w:tc>P(Kota)</w:tc><w:tc>P(Jumlah)</w:tc></w:tr></w:tbl>P(Selesai.)",
      "cell: Kota|cell: Jumlah|paragraph: Selesai."),
    Reading(
      "a footnote after its paragraph",
      "<w:p>T(Ia tiba)<w:r><w:footnoteReference w:id='2'/></w:r>T( kemarin.)</w:p>P(Ia pulang.)",
      "paragraph: Ia tiba kemarin.|note: Sumber dari Jakarta.|paragraph: Ia pulang."),
    Reading(
      "a tracked insertion stays and a deletion goes",
      "<w:p>T(Ia )<w:del><w:r><w:delText>pergi</w:delText></w:r></w:del><w:ins>T(tiba)</w:ins>T(.)</w:p>",
      "paragraph: Ia tiba."),
    Reading(
      "a deleted end of a paragraph joins it with the next",
      "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>T(Ia tiba )</w:p>P(kemarin.)",
      "paragraph: Ia tiba kemarin."),
    Reading(
      "a deleted row",
      "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>P(Lama)</w:tc></w:tr><w:tr><w:tc>P(Baru)</w:tc></w:tr></w:tbl>",
      "cell: Baru"),
    Reading(
      "text that was moved stays where it is now",
      "<w:p><w:moveFrom>T(Dulu.)</w:moveFrom></w:p><w:p><w:moveTo>T(Kini.)</w:moveTo></w:p>",
      "paragraph: Kini."),
    Reading(
      "hidden text, field codes and comments are left out",
      "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>T(Ia tiba.)<w:r><w:commentReference w:id='1'/></w:r></w:p>",
      "paragraph: Ia tiba."),
    Reading(
      "a line of the table of contents is left out",
      "<w:p><w:pPr><w:pStyle w:val='Isi'/></w:pPr>T(Banjir 4)</w:p>P(Ia tiba.)",
      "paragraph: Ia tiba."),
    Reading(
      "a table of contents as a content control",
      "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr><w:sdtContent>P(Banjir 4)</w:sdtContent></w:sdt><w:sdt><w:sdtContent>P(Ia tiba.)</w:sdtContent></w:sdt>",
      "paragraph: Ia tiba."),
    Reading(
      "a text box once, after its paragraph",
      "<w:p>T(Ia )<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>P(Kotak.)</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>P(Kotak.)</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>T(tiba.)</w:p>",
      "paragraph: Ia tiba.|paragraph: Kotak."),
    Reading(
      "a line break stays in its paragraph", "<w:p>T(Satu)<w:r><w:br/></w:r>T(dua)</w:p>",
      "paragraph: Satu\ndua"),
    Reading("characters that XML escapes", "P(a &lt; b &amp; c)", "paragraph: a < b & c"),
  ])
  func `a Word document gives`(row: Reading) throws {
    let blocks = try Documents.blocks(WordTests.document(row.source), "a.docx")
    #expect(blocks.joined(separator: "|") == row.text)
  }

  @Test func `what was left out is counted`() throws {
    let read = try Documents.read(
      WordTests.document(
        "<w:p>T(Ia)<w:del><w:r/></w:del><w:del><w:r/></w:del><w:r><w:commentReference/></w:r></w:p>"
      ),
      "a.docx")
    #expect(
      read.summary
        == "read as a Word document (DOCX): 1 paragraph; left out: 2 tracked deletions, 1 comment")
  }

  @Test func `kinds of blocks become kinds of segments`() throws {
    let bytes = WordTests.document(
      "<w:p><w:pPr><w:pStyle w:val='Judul1'/></w:pPr>T(Apa itu banjir?)</w:p>P(WartaNiaga. Ia tiba. Ia pulang.)<w:p><w:pPr><w:pStyle w:val='Butir'/></w:pPr>T(Satu)</w:p><w:tbl><w:tr><w:tc>P(Kota Bandung)</w:tc></w:tr></w:tbl>"
    )
    #expect(
      try Documents.segments(bytes, "a.docx") == [
        "headline: Apa itu banjir?", "dateline: WartaNiaga.", "sentence: Ia tiba.",
        "sentence: Ia pulang.", "list-item: - Satu", "sentence: Kota Bandung",
      ])
  }
}
