internal import ArgumentParser
import Glossary
import GlossaryFormats
import ICUSupport
import Padanan
import TextModel

extension LanguageTag {
  /// The language named by an option or a setting.
  /// - Throws: `ValidationError` if the language is unknown to ICU.
  static func option(_ text: String) throws -> LanguageTag {
    guard let tag = LanguageTag(naming: text), tag.isKnown else {
      throw ValidationError(
        "`\(text)` is not a language; expected a BCP 47 tag such as id or en-GB, or a name such as Indonesian"
      )
    }
    return tag
  }
}

/// Options for the two languages of a glossary, for commands without texts.
struct LanguageOptions: ParsableArguments {
  @Option(
    help:
      "The language of the terms if the file does not name it: a BCP 47 tag or a name. (default: id)",
    transform: LanguageTag.option)
  var source = LanguageTag.indonesian

  @Option(
    help:
      "The language of the equivalents if the file does not name it: a BCP 47 tag or a name. (default: en)",
    transform: LanguageTag.option)
  var target = LanguageTag.english
}

/// The option for the sheet of a workbook.
struct SheetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "XLSX: the sheet to read. (default: all sheets with a glossary)", valueName: "name"))
  var sheet: String?

  /// Options for reading glossaries.
  func reading(_ languages: LanguageOptions) -> FormatOptions {
    var options = FormatOptions(source: languages.source, target: languages.target)
    options.sheet = sheet
    return options
  }
}

/// Warns of glossaries of which no term occurs in a text of many sentences.
struct NoTermNotice {
  private static let leastSegments = 50
  private var segments = 0
  private var matches = 0

  /// Counts the segments and terms of one text.
  mutating func count(segments: Int, matches: Int) {
    self.segments += segments
    self.matches += matches
  }

  /// Reports on standard error if no text had a term.
  func report(_ glossary: CompiledGlossary) {
    guard matches == 0, segments >= NoTermNotice.leastSegments, glossary.conceptCount > 0 else {
      return
    }
    let known = glossary.languages.map(\.description).joined(separator: ", ")
    Terminal.report(
      Diagnostic(
        .languageWithoutTerms, .warning,
        "no term of the glossaries occurs in \(segments) segments; their languages are \(known)"
      ).description)
  }
}

/// Warns of languages in which the glossaries have no term.
enum MissingSides {
  /// Reports them on standard error, in one line.
  static func report(_ glossary: CompiledGlossary, source: LanguageTag, target: LanguageTag) {
    let missing = (source == target ? [source] : [source, target]).filter {
      !glossary.hasTerm(in: $0)
    }
    guard !missing.isEmpty else { return }
    let known = glossary.languages.map(\.description).joined(separator: ", ")
    let warning = Diagnostic(
      .languageWithoutTerms, .warning,
      "the glossaries have no terms in \(missing.map { "`\($0)`" }.joined(separator: " or ")); "
        + (known.isEmpty ? "they are empty" : "their languages are \(known)"))
    Terminal.report(warning.description)
  }
}
