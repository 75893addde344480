/// How a language names months and days, and in which order a date stands.
public struct Calendar: Sendable {
  public enum DayOrder: Sendable, Hashable {
    /// `11/4` is the eleventh of April.
    case dayFirst
    /// `11/4` is the fourth of November.
    case monthFirst
  }

  /// The names of one month or weekday, as they begin inside a sentence.
  public struct Name: Sendable, Hashable {
    private let fullNames: String
    private let shortNames: String

    /// - Parameters: with spaces between them, the standard one first.
    init(_ full: String, short: String = "") {
      fullNames = full
      shortNames = short
    }

    /// Whole names, the standard one first: `November`, `Nopember`.
    public var full: [String] { list(fullNames) }

    /// Short forms, without a full stop: `Nov`, `Nop`.
    public var short: [String] { list(shortNames) }

    public var spellings: [String] { full + short }
  }

  /// January to December; empty where the names are not known.
  public var months: [Name] = []
  /// Monday to Sunday. Short forms are known to the sentence rules alone: `Sun` and `Sat` are other
  /// words as often.
  public var weekdays: [Name] = []
  public var dayOrder = DayOrder.dayFirst
  /// Whether `April 11` is a day as well as `11 April`.
  public var monthMayComeFirst = true
  /// Months whose names are other words too (`May`), and the words before them that show the month.
  public var ambiguousMonths: Set<String> = []
  public var wordsBeforeMonth: WordSet = []
  /// Weekdays whose names are also the word for a week (`Minggu`), and the words after which it may
  /// be the week.
  public var ambiguousWeekdays: WordSet = []
  public var wordsAfterWeek: WordSet = []
  /// What may stand between a weekday and its date: `Jumat pagi (11/4)`.
  public var partsOfDay: WordSet = []
  /// What joins two days of a month: `3 dan 4 Mei`.
  public var dayJoints: WordSet = []

  /// Whether a name in lower case is a month's whole one: `mei`, and not `agt`.
  public func isFullName(ofMonth name: String) -> Bool {
    months.contains { month in month.full.contains { $0.lowercased() == name } }
  }

  var entries: [QuantityEntry] {
    Calendar.entries(months, \.spellings) { .month($0) }
      + Calendar.entries(weekdays, \.full) { .weekday($0) }
  }

  private static func entries(
    _ names: [Name], _ spellings: (Name) -> [String], _ meaning: (Int) -> QuantityWord
  ) -> [QuantityEntry] {
    names.enumerated().map { place, name in
      QuantityEntry(
        spellings: spellings(name).map { $0.lowercased() }, meaning: meaning(place + 1))
    }
  }
}
