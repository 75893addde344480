internal import TextModel

extension Language {
  /// English of both sides of the Atlantic; a date in digits as in America.
  static let english = english(.english)

  private static let american = english(calendar: .english)
  private static let british = english(calendar: .british)

  /// English as a region writes it.
  static func english(_ tag: LanguageTag) -> Language {
    dayFirstRegions.contains(tag.description) ? british : american
  }

  private static let dayFirstRegions: Set<String> = [
    "en-GB", "en-AU", "en-NZ", "en-IE", "en-SG", "en-IN", "en-ZA",
  ]

  private static func english(calendar: Calendar) -> Language {
    Language(
      tag: .english, name: "English", orthography: .english, numerals: .english,
      calendar: calendar, clock: .english, currencies: .english, functionWords: .english,
      labels: .english, nameWording: .english, headings: .english, names: .english,
      inflection: EnglishInflection(), derivation: EnglishDerivation())
  }
}
