public import Languages
public import TextModel

/// A number, date, time, percentage or sum of money in a text.
public struct Quantity: Sendable, Hashable {
  /// The kind of quantity and its value.
  public enum Meaning: Sendable, Hashable {
    /// A count, measure, ordinal (`ke-6`, `sixth`) or year.
    case number(ExactNumber)
    /// A percentage: 5.25 for `5.25%`.
    case percent(ExactNumber)
    /// An amount of money with its ISO 4217 code; `$` without a country is USD.
    case money(ExactNumber, currency: String)
    /// A date or part of one.
    case date(CalendarDate)
    /// A time of day, in minutes after midnight; a 12-hour time without a.m. or p.m. counts as a.m.
    case time(minutes: Int)
    /// A decade, by its first year: `1990-an`, `1990s`.
    case decade(Int)
    /// An order of magnitude, as a power of ten: `puluhan`, `ratusan`, `thousands`.
    case magnitude(Int)
  }

  /// How strongly a translation is expected to contain the quantity.
  public enum Strength: Sendable, Hashable, Comparable {
    /// May be paraphrased or omitted: `satu`, `both`, `half`.
    case soft
    /// Written in words: `empat`, `ribuan`.
    case spelled
    /// Written in digits, and dates.
    case firm
  }

  /// The kind of quantity and its value.
  public var meaning: Meaning
  /// How strongly a translation is expected to contain it.
  public var strength: Strength
  /// UTF-8 offsets in the scanned text.
  public var range: TextRange
  /// The unit of measure behind the number, and where it is; nil if there is none.
  public var measure: Measure?

  /// A unit of measure in a text.
  public struct Measure: Sendable, Hashable {
    /// The unit.
    public var unit: MeasureUnit
    /// UTF-8 offsets of its words or its symbol.
    public var range: TextRange
  }

  /// A quantity with the given values.
  public init(
    _ meaning: Meaning, _ strength: Strength, range: TextRange, measure: Measure? = nil
  ) {
    self.meaning = meaning
    self.strength = strength
    self.range = range
    self.measure = measure
  }

  /// Whether one may be the translation of the other: the same amount, date or time.
  ///
  /// Units of measure are not compared. Times may differ by twelve hours. A bare number agrees with a full hour, with a year or day
  /// alone, and with the order of magnitude that it is the unit of.
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
    // `50-an orang` counts roughly fifty people.
    case (.decade(let decade), .number(let number)), (.number(let number), .decade(let decade)):
      decade < 100 && number.whole == decade
    case (.magnitude(let a), .magnitude(let b)): a == b
    case (.magnitude(let power), .number(let number)), (.number(let number), .magnitude(let power)):
      number == ExactNumber(1, exponent: power) || power == 1 && number == ExactNumber(12)
    default: false
    }
  }
}

extension CalendarDate {
  /// Whether the date is only a year or only a day, equal to `number`.
  fileprivate func agrees(with number: ExactNumber) -> Bool {
    guard let number = number.whole, weekday == nil else { return false }
    return month == nil ? number == year ?? day : false
  }
}
