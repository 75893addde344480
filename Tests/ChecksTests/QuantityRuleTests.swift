import Testing
import TextModel

@Suite("Numbers, dates and sums in the check")
struct QuantityRuleTests {
  @Test(
    "the same amount in the other convention is right",
    arguments: [
      Case("Ada 1.500 orang di sana.", "There were 1,500 people there."),
      Case("Nilainya Rp1,5 triliun.", "It is worth Rp1.5 trillion."),
      Case("Harga naik 5,25 persen.", "Prices rose 5.25%."),
      Case("Rapat pukul 14.20 WIB.", "The meeting was at 2:20 p.m."),
      Case("Ia tiba pada Jumat (11/4/2025).", "He came on Friday, April 11, 2025."),
      Case("Ada dua puluh lima orang.", "There were 25 people."),
      Case("Itu terjadi pada 1990-an.", "That happened in the 1990s."),
      Case("Puluhan rumah rusak.", "Dozens of houses were damaged."),
      Case("Antara 9 dan 11 persen warga.", "Between 9 and 11 percent of residents."),
    ])
  func same(sample: Case) throws { try sample.check() }

  @Test(
    "what newsrooms say otherwise is right",
    arguments: [
      Case("Toko itu buka 24 jam.", "The shop is open around the clock."),
      Case("Ia tinggal 7 hari di sana.", "He stayed there for a week."),
      Case("Ia bekerja 12 bulan di sana.", "He worked there for a year."),
      Case("Kedua negara sepakat.", "Both countries agreed."),
      Case("Rapat pada Rabu (18/6) batal.", "The meeting on Wednesday was cancelled."),
      Case("Ada satu orang di sana.", "There was someone there."),
      Case("Ada 25 orang, ya, 25 orang di sana.", "There were 25 people there."),
      Case("Ribuan orang datang.", "A great many people came."),
    ])
  func otherWords(sample: Case) throws { try sample.check() }

  @Test(
    "another amount is an error of its kind",
    arguments: [
      Case("Ada 25 orang di sana.", "There were 26 people there.", "error number: 25"),
      Case("Ada 1.500 orang di sana.", "There were 15,000 people there.", "error number: 1.500"),
      Case("Harga naik 5 persen.", "Prices rose 6 percent.", "error percent: 5 persen"),
      Case("Nilainya Rp5 miliar.", "It is worth Rp5 million.", "error currency: Rp5 miliar"),
      Case("Nilainya Rp5 miliar.", "It is worth $5 billion.", "error currency: Rp5 miliar"),
      Case("Ia tiba pada 11 April.", "He came on April 12.", "error date: 11 April"),
      Case("Ia tiba pada Jumat.", "He came on Monday.", "error date: Jumat"),
      Case(
        "Rapat pukul 10.30 WIB.", "The meeting was at 10:45 a.m.", "error date: pukul 10.30 WIB"),
      Case("Itu terjadi pada 1990-an.", "That happened in the 1980s.", "error number: 1990-an"),
      Case("Itu terjadi pada 2019.", "That happened in 2018.", "error number: 2019"),
    ])
  func changed(sample: Case) throws { try sample.check() }

  @Test(
    "an amount that is left out is a warning",
    arguments: [
      Case("Ada 25 orang di sana.", "There were people there.", "warning number: 25"),
      Case("Harga naik 5 persen.", "Prices rose.", "warning percent: 5 persen"),
      Case("Nilainya Rp5 miliar.", "It is worth much.", "warning currency: Rp5 miliar"),
      Case("Ia tiba pada 11 April.", "He came.", "warning date: 11 April"),
    ])
  func omitted(sample: Case) throws { try sample.check() }

  @Test("a sum without its currency is a suggestion")
  func bare() throws {
    try Case(
      "Kurs menjadi Rp16.245 kemarin.", "The rate was 16,245 yesterday.",
      "suggestion currency: Rp16.245"
    ).check()
  }

  @Test("`kedua` that becomes another number is a warning")
  func two() throws {
    try Case("Kedua negara sepakat.", "Three countries agreed.", "warning number: Kedua").check()
  }

  @Test("an amount that moved to the next sentence is right")
  func moved() throws {
    try Case(
      "Ada 25 orang di sana. Mereka pulang dengan kapal.",
      "People were there. The 25 went home by ship."
    ).check()
  }

  @Test("two amounts do not agree with the same one")
  func twoAmounts() throws {
    try Case(
      "Ada 25 orang dan 26 anjing.", "There were 25 people and 27 dogs.", "error number: 26"
    ).check()
  }

  @Test("the verb `won` and the word `Minggu` for a week raise nothing")
  func ambiguousWords() throws {
    try Case("Dari 12 calon, 5 menang.", "Of the 12 candidates, 5 won.").check()
    try Case("Minggu depan harga naik.", "Next week prices will rise.").check()
    try Case("Minggu pagi harga naik.", "Prices rose on Sunday morning.").check()
  }

  @Test(
    "Malay amounts",
    arguments: [
      Case("Harga naik 3.5 peratus.", "Prices rose 3.5 percent."),
      Case("Harga naik 3.5 peratus.", "Prices rose 5.3 percent.", "error percent: 3.5 peratus"),
      Case("Nilainya RM7.8 bilion.", "It is worth RM7.8 million.", "error currency: RM7.8 bilion"),
      Case("Ia berlaku pada 5 Mac 2025.", "It happened on March 5, 2025."),
      Case("Ia berlaku pada 5 Mac 2025.", "It happened on May 5, 2025.", "error date: 5 Mac 2025"),
    ])
  func malay(sample: Case) throws { try sample.check(from: .malay) }
}
