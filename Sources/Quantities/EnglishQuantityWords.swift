extension QuantityLexicon {
  static let english = made(dayComesFirst: false)
  static let british = made(dayComesFirst: true)

  private static func made(dayComesFirst: Bool) -> QuantityLexicon {
    QuantityLexicon(
      [
        ("one two three four five six seven eight nine", { .unit($0) }),
        (
          "first second third|thirds fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
          { .ordinal($0) }
        ),
        (
          "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec",
          { .month($0) }
        ),
        ("monday tuesday wednesday thursday friday saturday sunday", { .weekday($0) }),
        ("mondays tuesdays wednesdays thursdays fridays saturdays sundays", { .weekday($0) }),
        (
          "ten eleven twelve|dozen thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
          { .number($0 + 9) }
        ),
      ],
      others: [
        ("twenty", .number(20)), ("thirty", .number(30)), ("forty", .number(40)),
        ("fifty", .number(50)), ("sixty", .number(60)), ("seventy", .number(70)),
        ("eighty", .number(80)), ("ninety", .number(90)),
        ("hundred", .hundred), ("thousand", .scale(3)), ("million mn", .scale(6)),
        ("billion bn", .scale(9)), ("trillion tn", .scale(12)),
        (
          "both twice double doubled doubles doubling pair couple twin bilateral fortnight",
          .soft(ExactNumber(2))
        ),
        ("once single one-off", .soft(ExactNumber(1))),
        ("thrice triple tripled trio", .soft(ExactNumber(3))),
        ("half", .soft(ExactNumber(5, exponent: -1))), ("decade", .soft(ExactNumber(10))),
        ("century", .soft(ExactNumber(100))), ("quarterly", .soft(ExactNumber(3))),
        ("daily overnight", .soft(ExactNumber(24))), ("annual yearly", .soft(ExactNumber(1))),
        ("tens dozens scores decades", .magnitude(1)), ("hundreds", .magnitude(2)),
        ("thousands", .magnitude(3)), ("millions", .magnitude(6)), ("billions", .magnitude(9)),
        ("trillions", .magnitude(12)),
        ("percent pct", .percent), ("o'clock", .zone), ("wib wita wit gmt utc", .zone),
        ("a.m. am a.m", .morning), ("p.m. pm p.m", .afternoon), ("to through until", .range),
        ("dollar dollars", .currency("USD")), ("pound pounds", .currency("GBP")),
      ] + currencies, convention: .decimalPoint, dayComesFirst: dayComesFirst,
      monthMayComeFirst: true)
  }
}
