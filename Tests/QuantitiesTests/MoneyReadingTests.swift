import Testing
import TextModel

@Suite("Money and percentages")
struct MoneyReadingTests {
  @Test(
    "Indonesian sums",
    arguments: [
      Reading("Rp1,5 triliun", "1500000000000 IDR"), Reading("Rp 1.500,00", "1500 IDR"),
      Reading("Rp. 5 ribu", "5000 IDR"), Reading("500 ribu rupiah", "500000 IDR"),
      Reading("seribu rupiah", "spelled 1000 IDR"), Reading("US$2,3 miliar", "2300000000 USD"),
      Reading("5 juta dolar AS", "5000000 USD"), Reading("5 juta dolar", "5000000 USD"),
      Reading("3 juta dolar Singapura", "3000000 SGD"), Reading("€4,2 juta", "4200000 EUR"),
      Reading("100 ribu yen", "100000 JPY"), Reading("50.000 won", "50000 KRW"),
      Reading("20 ringgit", "20 MYR"), Reading("7 juta euro", "7000000 EUR"),
      Reading("900 poundsterling", "900 GBP"),
    ])
  func indonesian(sample: Reading) { sample.check(in: .indonesian) }

  @Test(
    "English sums",
    arguments: [
      Reading("Rp1.5 trillion", "1500000000000 IDR"), Reading("IDR 5,000", "5000 IDR"),
      Reading("$5 million", "5000000 USD"), Reading("US$2.3 billion", "2300000000 USD"),
      Reading("$2.3bn", "2300000000 USD"), Reading("$5m", "5000000 USD"),
      Reading("$20k", "20000 USD"), Reading("5 million US dollars", "5000000 USD"),
      Reading("five million dollars", "spelled 5000000 USD"),
      Reading("3 million Singapore dollars", "3000000 SGD"), Reading("S$3 million", "3000000 SGD"),
      Reading("A$20", "20 AUD"), Reading("HK$20", "20 HKD"), Reading("£3.50", "3.5 GBP"),
      Reading("¥500", "500 JPY"), Reading("4.2 million euros", "4200000 EUR"),
      Reading("50,000 won", "50000 KRW"), Reading("1.3 trillion won", "1300000000000 KRW"),
    ])
  func english(sample: Reading) { sample.check(in: .english) }

  @Test(
    "Malay sums",
    arguments: [
      Reading("RM7.8 bilion", "7800000000 MYR"), Reading("RM1,234.56", "1234.56 MYR"),
      Reading("sebilion ringgit", "spelled 1000000000 MYR"),
      Reading("5 juta dolar AS", "5000000 USD"), Reading("300 paun", "300 GBP"),
    ])
  func malay(sample: Reading) { sample.check(in: .malay) }

  @Test(
    "a currency without a number is not a sum",
    arguments: [
      "rupiah menguat", "kurs dolar AS", "harga dalam yen", "Rp", "US$",
    ])
  func noSum(text: String) { Reading(text).check(in: .indonesian) }

  @Test(
    "the verb `won` is not the currency of Korea",
    arguments: [
      Reading("Of the 12 candidates, 5 won.", "12", "5"), Reading("All five won.", "spelled 5"),
      Reading("He won 5 medals.", "5"),
    ])
  func verb(sample: Reading) { sample.check(in: .english) }

  @Test(
    "Indonesian percentages",
    arguments: [
      Reading("5,25 persen", "5.25%"), Reading("5,25%", "5.25%"), Reading("61 %", "61%"),
      Reading("lima persen", "spelled 5%"), Reading("100 persen", "100%"),
    ])
  func indonesianPercent(sample: Reading) { sample.check(in: .indonesian) }

  @Test(
    "English percentages",
    arguments: [
      Reading("5.25 percent", "5.25%"), Reading("5.25 per cent", "5.25%"), Reading("61%", "61%"),
      Reading("61 pct", "61%"), Reading("five percent", "spelled 5%"),
      Reading("a 10-percent rise", "10%"), Reading("5 per capita", "5"),
    ])
  func englishPercent(sample: Reading) { sample.check(in: .english) }

  @Test("Malay percentages")
  func malayPercent() {
    Reading("3.5 peratus", "3.5%").check(in: .malay)
    Reading("lima peratus", "spelled 5%").check(in: .malay)
    Reading("3.5%", "3.5%").check(in: .malay)
  }
}
