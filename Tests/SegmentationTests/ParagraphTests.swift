import Segmentation
import Testing
import TextModel

@Suite("Paragraphs")
struct ParagraphTests {
  static func paragraphs(_ text: String, _ lineBreaks: ParagraphSplitter.LineBreaks) -> [String] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      ParagraphSplitter.paragraphs(in: buffer, lineBreaks: lineBreaks).map {
        String(decoding: bytes[$0.range], as: UTF8.self)
      }
    }
  }

  static let wrapped = """
    Kementerian Perhubungan menunda pembangunan pelabuhan baru di
    pesisir utara karena anggaran tahun ini belum juga disetujui
    oleh parlemen. Menteri berharap keputusan itu keluar sebelum
    akhir bulan.
    """
  static let list = """
    Pemerintah menetapkan syarat berikut bagi tiap pemohon bantuan
    - kartu keluarga yang masih berlaku dan telah dilegalisasi camat
    - surat keterangan dari ketua rukun tetangga tempat ia tinggal
    """
  static let sentences = """
    Hujan deras turun sejak pagi dan membuat sungai cepat meluap.
    Warga di bantaran kali mulai mengungsi ke balai desa terdekat.
    Petugas membagikan selimut dan makanan kepada para pengungsi.
    """

  @Test("are lines, if lines are not hard-wrapped")
  func lines() {
    #expect(
      ParagraphTests.paragraphs("Judul\nIsi satu.\nIsi dua.", .auto) == [
        "Judul", "Isi satu.", "Isi dua.",
      ])
    #expect(ParagraphTests.paragraphs(ParagraphTests.sentences, .auto).count == 3)
  }

  @Test("are joined from hard-wrapped lines")
  func hardWrapped() {
    #expect(ParagraphTests.paragraphs(ParagraphTests.wrapped, .auto) == [ParagraphTests.wrapped])
    let two = ParagraphTests.wrapped + "\n\n" + ParagraphTests.wrapped
    #expect(
      ParagraphTests.paragraphs(two, .auto) == [ParagraphTests.wrapped, ParagraphTests.wrapped])
  }

  static let columns = [
    """
    Pemerintah kedua negara akhirnya
    menyepakati gencatan senjata
    yang berlaku mulai tengah malam
    oleh pengamat dari negara ketiga.
    Juru bicara militer mengatakan
    pasukan perdamaian akan
    dikerahkan ke perbatasan.
    """,
    """
    The two governments agreed
    on a ceasefire that takes
    effect at midnight. President
    Joko Widodo and Foreign
    Minister Retno Marsudi
    welcomed it.
    """,
    "Kami setuju gencatan\nsenjata itu.",
    "Kami setuju gencatan\r\nsenjata itu.",
    "We agreed to the\nceasefire.",
  ]

  @Test("are joined from the lines of a narrow column", arguments: columns)
  func narrow(_ column: String) {
    #expect(ParagraphTests.paragraphs(column, .auto) == [column])
  }

  @Test("are joined below a headline and within list items")
  func narrowParts() {
    #expect(
      ParagraphTests.paragraphs("Damai\n" + ParagraphTests.columns[0], .auto) == [
        "Damai", ParagraphTests.columns[0],
      ])
    #expect(
      ParagraphTests.paragraphs("Syarat:\n- kartu keluarga yang\nmasih berlaku.\n- paspor", .auto)
        == ["Syarat:", "- kartu keluarga yang\nmasih berlaku.", "- paspor"])
  }

  @Test(
    "are not joined from words, addresses and whole sentences",
    arguments: [
      "korupsi\nlaut\nmenteri", "Bahan:\nberas\ngula", "Judul\nIsi satu.\nIsi dua.",
      "Situs kami\nwww.contoh.id", "Aku ini binatang jalang\nDari kumpulannya terbuang",
      "Daftar\nberas\ngula",
    ])
  func separate(_ text: String) {
    #expect(
      ParagraphTests.paragraphs(text, .auto)
        == text.split(separator: "\n").map(String.init))
  }

  @Test("are not joined where a line is a list item")
  func lists() {
    #expect(ParagraphTests.paragraphs(ParagraphTests.list, .auto).count == 3)
  }

  @Test("are what the caller sets")
  func asked() {
    #expect(ParagraphTests.paragraphs(ParagraphTests.wrapped, .paragraph).count == 4)
    #expect(
      ParagraphTests.paragraphs("Judul\nIsi satu.\n\nIsi dua.", .wrapped) == [
        "Judul\nIsi satu.", "Isi dua.",
      ])
    // A list item begins a paragraph even if lines are joined.
    #expect(ParagraphTests.paragraphs(ParagraphTests.list, .wrapped).count == 3)
  }

  @Test(
    "have no white space around them",
    arguments: [
      ("  a  \n\t b\t\n", ["a", "b"]), ("\n\n\na", ["a"]), ("", []), (" \n \t\n", []), ("a", ["a"]),
      ("a\n \nb", ["a", "b"]),
    ] as [(String, [String])])
  func trimmed(_ text: String, _ expected: [String]) {
    #expect(ParagraphTests.paragraphs(text, .auto) == expected)
  }

  @Test("that are wrapped have sentences across lines")
  func sentencesAcrossLines() throws {
    let found = try Segmented(ParagraphTests.wrapped)
    #expect(found.segments.count == 2)
    #expect(found.segments.allSatisfy { $0.paragraph == 1 })
    #expect(found.texts.last?.hasPrefix("Menteri berharap") == true)
    #expect(found.texts.last?.hasSuffix("sebelum\nakhir bulan.") == true)
  }

  @Test("are numbered from 1, and no segment crosses their end")
  func numbers() throws {
    let found = try Segmented("Judul\nHujan turun. Jalan licin.\n\nSepi")
    #expect(found.segments.map(\.paragraph) == [1, 2, 2, 3])
  }
}
