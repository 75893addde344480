import Testing

@testable import XMLSupport

/// The events of a document as text.
private func events(_ bytes: [UInt8]) throws -> [String] {
  let reader = try XMLReader(bytes)
  var result: [String] = []
  while let event = try reader.next() {
    switch event {
    case .start(let name):
      let attributes = reader.attributes().map { " \($0.name)=\($0.value)" }.joined()
      result.append("<\(name)\(attributes)> \(reader.line):\(reader.column)")
    case .end(let name): result.append("</\(name)>")
    case .text(let text): result.append(text)
    case .comment(let text): result.append("<!--\(text)-->")
    }
  }
  return result
}

private func failure(_ bytes: [UInt8]) -> XMLError? {
  do {
    _ = try events(bytes)
    return nil
  } catch {
    return error as? XMLError
  }
}

@Suite struct XMLReaderTests {
  @Test func `gives elements with their places and text`() throws {
    #expect(
      try events(Array("<a>\n  <b c=\"1\"\n d='x &amp; y'>é<![CDATA[<&]]></b><e/></a>".utf8)) == [
        "<a> 1:1", "\n  ", "<b c=1 d=x & y> 2:3", "é<&", "</b>", "<e> 3:35", "</e>", "</a>",
      ])
  }

  @Test func `names have prefix and namespace`() throws {
    let reader = try XMLReader(Array("<p:a xmlns:p='urn:x' xml:lang='id' p:q='1'/>".utf8))
    #expect(try reader.next() == .start("a"))
    #expect(reader.qualifiedName == "p:a")
    #expect(reader.namespace == "urn:x")
    #expect(reader.attribute("xml:lang") == "id")
    #expect(reader.attribute("p:q") == "1")
    #expect(reader.attribute("q") == nil)
    #expect(reader.attributes().map(\.name) == ["xmlns:p", "xml:lang", "p:q"])
  }

  @Test(arguments: [
    ("<?xml version='1.0' encoding='windows-1254'?><a>\u{1}</a>", [0xFE] as [UInt8], "ş"),
    ("<?xml version='1.0' encoding='windows-1252'?><a>\u{1}</a>", [0x93, 0xE9, 0x94], "“é”"),
    ("<?xml version='1.0' encoding='iso-8859-1'?><a>\u{1}</a>", [0xE9], "é"),
    // Programs that store text in UTF-16 declare UTF-16, whatever encoding they write.
    ("<?xml version='1.0' encoding='utf-16'?><a>\u{1}</a>", [0xC3, 0xA9], "é"),
    ("\n <?xml version='1.0'?><a>\u{1}</a>", [0xC3, 0xA9], "é"),
  ])
  func `reads the encoding that is meant`(document: String, bytes: [UInt8], text: String) throws {
    let whole = Array(document.utf8).flatMap { $0 == 1 ? bytes : [$0] }
    #expect(try events(whole).contains(text))
  }

  @Test func `reads UTF-16`() throws {
    for big in [true, false] {
      let text = "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>é😀</a>"
      let bytes = text.utf16.flatMap { unit in
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return big ? pair : pair.reversed()
      }
      #expect(try events(bytes) == ["<a> 1:40", "é😀", "</a>"])
    }
  }

  @Test func `a mark of UTF-8 outweighs the declaration`() throws {
    let text = "\u{FEFF}<?xml version='1.0' encoding='windows-1252'?><a>é</a>"
    #expect(try events(Array(text.utf8)).contains("é"))
  }

  /// Longer than the pieces in which the parser gets the text, so that every text is divided.
  @Test func `long texts and many elements are read completely`() throws {
    let cell = String(repeating: "añ😀x", count: 250_000)
    #expect(try events(Array("<a><b>\(cell)</b></a>".utf8))[2] == cell)
    let many = (0..<20_000).map { "<b n=\"\($0)\">t\($0) &amp; u</b>" }.joined()
    let found = try events(Array("<a>\(many)</a>".utf8))
    #expect(found.count == 60_002)
    #expect(found[3 * 12_345 + 2] == "t12345 & u")
    #expect(found[3 * 12_345 + 1].hasPrefix("<b n=12345> 1:"))
  }

  @Test(arguments: [
    ("<a>&nbsp;</a>", "`&nbsp;`"),
    ("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", "`&x;`"),
    ("<!DOCTYPE a [<!ENTITY x \"y\">]><a b=\"&x;\"/>", "`&x;`"),
    (
      "<!DOCTYPE a SYSTEM \"file:///etc/passwd\" [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>",
      "`&x;`"
    ),
    ("<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://localhost/p\"> %p;]><a/>", "`%p;`"),
  ])
  func `an entity is refused by name`(document: String, name: String) throws {
    let error = try #require(failure(Array(document.utf8)))
    #expect(error.message.contains(name))
    #expect(error.line == 1)
  }

  @Test func `nested entity definitions are refused at once`() throws {
    var document = "<!DOCTYPE l [<!ENTITY l0 \"lol\">"
    for level in 1...30 {
      let body = String(repeating: "&l\(level - 1);", count: 10)
      document += "<!ENTITY l\(level) \"\(body)\">"
    }
    for use in ["<l>&l30;</l>", "<l a=\"&l30;\"/>"] {
      let error = try #require(failure(Array((document + "]>" + use).utf8)))
      #expect(error.message.contains("&l30;"))
    }
  }

  @Test func `a document type is not loaded`() throws {
    #expect(try events(Array("<!DOCTYPE a SYSTEM \"missing.dtd\"><a/>".utf8)).count == 2)
    #expect(
      try events(Array("<!DOCTYPE a PUBLIC \"x\" \"http://localhost/x.dtd\"><a/>".utf8)).count == 2)
  }

  @Test(arguments: [
    ("<a><b></a>", "mismatch"), ("<a>text", "ends inside <a>"), ("", "before its root"),
    ("plain text", "begin"), ("<a b='", ""),
    ("<a>\u{0}</a>", ""), ("<a>x\u{0}y</a>", ""), ("<a>\u{1}</a>", "U+0001"),
    ("<a b='1' b='2'/>", "occurs twice"), ("<a/><b/>", "Extra content"),
    ("<?xml version='1.0' encoding='no-such-thing'?><a/>", "encoding"),
  ])
  func `a file that is not XML is an error with its place`(
    document: String, word: String
  ) throws {
    let error = try #require(failure(Array(document.utf8)), "\(document)")
    #expect(error.message.contains(word), "\(error)")
    #expect(!error.message.isEmpty && !error.message.contains("\n"))
    #expect(error.line == 1 && error.column >= 1)
  }

  @Test func `half a sequence of UTF-8 is an error`() throws {
    let whole = Array("<a>\nx é</a>".utf8)
    let at = try #require(whole.firstIndex(of: 0xC3))
    var half = whole
    half.remove(at: at + 1)
    #expect(try #require(failure(half)).line == 2)
    #expect(try #require(failure(Array(whole[...at]))).line == 2)
  }

  @Test func `deep nesting is an error`() throws {
    let document = String(repeating: "<a>", count: 100_000)
    #expect(try #require(failure(Array(document.utf8))).message.contains("256 deep"))
    let fine = String(repeating: "<a>", count: 256) + String(repeating: "</a>", count: 256)
    #expect(try events(Array(fine.utf8)).count == 512)
  }

  @Test func `text beyond the limit is an error`() throws {
    var limits = XMLReader.Limits()
    limits.text = 100
    let reader = try XMLReader(
      Array("<a>\(String(repeating: "x", count: 101))</a>".utf8), limits: limits)
    #expect(throws: XMLError.self) { while try reader.next() != nil {} }
  }

  @Test(arguments: [("<a><!--", "--></a>"), ("<a><?p ", "?></a>"), ("<a b='", "'/>")])
  func `a tag, comment or instruction of five megabytes is refused`(
    start: String, end: String
  ) throws {
    let document = Array(start.utf8) + [UInt8](repeating: 0x78, count: 5 << 20) + Array(end.utf8)
    #expect(try #require(failure(document)).message.contains("longer than 4194304"))
  }

  @Test func `a tag with a thousand attributes is read, with many more it is refused`() throws {
    func tag(_ count: Int) -> [UInt8] {
      Array("<a \((0..<count).map { "a\($0)='1'" }.joined(separator: " "))/>".utf8)
    }
    #expect(failure(tag(1000)) == nil)
    let error = try #require(failure(tag(20_000)))
    #expect(error.message == "a tag has more than 1000 attributes")
  }

  @Test(
    arguments: [
      ("<?xml version='1.0'?><!-- x --><tbx/>", "tbx"),
      ("<!DOCTYPE martif SYSTEM 'x.dtd'>\n<t:martif xmlns:t='u'>", "martif"),
      ("id,en\nsatu,one", nil),
    ] as [(String, String?)])
  func `the root element is recognized`(document: String, root: String?) {
    #expect(XMLReader.root(of: Array(document.utf8)) == root)
  }
}

@Suite struct XMLWriterTests {
  @Test func `characters with a meaning in XML are escaped`() throws {
    var xml = XMLWriter()
    let text = "a<b>&\"'\t\n\r é😀\u{FFFD}"
    xml.start("a", [("b", text)], .inline)
    xml.text(text)
    xml.end()
    let bytes = xml.finish()
    #expect(xml.replaced == 0)
    let reader = try XMLReader(bytes)
    #expect(try reader.next() == .start("a"))
    #expect(reader.attribute("b") == text)
    #expect(try reader.next() == .text(text))
  }

  @Test func `counts characters that XML does not allow`() {
    var xml = XMLWriter(.fragment)
    xml.element("a", text: "x\u{0}y\u{1F}z\u{FFFE}\u{FFFF}\u{FFFD}")
    #expect(
      String(decoding: xml.finish(), as: UTF8.self)
        == "<a>x\u{FFFD}y\u{FFFD}z\u{FFFD}\u{FFFD}\u{FFFD}</a>")
    #expect(xml.replaced == 4)
  }
}
