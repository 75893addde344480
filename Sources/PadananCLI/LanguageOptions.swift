internal import ArgumentParser
import Glossary
import ICUSupport
import TextModel

extension LanguageTag {
  /// What an option or a setting names.
  /// - Throws: `ValidationError` where ICU knows no such language.
  static func option(_ text: String) throws -> LanguageTag {
    guard let tag = LanguageTag(naming: text), tag.isKnown else {
      throw ValidationError(
        "`\(text)` is not a language; expected a BCP 47 tag such as id or en-GB, or a name such as Indonesian"
      )
    }
    return tag
  }
}

/// The two languages of a glossary that is worked on by itself.
struct LanguageOptions: ParsableArguments {
  @Option(
    help:
      "The language of the terms, where the format does not say it: a BCP 47 tag or a name. (default: id)",
    transform: LanguageTag.option)
  var source = LanguageTag.indonesian

  @Option(
    help:
      "The language of the equivalents, where the format does not say it: a BCP 47 tag or a name. (default: en)",
    transform: LanguageTag.option)
  var target = LanguageTag.english
}

/// Sides of the glossaries without a term, where nothing can be found.
enum MissingSides {
  /// Tells of them on standard error, in one line.
  static func report(_ glossary: Glossary, source: LanguageTag, target: LanguageTag) {
    let missing = (source == target ? [source] : [source, target]).filter { side in
      !glossary.concepts.contains { concept in concept.terms.contains { $0.isUsed(in: side) } }
    }
    guard !missing.isEmpty else { return }
    let known = glossary.languages.map(\.description).joined(separator: ", ")
    let warning = Diagnostic(
      .languageWithoutTerms, .warning,
      "the glossaries have no term in \(missing.map { "`\($0)`" }.joined(separator: " or in ")); "
        + (known.isEmpty ? "they are empty" : "their languages are \(known)"))
    Terminal.report(warning.description)
  }
}
