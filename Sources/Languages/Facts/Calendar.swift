/// Month and weekday names of a language, and the order of day and month in a date.
public struct Calendar: Sendable {
  /// Order of day and month in a date written with digits.
  public enum DayOrder: Sendable, Hashable {
    /// `11/4` is the eleventh of April.
    case dayFirst
    /// `11/4` is the fourth of November.
    case monthFirst
  }

  /// The names of one month or weekday, capitalized as inside a sentence.
  public struct Name: Sendable, Hashable {
    private let fullNames: String
    private let shortNames: String

    /// - Parameters:
    ///   - full: full names, separated by spaces, the standard one first.
    ///   - short: short forms, separated by spaces, without full stops.
    init(_ full: String, short: String = "") {
      fullNames = full
      shortNames = short
    }

    /// Full names, the standard one first: `November`, `Nopember`.
    public var full: [String] { list(fullNames) }

    /// Short forms, without a full stop: `Nov`, `Nop`.
    public var short: [String] { list(shortNames) }

    /// Full names, then short forms.
    public var spellings: [String] { full + short }
  }

  /// January to December; empty if the names are not known.
  public var months: [Name] = []
  /// Monday to Sunday; empty if the names are not known.
  ///
  /// Only the sentence rules use the short forms, because `Sun` and `Sat` are also common words.
  public var weekdays: [Name] = []
  /// Order of day and month in a date written with digits.
  public var dayOrder = DayOrder.dayFirst
  /// Whether the month name may precede the day (`April 11`) as well as follow it.
  public var monthMayComeFirst = true
  /// Month names that are also common words (`may`), in lower case.
  ///
  /// Without a day beside it, such a word counts as a month only if one of ``wordsBeforeMonth``
  /// precedes it.
  public var ambiguousMonths: Set<String> = []
  /// Words before an ambiguous month name that show that it is a month: `in May`.
  public var wordsBeforeMonth: WordSet = []
  /// Weekday names that are also the word for a week (`Minggu`).
  public var ambiguousWeekdays: WordSet = []
  /// Words after which an ambiguous weekday name may mean a week.
  public var wordsAfterWeek: WordSet = []
  /// Words that say `week` in a translation of an ambiguous weekday name, in lower case.
  public var weekWords: Set<String> = []
  /// Words that may come between a weekday and its date: `Jumat pagi (11/4)`.
  public var partsOfDay: WordSet = []
  /// Words that join two days of a month: `3 dan 4 Mei`.
  public var dayJoints: WordSet = []

  /// Whether `name` is a full month name (`mei`), not a short form (`agt`).
  /// - Parameter name: in lower case.
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
