import Testing
import TextModel

@Suite("Dates")
struct DateReadingTests {
  @Test(
    "Indonesian dates, the day first",
    arguments: [
      Reading("11 April 2025", "day 11 month 4 year 2025"),
      Reading("Jumat (11/4/2025)", "Fri day 11 month 4 year 2025"),
      Reading("Rabu (18/6)", "Wed day 18 month 6"),
      Reading("Rabu malam (18/6)", "Wed day 18 month 6"),
      Reading("Senin, 3 Maret 2025", "Mon day 3 month 3 year 2025"),
      Reading("5 Agt. 2025", "day 5 month 8 year 2025"), Reading("Mei 2025", "month 5 year 2025"),
      Reading("pada Mei", "month 5"), Reading("Minggu pagi", "Sun"),
      Reading("pada Jum'at", "Fri"), Reading("11/4/25", "day 11 month 4 year 2025"),
      Reading("11/4/98", "day 11 month 4 year 1998"),
      Reading("2025-04-11", "day 11 month 4 year 2025"),
      Reading("11 November", "day 11 month 11"),
      Reading("1 Nopember 1965", "day 1 month 11 year 1965"),
    ])
  func indonesian(sample: Reading) { sample.check(in: .indonesian) }

  @Test(
    "English dates, either part first",
    arguments: [
      Reading("April 11, 2025", "day 11 month 4 year 2025"),
      Reading("11 April 2025", "day 11 month 4 year 2025"),
      Reading("Friday, April 11, 2025", "Fri day 11 month 4 year 2025"),
      Reading("Wednesday night, June 18", "Wed day 18 month 6"),
      Reading("March 11th", "day 11 month 3"),
      Reading("on the 11th April", "day 11 month 4"), Reading("Apr. 11", "day 11 month 4"),
      Reading("May 2025", "month 5 year 2025"), Reading("in May", "month 5"),
      Reading("4/11/2025", "day 11 month 4 year 2025"),
      Reading("25/12/2025", "day 25 month 12 year 2025"),
    ])
  func english(sample: Reading) { sample.check(in: .english) }

  @Test("British dates in digits begin with the day")
  func british() throws {
    Reading("11/4/2025", "day 11 month 4 year 2025").check(in: try #require(LanguageTag("en-GB")))
  }

  @Test(
    "Malay dates",
    arguments: [
      Reading("5 Mac 2025", "day 5 month 3 year 2025"), Reading("Isnin (3/3)", "Mon day 3 month 3"),
      Reading("Jumaat, 11 April", "Fri day 11 month 4"), Reading("pada Ogos", "month 8"),
      Reading("31 Dis 2024", "day 31 month 12 year 2024"),
    ])
  func malay(sample: Reading) { sample.check(in: .malay) }

  @Test("a range of days is two dates in one month")
  func days() {
    Reading("15–16 Juli", "day 15 month 7", "day 16 month 7").check(in: .indonesian)
    Reading("3 dan 4 Mei 2025", "day 3 month 5 year 2025", "day 4 month 5 year 2025")
      .check(in: .indonesian)
    Reading("July 15–16, 2025", "day 15 month 7 year 2025", "day 16 month 7 year 2025")
      .check(in: .english)
    Reading("June 3 and 4", "day 3 month 6", "day 4 month 6").check(in: .english)
    Reading("3 hingga 5 Mei", "day 3 month 5", "day 5 month 5").check(in: .malay)
  }

  @Test(
    "words that are months or days elsewhere",
    arguments: [
      "pada minggu ini", "hari rabu", "We may go", "They march on", "a mar on it",
      "the sun sat",
    ])
  func noDate(text: String) {
    for language in [LanguageTag.indonesian, .english] { Reading(text).check(in: language) }
  }

  @Test("a day that no month has is not a date")
  func impossible() {
    Reading("32 Januari", "32", "month 1").check(in: .indonesian)
    Reading("13/13", "13", "13").check(in: .indonesian)
    Reading("0/5", "0", "5").check(in: .english)
  }

  @Test("the full stop of a sentence does not join a month and a year")
  func sentenceEnd() {
    Reading("pada Mei. 2025 orang datang", "month 5", "2025").check(in: .indonesian)
    Reading("in August. 2025 people came", "month 8", "2025").check(in: .english)
  }

  @Test("`Minggu` before `depan` or `lalu` may be the week and need not be translated as Sunday")
  func week() {
    Reading("Minggu depan ia pulang", "soft Sun").check(in: .indonesian)
    Reading("Harga Naik Minggu Lalu", "soft Sun").check(in: .indonesian)
    Reading("pada Minggu lalu", "Sun").check(in: .indonesian)
    Reading("Minggu pagi ia pulang", "Sun").check(in: .indonesian)
    Reading("Senin depan ia pulang", "Mon").check(in: .indonesian)
  }
}
