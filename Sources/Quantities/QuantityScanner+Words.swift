import Languages
import TextModel

extension QuantityScanner {
  /// A number in words: `dua puluh lima ribu`, `one hundred and twenty-five`, `a million`.
  ///
  /// Each part must be smaller than the one before allows: after `puluh`, less than ten.
  func spelled(at place: Int) -> Reading? {
    var next = place
    var start = place
    var (total, current) = (0, 0)
    /// Exclusive upper limit for the next part.
    var room = Int.max
    loop: while next < tokens.count, next == place || isJoined(next) {
      switch word(next) {
      case .unit(0):
        guard next == place else { break loop }
        room = 1
        next += 1
      case .unit(let unit):
        let (value, after, smaller) = part(unit, after: next + 1)
        guard value < room else { break loop }
        current += value
        room = smaller
        next = after
      case .number(let number):
        guard number < room else { break loop }
        current += number
        room = number >= 20 ? 10 : 1
        next += 1
      case .oneHundred:
        guard 100 < room else { break loop }
        current += 100
        room = 100
        next += 1
      case .hundred:
        if next == place {
          guard isWord(place - 1, in: language.numerals.articles) else { return nil }
          start = place - 1
          current = 1
        }
        guard current > 0, current < 100 else { break loop }
        current *= 100
        room = 100
        next += 1
        if isWord(next, in: language.numerals.conjunctions), isJoined(next), isPart(next + 1) {
          next += 1
        }
      case .oneOfScale(let power):
        guard next == place else { break loop }
        total += QuantityScanner.power(power)
        room = 1000
        next += 1
      case .scale(let power):
        if next == place {
          guard isWord(place - 1, in: language.numerals.articles) else { return nil }
          start = place - 1
          current = 1
        }
        guard current > 0, current < 1_000_000 else { break loop }
        total += current * QuantityScanner.power(power)
        current = 0
        room = QuantityScanner.power(power)
        next += 1
      default: break loop
      }
    }
    guard next > place else { return nil }
    let value = total + current
    return (
      RawQuantity(
        ExactNumber(value), scale: 0, value <= 1 ? .soft : .spelled, range(start, to: next)), next
    )
  }

  /// A unit and a following `belas` or `puluh`.
  private func part(_ unit: Int, after next: Int) -> (value: Int, next: Int, room: Int) {
    guard isJoined(next) else { return (unit, next, 1) }
    switch word(next) {
    case .teen: return (10 + unit, next + 1, 1)
    case .ten: return (10 * unit, next + 1, 10)
    default: return (unit, next, 1)
    }
  }

  private func isPart(_ place: Int) -> Bool {
    switch word(place) {
    case .unit(let unit): unit > 0
    case .number: true
    default: false
    }
  }

  private static func power(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { value, _ in value * 10 }
  }
}
