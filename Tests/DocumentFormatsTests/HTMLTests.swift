import Testing

@Suite struct HTMLTests {
  @Test(arguments: [
    Reading(
      "headings and paragraphs without end tags", "<h1>Banjir</h1><p>Ia tiba.<p>Ia pulang.",
      "heading: Banjir|paragraph: Ia tiba.|paragraph: Ia pulang."),
    Reading(
      "white space and inline elements", "<p>Ia\n  <b>ti</b>ba&nbsp;&amp; <i>pulang</i>.</p>",
      "paragraph: Ia tiba\u{A0}& pulang."),
    Reading(
      "text in no element, and two line breaks", "Ia tiba.<br><br>Ia pulang.<br>Lagi.",
      "paragraph: Ia tiba.|paragraph: Ia pulang.\nLagi."),
    Reading(
      "lists", "<ul><li>Satu<li><p>Dua</p></ul><ol start=3><li>Tiga<li>Empat</ol>",
      "list-item: - Satu|list-item: - Dua|list-item: 3. Tiga|list-item: 4. Empat"),
    Reading(
      "a list in a list", "<ol><li>Satu<ul><li>Anak</ul><li>Dua</ol>",
      "list-item: 1. Satu|list-item: - Anak|list-item: 2. Dua"),
    Reading(
      "a table", "<table><tr><th>Kota<td>Jumlah</table>", "cell: Kota|cell: Jumlah"),
    Reading(
      "scripts, styles, forms and hidden elements are left out",
      "<script>a<b</script><style>p{}</style><noscript>x</noscript><p hidden>x</p><p style='display: none'>x</p><button>x</button><p>Ia tiba.</p>",
      "paragraph: Ia tiba."),
    Reading(
      "a deletion is left out", "<p>Ia <del>pergi</del><ins>tiba</ins>.</p>", "paragraph: Ia tiba."),
    Reading(
      "footnotes",
      "<p>Ia tiba<a class='footnote-ref'><sup>1</sup></a>.</p><section class='footnotes'><ol><li>Sumber.<a class='footnote-back'>↩</a></li></ol></section>",
      "paragraph: Ia tiba.|note: Sumber."),
    Reading("preformatted text", "<pre>satu\n  dua</pre>", "paragraph: satu\n  dua"),
    Reading("a quotation", "<p>Ia berkata <q>tidak</q>.</p>", "paragraph: Ia berkata “tidak”."),
    Reading(
      "a comment and a picture", "<p>Ia<!-- x --> <img alt='foto'>tiba.</p>", "paragraph: Ia tiba."),
    Reading(
      "an ordinary page with links only", "<p><a href=a>Satu</a></p><ul><li><a href=b>Dua</a></ul>",
      "paragraph: Satu|list-item: - Dua"),
  ])
  func `a page gives`(row: Reading) throws {
    let page = "<!DOCTYPE html><html><head><title>x</title></head><body>\(row.source)</body></html>"
    let blocks = try Documents.blocks(Array(page.utf8), "a.html")
    #expect(blocks.joined(separator: "|") == row.text)
  }

  /// A page as a news site sends it; `$` is the place of the article.
  private static func site(_ article: String) -> [UInt8] {
    let page = """
      <!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Banjir - Warta</title>
      <script>var a = "<p>tidak</p>"</script></head><body class="single overflow-hidden">
      <header><a href="/">Warta</a><nav><ul><li><a href="/">Beranda</a></ul></nav></header>
      <div class="breadcrumb"><a href="/n">Nasional</a></div>
      \(article)
      <aside><h3>Terpopuler</h3><p>Kabar lain yang dibaca orang.</p></aside>
      <div id="comments"><p>Bagus.</p></div><footer>Hak cipta Warta</footer></body></html>
      """
    return Array(page.utf8)
  }

  private static let body = """
    <p><b>Warta.</b> Banjir merendam Demak pada pukul 10.30. Warga mengungsi.</p>
    <div class="ads">IKLAN</div><p>Baca juga: <a href="/x">Harga beras naik</a></p>
    <p>Bupati datang kemarin. Ia membawa beras.</p>
    <ul class="list"><li><a href="/1">Tautan satu</a><li><a href="/2">Tautan dua</a></ul>
    """

  private static let expected = [
    "headline: Banjir Merendam Demak", "source: Senin, 2 Desember 2024", "dateline: Warta.",
    "sentence: Banjir merendam Demak pada pukul 10.30.", "sentence: Warga mengungsi.",
    "boilerplate: Baca juga: Harga beras naik", "sentence: Bupati datang kemarin.",
    "sentence: Ia membawa beras.",
  ]

  @Test(arguments: [
    "<article><header><h1>Banjir Merendam Demak</h1><time>Senin, 2 Desember 2024</time></header>$</article>",
    "<h1>Banjir Merendam Demak</h1><div class='date'>Senin, 2 Desember 2024</div><div class='share'>Bagikan</div><article>$</article>",
    "<main><h1>Banjir Merendam Demak</h1><p class='tanggal'>Senin, 2 Desember 2024</p><div class='isi'>$</div></main>",
    "<div class=row><div class=col><h1>Banjir Merendam Demak</h1><span class='post-date'>Senin, 2 Desember 2024</span><div itemprop='articleBody'>$</div></div></div>",
  ])
  func `a page of a news site gives headline, dateline and body`(article: String) throws {
    let page = HTMLTests.site(article.replacing("$", with: HTMLTests.body))
    #expect(try Documents.segments(page, "berita.html") == HTMLTests.expected)
  }

  @Test func `of a page without a heading the title for other sites is the headline`() throws {
    let page = Array(
      "<html><head><meta property='og:title' content='Banjir di Demak'></head><body><nav>x</nav><article><p>Warga mengungsi.</p></article></body></html>"
        .utf8)
    #expect(
      try Documents.blocks(page, "a.html") == [
        "heading: Banjir di Demak", "paragraph: Warga mengungsi.",
      ])
  }

  @Test func `a declared encoding is used where the bytes are not UTF-8`() throws {
    let start = Array("<html><meta charset=windows-1251><p>".utf8)
    #expect(try Documents.lines(start + [0xCC, 0xE8, 0xF0], "a.html") == ["Мир"])
    #expect(try Documents.lines(start + Array("Мир".utf8), "a.html") == ["Мир"])
  }

  @Test func `UTF-16 is read`() throws {
    let page = "<!DOCTYPE html><p>Ia tiba.</p>".utf16.flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    #expect(try Documents.lines([0xFF, 0xFE] + page, "-") == ["Ia tiba."])
  }

  @Test func `a deeply nested page is refused, not followed`() {
    let page = "<html>" + String(repeating: "<div>", count: 200_000)
    #expect(Documents.refusal(Array(page.utf8), "a.html").hasSuffix("[P115]"))
  }
}
