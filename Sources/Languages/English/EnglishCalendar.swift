extension Calendar {
  static let english = named(.monthFirst)
  /// `11/4` is 11 April, as everywhere outside America.
  static let british = named(.dayFirst)

  private static func named(_ order: DayOrder) -> Calendar {
    Calendar(
      months: [
        Name("January", short: "Jan"), Name("February", short: "Feb"), Name("March", short: "Mar"),
        Name("April", short: "Apr"), Name("May"), Name("June", short: "Jun"),
        Name("July", short: "Jul"), Name("August", short: "Aug"),
        Name("September", short: "Sep Sept"), Name("October", short: "Oct"),
        Name("November", short: "Nov"), Name("December", short: "Dec"),
      ],
      weekdays: [
        Name("Monday Mondays", short: "Mon"), Name("Tuesday Tuesdays", short: "Tue Tues"),
        Name("Wednesday Wednesdays", short: "Wed"),
        Name("Thursday Thursdays", short: "Thu Thur Thurs"), Name("Friday Fridays", short: "Fri"),
        Name("Saturday Saturdays", short: "Sat"), Name("Sunday Sundays", short: "Sun"),
      ],
      dayOrder: order, monthMayComeFirst: true,
      ambiguousMonths: ["may", "march"],
      wordsBeforeMonth: [
        "in", "on", "since", "by", "from", "until", "of", "last", "next", "this", "early", "late",
        "mid", "during", "through", "before", "after", "for", "end",
      ],
      weekWords: ["week", "weeks", "weekly", "weeklong", "fortnight"],
      partsOfDay: ["morning", "afternoon", "evening", "night"],
      dayJoints: ["and", "to"])
  }
}
