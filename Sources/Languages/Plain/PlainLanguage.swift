internal import TextModel

extension Language {
  /// A language without a folder.
  static func plain(_ tag: LanguageTag) -> Language { Language(tag: tag) }

  /// A regional language of Indonesia, whose sentences end as in Indonesian.
  static func regional(_ tag: LanguageTag) -> Language {
    Language(tag: tag, orthography: Orthography(sentenceMarks: .plainLatin))
  }
}

/// No inflection: a word is only a form of itself.
struct NoInflection: Inflection {
  let head = HeadPosition.first
  func readings(of word: ArraySlice<UInt8>) -> [FormReading] { [] }
  func readings(of first: ArraySlice<UInt8>, hyphen second: ArraySlice<UInt8>) -> [FormReading] {
    []
  }
  func clitic(_ part: ArraySlice<UInt8>) -> FormFeatures? { nil }
  func isBoundPrefix(_ part: ArraySlice<UInt8>) -> Bool { false }
  func explanation(
    of reading: FormReading, surface: String, in language: InterfaceLanguage
  ) -> String { surface }
}

/// No derivation: a word has no other root.
struct NoDerivation: WordFormation {}
