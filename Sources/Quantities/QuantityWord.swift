/// What a word says of numbers and dates.
enum QuantityWord: Sendable, Hashable {
  /// 1 to 9, which `puluh` and `ratus` may follow.
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
  /// `seribu`, `sejuta`
  case oneOfScale(Int)
  case ordinal(Int)
  /// Stands for a number without being one: `both`, `double`.
  case soft(ExactNumber)
  /// `puluhan`, `thousands`
  case magnitude(Int)
  case month(Int)
  case weekday(Int)
  case percent
  case currency(String)
  /// `pukul`: a time follows.
  case clock
  /// `WIB`, `GMT`: a time stands before it.
  case zone
  case morning, afternoon
  /// `hingga`, `to`: the two numbers around it have one unit.
  case range
}

/// A word of at most sixteen ASCII letters in lower case, as a number.
typealias PackedWord = UInt128

/// - Returns: 0 for a word with other bytes, or a longer one.
func pack(_ bytes: some Collection<UInt8>) -> PackedWord {
  guard bytes.count <= 16 else { return 0 }
  var packed: PackedWord = 0
  for byte in bytes {
    guard byte < 0x80 else { return 0 }
    let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    packed = packed << 8 | PackedWord(lower)
  }
  return packed
}

/// The words of one language.
struct QuantityLexicon: Sendable {
  let words: [PackedWord: QuantityWord]
  let convention: NumberConvention
  /// Whether `11/4` is the eleventh of April.
  let dayComesFirst: Bool
  /// Whether `April 11` is a day.
  let monthMayComeFirst: Bool

  init(
    _ groups: [(String, (Int) -> QuantityWord)], others: [(String, QuantityWord)],
    convention: NumberConvention, dayComesFirst: Bool, monthMayComeFirst: Bool
  ) {
    var words: [PackedWord: QuantityWord] = [:]
    for (names, word) in groups {
      for (number, alternatives) in names.split(separator: " ").enumerated() {
        for name in alternatives.split(separator: "|") { words[pack(name.utf8)] = word(number + 1) }
      }
    }
    for (names, word) in others {
      for name in names.split(separator: " ") { words[pack(name.utf8)] = word }
    }
    self.words = words
    self.convention = convention
    self.dayComesFirst = dayComesFirst
    self.monthMayComeFirst = monthMayComeFirst
  }
}

extension QuantityLexicon {
  /// Digits and codes of currencies only.
  static let other = QuantityLexicon(
    [], others: currencies, convention: .decimalPoint, dayComesFirst: true,
    monthMayComeFirst: true)
}

let currencies: [(String, QuantityWord)] = [
  ("rp idr rupiah", .currency("IDR")), ("usd", .currency("USD")),
  ("eur euro euros", .currency("EUR")),
  ("gbp", .currency("GBP")), ("jpy yen", .currency("JPY")),
  ("sgd", .currency("SGD")), ("myr ringgit rm", .currency("MYR")),
  ("cny yuan renminbi rmb", .currency("CNY")),
  ("rub rubel ruble rubles rouble roubles", .currency("RUB")),
  ("aud", .currency("AUD")), ("inr rupee rupees", .currency("INR")), ("thb baht", .currency("THB")),
  ("krw won", .currency("KRW")),
]
