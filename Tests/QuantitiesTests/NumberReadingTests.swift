import Testing
import TextModel

@Suite("Numbers")
struct NumberReadingTests {
  @Test(
    "Indonesian digits have a decimal comma",
    arguments: [
      Reading("1.500 ton", "1500"), Reading("1.500,5 ton", "1500.5"), Reading("0,75", "0.75"),
      Reading("12.500.000 orang", "12500000"), Reading("007", "7"),
      Reading("rasio 1,500", "1.5"), Reading("1,2 juta orang", "1200000"),
      Reading("25 ribu", "25000"), Reading("25 rb", "25000"), Reading("3 jt", "3000000"),
      Reading("4,6 miliar", "4600000000"), Reading("2.000 triliun", "2000000000000000"),
      Reading("5 ribu triliun", "5000000000000000"), Reading("3 ratus", "300"),
      Reading("tahun 2026", "2026"), Reading("Pasal 439", "439"),
      Reading("Boeing 737-800", "737", "800"),
    ])
  func indonesianDigits(sample: Reading) { sample.check(in: .indonesian) }

  @Test(
    "English digits have a decimal point",
    arguments: [
      Reading("1,500 tons", "1500"), Reading("1,500.5 tons", "1500.5"), Reading("0.75", "0.75"),
      Reading("12,500,000 people", "12500000"), Reading("a ratio of 1.500", "1.5"),
      Reading("1.2 million people", "1200000"), Reading("a 4.6-billion plan", "4600000000"),
      Reading("5 hundred", "500"), Reading("2.3bn barrels", "2300000000"),
      Reading("5mn tonnes", "5000000"), Reading("the 1.5tn plan", "1500000000000"),
    ])
  func englishDigits(sample: Reading) { sample.check(in: .english) }

  @Test(
    "Malay digits have a decimal point",
    arguments: [
      Reading("1,500 tan", "1500"), Reading("1,500.5 tan", "1500.5"),
      Reading("7.8 bilion", "7800000000"),
      Reading("3 juta orang", "3000000"), Reading("2 trilion", "2000000000000"),
    ])
  func malayDigits(sample: Reading) { sample.check(in: .malay) }

  @Test("signs that the language cannot mean are read as the other convention has them")
  func otherConvention() {
    Reading("5.25", "5.25").check(in: .indonesian)
    Reading("1,234,567", "1234567").check(in: .indonesian)
    Reading("5,25", "5.25").check(in: .english)
    Reading("1.234.567", "1234567").check(in: .english)
    Reading("1.234,5", "1234.5").check(in: .malay)
  }

  @Test(
    "digits that no convention explains are not a number",
    arguments: [
      "1.50.000", "1,5,7", "12345678901234567890",
    ])
  func noNumber(text: String) {
    for language in [LanguageTag.indonesian, .english, .malay] { Reading(text).check(in: language) }
  }

  @Test(
    "Indonesian numbers in words",
    arguments: [
      Reading("empat orang", "spelled 4"), Reading("sepuluh", "spelled 10"),
      Reading("sebelas hari", "spelled 11"), Reading("sembilan belas", "spelled 19"),
      Reading("dua puluh lima orang", "spelled 25"), Reading("seratus", "spelled 100"),
      Reading("tiga ratus empat puluh", "spelled 340"),
      Reading("seribu sembilan ratus", "spelled 1900"),
      Reading("seratus lima puluh ribu", "spelled 150000"),
      Reading("dua juta tiga ratus ribu", "spelled 2300000"),
      Reading("sejuta orang", "spelled 1000000"), Reading("semiliar", "spelled 1000000000"),
      Reading("selusin telur", "spelled 12"), Reading("satu", "soft 1"), Reading("nol", "soft 0"),
      Reading("dua, tiga", "spelled 2", "spelled 3"),
      Reading("lima enam", "spelled 5", "spelled 6"),
      Reading("setengah", "soft 0.5"), Reading("setengah juta", "spelled 500000"),
    ])
  func indonesianWords(sample: Reading) { sample.check(in: .indonesian) }

  @Test(
    "English numbers in words",
    arguments: [
      Reading("four people", "spelled 4"), Reading("twenty-five", "spelled 25"),
      Reading("a hundred", "spelled 100"), Reading("one hundred and twenty-five", "spelled 125"),
      Reading("two thousand three hundred", "spelled 2300"),
      Reading("a hundred and fifty thousand", "spelled 150000"),
      Reading("a million people", "spelled 1000000"), Reading("a dozen", "spelled 12"),
      Reading("half a million", "spelled 500000"),
      Reading("two and three", "spelled 2", "spelled 3"),
      Reading("both", "soft 2"), Reading("twice", "soft 2"), Reading("one", "soft 1"),
      Reading("zero", "soft 0"), Reading("a fortnight", "soft 2"), Reading("a decade", "soft 10"),
    ])
  func englishWords(sample: Reading) { sample.check(in: .english) }

  @Test(
    "Malay numbers in words",
    arguments: [
      Reading("lapan juta orang", "spelled 8000000"), Reading("delapan", "spelled 8"),
      Reading("dua puluh lima", "spelled 25"), Reading("sebilion", "spelled 1000000000"),
      Reading("sedozen", "spelled 12"), Reading("sifar", "soft 0"),
      Reading("setengah juta", "spelled 500000"),
    ])
  func malayWords(sample: Reading) { sample.check(in: .malay) }

  @Test(
    "ranks, with ke- before digits and Roman numerals",
    arguments: [
      Reading("ke-6", "6"), Reading("abad ke-20", "20"), Reading("putaran ke-VI", "6"),
      Reading("keenam", "spelled 6"), Reading("kesebelas", "spelled 11"),
      Reading("kedua", "soft 2"),
      Reading("pertama", "soft 1"), Reading("Perang Dunia II", "soft 2"),
      Reading("Sultan XIV", "soft 14"),
    ])
  func indonesianRanks(sample: Reading) { sample.check(in: .indonesian) }

  @Test(
    "English ranks",
    arguments: [
      Reading("the 6th", "6"), Reading("the 1st", "1"), Reading("the 22nd", "22"),
      Reading("the 3rd round", "3"), Reading("the sixth", "spelled 6"), Reading("second", "soft 2"),
      Reading("World War II", "soft 2"),
    ])
  func englishRanks(sample: Reading) { sample.check(in: .english) }

  @Test("decades and vague amounts in three languages")
  func vague() {
    Reading("1990-an", "1990s").check(in: .indonesian)
    Reading("tahun 90-an", "90s").check(in: .indonesian)
    Reading("puluhan rumah", "spelled 10^1").check(in: .indonesian)
    Reading("ratusan, ribuan, jutaan", "spelled 10^2", "spelled 10^3", "spelled 10^6")
      .check(in: .indonesian)
    Reading("the 1990s", "1990s").check(in: .english)
    Reading("dozens", "spelled 10^1").check(in: .english)
    Reading("hundreds, thousands", "spelled 10^2", "spelled 10^3").check(in: .english)
    Reading("1990-an", "1990s").check(in: .malay)
    Reading("ribuan penduduk", "spelled 10^3").check(in: .malay)
  }

  @Test(
    "words that only look like numbers",
    arguments: [
      "ratus", "puluh", "juta", "belas kasih", "Ibu I. Wati", "V. Lestari", "an",
    ])
  func noIndonesianWord(text: String) { Reading(text).check(in: .indonesian) }

  @Test("English scales without a number", arguments: ["hundred", "million", "the thousand"])
  func noEnglishWord(text: String) { Reading(text).check(in: .english) }

  @Test("a language whose words are not known is read by its digits")
  func otherLanguage() throws {
    Reading("1,500.5 Tonnen und fünf", "1500.5").check(in: try #require(LanguageTag("de")))
  }
}
