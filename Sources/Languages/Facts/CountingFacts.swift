/// How a language counts a noun that itself shows no number: `para menteri`, `tiga orang menteri`.
public struct CountingFacts: Sendable {
  /// Words before a noun that say that there are several.
  public let plurals: Set<String>
  /// Words between a number and what it counts.
  public let counters: Set<String>
  /// Numbers above one.
  public let numbers: Set<String>
  /// Words after which a number names and does not count: `pasal 12`.
  public let naming: Set<String>

  /// - Parameter words: everything that the language says of numbers, dates and money.
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
      // What stands before the number: `Rp 5.000`.
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
