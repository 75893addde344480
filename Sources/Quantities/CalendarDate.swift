/// A date with the parts that the text gives: `Jumat (11/4/2025)`, `in May`.
public struct CalendarDate: Sendable, Hashable {
  /// 1 (Monday) to 7; nil if not given.
  public var weekday: Int?
  /// Day of the month, 1 to 31; nil if not given.
  public var day: Int?
  /// 1 to 12; nil if not given.
  public var month: Int?
  /// Four digits; nil if not given.
  public var year: Int?

  /// A date with the given parts.
  public init(weekday: Int? = nil, day: Int? = nil, month: Int? = nil, year: Int? = nil) {
    self.weekday = weekday
    self.day = day
    self.month = month
    self.year = year
  }

  /// Whether both may be the same date: at least one part in common, and no part that differs.
  ///
  /// `Rabu (18/6)` and `Wednesday` agree, because translations often omit the date in brackets.
  public func agrees(with other: CalendarDate) -> Bool {
    let fields = [
      (weekday, other.weekday), (day, other.day), (month, other.month), (year, other.year),
    ]
    var shared = 0
    for case (let mine?, let theirs?) in fields {
      if mine != theirs { return false }
      shared += 1
    }
    return shared > 0
  }
}
