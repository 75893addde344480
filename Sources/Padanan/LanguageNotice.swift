internal import Languages
public import TextModel

/// Detects texts whose language is clearly not the given one.
public enum LanguageNotice {
  /// A warning about a document or its translation, or that the two are probably swapped; nil if
  /// the languages can be right.
  ///
  /// Only the first 4 kB of each are read.
  public static func warning(
    about document: Document, translation: Document? = nil
  ) -> Diagnostic? {
    let source = LanguageEvidence.language(of: document.text, otherThan: document.language)
    let target = translation.flatMap {
      LanguageEvidence.language(of: $0.text, otherThan: $0.language)
    }
    if let source, let target, let translation,
      source.tag.language == translation.language.language,
      target.tag.language == document.language.language
    {
      return Diagnostic(
        .otherLanguage, .warning, file: document.id,
        "the text is in \(source.name) and its translation in \(target.name); source and translation look swapped"
      )
    }
    if let source { return warning(about: document, in: source, option: "--source") }
    if let target, let translation {
      return warning(about: translation, in: target, option: "--target")
    }
    return nil
  }

  private static func warning(
    about document: Document, in found: Language, option: String
  ) -> Diagnostic {
    Diagnostic(
      .otherLanguage, .warning, file: document.id,
      "the text is in \(found.name), but is read as \(Language.of(document.language).name); expected \(option) \(found.tag)"
    )
  }
}
