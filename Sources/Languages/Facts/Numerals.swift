/// How a language writes numbers, in words and in digits.
public struct Numerals: Sendable {
  public enum OrdinalUse: Sendable, Hashable {
    /// `kedua kapal` is both ships, `kapal kedua` the second one.
    case countToo
    case rankOnly
  }

  public var convention = NumberConvention.decimalPoint
  /// Numbers, parts of numbers and words that stand for numbers.
  public var entries: [QuantityGroup] = []
  /// What stands for one before `hundred` and `million`: `a`.
  public var articles: WordSet = []
  /// What stands after `hundred` before the rest: `and`.
  public var conjunctions: WordSet = []
  /// What joins the ends of a range, without spaces: `5 sampai 6`, `sampaidengan`.
  public var rangeJoints: Set<String> = []
  /// What joins two numbers that may share a unit: `9 dan 11 persen`.
  public var listJoints: Set<String> = []
  /// Words in the place of a numeral: `beberapa`, `several`.
  public var indefinites: Set<String> = []
  /// Other words before a noun that say that there are several: `para`.
  public var collectives: Set<String> = []
  public var ordinalUse = OrdinalUse.rankOnly
  /// Words between a number and what it counts: `tiga orang menteri`.
  public var counters: Set<String> = []
  /// Words after which a number names and does not count: `pasal 12`.
  public var naming: Set<String> = []
}

/// Which signs part thousands and decimals.
public enum NumberConvention: Sendable, Hashable {
  /// `1.500,5`
  case decimalComma
  /// `1,500.5`
  case decimalPoint
}
