import Quantities
import Testing
import TextModel

/// A text, and the quantities expected in it, in text order.
struct Reading: Sendable, CustomTestStringConvertible {
  let text: String
  /// In the notation of ``reading(of:)``.
  let quantities: [String]

  init(_ text: String, _ quantities: String...) {
    self.text = text
    self.quantities = quantities
  }

  var testDescription: String { "\(text) → \(quantities.joined(separator: ", "))" }

  func check(in language: LanguageTag, at location: SourceLocation = #_sourceLocation) {
    let found = QuantityReader(language: language).quantities(in: text).map(reading)
    #expect(found == quantities, sourceLocation: location)
  }
}

/// A quantity as tests write it.
///
///     1500.5                     a number in digits
///     spelled 25                 a number in words
///     soft 2                     a word that only implies a number
///     5.25%                      a percentage
///     1500 IDR                   a sum of money
///     Fri day 11 month 4         a date with the parts that the text gives
///     14:20                      a time
///     1990s                      a decade
///     spelled 10^3               `thousands`
func reading(of quantity: Quantity) -> String {
  let value =
    switch quantity.meaning {
    case .number(let number): number.description
    case .percent(let number): "\(number)%"
    case .money(let number, let currency): "\(number) \(currency)"
    case .date(let date): reading(of: date)
    case .time(let minutes): "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
    case .decade(let year): "\(year)s"
    case .magnitude(let power): "10^\(power)"
    }
  switch quantity.strength {
  case .firm: return value
  case .spelled: return "spelled \(value)"
  case .soft: return "soft \(value)"
  }
}

private func reading(of date: CalendarDate) -> String {
  let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  return [
    date.weekday.map { names[$0 - 1] }, date.day.map { "day \($0)" },
    date.month.map { "month \($0)" }, date.year.map { "year \($0)" },
  ].compactMap(\.self).joined(separator: " ")
}
