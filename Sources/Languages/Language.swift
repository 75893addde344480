public import TextModel

/// Everything that padanan knows of one language, as one value.
///
///     let language = Language.of(.indonesian)
///     language.inflection.readings(of: form)
///
/// A stage asks this value and never the tag. A new language is a folder beside `Indonesian/` and
/// `English/` and a case in ``of(_:)``.
public struct Language: Sendable {
  /// The base code, without region or script: `en` for a text in `en-GB`.
  public let tag: LanguageTag
  /// The forms of words: from a form to the lemmas that it may belong to.
  public let inflection: any Inflection

  /// The language that a tag names; for a language that padanan does not know, a plain one whose
  /// words are matched as they stand.
  public static func of(_ tag: LanguageTag) -> Language {
    switch tag.language {
    case "id": .indonesian
    case "en": .english
    default: .plain(tag)
    }
  }
}
