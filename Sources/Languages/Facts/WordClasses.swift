/// Closed word classes of a language, looked up by word.
public struct WordClasses: Sendable {
  private var classes: [[UInt8]: WordClass] = [:]

  /// - Parameter words: the language's words of numbers, dates and money.
  init(_ numerals: Numerals, words: [QuantityEntry]) {
    for entry in words {
      let wordClass: WordClass? =
        switch entry.meaning {
        case .month: .month
        case .weekday: .weekday
        case .unit, .number, .teen, .ten, .hundred, .oneHundred, .scale, .oneOfScale, .magnitude,
          .half:
          .numeral
        case .ordinal(let rank): rank > 1 && numerals.ordinalUse == .countToo ? .numeral : nil
        case .soft, .percent, .currency, .clock, .zone, .morning, .afternoon: nil
        }
      guard let wordClass else { continue }
      for spelling in entry.spellings { classes[Array(spelling.utf8)] = wordClass }
    }
    for word in numerals.indefinites { classes[Array(word.utf8)] = .numeral }
  }

  /// The class of a folded word; nil for any other word.
  public subscript(word: [UInt8]) -> WordClass? { classes[word] }
}
