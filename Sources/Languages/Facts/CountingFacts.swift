/// Words that mark a noun without plural form as plural: `para menteri`, `tiga orang menteri`.
public struct CountingFacts: Sendable {
  /// Words before a noun that mean more than one, in lower case.
  public let plurals: Set<String>
  /// Classifiers between a number and the counted noun, in lower case: `tiga orang menteri`.
  public let counters: Set<String>
  /// Number words for two and more, in lower case.
  public let numbers: Set<String>
  /// Words after which a number is a label, not a count, in lower case: `pasal 12`.
  public let naming: Set<String>

  /// - Parameter words: the language's words of numbers, dates and money.
  init(_ numerals: Numerals, words: [QuantityEntry]) {
    var plurals = numerals.indefinites.union(numerals.collectives)
    var (numbers, naming) = (Set<String>(), numerals.naming)
    for entry in words {
      switch entry.meaning {
      case .unit(let unit): if unit > 1 { numbers.formUnion(entry.spellings) }
      case .number, .teen, .ten, .hundred, .oneHundred, .scale, .oneOfScale:
        numbers.formUnion(entry.spellings)
      case .ordinal(let rank):
        if rank > 1, numerals.ordinalUse == .countToo { plurals.formUnion(entry.spellings) }
      case .magnitude: plurals.formUnion(entry.spellings)
      case .month, .clock: naming.formUnion(entry.spellings)
      // Symbols before the number: `Rp 5.000`.
      case .currency: naming.formUnion(entry.spellings.filter { $0.utf8.count <= 3 })
      case .soft, .weekday, .percent, .zone, .morning, .afternoon: break
      }
    }
    counters = numerals.counters
    self.plurals = plurals
    self.numbers = numbers
    self.naming = naming
  }
}
