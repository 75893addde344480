import Segmentation
import Testing

@Suite("The furniture of a site's page")
struct BoilerplateTests {
  static let before = "Harga Beras Naik Tajam\n\nWarga mengantre sejak pagi. Polisi berjaga.\n\n"
  static let after = "\n\nPemerintah menambah pasokan. Harga turun lagi.\n"

  static func kinds(of line: String) throws -> [SegmentKind] {
    let found = try Segmented(before + line + after)
    return found.segments.dropFirst(3).dropLast(2).map(\.kind)
  }

  static let furniture = [
    "SCROLL TO CONTINUE WITH CONTENT", "ADVERTISEMENT", "Advertisement", "IKLAN",
    "ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT", "Lanjutkan Membaca",
    "Baca juga: Harga Cabai Naik", "BACA JUGA: Harga Cabai Naik?", "Baca Juga Harga Cabai Naik",
    "Baca: Harga Cabai Naik", "Simak juga Video: Harga Beras Naik",
    "Lihat juga Video: Harga Beras Naik", "Tonton juga Video: Harga Beras Naik",
    "Saksikan Live Sore: Harga Beras", "Simak Video \"Harga Beras Naik\"",
    "Lihat Video 'Banjir di Demak':", "[Gambas:Video 20detik]", "Halaman Selanjutnya",
    "Halaman 1 dari 3", "Selengkapnya", "Artikel Terkait", "Pilihan Redaksi", "Bagikan:",
    "Ikuti kami di Google News.", "Artikel ini telah tayang di Tribunnews.com dengan judul X.",
    "Dapatkan update berita pilihan setiap hari. Mari bergabung di grup kami.",
    "Copyright © ANTARA 2024", "» Baca juga: Harga Cabai Naik",
    "Read also: Rice prices rise", "READ MORE: Rice prices rise", "Watch: Rice prices rise",
    "Related Articles", "Story continues below advertisement", "Sign up for our newsletter.",
    "This article was originally published in the Daily.", "Follow us on Instagram.",
    "Page 2 of 3", "3 min read",
  ]

  @Test("is boilerplate", arguments: furniture)
  func isFurniture(_ line: String) throws {
    let kinds = try BoilerplateTests.kinds(of: line)
    #expect(!kinds.isEmpty && kinds.allSatisfy { $0 == .boilerplate })
  }

  @Test(
    "is not what only looks like it",
    arguments: [
      ("Polisi Periksa Saksi", .headline), ("Baca juga kisah itu di halaman lima.", .sentence),
      ("Iklan Rokok Dilarang", .headline), ("Simak pidato presiden kemarin.", .sentence),
      ("Lihatlah gunung itu.", .sentence), ("Komentar Warga", .headline),
      ("Halaman rumah itu luas.", .sentence), ("Readers are happy.", .sentence),
      ("Watch your step.", .sentence), ("Related parties were informed.", .sentence),
    ] as [(String, SegmentKind)])
  func isText(_ line: String, _ kind: SegmentKind) throws {
    #expect(try BoilerplateTests.kinds(of: line) == [kind])
  }

  @Test("is also the headline below a label")
  func label() throws {
    #expect(
      try BoilerplateTests.kinds(of: "Baca juga:\nHarga Cabai Naik") == [
        .boilerplate, .boilerplate,
      ])
    #expect(
      try BoilerplateTests.kinds(of: "Baca juga:\nIa pulang.") == [.boilerplate, .sentence])
  }

  @Test("is not the headline of the article")
  func firstLine() throws {
    let found = try Segmented("Lihat Foto Banjir di Demak\n\nHujan turun. Jalan licin.\n")
    #expect(found.segments.first?.kind == .headline)
  }

  @Test(
    "is not a line with the date or the writer, which is a source line",
    arguments: [
      "Senin, 2 Des 2024 10:30 WIB", "Published: December 2, 2024 | 10:30 am",
      "Selasa (3/12/2024)", "Diperbarui 2 Desember 2024, pukul 10.30 WITA", "(nam/ed)", "[bdi]",
      "***", "Foto: Antara/Budi", "Editor: Ani Wijaya",
    ])
  func sourceLine(_ line: String) throws {
    #expect(try BoilerplateTests.kinds(of: line) == [.source])
  }

  @Test(
    "and initials of the writer leave the last paragraph a sentence",
    arguments: ["(nam/ed)", "(nam)", "[nam]", "(ABC/XYZ)", "(Z-1)", "(*)", "***", "(ant/bdi)"])
  func signOff(_ initials: String) throws {
    for end in [".", ".\"", "!"] {
      #expect(
        try BoilerplateTests.kinds(of: "Antrean berlangsung sampai malam\(end) \(initials)")
          == [.sentence, .source])
    }
  }
}
