import Quantities
import Testing
import TextModel

@Suite("Agreement of values")
struct AgreementTests {
  @Test("dates agree if they share a part and no part differs")
  func dates() {
    let friday = CalendarDate(weekday: 5, day: 11, month: 4, year: 2025)
    #expect(friday.agrees(with: CalendarDate(weekday: 5)))
    #expect(friday.agrees(with: CalendarDate(day: 11, month: 4)))
    #expect(friday.agrees(with: CalendarDate(year: 2025)))
    #expect(!friday.agrees(with: CalendarDate(weekday: 1, day: 11, month: 4, year: 2025)))
    #expect(!friday.agrees(with: CalendarDate(day: 12)))
    #expect(!friday.agrees(with: CalendarDate()))
    #expect(!CalendarDate(weekday: 5).agrees(with: CalendarDate(day: 11, month: 4)))
  }

  /// Two values, and whether one can be a translation of the other.
  struct Pair: Sendable {
    let one: Quantity.Meaning
    let other: Quantity.Meaning
    let agrees: Bool

    init(_ one: Quantity.Meaning, _ other: Quantity.Meaning, _ agrees: Bool) {
      self.one = one
      self.other = other
      self.agrees = agrees
    }
  }

  private static func number(_ value: Int) -> Quantity.Meaning { .number(ExactNumber(value)) }

  static let pairs: [Pair] = [
    Pair(.time(minutes: 860), .time(minutes: 140), true),
    Pair(.time(minutes: 620), .time(minutes: 635), false),
    Pair(.time(minutes: 540), number(9), true), Pair(.time(minutes: 570), number(9), false),
    Pair(.decade(1990), .decade(90), true), Pair(.decade(1990), .decade(80), false),
    Pair(.magnitude(3), number(1000), true), Pair(.magnitude(1), number(12), true),
    Pair(.magnitude(2), number(12), false), Pair(.percent(ExactNumber(5)), number(5), false),
    Pair(
      .money(ExactNumber(5), currency: "IDR"), .money(ExactNumber(5), currency: "USD"), false),
    Pair(.money(ExactNumber(5), currency: "IDR"), number(5), false),
    Pair(.date(CalendarDate(year: 2025)), number(2025), true),
    Pair(.date(CalendarDate(month: 5, year: 2025)), number(2025), false),
    Pair(.date(CalendarDate(day: 11)), number(11), true),
    Pair(.date(CalendarDate(weekday: 5, day: 11)), number(11), false),
  ]

  @Test("values of two kinds", arguments: pairs)
  func kinds(pair: Pair) {
    let one = Quantity(pair.one, .firm, range: TextRange(0, 1))
    let other = Quantity(pair.other, .spelled, range: TextRange(0, 1))
    #expect(one.agrees(with: other) == pair.agrees)
    #expect(other.agrees(with: one) == pair.agrees)
  }

  @Test("a number is exact, whatever its scale")
  func exact() {
    #expect(ExactNumber(15, exponent: -1).scaled(by: 12) == ExactNumber(1_500_000_000_000))
    #expect(ExactNumber(100) == ExactNumber(1, exponent: 2))
    #expect(ExactNumber(0, exponent: 7) == ExactNumber(0))
    #expect(ExactNumber(25, exponent: -1).whole == nil)
    #expect(ExactNumber(25, exponent: 2).whole == 2500)
    #expect(ExactNumber(1, exponent: 16).whole == nil)
    #expect(ExactNumber(-15, exponent: -1).description == "-1.5")
    #expect(ExactNumber(5, exponent: -3).description == "0.005")
  }
}
