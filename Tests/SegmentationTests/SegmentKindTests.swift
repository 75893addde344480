import Segmentation
import Testing

@Suite("A segment's kind")
struct SegmentKindTests {
  struct Article: Sendable, CustomTestStringConvertible {
    let text: String
    let kinds: [SegmentKind]
    let testDescription: String

    init(_ text: String, _ kinds: [SegmentKind], _ what: String) {
      self.text = text
      self.kinds = kinds
      testDescription = what
    }
  }

  static let rest = "\nHujan turun. Jalan licin.\n"
  static let long = String(repeating: "panjang sekali ", count: 14)

  static let headlines = [
    Article(
      "Harga Beras Naik" + rest, [.headline, .sentence, .sentence],
      "a first line without a full stop"),
    Article(
      "Harga Beras Naik, Ada Apa?" + rest, [.sentence, .sentence, .sentence],
      "a question mark is an end"),
    Article("“Kami Siap”" + rest, [.headline, .sentence, .sentence], "quotes are no end"),
    Article(
      "“Kami Siap.”" + rest, [.sentence, .sentence, .sentence],
      "a full stop inside quotes is an end"),
    Article("Judul (Foto)" + rest, [.headline, .sentence, .sentence], "a parenthesis is no end"),
    Article("Menanti…" + rest, [.sentence, .sentence, .sentence], "an ellipsis is an end"),
    Article("Berikut daftarnya:" + rest, [.sentence, .sentence, .sentence], "a colon is an end"),
    Article(
      long + rest, [.sentence, .sentence, .sentence], "a line of over 200 bytes is no headline"),
    Article(
      "Hujan turun." + rest + "Subjudul Pendek" + rest,
      [.sentence, .sentence, .sentence, .headline, .sentence, .sentence],
      "a subheading between paragraphs"),
    Article(
      "Hujan turun." + rest + String(long.prefix(100)) + rest,
      [.sentence, .sentence, .sentence, .sentence, .sentence, .sentence],
      "a subheading has at most 90 bytes"),
    Article("Judul", [.headline], "a text of one line"),
  ]

  static let datelines = [
    Article(
      "Judul\nWartaNiaga. Rupiah menguat. Pasar lega.",
      [.headline, .dateline, .sentence, .sentence], "an agency with a full stop"),
    Article(
      "Judul\nJakarta. Rupiah menguat.", [.headline, .dateline, .sentence],
      "a place with a full stop"),
    Article(
      "Judul\nBanda Aceh. Rupiah menguat.", [.headline, .dateline, .sentence],
      "a place of two words"),
    Article(
      "Judul\nJakarta. rupiah menguat.", [.headline, .sentence],
      "what goes on in small letters is no dateline"),
    Article(
      "Judul\nHujan turun di Jakarta. Jalan licin.", [.headline, .sentence, .sentence],
      "small letters make a sentence"),
    Article(
      "Satu dua.\nTiga.\nEmpat.\nJakarta. Rupiah menguat.",
      [.sentence, .sentence, .sentence, .sentence, .sentence],
      "only the first three paragraphs have one"),
  ]

  static let sources = [
    Article(
      "Judul\nHujan turun.\nSumber: Antara", [.headline, .sentence, .source],
      "a source with a label"),
    Article(
      "Judul\nOleh: Budi Santoso\nHujan turun.", [.headline, .source, .sentence], "a by-line"),
    Article(
      "Judul\nSUMBER : Kompas.com", [.headline, .source], "capitals, and a space before the colon"),
    Article(
      "Judul\nLaporan wartawan Ani dari Bandung", [.headline, .source],
      "a reporter's line needs no colon"),
    Article(
      "Judul\nFoto: Antara/Budi", [.headline, .source], "a photo credit"),
    Article("Judul\nOleh karena itu ia pergi.", [.headline, .sentence], "oleh is a word"),
    Article("Judul\nOleh sebab hujan", [.headline, .headline], "without a colon it is no label"),
    Article(
      "Judul\nSumber: ini sebuah kalimat.", [.headline, .sentence], "a full stop makes a sentence"),
    Article(
      "Sumber daya: langka\nHujan turun.", [.headline, .sentence],
      "a label is followed by its colon"),
  ]

  static let items = [
    Article("Syarat:\n- Paspor\n- Visa\n", [.sentence, .listItem, .listItem], "hyphens"),
    Article(
      "Syarat:\n• Paspor. Masih berlaku.\n• Visa\n", [.sentence, .listItem, .listItem, .listItem],
      "each sentence of an item"),
    Article(
      "Syarat:\n1. Paspor.\n2. Visa.\n", [.sentence, .listItem, .listItem],
      "numbers with a full stop"),
    Article(
      "Syarat:\n1) Paspor\nb) Visa\n", [.sentence, .listItem, .listItem],
      "numbers and letters with a parenthesis"),
    Article("Syarat:\n-Paspor\n", [.sentence, .headline], "without a space it is no bullet"),
    Article(
      "Judul\nA. Yani gugur. Ia pahlawan.", [.headline, .sentence, .sentence],
      "an initial is no marker"),
    Article(
      "Judul\n2024 dimulai. Hujan turun.", [.headline, .sentence, .sentence], "a year is no marker"),
    Article(
      "Judul\n1.500 orang hadir. Hujan turun.", [.headline, .sentence, .sentence],
      "a number is no marker"),
    Article(
      "Judul\n– Kata ibu. Hujan turun.", [.headline, .listItem, .listItem], "a dash opens an item"),
  ]

  @Test("is recognized by its line", arguments: headlines + datelines + sources + items)
  func kinds(_ article: Article) throws {
    let found = try Segmented(article.text)
    #expect(found.segments.map(\.kind) == article.kinds, "\(found.texts)")
  }

  @Test("has a name that outputs use")
  func names() {
    #expect(
      SegmentKind.allCases.map(\.rawValue) == [
        "sentence", "headline", "dateline", "source", "list-item", "boilerplate",
      ])
  }

  @Test("comes with the reason of its end: ICU, the paragraph, or a rule's name")
  func rules() throws {
    let found = try Segmented("Ia kaya vitamin C. Hujan turun. Jalan licin.")
    #expect(found.segments.map(\.rule) == ["letter-of-a-kind", "icu", "paragraph"])
    #expect(found.segments.map(\.id) == [1, 2, 3])
  }
}
