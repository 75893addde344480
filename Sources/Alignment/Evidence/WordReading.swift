/// What a word says about amounts and dates, read once for each form.
struct WordReading {
  enum Meaning {
    case none
    /// Digits: `1.500`, `11`.
    case digits
    /// A number with an ending: `21st`, `1990s`.
    case ordinal(Int)
    /// A part of a number in words.
    case numeral(NumberWords.Part)
    case month(Int)
    /// A currency or `percent`.
    case sign(UInt8)
  }

  let meaning: Meaning

  init(_ form: [UInt8], calendar: CalendarWords, numbers: NumberWords) {
    if let first = form.first, (0x30...0x39).contains(first) {
      let digits = form.prefix { (0x30...0x39).contains($0) }
      let ending = String(decoding: form.dropFirst(digits.count), as: UTF8.self)
      if digits.count <= 9, ["st", "nd", "rd", "th", "s", "an"].contains(ending) {
        meaning = .ordinal(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
      } else {
        meaning = form.allSatisfy { $0 < 0x3A } ? .digits : .none
      }
      return
    }
    let word = String(decoding: form, as: UTF8.self)
    if let month = calendar.month(word) {
      meaning = .month(month)
    } else if let part = numbers.part(word) {
      meaning = .numeral(part)
    } else if let sign = WordReading.signs[word] {
      meaning = .sign(sign)
    } else {
      meaning = .none
    }
  }

  private static let signs: [String: UInt8] = [
    "persen": UInt8(ascii: "%"), "percent": UInt8(ascii: "%"), "dolar": UInt8(ascii: "$"),
    "dollar": UInt8(ascii: "$"), "dollars": UInt8(ascii: "$"), "usd": UInt8(ascii: "$"),
    "rupiah": UInt8(ascii: "R"), "rp": UInt8(ascii: "R"), "idr": UInt8(ascii: "R"),
    "euro": UInt8(ascii: "E"), "euros": UInt8(ascii: "E"), "eur": UInt8(ascii: "E"),
    "yen": UInt8(ascii: "Y"), "yuan": UInt8(ascii: "C"),
  ]
}
