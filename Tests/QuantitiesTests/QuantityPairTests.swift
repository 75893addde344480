import Quantities
import Testing
import TextModel

/// An Indonesian text and an English one, with the same quantities or different ones.
struct Said: Sendable, CustomTestStringConvertible {
  let indonesian: String
  let english: String

  init(_ indonesian: String, _ english: String) {
    self.indonesian = indonesian
    self.english = english
  }

  var testDescription: String { "\(indonesian) | \(english)" }

  var pairs: (source: [Quantity], target: [Quantity]) {
    (
      QuantityReader(language: .indonesian).quantities(in: indonesian),
      QuantityReader(language: .english).quantities(in: english)
    )
  }
}

@Suite("Quantities of two languages")
struct QuantityPairTests {
  @Test(
    "what says the same agrees, one by one",
    arguments: [
      Said("sebanyak 1.500,5 ton", "1,500.5 tons"), Said("8.000 ton", "8,000 tons"),
      Said("indeks 7.155,85", "the index at 7,155.85"), Said("Rp 1,5 triliun", "Rp1.5 trillion"),
      Said("Rp1.200.000,00", "Rp1,200,000"), Said("Rp78.000,00 per kg", "Rp78,000 a kilogram"),
      Said("Rp. 5 ribu", "IDR 5,000"), Said("US$2,3 miliar", "US$2.3 billion"),
      Said("US$2,3 miliar", "$2.3bn"), Said("2,3 miliar dolar AS", "US$2.3 billion"),
      Said("5 juta dolar AS", "5 million US dollars"), Said("5 juta dolar", "$5 million"),
      Said("3 juta dolar Singapura", "S$3 million"), Said("€4,2 juta", "4.2 million euros"),
      Said("500 ribu rupiah", "Rp500,000"), Said("Rp5–6 triliun", "Rp5 trillion to Rp6 trillion"),
      Said("5,25 persen", "5.25 percent"), Said("5,25%", "5.25 per cent"),
      Said("61 persen", "61%"), Said("9–11 persen", "between 9 and 11 percent"),
      Said("2,5±1 persen", "2.5 percent plus or minus 1"),
      Said("pukul 10.30 WIB", "10:30 a.m."), Said("pukul 14.20 WIB", "2:20 p.m."),
      Said("pukul 14.20 WIB", "14:20 WIB"), Said("pukul 9", "9 a.m."),
      Said("pukul 09.00 WIB", "09:00 WIB"), Said("jam 7.15", "at 7:15am"),
      Said("Jumat (11/4/2025)", "Friday, April 11, 2025"), Said("Rabu (18/6)", "on Wednesday"),
      Said("Rabu malam (18/6)", "Wednesday night, June 18"),
      Said("pada 11 Maret", "on March 11"), Said("pada 11 Maret 2024", "on 11 March 2024"),
      Said("15–16 Juli", "July 15–16"), Said("pada Mei", "in May"),
      Said("Januari–Juni", "January to June"), Said("Minggu pagi", "Sunday morning"),
      Said("tahun 2026", "2026"), Said("1990-an", "the 1990s"), Said("tahun 90-an", "the 1990s"),
      Said("dua puluh lima orang", "twenty-five people"), Said("tiga kali", "three times"),
      Said("seratus lima puluh ribu", "a hundred and fifty thousand"),
      Said("sebelas hari", "eleven days"), Said("dua belas murid", "a dozen pupils"),
      Said("sejuta orang", "a million people"),
      Said("setengah juta orang", "half a million people"),
      Said("dua pertiga juta", "two-thirds of a million"),
      Said("1,2 juta orang", "1.2 million people"), Said("4,6 miliar", "4.6-billion"),
      Said("ke-6", "the 6th"), Said("keenam", "sixth"), Said("abad ke-20", "the 20th century"),
      Said("putaran ke-VI", "the sixth round"), Said("kedua negara", "both countries"),
      Said("kedua", "second"), Said("puluhan rumah", "dozens of houses"),
      Said("ribuan nyawa", "thousands of lives"), Said("dua pekan", "a fortnight"),
      Said("Pasal 439", "Article 439"), Said("tanpa angka", "without any number"),
    ])
  func same(said: Said) {
    let (source, target) = said.pairs
    var left = target
    for quantity in source where quantity.strength > .soft {
      let place = left.firstIndex { $0.agrees(with: quantity) }
      #expect(place != nil, "\(quantity) has no answer in \(target)")
      if let place { left.remove(at: place) }
    }
    #expect(left.filter { $0.strength == .firm }.isEmpty, "nothing is left over")
  }

  @Test(
    "what says something else does not agree",
    arguments: [
      Said("1.500 ton", "1.500 tons"), Said("5,25 persen", "5.52 percent"),
      Said("5 persen", "5"), Said("Rp5 juta", "US$5 million"), Said("Rp5 juta", "Rp5 billion"),
      Said("Jumat (11/4/2025)", "Friday, April 12, 2025"),
      Said("Jumat (11/4/2025)", "Monday, April 11, 2025"), Said("11 Maret", "March 21"),
      Said("pada Mei", "in June"), Said("pukul 10.30", "10:45"), Said("empat jam", "five hours"),
      Said("1990-an", "the 1980s"), Said("ribuan", "hundreds"), Said("ke-6", "fifth"),
      Said("dua puluh lima", "twenty-four"),
    ])
  func different(said: Said) throws {
    let (source, target) = said.pairs
    let first = try #require(source.first { $0.strength > .soft })
    #expect(!target.contains { $0.agrees(with: first) })
  }

  @Test(
    "words that only look like quantities",
    arguments: [
      "kapal itu bisa tiba minggu depan", "di kota Lima", "mereka berjalan di laut",
      "jam tangan baru", "We may march on", "the second-hand car of the mar", "COVID dan B. Jan",
    ])
  func nothing(text: String) {
    for language in [LanguageTag.indonesian, .english] {
      let found = QuantityReader(language: language).quantities(in: text)
      #expect(found.filter { $0.strength == .firm }.isEmpty, "\(found)")
    }
  }

  @Test("a range covers what was read, currency and unit included")
  func ranges() {
    let text = "Denda Rp4,6 miliar dan 5,25 persen pada Jumat (11/4/2025) pukul 10.30 WIB."
    let bytes = Array(text.utf8)
    let found = QuantityReader(language: .indonesian).quantities(in: text)
    #expect(
      found.map { String(decoding: bytes[$0.range.range], as: UTF8.self) } == [
        "Rp4,6 miliar", "5,25 persen", "Jumat (11/4/2025)", "pukul 10.30 WIB",
      ])
  }

  @Test(
    "a number has one form",
    arguments: [
      (ExactNumber(1500, exponent: -1), "150"), (ExactNumber(15005, exponent: -1), "1500.5"),
      (ExactNumber(5, exponent: -2), "0.05"), (ExactNumber(0, exponent: 4), "0"),
      (ExactNumber(15, exponent: 11), "1500000000000"),
    ])
  func exact(number: ExactNumber, text: String) { #expect(number.description == text) }
}
