import TestSupport
import Testing

/// Documents in place of texts.
@Suite struct DocumentTests {
  private static let page = """
    <!DOCTYPE html>
    <html><body><nav><a href="/">Beranda</a></nav><article><h1>Menteri Umumkan Gencatan Senjata</h1>
    <p>WartaNiaga. Kesepakatannya dicapai bulan lalu. Pasukan-pasukan &amp; menteri pulang.</p>
    <ul><li>gencatan senjata</li></ul></article></body></html>

    """

  private static let pageText = """
    Menteri Umumkan Gencatan Senjata

    WartaNiaga. Kesepakatannya dicapai bulan lalu. Pasukan-pasukan & menteri pulang.

    - gencatan senjata

    """

  private func folder() throws -> TemporaryFolder {
    let scratch = try TemporaryFolder(TinyFiles.all)
    try scratch.write(Array(DocumentTests.page.utf8), to: "a.html")
    try scratch.write(
      Array("# Minister Announces Ceasefire\n\nThe agreement was reached.\n".utf8), to: "b.md")
    return scratch
  }

  @Test func `text shows what is read`() throws {
    let scratch = try folder()
    let outcome = try scratch.run("text a.html")
    #expect(outcome.text == DocumentTests.pageText)
    #expect(outcome.errors.isEmpty)
    let two = try scratch.run("text a.html lain.id.txt")
    #expect(two.text == DocumentTests.pageText + "\n" + TinyFiles.other)
    let piped = try scratch.run("text", input: Array(DocumentTests.page.utf8))
    #expect(piped.text == DocumentTests.pageText)
  }

  @Test(arguments: [
    "text a.html", "segment a.html", "normalize a.html", "match \(TinyFiles.only) a.html",
    "sheet \(TinyFiles.only) a.html", "extract \(TinyFiles.only) a.html",
  ])
  func `verbose says how a document was read`(command: String) throws {
    let outcome = try folder().run("\(command) --verbose")
    #expect(outcome.code == 0)
    #expect(
      outcome.complaints.contains(
        "padanan: a.html: read as HTML: 1 heading, 1 paragraph, 1 list item; left out: 1 part of the page beside the article"
      ), "\(outcome.errors)")
  }

  @Test func `offsets index the text that is shown`() throws {
    let scratch = try folder()
    let text = try scratch.run("text a.html").output
    let records = try scratch.run("match \(TinyFiles.only) --format tsv a.html").lines.dropFirst()
    #expect(records.count == 7)
    for record in records {
      let fields = record.split(separator: "\t", omittingEmptySubsequences: false)
      let start = try #require(Int(fields[2]))
      let end = try #require(Int(fields[3]))
      #expect(String(decoding: text[start..<end], as: UTF8.self) == fields[4])
    }
  }

  @Test func `headings and list items are segments of their kind`() throws {
    let lines = try folder().run("segment --format tsv a.html").lines.dropFirst()
    let kinds = lines.map { $0.split(separator: "\t")[5] }
    #expect(kinds == ["headline", "dateline", "sentence", "sentence", "list-item"])
  }

  @Test(arguments: ["align a.html b.md", "check a.html b.md --fail-level error"])
  func `a translation can be a document too`(command: String) throws {
    let outcome = try folder().run("\(command) \(TinyFiles.only)")
    #expect(outcome.code == 0)
    #expect(!outcome.text.isEmpty)
  }

  @Test func `a comment in Markdown suppresses a finding`() throws {
    let scratch = try TemporaryFolder(TinyFiles.all)
    try scratch.write(
      Array(
        "<!-- padanan:ignore P301 \"kesepakatan\": sudah jelas -->\n\nKesepakatan tercapai.\n".utf8),
      to: "a.md")
    try scratch.write(Array("It was reached.\n".utf8), to: "b.md")
    let line = "check \(TinyFiles.only) a.md b.md"
    #expect(try scratch.run(line).text.isEmpty)
    try scratch.write(Array("Kesepakatan tercapai.\n".utf8), to: "a.md")
    #expect(try scratch.run(line).text.contains("[P301]"))
  }

  @Test(arguments: [
    Refusal(
      "a password", "a.docx",
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
      complaints: "a.docx: error: …1997 to 2003…save it as .docx [P115]"),
    Refusal(
      "text with the name of a document", "a.odt", Array("Ia tiba.".utf8),
      complaints: "a.odt: error: …not an OpenDocument text…[P115]"),
    Refusal(
      "a page without text", "a.html", Array("<html><script>x</script></html>".utf8),
      complaints: "a.html: error: …no text… [P106]"),
  ])
  func `a document that cannot be read is refused`(document: Refusal) throws {
    for command in ["text", "segment", "match \(TinyFiles.only)"] {
      try document.check("\(command) \(document.file)", in: document.scratch())
    }
  }
}
