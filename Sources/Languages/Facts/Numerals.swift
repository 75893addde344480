/// How a language writes numbers in words and in digits.
public struct Numerals: Sendable {
  /// Whether ordinals can also count.
  enum OrdinalUse {
    /// `kedua kapal` means both ships, `kapal kedua` the second ship.
    case countToo
    /// An ordinal gives a rank only: `second`.
    case rankOnly
  }

  /// Decimal and thousands separators of numbers in digits.
  public var convention = NumberConvention.decimalPoint
  /// Number words and parts of them, with their meanings.
  var entries: [QuantityGroup] = []
  /// Words that mean one before `hundred` and `million`: `a`.
  public var articles: WordSet = []
  /// Words allowed between `hundred` and the rest of a number: `and`.
  public var conjunctions: WordSet = []
  /// Text between the ends of a range, with spaces removed: `sampai` (`5 sampai 6`),
  /// `sampaidengan`.
  public var rangeJoints: Set<String> = []
  /// Text between a number and its tolerance, with spaces removed: `plusminus` (`2,5 plus minus 1`).
  public var toleranceJoints: Set<String> = []
  /// Words before the first end of a range, of which the second end may leave out the unit: `from
  /// 5 percent to 7`.
  public var rangeOpeners: WordSet = []
  /// Letters and short forms behind the digits of a sum that scale it, in lower case, with the power
  /// of ten: `m` of `Rp950 M`.
  ///
  /// Behind a space, a single letter must be a capital one.
  public var sumScales: [String: Int] = [:]
  /// Text between two orders of magnitude that multiply, in lower case: `of` in `hundreds of
  /// thousands`.
  public var magnitudeJoints: Set<String> = []
  /// Expressions in which a number word does not count: `roda dua`, `kaki lima`.
  public var fixedExpressions: PhraseList = ""
  /// Words that say a number otherwise, in lower case, by number: `clock` for the 24 of `24 jam`.
  public var otherWords: [Int: Set<String>] = [:]
  /// Words between two numbers that may share a unit: `9 dan 11 persen`.
  public var listJoints: Set<String> = []
  /// Indefinite numerals: `beberapa`, `several`.
  var indefinites: Set<String> = []
  /// Other words before a noun that mean more than one: `para`.
  var collectives: Set<String> = []
  /// Whether ordinals can also count.
  var ordinalUse = OrdinalUse.rankOnly
  /// Classifiers between a number and the counted noun: `tiga orang menteri`.
  var counters: Set<String> = []
  /// Words after which a number is a label, not a count: `pasal 12`.
  var naming: Set<String> = []
}

/// Decimal and thousands separators of a language.
public enum NumberConvention: Sendable, Hashable {
  /// Decimal comma, thousands separated by full stops: `1.500,5`.
  case decimalComma
  /// Decimal point, thousands separated by commas: `1,500.5`.
  case decimalPoint
}
