import Normalization
import Testing
import TextModel

/// UTF-8 that was decoded as windows-1252: only certain cases are repaired.
@Suite("Mojibake")
struct MojibakeTests {
  static let inTheWild = [
    Damage(
      "â€œKami siap,â€\u{9D} kata Budi.", becomes: "“Kami siap,” kata Budi.",
      by: [.mojibake, .mojibake], because: "quotation marks of a page without a charset"),
    Damage(
      "Maâ€™ruf dan Jumâ€™at", becomes: "Ma’ruf dan Jum’at", by: [.mojibake, .mojibake],
      because: "apostrophes in names"),
    Damage(
      "JAKARTA â€“ Harga naikâ€¦", becomes: "JAKARTA – Harga naik…", by: [.mojibake, .mojibake],
      because: "a dash and an ellipsis"),
    Damage(
      "kafÃ© di SÃ£o Paulo, MÃ¼nchen", becomes: "kafé di São Paulo, München",
      by: [.mojibake, .mojibake, .mojibake], because: "accented letters"),
    Damage(
      "suhu 30Â°C, luas 5 mÂ²", becomes: "suhu 30°C, luas 5 m²", by: [.mojibake, .mojibake],
      because: "signs behind a stray Â"),
    Damage(
      "100Â\u{A0}km", becomes: "100 km", by: [.mojibake],
      because: "the no-break space that comes out is a plain one at once"),
    Damage(
      "gol! ðŸ˜€", becomes: "gol! 😀", by: [.mojibake], because: "an emoji in four characters"),
    Damage(
      "â\u{80}\u{9C}Yaâ\u{80}\u{9D}", becomes: "“Ya”", by: [.mojibake, .mojibake],
      because: "read as ISO-8859-1 the middle bytes are control characters"),
    Damage(
      "Ã¢â‚¬Å“Ya", becomes: "“Ya", by: [.mojibake], because: "it happened twice"),
    Damage("ï»¿Judul", becomes: "Judul", by: [.mojibake], because: "a byte order mark misread"),
    Damage(
      "&#147;Ya&#148;", becomes: "“Ya”", by: [.htmlEntity, .htmlEntity],
      because: "browsers read these numbers as windows-1252"),
    Damage(
      "a&#8203;b&#8239;c&#8232;d", becomes: "ab c\nd", by: [.htmlEntity, .htmlEntity, .htmlEntity],
      because: "what an entity brings to light is fixed as well"),
    Damage(
      "&#xFF21;&zwnj;b &le; c", becomes: "Ab ≤ c", by: [.htmlEntity, .htmlEntity, .htmlEntity],
      because: "a wide letter and a joiner that are named"),
  ]

  static let intact = [
    Damage(intact: "MAÇÃ… dan IRMÃ’S", because: "Portuguese capitals before a mark"),
    Damage(intact: "« CAFÉ»", because: "a French quotation ends behind a capital"),
    Damage(intact: "Ångström, Öl, âge, ðe", because: "letters alone are no misread UTF-8"),
    Damage(intact: "Hạ Long, Đà Nẵng, ÂM NHẠC", because: "Vietnamese writes many such letters"),
    Damage(intact: "pâté à la “carte”", because: "a small accented letter before a quotation mark"),
    Damage(intact: "MANHÃ® DE SOL", because: "a capital word and a no-break space"),
    Damage(intact: "Ã–", because: "a letter and a dash are possible, if unlikely"),
  ]

  @Test("is repaired and reported", arguments: inTheWild)
  func repaired(_ damage: Damage) throws { try damage.check() }

  @Test("is not repaired where the text can be intended", arguments: intact)
  func untouched(_ damage: Damage) throws { try damage.check() }

  @Test("maps back to the original characters")
  func offsets() throws {
    let source = "Ia: â€œYaâ€\u{9D} e\u{301}"
    let text = try Normalizer().normalize(
      Document(id: "-", language: .indonesian, text: source))
    #expect(text.slice(TextRange(0, text.bytes.count)) == "Ia: “Ya” é")
    #expect(text.surface(of: TextRange(4, 7)) == "â€œ")
    #expect(text.surface(of: TextRange(7, 9)) == "Ya")
    #expect(text.map.brokenInvariant == nil)
  }
}
