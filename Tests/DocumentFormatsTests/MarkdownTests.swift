import Testing

@Suite struct MarkdownTests {
  @Test(arguments: [
    Reading(
      "headings", "# Banjir #\n\nLagi\n====\nDua\n---\n",
      "heading: Banjir|heading: Lagi|heading: Dua"),
    Reading(
      "paragraphs over several lines", "Ia tiba\ndi sini.\n\nIa pulang.\n",
      "paragraph: Ia tiba di sini.|paragraph: Ia pulang."),
    Reading("a hard break", "Satu  \ndua\\\ntiga\n", "paragraph: Satu\ndua\ntiga"),
    Reading(
      "emphasis, code and links",
      "Ia *tiba* **kemarin** di `Demak` _pada_ [pukul 10](http://a_b_c \"x\").",
      "paragraph: Ia tiba kemarin di Demak pada pukul 10."),
    Reading(
      "signs that are not emphasis", "2 * 3 * 4, nama_berkas_ini, 5 < 6 dan [kurung].",
      "paragraph: 2 * 3 * 4, nama_berkas_ini, 5 < 6 dan [kurung]."),
    Reading(
      "a link by its label", "Lihat [laman][a] dan [b].\n\n[a]: http://x\n[b]: http://y\n",
      "paragraph: Lihat laman dan b."),
    Reading("escapes and entities", "\\*bukan\\* &amp; &#233;", "paragraph: *bukan* & é"),
    Reading(
      "lists", "- satu\n- dua\n  lanjut\n\n3) tiga\n* [x] empat\n",
      "list-item: - satu|list-item: - dua lanjut|list-item: 3) tiga|list-item: - empat"),
    Reading("a quotation", "> Ia\n> tiba.\n", "paragraph: Ia tiba."),
    Reading(
      "a table", "| Kota | Jumlah |\n|---|---:|\n| Demak | 1\\|2 |\n",
      "cell: Kota|cell: Jumlah|cell: Demak|cell: 1|2"),
    Reading(
      "a footnote", "Ia tiba[^1].\n\n[^1]: Sumber *lama*.\n",
      "paragraph: Ia tiba.|note: Sumber lama."),
    Reading(
      "a header of YAML", "---\ntitle: \"Banjir di *Demak*\"\ndate: 2024\n---\nIa tiba.\n",
      "heading: Banjir di Demak|paragraph: Ia tiba."),
    Reading(
      "tags, comments and pictures",
      "<div>\nIa <b>tiba</b>.\n</div>\n<!-- x\ny -->\n![foto](a.png)\n<http://a.b>\n",
      "paragraph: Ia tiba.|paragraph: http://a.b"),
    Reading("a fenced block", "```sh\nls *.txt\n```\n", "paragraph: ls *.txt"),
    Reading("a rule", "Satu.\n\n* * *\n\nDua.\n", "paragraph: Satu.|paragraph: Dua."),
    Reading(
      "a comment that suppresses a finding",
      "<!-- padanan:ignore P301 \"x\": alasan -->\nIa tiba.\n",
      "paragraph: <!-- padanan:ignore P301 \"x\": alasan -->|paragraph: Ia tiba."),
    Reading(
      "a number at the start of a line", "Ia lahir pada\n1945. Lalu pergi.\n",
      "paragraph: Ia lahir pada 1945. Lalu pergi."),
  ])
  func `Markdown gives`(row: Reading) throws {
    let blocks = try Documents.blocks(Array(row.source.utf8), "a.md")
    #expect(blocks.joined(separator: "|") == row.text)
  }

  @Test(arguments: ["[", "![", "](", "*a ", "`", "<!--", "<a", "``a`", "_a_*b*", "[a]("])
  func `a long run of signs is read in time`(signs: String) throws {
    let text = String(repeating: signs, count: 100_000)
    let clock = ContinuousClock()
    let time = try clock.measure { _ = try Documents.read(Array(text.utf8), "a.md") }
    #expect(time < .seconds(30))
  }
}
