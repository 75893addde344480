internal import TextModel

extension Language {
  /// Indonesian as newspapers write it (EYD V).
  static let indonesian = Language(tag: .indonesian, inflection: IndonesianInflection())
}
