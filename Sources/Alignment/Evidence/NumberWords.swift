internal import TextModel

/// Numbers in words, Indonesian and English.
struct NumberWords {
  enum Part {
    /// From 0 to 19, and the tens of English.
    case unit(Int)
    /// What multiplies the unit before it: `puluh`, `hundred`.
    case multiplier(Int)
    /// What closes a group: `ribu`, `million`.
    case scale(Int)
    /// Indonesian `belas`, ten more than the unit before it.
    case teen
    /// A multiplier with its unit: `seratus`, `seribu`.
    case one(of: Int)
  }

  private let parts: [String: Part]

  init(language: LanguageTag) {
    switch language.language {
    case "id": parts = NumberWords.indonesian
    case "en": parts = NumberWords.english
    default: parts = [:]
    }
  }

  func part(_ word: String) -> Part? { parts[word] }

  /// The value of parts that stand side by side; nil where they make no number.
  static func value(of parts: [Part]) -> Int? {
    var (total, group, unit) = (0, 0, 0)
    for part in parts {
      switch part {
      case .unit(let value):
        guard unit == 0 || (unit % 10 == 0 && value < 10) else { return nil }
        unit += value
      case .teen:
        guard (1...9).contains(unit) else { return nil }
        unit += 10
      case .multiplier(let factor):
        guard unit > 0 else { return nil }
        group += unit * factor
        unit = 0
      case .scale(let factor):
        guard group + unit > 0, total == 0 || factor < 1_000_000_000_000 else { return nil }
        total += (group + unit) * factor
        (group, unit) = (0, 0)
      case .one(let factor):
        if factor >= 1000 { total += factor } else { group += factor }
      }
    }
    return total + group + unit
  }

  private static let indonesian: [String: Part] = [
    "nol": .unit(0), "satu": .unit(1), "dua": .unit(2), "tiga": .unit(3), "empat": .unit(4),
    "lima": .unit(5), "enam": .unit(6), "tujuh": .unit(7), "delapan": .unit(8),
    "sembilan": .unit(9), "sepuluh": .unit(10), "sebelas": .unit(11), "belas": .teen,
    "puluh": .multiplier(10), "ratus": .multiplier(100), "seratus": .one(of: 100),
    "ribu": .scale(1000), "seribu": .one(of: 1000), "juta": .scale(1_000_000),
    "sejuta": .one(of: 1_000_000), "miliar": .scale(1_000_000_000),
    "milyar": .scale(1_000_000_000), "triliun": .scale(1_000_000_000_000),
  ]

  private static let english: [String: Part] = [
    "zero": .unit(0), "one": .unit(1), "two": .unit(2), "three": .unit(3), "four": .unit(4),
    "five": .unit(5), "six": .unit(6), "seven": .unit(7), "eight": .unit(8), "nine": .unit(9),
    "ten": .unit(10), "eleven": .unit(11), "twelve": .unit(12), "thirteen": .unit(13),
    "fourteen": .unit(14), "fifteen": .unit(15), "sixteen": .unit(16), "seventeen": .unit(17),
    "eighteen": .unit(18), "nineteen": .unit(19), "twenty": .unit(20), "thirty": .unit(30),
    "forty": .unit(40), "fifty": .unit(50), "sixty": .unit(60), "seventy": .unit(70),
    "eighty": .unit(80), "ninety": .unit(90), "hundred": .multiplier(100),
    "thousand": .scale(1000), "million": .scale(1_000_000), "billion": .scale(1_000_000_000),
    "trillion": .scale(1_000_000_000_000),
  ]
}
