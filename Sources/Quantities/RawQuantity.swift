import Languages
import TextModel

/// A quantity with separate number, scale and unit, because the two ends of a range may share scale
/// and unit: `5–6 triliun rupiah`.
struct RawQuantity {
  enum Unit: Equatable {
    case none, percent
    case money(String)
  }

  var range: TextRange
  var strength: Quantity.Strength
  /// The meaning of a quantity that is not an amount, such as a date.
  var fixed: Quantity.Meaning?
  var value = ExactNumber(0)
  /// The power of ten of the scale words.
  var scale = 0
  var unit = Unit.none
  var measure: Quantity.Measure?

  init(_ fixed: Quantity.Meaning, _ strength: Quantity.Strength, _ range: TextRange) {
    self.fixed = fixed
    self.strength = strength
    self.range = range
  }

  init(_ value: ExactNumber, scale: Int, _ strength: Quantity.Strength, _ range: TextRange) {
    self.value = value
    self.scale = scale
    self.strength = strength
    self.range = range
  }

  var quantity: Quantity {
    let number = value.scaled(by: scale)
    let meaning: Quantity.Meaning =
      fixed
      ?? {
        switch unit {
        case .none: .number(number)
        case .percent: .percent(number)
        case .money(let currency): .money(number, currency: currency)
        }
      }()
    return Quantity(meaning, strength, range: range, measure: measure)
  }
}

/// Copies unit and scale from one end of a range to the other: `9–11 persen`, `2,5±1 persen`.
struct QuantityRanges {
  let text: UnsafeBufferPointer<UInt8>
  let numerals: Numerals

  private static let signs: Set<String> = ["–", "-", "—", "±", "+/-"]

  /// What joins two numbers: a sign, words such as `to` (with a word such as `from` before the
  /// first number, or without one), or the words of a list.
  private enum Link { case sign, opened, range, list }

  func joined(_ quantities: [RawQuantity]) -> [RawQuantity] {
    var result = quantities
    for second in result.indices.dropFirst() {
      let first = second - 1
      guard result[first].fixed == nil, result[second].fixed == nil,
        let link = link(between: result[first], result[second])
      else { continue }
      (result[first], result[second]) = join(result[first], result[second], link)
    }
    return result
  }

  private func join(
    _ first: RawQuantity, _ second: RawQuantity, _ link: Link
  ) -> (RawQuantity, RawQuantity) {
    var (first, second) = (first, second)
    switch link {
    case .list:
      // `antara 9 dan 11 persen`; a number above 100 before `dan` may be a year.
      if second.unit == .percent, first.unit == .none, (first.value.whole ?? 0) <= 100 {
        first.unit = .percent
      }
    case .sign, .opened, .range:
      // `rose 5 percent to 300 people`: only the second number may lend its unit.
      if second.unit == .none, first.unit != .none, link == .range { break }
      if first.unit == .none { first.unit = second.unit }
      if second.unit == .none { second.unit = first.unit }
      if first.unit == second.unit, first.scale == 0, second.scale > 0 {
        first.scale = second.scale
      }
    }
    return (first, second)
  }

  private func link(between first: RawQuantity, _ second: RawQuantity) -> Link? {
    let (start, end) = (first.range.end, second.range.start)
    guard start < end, end - start <= 18 else { return nil }
    let between = String(decoding: text[start..<end], as: UTF8.self).lowercased()
    let joint = between.filter { $0 != " " && $0 != "\u{A0}" }
    if QuantityRanges.signs.contains(joint) || numerals.toleranceJoints.contains(joint) {
      return .sign
    }
    if numerals.rangeJoints.contains(joint) { return isOpened(first) ? .opened : .range }
    return numerals.listJoints.contains(joint) ? .list : nil
  }

  /// Whether the word before a number announces a range: `from 5 percent to 7`.
  private func isOpened(_ first: RawQuantity) -> Bool {
    var end = first.range.start
    while end > 0, text[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > 0, end - start <= 16, text[start - 1] | 0x20 >= 0x61, text[start - 1] < 0x80 {
      start -= 1
    }
    return start < end
      && numerals.rangeOpeners.contains(UnsafeBufferPointer(rebasing: text[start..<end]))
  }
}
