internal import TextModel

extension Language {
  /// English of both sides of the Atlantic.
  static let english = Language(tag: .english, inflection: EnglishInflection())
}
