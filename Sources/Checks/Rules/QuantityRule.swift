import Languages
import Normalization
import Quantities
import TermMatching
import TextModel

/// Finds numbers, dates, percentages, sums of money and units of measure that the translation changes
/// or omits.
struct QuantityRule {
  func findings(in context: CheckContext) -> [Finding] {
    var left = context.targetQuantities
    var open: [(segment: Int, quantity: Quantity)] = []
    var findings: [Finding] = []
    for segment in context.answers.indices where !context.answers[segment].isEmpty {
      // Firm quantities first, so that a soft one does not take their counterpart.
      let own = context.sourceQuantities[segment].sorted { $0.strength > $1.strength }
      for quantity in own {
        guard let answer = take(quantity, from: context.answers[segment], of: &left) else {
          open.append((segment, quantity))
          continue
        }
        if let finding = changedUnit(quantity, answer, segment, context) {
          findings.append(finding)
        }
      }
    }
    for (segment, quantity) in open where quantity.strength > .soft || isTwo(quantity) {
      let near = context.answers[segment] + context.neighbours(of: segment)
      let instead = context.answers[segment].lazy.flatMap { left[$0] }
        .first { isSameKind($0, quantity) }
      // A quantity mentioned twice may be translated once, unless an unmatched number replaces it.
      let isChanged = quantity.strength == .firm && instead?.strength == .firm
      if isSaidAgain(quantity, in: segment, of: context), !isChanged { continue }
      if take(quantity, from: near, of: &left) != nil { continue }
      if takeConverted(quantity, from: near, of: &left) { continue }
      let words = context.answers[segment].flatMap { context.targetWords[$0] }.map(\.folded)
      if isIdiom(quantity, in: words, context) || isWeek(quantity, in: words, context) { continue }
      // A number in words may be translated freely: `empat sekawan`.
      if instead == nil, quantity.strength < .firm, isFree(quantity) { continue }
      findings.append(finding(quantity, instead, segment, context))
    }
    return findings
  }

  /// Removes and returns the first counterpart of a quantity, one with the same unit if there is one.
  private func take(
    _ quantity: Quantity, from segments: [Int], of left: inout [[Quantity]]
  ) -> Quantity? {
    for mustHaveUnit in [true, false] {
      for segment in segments {
        let place = left[segment].firstIndex {
          $0.agrees(with: quantity)
            && (!mustHaveUnit || $0.measure?.unit == quantity.measure?.unit)
        }
        if let place { return left[segment].remove(at: place) }
      }
    }
    return nil
  }

  /// Removes the first quantity that is the same in another unit: `6.2 miles` for `10 km`, `two
  /// weeks` for `14 hari`.
  private func takeConverted(
    _ quantity: Quantity, from segments: [Int], of left: inout [[Quantity]]
  ) -> Bool {
    guard let own = base(of: quantity) else { return false }
    for segment in segments {
      let place = left[segment].firstIndex { other in
        guard let base = base(of: other), base.dimension == own.dimension,
          other.measure?.unit != quantity.measure?.unit
        else { return false }
        return abs(base.value - own.value) <= 0.04 * max(abs(base.value), abs(own.value))
      }
      if let place {
        left[segment].remove(at: place)
        return true
      }
    }
    return false
  }

  /// The value of a quantity in the base unit of its dimension; nil without a unit.
  private func base(of quantity: Quantity) -> (value: Double, dimension: MeasureUnit.Dimension)? {
    guard let unit = quantity.measure?.unit, case .number(let number) = quantity.meaning else {
      return nil
    }
    return (unit.base(of: number.double), unit.dimension)
  }

  /// The finding for a number that is kept with another unit.
  private func changedUnit(
    _ quantity: Quantity, _ answer: Quantity, _ segment: Int, _ context: CheckContext
  ) -> Finding? {
    guard let unit = quantity.measure, let other = answer.measure, unit.unit != other.unit,
      case .number = quantity.meaning, case .number = answer.meaning
    else { return nil }
    let (source, target) = (context.source.text, context.target.text)
    let range = TextRange(quantity.range.start, max(quantity.range.end, unit.range.end))
    return Finding(
      .unit, quantity.strength == .firm ? .error : .warning, segment: segment, source: range,
      target: TextRange(answer.range.start, max(answer.range.end, other.range.end)),
      term: source.slice(range),
      message:
        "the unit `\(source.slice(unit.range))` has become `\(target.slice(other.range))`")
  }

  /// Whether the quantity is the name of a weekday that also means a week, and the translation says
  /// so.
  private func isWeek(_ quantity: Quantity, in words: [String], _ context: CheckContext) -> Bool {
    guard case .date(let date) = quantity.meaning, date.weekday != nil, date.day == nil else {
      return false
    }
    let name = Array(context.source.text.slice(quantity.range).utf8)
    let calendar = Language.of(context.source.index.language).calendar
    let weekWords = Language.of(context.targetLanguage).calendar.weekWords
    return name.withUnsafeBufferPointer { calendar.ambiguousWeekdays.contains($0) }
      && words.contains { weekWords.contains($0) }
  }

  /// Whether an aligned segment contains the quantity, even if it is already matched.
  private func isSaidAgain(
    _ quantity: Quantity, in segment: Int, of context: CheckContext
  ) -> Bool {
    context.answers[segment].contains { answer in
      context.targetQuantities[answer].contains { $0.agrees(with: quantity) }
    }
  }

  /// Whether an idiom expresses the quantity: `around the clock` for `24 jam`.
  private func isIdiom(
    _ quantity: Quantity, in words: [String], _ context: CheckContext
  ) -> Bool {
    guard case .number(let number) = quantity.meaning, let whole = number.whole,
      let others = Language.of(context.targetLanguage).numerals.otherWords[whole]
    else { return false }
    return words.contains { others.contains($0) }
  }

  /// Whether the quantity is 2, as in `kedua`, which may be omitted but must not change.
  private func isTwo(_ quantity: Quantity) -> Bool {
    quantity.meaning == .number(ExactNumber(2))
  }

  /// Whether a number in words is so small or vague that a translation may omit it.
  private func isFree(_ quantity: Quantity) -> Bool {
    switch quantity.meaning {
    case .number(let number): (number.whole ?? 100) <= 2
    case .magnitude: true
    default: false
    }
  }

  private func isSameKind(_ a: Quantity, _ b: Quantity) -> Bool {
    switch (a.meaning, b.meaning) {
    case (.number, .number), (.percent, .percent), (.money, .money), (.date, .date),
      (.time, .time), (.decade, .decade), (.magnitude, .magnitude), (.number, .percent),
      (.percent, .number), (.number, .money), (.money, .number), (.time, .number),
      (.number, .magnitude), (.magnitude, .number):
      a.strength > .soft
    default: false
    }
  }

  /// Whether `bare` is the number of `sum` without its currency.
  private func isBare(_ bare: Quantity, _ sum: Quantity) -> Bool {
    guard case .number(let number) = bare.meaning, case .money(let amount, _) = sum.meaning else {
      return false
    }
    return number == amount
  }

  private func finding(
    _ quantity: Quantity, _ instead: Quantity?, _ segment: Int, _ context: CheckContext
  ) -> Finding {
    let surface = context.source.text.slice(quantity.range)
    let verdict: Finding.Verdict
    let name: String
    switch quantity.meaning {
    case .number, .decade, .magnitude: (verdict, name) = (.number, "number")
    case .percent: (verdict, name) = (.percent, "percentage")
    case .money: (verdict, name) = (.currency, "sum")
    case .date: (verdict, name) = (.date, "date")
    case .time: (verdict, name) = (.date, "time")
    }
    let found = instead.map { context.target.text.slice($0.range) }
    let severity: Diagnostic.Severity =
      switch (found, quantity.strength) {
      // `Rp16.245,00` as `16,245 to the dollar`: the amount without its currency.
      case (_?, _) where instead.map { isBare($0, quantity) || isBare(quantity, $0) } ?? false:
        .suggestion
      case (nil, _) where context.shortened.contains(segment): .suggestion
      case (_?, .firm): .error
      default: .warning
      }
    return Finding(
      verdict, severity, segment: segment, source: quantity.range, target: instead?.range,
      term: surface,
      message: found.map { "the \(name) `\(surface)` has become `\($0)`" }
        ?? "the \(name) `\(surface)` is not in the translation")
  }
}
