import Normalization
import Quantities
import TermMatching
import TextModel

/// Finds numbers, dates, percentages and sums of money that the translation changes or omits.
struct QuantityRule {
  func findings(in context: CheckContext) -> [Finding] {
    var left = context.targetQuantities
    var open: [(segment: Int, quantity: Quantity)] = []
    for segment in context.answers.indices where !context.answers[segment].isEmpty {
      // Firm quantities first, so that a soft one does not take their counterpart.
      let own = context.sourceQuantities[segment].sorted { $0.strength > $1.strength }
      for quantity in own
      where !take(quantity, from: context.answers[segment], of: &left) {
        open.append((segment, quantity))
      }
    }
    var findings: [Finding] = []
    for (segment, quantity) in open where quantity.strength > .soft || isTwo(quantity) {
      let near = context.answers[segment] + context.neighbours(of: segment)
      let instead = context.answers[segment].lazy.flatMap { left[$0] }
        .first { isSameKind($0, quantity) }
      // A quantity mentioned twice may be translated once, unless an unmatched number replaces it.
      let isChanged = quantity.strength == .firm && instead?.strength == .firm
      if isSaidAgain(quantity, in: segment, of: context), !isChanged { continue }
      if take(quantity, from: near, of: &left) { continue }
      let words = context.answers[segment].flatMap { context.targetWords[$0] }.map(\.folded)
      if isIdiom(quantity, in: words) { continue }
      // A number in words may be translated freely: `empat sekawan`.
      if instead == nil, quantity.strength < .firm, isFree(quantity) { continue }
      findings.append(finding(quantity, instead, segment, context))
    }
    return findings
  }

  private func take(_ quantity: Quantity, from segments: [Int], of left: inout [[Quantity]]) -> Bool
  {
    for segment in segments {
      guard let place = left[segment].firstIndex(where: { $0.agrees(with: quantity) }) else {
        continue
      }
      left[segment].remove(at: place)
      return true
    }
    return false
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
  private func isIdiom(_ quantity: Quantity, in words: [String]) -> Bool {
    guard case .number(let number) = quantity.meaning else { return false }
    switch number.whole {
    case 24: return words.contains("clock") || words.contains("day")
    case 12: return words.contains("year")
    case 7: return words.contains("week")
    default: return false
    }
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
      case (_?, _) where instead.map { isBare($0, quantity) } ?? false: .suggestion
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
