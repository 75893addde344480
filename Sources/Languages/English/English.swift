internal import TextModel

extension Language {
  /// English with the spellings of Britain and America; `11/4` is November 4.
  static let english = english(.english)

  private static let american = english(calendar: .english)
  private static let british = english(calendar: .british)

  /// English with the date order of a region: day first outside America.
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
      measures: .english, negation: .english, places: .english, syntax: .english,
      idioms: .englishIdioms,
      inflection: EnglishInflection(), derivation: EnglishDerivation(), phrases: EnglishPhrases())
  }
}
