/// Converts serial dates (days since the start of a workbook's calendar) to calendar dates
/// (ECMA-376 part 1, 18.17.4.1).
enum SerialDate {
  enum Calendar: Sendable { case from1900, from1904 }

  /// The parts of the date that the format shows.
  enum Shown: Sendable { case date, time, both }

  /// ISO 8601: `2026-03-12`, `14:30:00` or `2026-03-12T14:30:00`; nil outside the years 1 to 9999.
  static func text(_ serial: Double, _ calendar: Calendar, _ shown: Shown) -> String? {
    guard serial.isFinite, serial > -700_000, serial < 3_000_000 else { return nil }
    var days = Int(serial.rounded(.down))
    var seconds = Int(((serial - Double(days)) * 86_400).rounded())
    if seconds == 86_400 { (days, seconds) = (days + 1, 0) }
    let time =
      "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
    if shown == .time { return time }
    let date: String
    switch calendar {
    // 1 is 1 January 1900; 60 is 29 February 1900, which did not exist.
    case .from1900: date = civil(days - 25_569 + (days < 60 ? 1 : 0))
    case .from1904: date = civil(days - 24_107)
    }
    return shown == .date ? date : "\(date)T\(time)"
  }

  /// The date as `YYYY-MM-DD` (Hinnant, *chrono-Compatible Low-Level Date Algorithms*, 2013).
  /// - Parameter days: days since 1 January 1970.
  private static func civil(_ days: Int) -> String {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let day = shifted - era * 146_097
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let ordinal = day - (365 * year + year / 4 - year / 100)
    let month = (5 * ordinal + 2) / 153
    let calendarMonth = month < 10 ? month + 3 : month - 9
    let calendarYear = year + era * 400 + (calendarMonth <= 2 ? 1 : 0)
    return
      "\(padded(calendarYear, 4))-\(padded(calendarMonth, 2))-\(padded(ordinal - (153 * month + 2) / 5 + 1, 2))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(width - digits.count, 0)) + digits
  }
}
