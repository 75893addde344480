import Languages
import Segmentation
import TextModel

extension QuantityScanner {
  /// A sum with the currency before the number: `Rp1.500,00`, `US$2,3 miliar`, `IDR 5 billion`,
  /// `€3`.
  func money(at place: Int) -> Reading? {
    if let code = sign(before: place), let reading = digits(at: place) ?? scaled(at: place) {
      var quantity = reading.quantity
      quantity.unit = .money(code)
      quantity.range.start = signStart(before: place)
      return (quantity, reading.next)
    }
    if let code = dollarSign(after: place),
      let reading = digits(at: place + 1) ?? scaled(at: place + 1)
    {
      var quantity = reading.quantity
      quantity.unit = .money(code)
      quantity.range.start = Int(tokens[place].start)
      return (quantity, reading.next)
    }
    guard case .currency(let code) = word(place), isCapital(place), tokens[place].count <= 3,
      isNumber(place + 1), [" ", "", ".", ". ", "\u{A0}"].contains(separator(before: place + 1)),
      let reading = digits(at: place + 1)
    else { return nil }
    var quantity = reading.quantity
    quantity.unit = .money(code)
    quantity.range.start = Int(tokens[place].start)
    return (quantity, reading.next)
  }

  /// The currency of the sign before a number, with at most one space between them.
  private func sign(before place: Int) -> String? {
    var offset = Int(tokens[place].start)
    if offset > 0, text[offset - 1] == 0x20 { offset -= 1 }
    guard offset > 0 else { return nil }
    if text[offset - 1] == UInt8(ascii: "$") { return "USD" }
    let before = text[max(0, offset - 3)..<offset]
    if before.elementsEqual("€".utf8) { return "EUR" }
    let two = before.suffix(2)
    if two.elementsEqual("£".utf8) { return "GBP" }
    if two.elementsEqual("¥".utf8) { return "JPY" }
    return nil
  }

  private func signStart(before place: Int) -> Int {
    let start = Int(tokens[place].start)
    var offset = start
    while offset > 0, start - offset < 4, text[offset - 1] == 0x20 || isSign(text[offset - 1]) {
      offset -= 1
    }
    return offset
  }

  /// Whether the byte is `$` or part of another currency sign.
  private func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "$") || byte >= 0x80
  }

  /// The currency of `US$`, `S$`, `A$` before a number.
  private func dollarSign(after place: Int) -> String? {
    guard place + 1 < tokens.count, ["$", "$ "].contains(separator(before: place + 1)) else {
      return nil
    }
    switch String(decoding: bytes(place), as: UTF8.self) {
    case "US", "AS", "U.S.", "USD": return "USD"
    case "S", "SG", "SGD": return "SGD"
    case "A", "AU", "AUD": return "AUD"
    case "HK": return "HKD"
    case "NZ": return "NZD"
    case "C", "CA", "CAD": return "CAD"
    default: return nil
    }
  }

  /// The currency of `US dollars` after a number.
  func dollars(at place: Int) -> String? {
    guard isJoined(place + 1), case .currency("USD") = word(place + 1) else { return nil }
    return language.currencies.dollarsByWordBefore[String(decoding: bytes(place), as: UTF8.self)]
  }

  /// The currency of `dolar AS` or `dolar Singapura`, and the index of the token after it.
  func country(of code: String, after next: Int) -> (code: String, next: Int) {
    guard code == "USD", isJoined(next),
      let own = language.currencies.dollarsByWordAfter[String(decoding: bytes(next), as: UTF8.self)]
    else { return (code, next) }
    return (own, next + 1)
  }
}
