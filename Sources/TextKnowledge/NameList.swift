/// The lists of a language by which names and acronyms are recognised (``Languages/NameFacts``).
enum NameList: UInt8, CaseIterable, Sendable {
  case classWordsBefore, classWordsAfter
  /// The class words of all kinds, except those that have no meaning in other names (`Semen`).
  case allClassWords
  case administrative, streets, untranslatedClassWords, namingClassWords, companyEndings
  case offices, regionalOffices, singleNameOffices, memberships
  case fields, descriptors, branches, joints
  case honorifics
  /// Titles with a full stop: `Dr`.
  case abbreviatedTitles
  case titlesOnlyWithStop
  case quotingVerbs, statingVerbs
  /// Names of areas; the value of a phrase tells whether it is a country.
  case areas
  case directions, locatives, stateWords
  case nameWords, givenNames, particles, ageWords
  case shortFormIntroductions, longFormIntroductions, alternatives
  /// Words alone and not phrases: function words, months and days, words that begin sentences.
  case functionWords, calendarWords, openers
  case namingVerbs
  case initialsIntroductions, initialsHolders, ageVerbs
  /// Words alone, beside initials.
  case sexes, personAcronyms, acronymArticles, acronymHeads

  /// The list as a bit of a ``NameLists``.
  var bit: UInt64 { 1 << UInt64(rawValue) }
}

/// A set of lists.
struct NameLists {
  var bits: UInt64 = 0

  func contains(_ list: NameList) -> Bool { bits & list.bit != 0 }
}
