import Languages
import Testing
import TextModel

/// A text, the language it is declared to have, and the language that is found; nil if there is no
/// warning.
struct ReadText: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let language: LanguageTag
  let found: String?

  var testDescription: String { "\(name) as \(language): \(found ?? "nothing")" }

  static let indonesian = """
    Pemerintah menyatakan bahwa harga beras akan turun pada bulan Agustus karena panen sudah \
    dimulai di beberapa daerah. Menteri mengatakan stok itu cukup untuk enam bulan, tetapi para \
    petani masih menunggu pupuk yang dijanjikan sejak Senin lalu. Nilainya mencapai dua miliar.
    """
  static let malay = """
    Kerajaan memaklumkan bahawa harga beras akan turun pada bulan Ogos kerana musim menuai sudah \
    bermula di beberapa daerah. Menteri berkata stok itu mencukupi untuk enam bulan, tetapi para \
    petani masih menunggu baja yang dijanjikan sejak Isnin lalu. Nilainya mencecah dua bilion.
    """
  static let english = """
    The government said that the price of rice would fall in August because the harvest had begun \
    in some of the districts. The minister said the stock was enough for six months, but farmers \
    were still waiting for the fertilizer that they had been promised on Monday.
    """
  static let names = """
    Siti Aminah, Budi Santoso, Agus Salim, Joko Susilo, John Smith, Mary Jones, Peter Brown, Ahmad \
    Faisal, Nur Hidayah, Dewi Lestari, Tan Wei Ming, Rajesh Kumar, Lim Guan, Fatimah Zahra, Anton \
    Wijaya, Rina Marlina, Hendra Gunawan, William Taylor, George Wilson, Sri Mulyani
    """
  static let quoting =
    indonesian + """
       "We are ready for the talks, and we will not leave the table until there is an agreement," \
      kata duta besar itu kepada wartawan yang menunggu di depan gedung.
      """
  static let headlines = """
    Harga Beras Turun
    Menteri Temui Petani
    The Beatles and the Rolling Stones
    Gempa Guncang Lombok
    """

  static let cases = [
    ReadText(name: "English", text: english, language: .indonesian, found: "English"),
    ReadText(name: "English", text: english, language: .malay, found: "English"),
    ReadText(name: "Indonesian", text: indonesian, language: .english, found: "Indonesian"),
    ReadText(name: "Malay", text: malay, language: .english, found: "Malay"),
    ReadText(name: "Malay", text: malay, language: .indonesian, found: "Malay"),
    ReadText(name: "Indonesian", text: indonesian, language: .malay, found: "Indonesian"),
  ]

  static let silent =
    [
      (LanguageTag.indonesian, indonesian), (.malay, malay), (.english, english),
      (.indonesian, quoting), (.indonesian, indonesian + english), (.english, indonesian + english),
      (.indonesian, "The war is over."), (.english, "Perang sudah usai."), (.indonesian, ""),
    ].map { ReadText(name: String($1.prefix(20)), text: $1, language: $0, found: nil) }
    + [names, headlines].flatMap { text in
      [LanguageTag.indonesian, .malay, .english].map {
        ReadText(name: String(text.prefix(20)), text: text, language: $0, found: nil)
      }
    }
}

@Suite struct LanguageEvidenceTests {
  @Test(arguments: ReadText.cases + ReadText.silent)
  func `only a plain case of another language is found`(text: ReadText) {
    let found = LanguageEvidence.language(of: Array(text.text.utf8), otherThan: text.language)
    #expect(found?.name == text.found)
  }

  @Test(arguments: ["de", "jv", "zh"])
  func `a language without a folder is never doubted`(tag: String) throws {
    let language = try #require(LanguageTag(tag))
    let found = LanguageEvidence.language(of: Array(ReadText.english.utf8), otherThan: language)
    #expect(found == nil)
  }
}
