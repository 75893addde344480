import Normalization
import Testing

/// Sentences as content management systems, browsers, PDF readers and word processors export them.
@Suite("A damaged sentence from a newsroom")
struct InTheWildTests {
  static let sentences: [Damage] = [
    Damage(
      "\u{FEFF}Harga cabai naik lagi di Pasar Induk.\r\n",
      becomes: "Harga cabai naik lagi di Pasar Induk.\n",
      by: [.byteOrderMark, .lineEnding], because: "saved by Notepad"),
    Damage(
      "Gubernur meninjau Waduk\u{A0}Jatigede, Senin (3/2).",
      becomes: "Gubernur meninjau Waduk Jatigede, Senin (3/2).",
      by: [.space], because: "copied from a web page that keeps a name on one line"),
    Damage(
      "&quot;Kami siap,&quot; kata Kapolda.", becomes: "\"Kami siap,\" kata Kapolda.",
      by: [.htmlEntity, .htmlEntity], because: "escaped twice by the content system"),
    Damage(
      "&ldquo;Belum ada korban,&rdquo; ujar Kepala BPBD&nbsp;Garut.",
      becomes: "“Belum ada korban,” ujar Kepala BPBD Garut.",
      by: [.htmlEntity, .htmlEntity, .htmlEntity], because: "a feed that leaves named entities in"),
    Damage(
      "Pertamina &amp; PLN meneken nota kesepahaman.",
      becomes: "Pertamina & PLN meneken nota kesepahaman.",
      by: [.htmlEntity], because: "an ampersand is always escaped in markup"),
    Damage(
      "Warga me\u{AD}ngung\u{AD}si ke balai desa.", becomes: "Warga mengungsi ke balai desa.",
      by: [.softHyphen, .softHyphen], because: "a page that says where words may be hyphenated"),
    Damage(
      "Menteri\u{200B} Luar\u{200B} Negeri tiba.", becomes: "Menteri Luar Negeri tiba.",
      by: [.zeroWidth, .zeroWidth], because: "an editor that puts zero width spaces behind words"),
    Damage(
      "Rute Jakarta&#8211;Bandung ditutup&#x2026;", becomes: "Rute Jakarta–Bandung ditutup…",
      by: [.htmlEntity, .htmlEntity], because: "numbers stand for characters"),
    Damage(
      "Bek asal Brasil, Joa\u{303}o, absen.", becomes: "Bek asal Brasil, João, absen.",
      by: [.composition], because: "typed on a Mac, accents apart"),
    Damage(
      "ＰＴ Ｍａｊｕ merugi Ｒｐ５ miliar！", becomes: "PT Maju merugi Rp5 miliar!",
      by: Array(repeating: .fullWidth, count: 10), because: "typed with a Japanese keyboard"),
    Damage(
      "Baris satu.\rBaris dua.\u{2028}Baris tiga.\u{85}Akhir.",
      becomes: "Baris satu.\nBaris dua.\nBaris tiga.\nAkhir.",
      by: [.lineEnding, .lineEnding, .lineEnding], because: "pasted together from three systems"),
    Damage(
      "Suhu 30\u{202F}°C, kelembapan 80\u{2009}%.", becomes: "Suhu 30 °C, kelembapan 80 %.",
      by: [.space, .space], because: "thin spaces before units"),
    Damage(
      "“Kita\u{FEFF} menang,” kata\u{2060} pelatih.", becomes: "“Kita menang,” kata pelatih.",
      by: [.zeroWidth, .zeroWidth], because: "invisible joiners left by a chat program"),
    Damage(
      "ﾃ Joko\u{3000}Widodo hadir.", becomes: "ﾃ Joko Widodo hadir.", by: [.space],
      because: "the wide space goes, the kana stays as it stands"),
    Damage(
      "Le\u{301}o Caf&eacute;\u{A0}di Ke\u{AD}mang\r\ntutup.",
      becomes: "Léo Café di Kemang\ntutup.",
      by: [.composition, .htmlEntity, .space, .softHyphen, .lineEnding],
      because: "everything at once"),
  ]

  @Test("is repaired, and every repair is reported", arguments: sentences)
  func repaired(_ damage: Damage) throws { try damage.check() }
}
