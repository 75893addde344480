public import TextModel

/// A number, date, time, percentage or sum of money that stands in a text.
public struct Quantity: Sendable, Hashable {
  public enum Meaning: Sendable, Hashable {
    /// A count, a measure, an ordinal (`ke-6`, `sixth`), a year.
    case number(ExactNumber)
    case percent(ExactNumber)
    /// A sum, and its currency's code (ISO 4217); a `$` without a country is USD.
    case money(ExactNumber, currency: String)
    case date(CalendarDate)
    /// Minutes after midnight; where the text has a twelve-hour clock and says not which half, in
    /// the first.
    case time(minutes: Int)
    /// `1990-an`, `1990s`
    case decade(Int)
    /// `puluhan`, `ratusan`, `thousands`: the power of ten that is meant.
    case magnitude(Int)
  }

  /// How much it counts for that a translation lacks it.
  public enum Strength: Sendable, Hashable, Comparable {
    /// May be said otherwise or left out: `satu`, `both`, `half`.
    case soft
    /// In words: `empat`, `ribuan`.
    case spelled
    /// In digits, and dates.
    case firm
  }

  public var meaning: Meaning
  public var strength: Strength
  /// UTF-8 offsets in the text that was read.
  public var range: TextRange

  public init(_ meaning: Meaning, _ strength: Strength, range: TextRange) {
    self.meaning = meaning
    self.strength = strength
    self.range = range
  }

  /// Whether one may be the translation of the other: the same amount, day or time, whatever the
  /// convention. Clock times may differ by twelve hours; a bare number may stand for a time's hour
  /// or for the number of a decade.
  public func agrees(with other: Quantity) -> Bool {
    switch (meaning, other.meaning) {
    case (.number(let a), .number(let b)), (.percent(let a), .percent(let b)): a == b
    case (.money(let a, let one), .money(let b, let two)): a == b && one == two
    case (.date(let a), .date(let b)): a.agrees(with: b)
    case (.date(let date), .number(let number)), (.number(let number), .date(let date)):
      date.agrees(with: number)
    case (.time(let a), .time(let b)): (a - b).isMultiple(of: 720)
    case (.time(let time), .number(let hour)), (.number(let hour), .time(let time)):
      hour.whole == time / 60 && time.isMultiple(of: 60)
    case (.decade(let a), .decade(let b)): a == b || a % 100 == b || b % 100 == a
    case (.magnitude(let a), .magnitude(let b)): a == b
    case (.magnitude(let power), .number(let number)), (.number(let number), .magnitude(let power)):
      number == ExactNumber(1, exponent: power) || power == 1 && number == ExactNumber(12)
    default: false
    }
  }
}

extension CalendarDate {
  /// Whether a bare number may be this date: a year alone, or the day of one.
  fileprivate func agrees(with number: ExactNumber) -> Bool {
    guard let number = number.whole, weekday == nil else { return false }
    return month == nil ? number == year ?? day : false
  }
}
