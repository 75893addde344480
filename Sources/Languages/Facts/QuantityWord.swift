/// The meaning of a word in a number, a date, a time or a sum of money.
public enum QuantityWord: Sendable, Hashable {
  /// 1 to 9, which `puluh` and `ratus` may follow; 0 only alone.
  case unit(Int)
  /// 10 and above: `sebelas`, `twelve`; also the English tens, which a unit may follow.
  case number(Int)
  /// `belas`: adds ten to the unit before it.
  case teen
  /// `puluh`: multiplies the unit before it by ten.
  case ten
  /// `ratus`, `hundred`: multiplies the unit before it by 100.
  case hundred
  /// `seratus`: 100.
  case oneHundred
  /// `ribu`, `juta`: multiplies the number before it by this power of ten.
  case scale(Int)
  /// `seribu`, `sejuta`: this power of ten.
  case oneOfScale(Int)
  /// `kedua`, `second`: the rank.
  case ordinal(Int)
  /// A word that implies a number (`both`, `double`): significand and power of ten.
  case soft(Int, exponent: Int)
  /// `puluhan`, `thousands`: an order of magnitude, as a power of ten.
  case magnitude(Int)
  /// A month, 1 to 12.
  case month(Int)
  /// A weekday, 1 (Monday) to 7.
  case weekday(Int)
  /// `persen`, `percent`.
  case percent
  /// A currency, by its ISO 4217 code.
  case currency(String)
  /// `pukul`: precedes a time.
  case clock
  /// `WIB`, `GMT`: follows a time.
  case zone
  /// `a.m.` and `p.m.`, after a time.
  case morning, afternoon
}

extension QuantityWord {
  /// The meaning of `half`.
  static let half = QuantityWord.soft(5, exponent: -1)
}
