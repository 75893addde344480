extension Numerals {
  static let english = Numerals(
    convention: .decimalPoint,
    entries: [
      QuantityGroup("zero one two three four five six seven eight nine", from: 0) { .unit($0) },
      QuantityGroup(
        """
        first second third|thirds fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
        thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
        """, from: 1
      ) { .ordinal($0) },
      QuantityGroup(
        """
        ten eleven twelve|dozen thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        """, from: 10
      ) { .number($0) },
      QuantityGroup("twenty thirty forty fifty sixty seventy eighty ninety", from: 2) {
        .number(10 * $0)
      },
      QuantityGroup("hundred", .hundred), QuantityGroup("thousand", .scale(3)),
      QuantityGroup("million mn", .scale(6)), QuantityGroup("billion bn", .scale(9)),
      QuantityGroup("trillion tn", .scale(12)),
      QuantityGroup(
        "both twice double doubled doubles doubling pair couple twin bilateral fortnight",
        .soft(2, exponent: 0)),
      QuantityGroup("once single one-off annual yearly", .soft(1, exponent: 0)),
      QuantityGroup("thrice triple tripled trio quarterly", .soft(3, exponent: 0)),
      QuantityGroup("half", .half), QuantityGroup("decade", .soft(10, exponent: 0)),
      QuantityGroup("century", .soft(100, exponent: 0)),
      QuantityGroup("daily overnight", .soft(24, exponent: 0)),
      QuantityGroup("tens dozens scores decades", .magnitude(1)),
      QuantityGroup("hundreds", .magnitude(2)), QuantityGroup("thousands", .magnitude(3)),
      QuantityGroup("millions", .magnitude(6)), QuantityGroup("billions", .magnitude(9)),
      QuantityGroup("trillions", .magnitude(12)),
      QuantityGroup("percent pct", .percent),
    ],
    articles: ["a"], conjunctions: ["and"], rangeJoints: ["to"],
    toleranceJoints: ["plusorminus", "plus-or-minus"],
    rangeOpeners: ["from", "between"],
    sumScales: [
      "k": 3, "m": 6, "mn": 6, "mln": 6, "mil": 6, "b": 9, "bn": 9, "bln": 9, "t": 12, "tn": 12,
      "tr": 12,
    ],
    magnitudeJoints: ["of"],
    fixedExpressions: """
      at_sixes_and_sevens nine_to_five one_on_one one_another number_one cloud_nine two_wheeler
      two_wheelers two_wheeled four_wheeled four_wheel two_faced second_hand third_party third_parties
      third_world first_lady first_aid zero_sum half_hearted half_heartedly
      """,
    otherWords: [
      7: ["week", "weekly"], 10: ["decade"], 12: ["year", "dozen"], 14: ["fortnight"],
      24: ["clock", "day"], 30: ["month"], 60: ["hour", "minute"], 100: ["century"],
      365: ["year"],
    ],
    listJoints: ["and", "or"], indefinites: ["several"])
}

extension Clock {
  static let english = Clock(
    entries: zones + [
      QuantityGroup("o'clock", .zone), QuantityGroup("a.m. am a.m", .morning),
      QuantityGroup("p.m. pm p.m", .afternoon),
    ])
}

extension Currencies {
  static let english = Currencies(
    entries: international + [
      QuantityGroup("dollar dollars", .currency("USD")),
      QuantityGroup("pound pounds", .currency("GBP")),
    ],
    dollarsByWordBefore: [
      "US": "USD", "U.S.": "USD", "American": "USD", "Singapore": "SGD", "Singaporean": "SGD",
      "Australian": "AUD", "Canadian": "CAD",
    ], ambiguousNames: ["won"])
}
