import Languages
import Segmentation
import TextModel

extension QuantityScanner {
  /// A sum with the currency before the number: `Rp1.500,00`, `US$2,3 miliar`, `IDR 5 billion`,
  /// `€3`.
  func money(at place: Int) -> Reading? {
    if let code = sign(before: place), let reading = sum(at: place) {
      var quantity = reading.quantity
      quantity.unit = .money(code)
      quantity.range.start = signStart(before: place)
      return (quantity, reading.next)
    }
    if let code = dollarSign(after: place),
      let reading = sum(at: place + 1)
    {
      var quantity = reading.quantity
      quantity.unit = .money(code)
      quantity.range.start = Int(tokens[place].start)
      return (quantity, reading.next)
    }
    guard case .currency(let code) = word(place), isCapital(place), tokens[place].count <= 3,
      isNumber(place + 1), [" ", "", ".", ". ", "\u{A0}"].contains(separator(before: place + 1)),
      let reading = sum(at: place + 1)
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

  /// The offset of the currency sign before a number that ``sign(before:)`` found.
  private func signStart(before place: Int) -> Int {
    var offset = Int(tokens[place].start)
    if offset > 0, text[offset - 1] == 0x20 { offset -= 1 }
    // The first byte of the sign: `$` has one byte, the others have two or three.
    repeat { offset -= 1 } while offset > 0 && text[offset] & 0xC0 == 0x80
    return max(offset, 0)
  }

  /// The second number of a range of sums, `2 T` of `Rp1-2 T`.
  func rangeEnd(at place: Int, after last: RawQuantity?) -> Reading? {
    guard isNumber(place), tokens[place].gap == .hyphen, case .money? = last?.unit,
      last?.range.end == Int(tokens[place - 1].end)
    else { return nil }
    return sum(at: place)
  }

  /// The digits of a sum with the words or letters that scale them: `1,2 T`, `300-an juta`, `5m`.
  private func sum(at place: Int) -> Reading? {
    guard var (quantity, next) = approximate(at: place) ?? digits(at: place) ?? scaled(at: place)
    else { return nil }
    guard next == place + 1, isNumber(place), isJoined(next), tokens[next].kind == .word,
      next + 1 >= tokens.count || tokens[next + 1].gap != .hyphen
    else { return (quantity, next) }
    let word = String(decoding: bytes(next), as: UTF8.self)
    guard let scale = language.numerals.sumScales[word.lowercased()],
      word.utf8.count > 1 || isCapital(next)
    else { return (quantity, next) }
    quantity.scale += scale
    quantity.range.end = Int(tokens[next].end)
    next += 1
    return (quantity, next)
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
