import DocumentFormats
import TestSupport
import Testing

@Suite struct RTFTests {
  @Test(arguments: [
    Reading(
      "paragraphs", "Ia tiba.\\par Ia\npulang.\\par", "paragraph: Ia tiba.|paragraph: Iapulang."),
    Reading(
      "a heading by its style",
      "{\\stylesheet{\\s1 heading 1;}{\\s2\\outlinelevel1 Bab;}}\\pard\\s1 Banjir\\par\\pard\\s2 Lagi\\par\\pard Ia tiba.\\par",
      "heading: Banjir|heading: Lagi|paragraph: Ia tiba."),
    Reading(
      "characters of code pages and of Unicode",
      "caf\\'e9 \\u8220?Ia\\u8221? \\u-10179?\\u-8704? \\ldblquote a\\rdblquote",
      "paragraph: café “Ia” 😀 “a”"),
    Reading(
      "a code page of a font",
      "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}\\f1 \\'cc\\'e8\\'f0\\f0  \\'e9",
      "paragraph: Мир é"),
    Reading(
      "lists",
      "{\\listtext 1.\\tab}\\ls1 Satu\\par{\\pntext\\bullet\\tab}Dua\\par\\pard 3.\\tab Tiga\\par",
      "list-item: 1. Satu|list-item: - Dua|list-item: 3. Tiga"),
    Reading(
      "a table", "\\intbl Kota\\cell Jumlah\\cell\\row\\pard Ia tiba.\\par",
      "cell: Kota|cell: Jumlah|paragraph: Ia tiba."),
    Reading(
      "a footnote after its paragraph", "Ia tiba{\\super\\chftn}{\\footnote Sumber.} kemarin.\\par",
      "paragraph: Ia tiba kemarin.|note: Sumber."),
    Reading(
      "deletions, hidden text, fields, comments and pictures are left out",
      "Ia {\\deleted pergi}tiba{\\v x}{\\field{\\*\\fldinst PAGE}{\\fldrslt .}}{\\*\\annotation x}{\\pict ffd8}{\\*\\unknown x}{\\header Kepala}\\par",
      "paragraph: Ia tiba."),
    Reading(
      "a text box after its paragraph", "Ia {\\shp{\\*\\shpinst{\\shptxt Kotak.\\par}}}tiba.\\par",
      "paragraph: Ia tiba.|paragraph: Kotak."),
    Reading("binary data", "Ia {\\pict\\bin4 }\\par}tiba.", "paragraph: Ia tiba."),
    Reading("a document that is cut off", "Ia tiba. {\\b Ia pul", "paragraph: Ia tiba. Ia pul"),
  ])
  func `Rich Text gives`(row: Reading) throws {
    let blocks = try Documents.blocks(
      Array("{\\rtf1\\ansi\\ansicpg1252 \(row.source)}".utf8), "a.rtf")
    #expect(blocks.joined(separator: "|") == row.text)
  }
}

@Suite struct SubtitleTests {
  @Test(arguments: [
    Reading(
      "a sentence over two subtitles",
      "1\n00:00:01,000 --> 00:00:02,000\nIa <i>tiba</i>\ndi\n\n2\n00:00:02,000 --> 00:00:03,000\nDemak. \n",
      "cue: Ia tiba di Demak."),
    Reading(
      "a pause of more than three seconds",
      "1\n00:00:01,000 --> 00:00:02,000\nIa tiba\n\n2\n00:00:06,000 --> 00:00:07,000\nPulang\n",
      "cue: Ia tiba|cue: Pulang"),
    Reading(
      "two speakers in one subtitle",
      "1\r\n00:00:01,000 --> 00:00:02,000\r\n- Kapan?\r\n- Besok.\r\n",
      "cue: - Kapan?|cue: - Besok."),
    Reading(
      "WebVTT with notes, names and entities",
      "WEBVTT\n\nNOTE\nx\n\nid\n00:01.000 --> 00:02.000 align:start\n<v Ani>Saya &amp; dia\n\n00:02.000 --> 00:03.000\n<v Budi>Ya\n",
      "cue: Saya & dia|cue: Ya"),
    Reading(
      "positions of a player", "1\n00:00:01,000 --> 00:00:02,000\n{\\an8}Ia {tiba}.\n",
      "cue: Ia {tiba}."),
  ])
  func `subtitles give`(row: Reading) throws {
    let blocks = try Documents.blocks(Array(row.source.utf8), "a.srt")
    #expect(blocks.joined(separator: "|") == row.text)
  }
}

@Suite struct EPUBTests {
  static func book(_ more: [(name: String, text: String)] = []) -> [UInt8] {
    let files: [(String, String)] =
      [
        ("mimetype", "application/epub+zip"),
        (
          "META-INF/container.xml",
          "<container><rootfiles><rootfile full-path='OEBPS/isi.opf'/></rootfiles></container>"
        ),
        (
          "OEBPS/isi.opf",
          "<package><manifest><item id='n' href='nav.xhtml' media-type='application/xhtml+xml' properties='nav'/><item id='a' href='bab%201.xhtml' media-type='application/xhtml+xml'/><item id='b' href='bab2.xhtml' media-type='application/xhtml+xml'/></manifest><spine><itemref idref='n'/><itemref idref='b'/><itemref idref='a'/></spine></package>"
        ),
        ("OEBPS/nav.xhtml", "<html><body>Isi</body></html>"),
        (
          "OEBPS/bab 1.xhtml",
          "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head><body><h1>Bab 1</h1><p>Ia tiba.</p></body></html>"
        ),
        ("OEBPS/bab2.xhtml", "<html><body><aside>Kata pengantar.</aside></body></html>"),
      ] + more.map { ($0.name, $0.text) }
    return ZipMaker.archive(files.map { ZipMaker.Entry(name: $0.0, bytes: Array($0.1.utf8)) })
  }

  @Test func `a book is read in the order of its spine`() throws {
    #expect(
      try Documents.blocks(EPUBTests.book(), "a.epub") == [
        "paragraph: Kata pengantar.", "heading: Bab 1", "paragraph: Ia tiba.",
      ])
  }

  @Test func `a protected book is refused`() {
    let rights = "<encryption><CipherReference URI='OEBPS/bab2.xhtml'/></encryption>"
    let book = EPUBTests.book([("META-INF/encryption.xml", rights)])
    #expect(Documents.refusal(book, "a.epub").hasSuffix("save it without one [P116]"))
  }
}

@Suite struct RecognitionTests {
  @Test(
    arguments: [
      ("a.txt", "Ia tiba.", .text), ("a.txt", "<!DOCTYPE html><p>Ia", .text),
      ("a.txt", "1\n00:00:01,000 --> 00:00:02,000\nIa\n", .text), ("-", "# Ia tiba", .text),
      ("-", "<!DOCTYPE html><p>Ia", .html), ("a.php", "<!-- x -->\n<HTML><p>Ia", .html),
      ("-", "<?xml version='1.0'?><!DOCTYPE html><html><p>Ia", .html), ("-", "<p>Ia</p>", .text),
      ("a.HTM", "<p>Ia", .html), ("a.xhtml", "Ia", .html), ("a.MD", "Ia", .markdown),
      ("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nIa\n", .srt), ("a.srt", "Ia", .text),
      ("-", "1\n00:00:01,000 --> 00:00:02,000\nIa\n", .srt), ("-", "WEBVTT\n\n", .vtt),
      ("a.txt", "{\\rtf1 Ia}", .rtf), ("a.id", "Ia", .text),
    ] as [(String, String, DocumentFormat)])
  func `a file is recognized`(path: String, text: String, format: DocumentFormat) throws {
    #expect(try DocumentReader().read(Array(text.utf8), path: path).format == format)
  }
}
