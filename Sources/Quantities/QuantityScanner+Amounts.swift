import Languages
import Segmentation
import TextModel

extension QuantityScanner {
  /// A number with its unit: `5,25 persen`, `21.000`, `ke-6`, `1990-an`, `dua puluh lima`.
  func amount(at place: Int) -> Reading? {
    if let reading = written(at: place) { return reading }
    guard var (quantity, next) = digits(at: place) ?? spelled(at: place) else { return nil }
    if isInFixedExpression(place, to: next) { return nil }
    if let (own, after) = approximate(at: place) { (quantity, next) = (own, after) }
    if quantity.fixed != nil { return (quantity, next) }
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
    if quantity.unit == .none, let (measure, after) = measure(at: next) {
      quantity.measure = measure
      next = after
    }
    return (quantity, next)
  }

  /// Digits followed by `-an`: a decade (`1990-an`), or a rough number (`300-an`, `Rp50-an juta`).
  func approximate(at place: Int) -> Reading? {
    guard isNumber(place), isWord(place + 1, "an"), tokens[place + 1].gap == .hyphen,
      var (quantity, _) = digits(at: place)
    else { return nil }
    var next = place + 2
    let number = quantity.value.scaled(by: quantity.scale).whole ?? 0
    guard case .scale? = word(next), isJoined(next) else {
      quantity.range = range(place, to: next)
      if isDecade(number) { quantity.fixed = .decade(number) }
      return (quantity, next)
    }
    while isJoined(next), case .scale(let power)? = word(next) {
      quantity.scale += power
      next += 1
    }
    quantity.range = range(place, to: next)
    return (quantity, next)
  }

  private func isDecade(_ number: Int) -> Bool {
    number.isMultiple(of: 10) && ((10...90).contains(number) || (1000...2999).contains(number))
  }

  /// The unit of measure of a number that ends before token `next`, and the index of the token after
  /// the unit.
  private func measure(at next: Int) -> (Quantity.Measure, next: Int)? {
    let end = Int(tokens[next - 1].end)
    if let (unit, length) = degrees(at: end) {
      let range = TextRange(unit.start, unit.start + length)
      var after = next
      while after < tokens.count, Int(tokens[after].start) < range.end { after += 1 }
      return (Quantity.Measure(unit: unit.unit, range: range), after)
    }
    guard isJoined(next), tokens[next].kind == .word else { return nil }
    let found = language.measures.unit(bytes(next)) { offset in
      let place = next + offset
      guard offset == 0 || isJoined(place), tokens.indices.contains(place) else { return nil }
      let word = bytes(place)
      let small = (QuantityScanner.withoutPossessive(word) ?? word).map {
        (0x41...0x5A).contains($0) ? $0 | 0x20 : $0
      }
      // `m²` is `m2`.
      switch (small.dropLast().last, small.last) {
      case (0xC2, 0xB2): return small.dropLast(2) + [UInt8(ascii: "2")]
      case (0xC2, 0xB3): return small.dropLast(2) + [UInt8(ascii: "3")]
      default: return small
      }
    }
    guard var (unit, words) = found else { return nil }
    var range = range(next, to: next + words)
    switch (unit, raised(at: range.end)) {
    case (.metre, 2): unit = .squareMetre
    case (.kilometre, 2): unit = .squareKilometre
    case (.metre, 3): unit = .cubicMetre
    case (_, 0): break
    default: return nil
    }
    if raised(at: range.end) > 0 { range.end += 2 }
    // `km/jam`, `km/h`: a speed.
    if unit == .kilometre, range.end < text.count, text[range.end] == UInt8(ascii: "/") {
      guard next + words < tokens.count, Int(tokens[next + words].start) == range.end + 1 else {
        return nil
      }
      words += 1
      range.end = Int(tokens[next + words - 1].end)
      unit = .kilometrePerHour
    }
    return (Quantity.Measure(unit: unit, range: range), next + words)
  }

  /// 2 or 3 if a raised digit is at an offset, otherwise 0.
  private func raised(at offset: Int) -> Int {
    guard offset + 1 < text.count, text[offset] == 0xC2 else { return 0 }
    return text[offset + 1] == 0xB2 ? 2 : text[offset + 1] == 0xB3 ? 3 : 0
  }

  /// `°C` or `°F` after at most one space, and its length in bytes.
  private func degrees(at end: Int) -> (unit: (unit: MeasureUnit, start: Int), length: Int)? {
    var start = end
    if start < text.count, text[start] == 0x20 { start += 1 }
    guard start + 2 < text.count, text[start] == 0xC2, text[start + 1] == 0xB0 else { return nil }
    var letter = start + 2
    if text[letter] == 0x20 { letter += 1 }
    guard letter < text.count else { return nil }
    switch text[letter] {
    case UInt8(ascii: "C"): return ((.celsius, start), letter + 1 - start)
    case UInt8(ascii: "F"): return ((.fahrenheit, start), letter + 1 - start)
    default: return nil
    }
  }

  /// Whether a number word belongs to an expression in which it does not count: `roda dua`.
  private func isInFixedExpression(_ place: Int, to next: Int) -> Bool {
    guard next == place + 1, tokens[place].kind == .word else { return false }
    return language.numerals.fixedExpressions.phrases.contains { phrase in
      phrase.indices.contains { position in
        let start = place - position
        guard start >= 0, start + phrase.count <= tokens.count else { return false }
        return phrase.indices.allSatisfy { offset in
          (offset == 0 || isJoined(start + offset)) && isWord(start + offset, phrase[offset])
        }
      }
    }
  }

  /// Whether the token is `word`, ignoring case.
  private func isWord(_ place: Int, _ word: [UInt8]) -> Bool {
    tokens[place].count == word.count
      && zip(bytes(place), word).allSatisfy { ((0x41...0x5A).contains($0) ? $0 | 0x20 : $0) == $1 }
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
      } else if case .magnitude(let power) = word(next), power >= 3, next == place + 1 {
        // `10 ribuan`
        scale += power
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
      let scale = language.numerals.sumScales[
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
    case .ordinal, .soft:
      if isInFixedExpression(place, to: place + 1) { return nil }
    default: break
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
    case .magnitude(let power):
      if isInFixedExpression(place, to: place + 1) { return nil }
      // `ratusan ribu`, `hundreds of thousands`
      let (factor, after) = magnitudeFactor(after: place + 1)
      return reading(.magnitude(power + factor), .spelled, next: after)
    default: break
    }
    if let number = roman(place) {
      return reading(.number(ExactNumber(number)), .soft, next: place + 1)
    }
    return suffixed(place).map { reading($0, .firm, next: place + 1) }
  }

  /// The power of ten that the words after an order of magnitude multiply it by, and the index of
  /// the token after them.
  private func magnitudeFactor(after next: Int) -> (power: Int, next: Int) {
    guard isJoined(next) else { return (0, next) }
    let joints = language.numerals.magnitudeJoints
    if joints.contains(""), case .scale(let power)? = word(next) { return (power, next + 1) }
    let joint = String(decoding: bytes(next), as: UTF8.self).lowercased()
    if joints.contains(joint), isJoined(next + 1) {
      if case .magnitude(let power)? = word(next + 1) { return (power, next + 2) }
      if case .scale(let power)? = word(next + 1) { return (power, next + 2) }
    }
    return (0, next)
  }

  /// Digits followed directly by letters: `6th`, `1990s`, `5bn`, `9am`.
  private func suffixed(_ place: Int) -> Quantity.Meaning? {
    let token = bytes(place)
    guard (0x30...0x39).contains(token.first ?? 0), tokens[place].kind == .word else { return nil }
    let digits = token.prefix { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
    guard let value = language.numerals.convention.read(digits) else { return nil }
    switch String(decoding: token.dropFirst(digits.count), as: UTF8.self).lowercased() {
    case "st", "nd", "rd", "th": return .number(value)
    case "s": return value.whole.map { .decade($0) }
    case "an": return value.whole.map { isDecade($0) ? .decade($0) : .number(value) }
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
