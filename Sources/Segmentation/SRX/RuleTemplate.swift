internal import Languages
internal import TextModel

/// Inserts the words of languages into the built-in rules.
///
/// A placeholder such as `{{id.titles}}` has a language code and a name of ``Words``.
enum RuleTemplate {
  private enum Words: String {
    case titles
    case months
    case shortMonths = "short-months"
    case weekdays
    case shortWeekdays = "short-weekdays"
    /// Words for thousand and larger units.
    case scales

    func list(in language: Language) -> [String] {
      switch self {
      case .titles: language.orthography.titles
      case .months: language.calendar.months.flatMap(\.full)
      case .shortMonths: language.calendar.months.flatMap(\.short)
      case .weekdays: language.calendar.weekdays.flatMap(\.full)
      case .shortWeekdays: language.calendar.weekdays.flatMap(\.short)
      case .scales:
        language.quantityEntries.flatMap { entry in
          if case .scale = entry.meaning { entry.spellings } else { [] as [String] }
        }
      }
    }
  }

  /// The rules with each placeholder replaced by alternatives of a regular expression.
  static func expanded(_ rules: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(rules.count + 2048)
    var rest = rules[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "{")) {
      result += rest[..<start]
      rest = rest[start...]
      if rest.dropFirst().first == UInt8(ascii: "{"), let end = rest.firstIndex(of: 0x7D),
        let words = alternatives(String(decoding: rest[(start + 2)..<end], as: UTF8.self))
      {
        result += words.utf8
        rest = rest[(end + 2)...]
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result + rest
  }

  /// - Parameter name: a placeholder without braces, such as `id.titles`.
  /// - Returns: nil if the language or the name is unknown.
  private static func alternatives(_ name: String) -> String? {
    let parts = name.split(separator: ".").map(String.init)
    guard parts.count == 2, let words = Words(rawValue: parts[1]),
      let language = Language.all.first(where: { $0.tag.description == parts[0] })
    else { return nil }
    return words.list(in: language).joined(separator: "|")
  }
}
