internal import TextModel

extension Language {
  /// A language that padanan has no folder for.
  static func plain(_ tag: LanguageTag) -> Language { Language(tag: tag) }

  /// A language of Indonesia whose articles are set as Indonesian ones are.
  static func regional(_ tag: LanguageTag) -> Language {
    Language(tag: tag, orthography: Orthography(sentenceMarks: .plainLatin))
  }
}

/// For languages whose forms are matched as they stand.
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

/// For languages whose derived words are words of their own.
struct NoDerivation: WordFormation {}
