import Testing
import TextModel

@Suite("Times")
struct TimeReadingTests {
  @Test(
    "Indonesian times",
    arguments: [
      Reading("pukul 10.30 WIB", "10:30"), Reading("pukul 14.20", "14:20"),
      Reading("jam 7.15", "7:15"), Reading("pukul 9", "9:00"), Reading("14.20 WITA", "14:20"),
      Reading("pukul 09.00 WIT", "9:00"), Reading("pukul 24.00", "24:00"),
      Reading("pukul 10:30", "10:30"), Reading("pukul 00.05", "0:05"), Reading("08:15 WIB", "8:15"),
    ])
  func indonesian(sample: Reading) { sample.check(in: .indonesian) }

  @Test(
    "English times",
    arguments: [
      Reading("10:30 a.m.", "10:30"), Reading("2:20 p.m.", "14:20"), Reading("9 a.m.", "9:00"),
      Reading("9am", "9:00"), Reading("10:15pm", "22:15"), Reading("12 p.m.", "12:00"),
      Reading("12 a.m.", "0:00"), Reading("12:30 a.m.", "0:30"), Reading("7 o'clock", "7:00"),
      Reading("14:20 GMT", "14:20"), Reading("at 9.30 p.m.", "21:30"),
    ])
  func english(sample: Reading) { sample.check(in: .english) }

  @Test(
    "Malay times",
    arguments: [
      Reading("9.30 pagi", "9:30"), Reading("pukul 8 malam", "8:00"), Reading("3 petang", "15:00"),
      Reading("pukul 12.15 tengah hari", "12:15"), Reading("jam 7.15 petang", "19:15"),
    ])
  func malay(sample: Reading) { sample.check(in: .malay) }

  @Test("durations are numbers")
  func durations() {
    Reading("selama 3 jam", "3").check(in: .indonesian)
    Reading("24 jam 30 menit", "24", "30").check(in: .indonesian)
    Reading("3 malam di Ipoh", "3").check(in: .malay)
    Reading("for 3 hours", "3").check(in: .english)
  }

  @Test("numbers that no clock shows are not times")
  func noTime() {
    Reading("pukul 25", "25").check(in: .indonesian)
    Reading("pukul 10.75", "10.75").check(in: .indonesian)
    Reading("jam tangan baru").check(in: .indonesian)
    Reading("10:75", "10", "75").check(in: .english)
    Reading("skor 21.15", "21.15").check(in: .indonesian)
  }

  @Test("the spoken half hour is half an hour before the number")
  func halfHour() {
    withKnownIssue("`setengah tujuh` is read as two numbers") {
      Reading("pukul setengah tujuh", "6:30").check(in: .indonesian)
    }
  }
}
