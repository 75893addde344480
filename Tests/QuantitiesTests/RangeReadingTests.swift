import Quantities
import Testing
import TextModel

@Suite("Ranges of quantities")
struct RangeReadingTests {
  @Test(
    "Indonesian: both ends have the unit that one of them has",
    arguments: [
      Reading("9–11 persen", "9%", "11%"), Reading("antara 9 dan 11 persen", "9%", "11%"),
      Reading("9 atau 11 persen", "9%", "11%"), Reading("9 sampai 11 persen", "9%", "11%"),
      Reading("5 s.d. 6 persen", "5%", "6%"), Reading("2,5±1 persen", "2.5%", "1%"),
      Reading("Rp5–6 triliun", "5000000000000 IDR", "6000000000000 IDR"),
      Reading("5 hingga 6 juta dolar AS", "5000000 USD", "6000000 USD"),
      Reading("Rp5 triliun hingga Rp6 triliun", "5000000000000 IDR", "6000000000000 IDR"),
      Reading("5-6 juta orang", "5000000", "6000000"),
    ])
  func indonesian(sample: Reading) { sample.check(in: .indonesian) }

  @Test(
    "English",
    arguments: [
      Reading("between 9 and 11 percent", "9%", "11%"), Reading("9 to 11 percent", "9%", "11%"),
      Reading("9%–11%", "9%", "11%"), Reading("$5 to $6 million", "5000000 USD", "6000000 USD"),
      Reading("$5-6 million", "5000000 USD", "6000000 USD"),
      Reading("2.5 percent plus or minus 1", "2.5%", "1%"),
    ])
  func english(sample: Reading) { sample.check(in: .english) }

  @Test("Malay")
  func malay() {
    Reading("5 hingga 6 peratus", "5%", "6%").check(in: .malay)
    Reading("RM5 hingga RM6 bilion", "5000000000 MYR", "6000000000 MYR").check(in: .malay)
    Reading("9 dan 11 peratus", "9%", "11%").check(in: .malay)
  }

  @Test(
    "a list and a sentence share no unit",
    arguments: [
      Reading("pada 2025 dan 11 persen di antaranya", "2025", "11%"),
      Reading("5 orang dan 6 juta dolar", "5", "6000000 USD"),
      Reading("5. Lalu 6 persen", "5", "6%"), Reading("5 dan 6 juta orang", "5", "6000000"),
    ])
  func noRange(sample: Reading) { sample.check(in: .indonesian) }

  /// Texts with every kind of quantity.
  static let texts: [(LanguageTag, String)] = [
    (.indonesian, "Denda Rp4,6 miliar dan 5,25 persen pada Jumat (11/4/2025) pukul 10.30 WIB."),
    (.indonesian, "Antara 15–16 Juli ada puluhan rumah, dua puluh lima orang, ke-6 dan 1990-an."),
    (.english, "Between $5 and $6 million, 9 to 11 percent, on Friday, April 11, at 2:20 p.m."),
    (.english, "Dozens of people, twenty-five in the 1990s, the 6th time, €4.2bn, half a million."),
    (.malay, "RM7.8 bilion pada 5 Mac 2025, 9.30 pagi, lapan juta orang, 3.5 peratus."),
  ]

  @Test("ranges lie in the text, in order, without overlap", arguments: texts)
  func order(language: LanguageTag, text: String) {
    let found = QuantityReader(language: language).quantities(in: text)
    #expect(!found.isEmpty)
    var last = 0
    for quantity in found {
      #expect(quantity.range.start >= last)
      #expect(quantity.range.end > quantity.range.start)
      last = quantity.range.end
    }
    #expect(last <= text.utf8.count)
  }

  @Test("agreement is symmetric, and each quantity agrees with itself")
  func symmetry() {
    let all = Self.texts.flatMap { QuantityReader(language: $0).quantities(in: $1) }
    for one in all {
      #expect(one.agrees(with: one))
      for other in all { #expect(one.agrees(with: other) == other.agrees(with: one)) }
    }
  }
}
