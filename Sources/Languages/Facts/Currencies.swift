/// The words a language uses for currencies.
public struct Currencies: Sendable {
  /// Currency names, symbols and codes, with their ISO 4217 codes as meanings.
  var entries: [QuantityGroup] = Currencies.international
  /// ISO 4217 code of a dollar by the word before it (`Singapore dollars`); keys keep their
  /// capitals.
  public var dollarsByWordBefore: [String: String] = [:]
  /// ISO 4217 code of a dollar by the word after it: `dolar Singapura`.
  public var dollarsByWordAfter: [String: String] = [:]
  /// Names of currencies that are other words too, such as the verb `won`: a sum only after a number
  /// of a thousand or more.
  public var ambiguousNames: WordSet = []

  /// ISO 4217 codes, and names that several languages share.
  static let international: [QuantityGroup] = [
    QuantityGroup("rp idr rupiah", .currency("IDR")),
    QuantityGroup("usd", .currency("USD")),
    QuantityGroup("eur euro euros", .currency("EUR")),
    QuantityGroup("gbp", .currency("GBP")),
    QuantityGroup("jpy yen", .currency("JPY")),
    QuantityGroup("sgd", .currency("SGD")),
    QuantityGroup("myr ringgit rm", .currency("MYR")),
    QuantityGroup("cny yuan renminbi rmb", .currency("CNY")),
    QuantityGroup("rub rubel ruble rubles rouble roubles", .currency("RUB")),
    QuantityGroup("aud", .currency("AUD")),
    QuantityGroup("inr rupee rupees", .currency("INR")),
    QuantityGroup("thb baht", .currency("THB")),
    QuantityGroup("krw won", .currency("KRW")),
  ]
}
