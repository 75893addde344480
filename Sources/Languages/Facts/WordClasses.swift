/// Closed word classes of a language, looked up by word.
public struct WordClasses: Sendable {
  private var classes: [[UInt8]: WordClass] = [:]

  /// - Parameters:
  ///   - words: the language's words of numbers, dates and money.
  ///   - names: the words that introduce names of persons and places.
  ///   - titles: abbreviated titles before the name of a person.
  init(
    _ numerals: Numerals, words: [QuantityEntry], names: NameFacts = NameFacts(),
    titles: [String] = []
  ) {
    var others: Set<[UInt8]> = []
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
      for spelling in entry.spellings {
        if let wordClass {
          classes[Array(spelling.utf8)] = wordClass
        } else {
          others.insert(Array(spelling.utf8))
        }
      }
    }
    for word in numerals.indefinites { classes[Array(word.utf8)] = .numeral }
    // A word of a quantity counts as such, even if it also introduces a name.
    for (word, wordClass) in WordClasses.introductions(of: names, titles)
    where classes[word] == nil && !others.contains(word) {
      classes[word] = wordClass
    }
  }

  /// The words that introduce the name of a person or a place.
  private static func introductions(
    of names: NameFacts, _ titles: [String]
  ) -> [[UInt8]: WordClass] {
    var found: [[UInt8]: WordClass] = [:]
    for group in names.classWords
    where group.position == .beforeName && (group.kind == .place || group.kind == .street) {
      for phrase in group.words.phrases where phrase.count == 1 { found[phrase[0]] = .place }
    }
    let onlyWithStop = Set(names.titlesOnlyWithStop.phrases.compactMap(\.first))
    for title in titles where !title.contains(" ") {
      let word = Array(title.lowercased().utf8)
      if !onlyWithStop.contains(word) { found[word] = .title }
    }
    for phrase in names.honorifics.phrases where phrase.count == 1 { found[phrase[0]] = .title }
    return found
  }

  /// The class of a folded word; nil for any other word.
  public subscript(word: [UInt8]) -> WordClass? { classes[word] }
}
