import TestSupport
import Testing

/// A Malay article with its own glossary, and texts in another language than the one given.
@Suite struct MalayTests {
  private static let files = [
    "istilah.csv": """
    ms,en,pos
    syarikat,company,noun
    menyiasat,investigate,verb
    kerajaan,government,noun
    perjanjian,agreement,noun

    """,
    "berita.ms.txt": """
    Syarikat-syarikat itu disiasat kerana perjanjiannya bernilai RM7.8 bilion. Kerajaan bertindak.
    Untung Maju Sdn. Bhd. naik 1,500 peratus pada 5 Ogos 2025, kata Datuk Seri Ali.

    """,
    "berita.en.txt": """
    The companies were investigated because their agreement was worth RM7.8 billion. The government acted.
    The profit of Maju Sdn. Bhd. rose 1,500 percent on August 5, 2025, Datuk Seri Ali said.

    """,
    "panjang.id.txt": """
    Pemerintah menyatakan bahwa harga beras akan turun pada bulan Agustus karena panen sudah dimulai di \
    beberapa daerah. Menteri mengatakan stok itu cukup untuk enam bulan, tetapi para petani masih menunggu.

    """,
    "panjang.en.txt": """
    The government said that the price of rice would fall in August because the harvest had begun in some \
    of the districts. The minister said the stock was enough for six months, but farmers were waiting.

    """,
  ]

  @Test func `match finds the forms of Malay terms`() throws {
    let scratch = try TemporaryFolder(Self.files)
    let outcome = try scratch.run(
      "match --source ms -g istilah.csv --format text berita.ms.txt")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    for term in ["Syarikat-syarikat", "disiasat", "perjanjiannya", "Kerajaan"] {
      #expect(outcome.text.contains("«\(term) = "), "\(term) in \(outcome.text)")
    }
  }

  @Test func `a sheet puts the translation beside the Malay text`() throws {
    let scratch = try TemporaryFolder(Self.files)
    let outcome = try scratch.run(
      "sheet --source ms -g istilah.csv --translation berita.en.txt --format json berita.ms.txt")
    #expect(outcome.code == 0)
    let sheet = try #require(SheetRecord.all(in: outcome.output).first)
    #expect(Set(sheet.terms.map(\.term)) == ["syarikat", "menyiasat", "kerajaan", "perjanjian"])
    #expect(outcome.text.contains(#""source":"ms""#))
    #expect(outcome.text.contains(#""surface":"investigated""#))
  }

  @Test func `a right translation of Malay amounts and dates raises nothing`() throws {
    let scratch = try TemporaryFolder(Self.files)
    let outcome = try scratch.run(
      "check --source ms -g istilah.csv berita.ms.txt berita.en.txt")
    #expect(outcome.code == 0)
    #expect(outcome.text == "")
    try scratch.write(
      Array((scratch.text(of: "berita.en.txt") ?? "").replacing("7.8", with: "8.7").utf8),
      to: "berita.en.txt")
    let wrong = try scratch.run("check --source ms -g istilah.csv berita.ms.txt berita.en.txt")
    #expect(wrong.code == 1)
    #expect(wrong.text.contains("[P308]"))
  }

  @Test(arguments: [
    "segment panjang.en.txt panjang.en.txt", "match panjang.en.txt panjang.en.txt -g g.csv",
    "sheet panjang.en.txt panjang.en.txt -g g.csv", "segment --source ms panjang.en.txt",
    "segment --source en panjang.id.txt", "align panjang.en.txt panjang.id.txt -g g.csv",
    "check panjang.en.txt panjang.id.txt -g g.csv --fail-level error",
    "align panjang.id.txt panjang.id.txt -g g.csv",
  ])
  func `a text in another language is warned of once`(command: String) throws {
    let scratch = try TemporaryFolder(Self.files)
    try scratch.write(Array("id,en\nberas,rice\n".utf8), to: "g.csv")
    let outcome = try scratch.run(command)
    #expect(outcome.code == 0)
    #expect(outcome.errors.split(separator: "\n").filter { $0.hasSuffix("[P111]") }.count == 1)
  }

  @Test(arguments: [
    "segment panjang.id.txt", "segment --source en panjang.en.txt",
    "align panjang.id.txt panjang.en.txt -g g.csv", "sheet panjang.id.txt -g g.csv",
  ])
  func `a text in its own language is not`(command: String) throws {
    let scratch = try TemporaryFolder(Self.files)
    try scratch.write(Array("id,en\nberas,rice\n".utf8), to: "g.csv")
    #expect(try scratch.run(command).errors == "")
  }

  @Test func `a sheet records the warning among its diagnostics`() throws {
    let scratch = try TemporaryFolder(Self.files)
    try scratch.write(Array("id,en\nberas,rice\n".utf8), to: "g.csv")
    let outcome = try scratch.run("sheet panjang.en.txt -g g.csv --format json")
    #expect(outcome.text.contains(#""diagnostics":[{"code":"P111","severity":"warning""#))
  }
}
