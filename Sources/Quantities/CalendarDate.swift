/// A day, or as much of one as a text tells: `Jumat (11/4/2025)`, `in May`.
public struct CalendarDate: Sendable, Hashable {
  /// 1 is Monday.
  public var weekday: Int?
  public var day: Int?
  public var month: Int?
  public var year: Int?

  public init(weekday: Int? = nil, day: Int? = nil, month: Int? = nil, year: Int? = nil) {
    self.weekday = weekday
    self.day = day
    self.month = month
    self.year = year
  }

  /// Whether the two may be one day: they tell something in common, and nothing that differs.
  /// `Rabu (18/6)` and `Wednesday` agree; a newsroom leaves the date in brackets out.
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
