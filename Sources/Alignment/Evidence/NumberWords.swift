internal import Languages
internal import TextModel

/// Numbers in words.
struct NumberWords {
  enum Part {
    /// From 0 to 19, and the tens of English.
    case unit(Int)
    /// What multiplies the unit before it: `puluh`, `hundred`.
    case multiplier(Int)
    /// What closes a group: `ribu`, `million`.
    case scale(Int)
    /// Indonesian `belas`, ten more than the unit before it.
    case teen
    /// A multiplier with its unit: `seratus`, `seribu`.
    case one(of: Int)
  }

  private let words: QuantityWords

  init(language: LanguageTag) { words = Language.of(language).quantityWords }

  func part(_ word: String) -> Part? {
    switch words[word] {
    case .unit(let value), .number(let value): .unit(value)
    case .teen: .teen
    case .ten: .multiplier(10)
    case .hundred: .multiplier(100)
    case .oneHundred: .one(of: 100)
    case .scale(let power): .scale(NumberWords.power(power))
    case .oneOfScale(let power): .one(of: NumberWords.power(power))
    case .ordinal, .soft, .magnitude, .month, .weekday, .percent, .currency, .clock, .zone,
      .morning, .afternoon, nil:
      nil
    }
  }

  private static func power(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { value, _ in value * 10 }
  }

  /// The value of parts that stand side by side; nil where they make no number.
  static func value(of parts: [Part]) -> Int? {
    var (total, group, unit) = (0, 0, 0)
    for part in parts {
      switch part {
      case .unit(let value):
        guard unit == 0 || (unit % 10 == 0 && value < 10) else { return nil }
        unit += value
      case .teen:
        guard (1...9).contains(unit) else { return nil }
        unit += 10
      case .multiplier(let factor):
        guard unit > 0 else { return nil }
        group += unit * factor
        unit = 0
      case .scale(let factor):
        guard group + unit > 0, total == 0 || factor < 1_000_000_000_000 else { return nil }
        total += (group + unit) * factor
        (group, unit) = (0, 0)
      case .one(let factor):
        if factor >= 1000 { total += factor } else { group += factor }
      }
    }
    return total + group + unit
  }
}
