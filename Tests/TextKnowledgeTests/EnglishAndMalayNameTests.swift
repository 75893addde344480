import Languages
import Testing
import TextModel

@Suite("Names in English and in Malay")
struct EnglishAndMalayNameTests {
  @Test(
    "English",
    arguments: [
      "The Kremlin received President «person:Vladimir Putin» on Friday.",
      "Talks with Prof. «person:Laksmi H. Prabowo» went on.",
      "A guard, «person:Rahmawati» (34), was hurt.", "“We wait,” said «person:Lestari Wardani».",
      "He studied at «institution:Airlangga University» for years.",
      "Floods hit «place:Rawatirta Regency» again.",
      "The «institution:Ministry of Health» disagreed.",
      "Ships left «place:Berhala Island» at dawn.",
      "The «institution:Finance and Development Supervisory Agency» sent an auditor.",
      "A spokesman, «person:Dmitry Peskov», denied it.",
      "Shares of «company:PT Bina Vaksin Tbk» fell.",
      "They met in «place:Saint Petersburg» at night.",
      "A shop on «street:Baker Street» burned down.",
    ].map { NameRow($0, in: .english) })
  func english(row: NameRow) { row.check() }

  @Test(
    "Malay",
    arguments: [
      "Usul Datuk Seri «person:Anwar Ibrahim» diterima.",
      "Ucapan Tan Sri «person:Muhyiddin Yassin» dipuji.",
      "Pelajar «institution:Universiti Malaya» menang.",
      "Banjir melanda daerah «place:Kluang» semalam.",
      "Mangsa, «person:Siti Aminah» (34), dirawat.",
    ].map { NameRow($0, in: .malay) })
  func malay(row: NameRow) { row.check() }
}
