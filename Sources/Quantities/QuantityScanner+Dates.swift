import Languages
import Segmentation
import TextModel

extension QuantityScanner {
  /// The dates that begin at a token; a range of days gives two.
  func dates(at place: Int) -> (found: [RawQuantity], next: Int)? {
    guard case .weekday(let weekday) = word(place), isCapital(place) else {
      return days(at: place)
    }
    var next = place + 1
    while next < place + 3, isJoined(next), isPartOfDay(next) { next += 1 }
    let separator = separator(before: next)
    guard separator.allSatisfy({ " ,(\u{A0}".contains($0) }), let reading = days(at: next),
      case .date(var date) = reading.found.first?.fixed, date.weekday == nil
    else {
      return (
        [
          RawQuantity(
            .date(CalendarDate(weekday: weekday)), mayBeWeek(place) ? .soft : .firm,
            range(place, to: place + 1))
        ],
        place + 1
      )
    }
    date.weekday = weekday
    var found = reading.found
    found[0].fixed = .date(date)
    found[0].range.start = Int(tokens[place].start)
    // The bracket of `Jumat (11/4/2025)` belongs to the date if it closes directly behind it.
    let last = found.count - 1
    let end = found[last].range.end
    if separator.contains("("), end < text.count, text[end] == UInt8(ascii: ")") {
      found[last].range.end = end + 1
    }
    return (found, reading.next)
  }

  /// Whether the name of a weekday may be the word for a week: its capital letter is due to the
  /// beginning of a sentence or to a headline, and a word such as `depan` comes next.
  private func mayBeWeek(_ place: Int) -> Bool {
    isWord(place, in: language.calendar.ambiguousWeekdays)
      && isWord(place + 1, in: language.calendar.wordsAfterWeek)
      && (place == 0 || isCapital(place + 1))
  }

  private func isPartOfDay(_ place: Int) -> Bool {
    isWord(place, in: language.calendar.partsOfDay)
  }

  private func days(at place: Int) -> (found: [RawQuantity], next: Int)? {
    numeric(at: place) ?? dayBeforeMonth(at: place) ?? monthFirst(at: place)
  }

  private func date(_ date: CalendarDate, _ first: Int, to next: Int) -> RawQuantity {
    RawQuantity(.date(date), .firm, range(first, to: next))
  }

  /// `11/4/2025`, `18/6`, `2025-04-11`.
  private func numeric(at place: Int) -> (found: [RawQuantity], next: Int)? {
    if let year = year(place), separator(before: place + 1) == "-",
      separator(before: place + 2) == "-",
      let month = shortNumber(place + 1), let day = shortNumber(place + 2),
      (1...12).contains(month),
      (1...31).contains(day)
    {
      return (
        [date(CalendarDate(day: day, month: month, year: year), place, to: place + 3)], place + 3
      )
    }
    guard let first = shortNumber(place), separator(before: place + 1) == "/",
      let second = shortNumber(place + 1)
    else { return nil }
    var (day, month) = language.calendar.dayOrder == .dayFirst ? (first, second) : (second, first)
    if month > 12 { (day, month) = (month, day) }
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    var result = CalendarDate(day: day, month: month)
    var next = place + 2
    if separator(before: next) == "/", let year = year(next) ?? shortYear(next) {
      result.year = year
      next += 1
    }
    return ([date(result, place, to: next)], next)
  }

  private func shortYear(_ place: Int) -> Int? {
    shortNumber(place).map { $0 < 50 ? 2000 + $0 : 1900 + $0 }
  }

  /// `11 April 2025`, `15–16 Juli`, `3 dan 4 Mei`.
  private func dayBeforeMonth(at place: Int) -> (found: [RawQuantity], next: Int)? {
    guard let first = day(place) else { return nil }
    var days = [(number: first, place: place)]
    var next = place + 1
    if let (second, after) = secondDay(after: next) {
      days.append((second, after - 1))
      next = after
    }
    guard isJoined(next), let month = month(next) else { return nil }
    let monthPlace = next
    next += 1
    var year: Int?
    if let found = self.year(next),
      mayPrecedeYear(separator(before: next), afterMonth: monthPlace)
    {
      year = found
      next += 1
    }
    let found = days.map { day in
      date(
        CalendarDate(day: day.number, month: month, year: year), day.place,
        to: day.place == days.last?.place ? next : day.place + 1)
    }
    return (found, next)
  }

  /// `April 11, 2025`, `July 15–16`, `Mei 2025`, `in May`.
  private func monthFirst(at place: Int) -> (found: [RawQuantity], next: Int)? {
    guard let month = month(place) else { return nil }
    var next = place + 1
    if let year = year(next), mayPrecedeYear(separator(before: next), afterMonth: place) {
      return ([date(CalendarDate(month: month, year: year), place, to: next + 1)], next + 1)
    }
    // An impossible day is a mistake of the writer; it still makes a date.
    guard language.calendar.monthMayComeFirst, let first = day(next) ?? shortNumber(next),
      [" ", ". ", "\u{A0}"].contains(separator(before: next))
    else {
      return isMonthAlone(place)
        ? ([date(CalendarDate(month: month), place, to: next)], next) : nil
    }
    var days = [(number: first, place: place, next: next + 1)]
    next += 1
    if let (second, after) = secondDay(after: next) {
      days.append((second, after - 1, after))
      next = after
    }
    var year: Int?
    if let found = self.year(next), [", ", " "].contains(separator(before: next)) {
      year = found
      days[days.count - 1].next = next + 1
      next += 1
    }
    return (
      days.map {
        date(CalendarDate(day: $0.number, month: month, year: year), $0.place, to: $0.next)
      }, next
    )
  }

  private func secondDay(after next: Int) -> (day: Int, next: Int)? {
    let separator = separator(before: next)
    if ["–", "-", " – ", " - "].contains(separator), let second = day(next) ?? shortNumber(next) {
      return (second, next + 1)
    }
    guard isWord(next, in: language.calendar.dayJoints), let second = day(next + 1) else {
      return nil
    }
    return (second, next + 2)
  }

  /// A day of the month: `11`, `11th`.
  private func day(_ place: Int) -> Int? {
    if let number = shortNumber(place) { return (1...31).contains(number) ? number : nil }
    guard tokens.indices.contains(place), tokens[place].kind == .word else { return nil }
    let token = bytes(place)
    guard (3...4).contains(token.count),
      ["st", "nd", "rd", "th"].contains(String(decoding: token.suffix(2), as: UTF8.self)),
      token.dropLast(2).allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let number = token.dropLast(2).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (1...31).contains(number) ? number : nil
  }

  private func month(_ place: Int) -> Int? {
    guard case .month(let month) = word(place), isCapital(place) else { return nil }
    return month
  }

  /// Whether a month name without a number is a date.
  ///
  /// Short forms (`Mar`) and names such as `May` may be other words.
  private func isMonthAlone(_ place: Int) -> Bool {
    let name = String(decoding: bytes(place), as: UTF8.self).lowercased()
    if language.calendar.ambiguousMonths.contains(name) {
      return isWord(place - 1, in: language.calendar.wordsBeforeMonth)
    }
    return tokens[place].count > 3 || language.calendar.isFullName(ofMonth: name)
  }

  /// Whether the separator between a month and a year allows one date.
  ///
  /// A full stop is allowed after a short form only (`5 Agt. 2025`); otherwise it ends a sentence.
  private func mayPrecedeYear(_ separator: String, afterMonth place: Int) -> Bool {
    switch separator {
    case " ", ", ", "\u{A0}": return true
    case ". ":
      let name = String(decoding: bytes(place), as: UTF8.self).lowercased()
      return !language.calendar.isFullName(ofMonth: name)
    default: return false
    }
  }
}
