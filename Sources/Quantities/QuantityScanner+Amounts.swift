import Languages
import Segmentation
import TextModel

extension QuantityScanner {
  /// A number with its unit: `5,25 persen`, `21.000`, `ke-6`, `1990-an`, `dua puluh lima`.
  func amount(at place: Int) -> Reading? {
    if let reading = written(at: place) { return reading }
    guard var (quantity, next) = digits(at: place) ?? spelled(at: place) else { return nil }
    if isNumber(place), isWord(next, "an"), tokens[next].gap == .hyphen,
      let decade = quantity.value.whole
    {
      return (RawQuantity(.decade(decade), .firm, range(place, to: next + 1)), next + 1)
    }
    if let end = percent(after: next) {
      quantity.unit = .percent
      quantity.range.end = end.offset
      next = end.next
    } else if isJoined(next), case .currency(let code) = word(next),
      isCurrency(next, after: quantity)
    {
      let (currency, after) = country(of: code, after: next + 1)
      quantity.unit = .money(currency)
      quantity.range.end = Int(tokens[after - 1].end)
      next = after
    } else if isJoined(next), let code = dollars(at: next) {
      quantity.unit = .money(code)
      quantity.range.end = Int(tokens[next + 1].end)
      next += 2
    }
    return (quantity, next)
  }

  /// Whether the name of a currency is used as one: `5 won` is a verb, `50,000 won` is a sum.
  private func isCurrency(_ place: Int, after amount: RawQuantity) -> Bool {
    guard isWord(place, in: language.currencies.ambiguousNames) else { return true }
    return amount.value.scaled(by: amount.scale).whole ?? 1000 >= 1000
  }

  /// Digits followed by scale words: `1,5 triliun`, `2.3-billion`.
  func digits(at place: Int) -> Reading? {
    guard isNumber(place), let value = language.numerals.convention.read(bytes(place)) else {
      return nil
    }
    var next = place + 1
    var scale = 0
    while isJoined(next) {
      if case .scale(let power) = word(next) {
        scale += power
      } else if case .hundred = word(next) {
        scale += 2
      } else {
        break
      }
      next += 1
    }
    return (RawQuantity(value, scale: scale, .firm, range(place, to: next)), next)
  }

  /// Digits followed directly by a scale letter, after a currency sign: `2.3bn`, `5m`.
  func scaled(at place: Int) -> Reading? {
    let token = bytes(place)
    let digits = token.prefix { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
    guard !digits.isEmpty, let value = language.numerals.convention.read(digits),
      let scale = ["k": 3, "m": 6, "mn": 6, "bn": 9, "b": 9, "tn": 12][
        String(decoding: token.dropFirst(digits.count), as: UTF8.self).lowercased()]
    else { return nil }
    return (RawQuantity(value, scale: scale, .firm, range(place, to: place + 1)), place + 1)
  }

  /// The end of a percentage whose number ends before token `next`; nil if no percent sign follows.
  private func percent(after next: Int) -> (offset: Int, next: Int)? {
    let end = Int(tokens[next - 1].end)
    var sign = end
    while sign < text.count, text[sign] == 0x20 { sign += 1 }
    if sign < text.count, text[sign] == UInt8(ascii: "%") { return (sign + 1, next) }
    guard isJoined(next) else { return nil }
    if case .percent = word(next) { return (Int(tokens[next].end), next + 1) }
    guard isWord(next, "per"), isJoined(next + 1), isWord(next + 1, "cent") else { return nil }
    return (Int(tokens[next + 1].end), next + 2)
  }

  // MARK: One token

  /// A quantity written as one token: `sixth`, `6th`, `1990s`, `both`, `puluhan`, `II`; or `ke-6`.
  private func written(at place: Int) -> Reading? {
    func reading(
      _ meaning: Quantity.Meaning, _ strength: Quantity.Strength, next: Int
    ) -> Reading { (RawQuantity(meaning, strength, range(place, to: next)), next) }
    if isWord(place, "ke"), place + 1 < tokens.count, tokens[place + 1].gap == .hyphen {
      if let number = roman(place + 1) {
        return reading(.number(ExactNumber(number)), .firm, next: place + 2)
      }
      guard let (quantity, next) = digits(at: place + 1) else { return nil }
      return reading(.number(quantity.value), .firm, next: next)
    }
    switch word(place) {
    case .ordinal(let number):
      return reading(
        .number(ExactNumber(number)), number < 3 ? .soft : .spelled, next: place + 1)
    case .soft(let significand, let exponent):
      let value = ExactNumber(significand, exponent: exponent)
      // `setengah juta`, `half a million`
      let scale = isWord(place + 1, in: language.numerals.articles) ? place + 2 : place + 1
      if value.whole == nil, isJoined(scale), case .scale(let power) = word(scale) {
        return reading(.number(value.scaled(by: power)), .spelled, next: scale + 1)
      }
      return reading(.number(value), .soft, next: place + 1)
    case .magnitude(let power): return reading(.magnitude(power), .spelled, next: place + 1)
    default: break
    }
    if let number = roman(place) {
      return reading(.number(ExactNumber(number)), .soft, next: place + 1)
    }
    return suffixed(place).map { reading($0, .firm, next: place + 1) }
  }

  /// Digits followed directly by letters: `6th`, `1990s`, `5bn`, `9am`.
  private func suffixed(_ place: Int) -> Quantity.Meaning? {
    let token = bytes(place)
    guard (0x30...0x39).contains(token.first ?? 0), tokens[place].kind == .word else { return nil }
    let digits = token.prefix { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
    guard let value = language.numerals.convention.read(digits) else { return nil }
    switch String(decoding: token.dropFirst(digits.count), as: UTF8.self).lowercased() {
    case "st", "nd", "rd", "th": return .number(value)
    case "s", "an": return value.whole.map { .decade($0) }
    case "bn": return .number(value.scaled(by: 9))
    case "tn": return .number(value.scaled(by: 12))
    case "mn": return .number(value.scaled(by: 6))
    case "am": return value.whole.map { .time(minutes: $0 % 12 * 60) }
    case "pm": return value.whole.map { .time(minutes: ($0 % 12 + 12) * 60) }
    default: return nil
    }
  }

  /// A Roman numeral, `II` to `XXXIX`.
  ///
  /// A single letter is more often an initial.
  private func roman(_ place: Int) -> Int? {
    let token = bytes(place)
    guard (2...7).contains(token.count) else { return nil }
    var total = 0
    var last = 10
    for letter in token {
      let value: Int
      switch letter {
      case UInt8(ascii: "I"): value = 1
      case UInt8(ascii: "V"): value = 5
      case UInt8(ascii: "X"): value = 10
      default: return nil
      }
      total += value > last ? value - 2 * last : value
      last = value
    }
    return total
  }
}
