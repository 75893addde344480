internal import Quantities
internal import Segmentation
internal import TextModel

/// Converts a quantity to features that are the same in every language: `1.500,5` and `1,500.5`,
/// `pukul 14.20` and `2:20 p.m.`, `2,3 miliar` and `2.3 billion`.
struct QuantityFeatures {
  let text: AnalyzedText

  /// Calls `found` for each feature of a quantity.
  /// - Parameters:
  ///   - words: indices of the tokens that the quantity overlaps.
  ///   - found: receives each feature with its first and last token.
  func read(_ quantity: Quantity, at words: Range<Int>, _ found: (Feature, Int, Int) -> Void) {
    guard let first = words.first, let last = words.last else { return }
    switch quantity.meaning {
    case .number(let number):
      // `satu` and `one` are often articles; `both` and `half` may be paraphrased.
      guard quantity.strength > .soft || number.whole ?? 0 > 1 else { return }
      found(QuantityFeatures.number(number.description), first, last)
    case .percent(let number):
      found(QuantityFeatures.number(number.description), first, last)
      found(.sign("%"), first, last)
    case .money(let number, let currency):
      found(QuantityFeatures.number(number.description), first, last)
      found(.sign(currency), first, last)
    case .date(let date): read(date, at: words, found)
    case .time(let minutes):
      // Times twelve hours apart are the same on a 12-hour clock.
      found(QuantityFeatures.number("\(minutes % 720) min"), first, last)
    case .decade(let year): found(QuantityFeatures.number("\(year % 100)s"), first, last)
    case .magnitude(let power): found(QuantityFeatures.number("10^\(power)"), first, last)
    }
  }

  /// Day, month and year as separate features, because the other text may omit one of them.
  private func read(
    _ date: CalendarDate, at words: Range<Int>, _ found: (Feature, Int, Int) -> Void
  ) {
    var (day, month, year) = (date.day, date.month, date.year)
    for word in words {
      let digits = text.bytes[text.tokens[word].range.range].prefix { (0x30...0x39).contains($0) }
      guard !digits.isEmpty, digits.count <= 4 else { continue }
      let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      if let known = year, value == known || digits.count == 2 && value == known % 100, day != value
      {
        found(QuantityFeatures.number("\(known)"), word, word)
        year = nil
      } else if let known = day, value == known {
        found(QuantityFeatures.number("\(known)"), word, word)
        day = nil
      } else if let known = month, value == known {
        found(.month(known), word, word)
        month = nil
      }
    }
    // `Jumat 11 April`, `Friday, April 11`: the weekday comes before the month.
    guard let month, let name = words.last(where: { isName($0) }) else { return }
    found(.month(month), name, name)
  }

  private func isName(_ word: Int) -> Bool {
    (text.bytes[Int(text.tokens[word].start)] | 0x20) >= 0x61
      && (text.tokens[word].kind == .word)
  }

  private static func number(_ digits: String) -> Feature { .number(Array(digits.utf8)) }
}
