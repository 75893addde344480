/// What a word says of numbers and dates.
public enum QuantityWord: Sendable, Hashable {
  /// 1 to 9, which `puluh` and `ratus` may follow; 0 only by itself.
  case unit(Int)
  /// 10 and above: `sebelas`, `twelve`; and the tens in English, which a unit may follow.
  case number(Int)
  /// `belas`
  case teen
  /// `puluh`
  case ten
  /// `ratus`, `hundred`
  case hundred
  /// `seratus`
  case oneHundred
  /// `ribu`, `juta`: the power of ten.
  case scale(Int)
  /// `seribu`, `sejuta`: the power of ten.
  case oneOfScale(Int)
  case ordinal(Int)
  /// Stands for a number without being one (`both`, `double`): a significand and a power of ten.
  case soft(Int, exponent: Int)
  /// `puluhan`, `thousands`: the power of ten.
  case magnitude(Int)
  /// 1 to 12.
  case month(Int)
  /// 1 is Monday.
  case weekday(Int)
  case percent
  /// The currency's code (ISO 4217).
  case currency(String)
  /// `pukul`: a time follows.
  case clock
  /// `WIB`, `GMT`: a time stands before it.
  case zone
  case morning, afternoon
}

extension QuantityWord {
  /// The word for half.
  static let half = QuantityWord.soft(5, exponent: -1)
}
