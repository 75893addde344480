import Glossary
internal import ICUSupport
internal import Languages
import TextModel

/// Column names that people write, in the languages that padanan knows.
enum HumanHeader {
  /// What the columns hold; nil where fewer than two of them are languages.
  static func columns(of names: [String], _ options: FormatOptions) -> [GlossaryColumn]? {
    let plain = names.map(simple)
    // `Source` is a language beside `Target`, and where a term comes from elsewhere.
    let hasTarget = plain.contains { heading($0) == .targetTerm }
    // `ID` is an identifier beside `Indonesian`.
    let hasIndonesian = plain.contains {
      $0 != identifier && language(named: $0)?.language == identifier
    }
    var seen: Set<GlossaryColumn> = []
    let columns = zip(names, plain).map { name, plain -> GlossaryColumn in
      let column: GlossaryColumn? =
        if plain == "no" || plain == "no." {
          nil  // A number, and not Norwegian.
        } else if plain == "source" {
          hasTarget ? .term(options.source) : .source
        } else if plain == identifier, hasIndonesian {
          .concept
        } else if let heading = heading(plain) {
          self.column(for: heading, options)
        } else {
          language(named: plain).map { .term($0) }
        }
      guard let column, seen.insert(column).inserted else { return .extra(name.trimmed) }
      return column
    }
    guard columns.compactMap(\.language).count >= 2,
      Set(columns).count == columns.count, !columns.contains(.extra(""))
    else { return nil }
    return columns
  }

  /// A heading for what names a concept, and the tag of a language.
  private static let identifier = LanguageTag.indonesian.description

  private static func heading(_ name: String) -> TableHeadings.Column? {
    Language.all.lazy.compactMap { $0.headings.column(named: name) }.first
  }

  private static func column(
    for heading: TableHeadings.Column, _ options: FormatOptions
  ) -> GlossaryColumn {
    switch heading {
    case .sourceTerm: .term(options.source)
    case .targetTerm: .term(options.target)
    case .partOfSpeech: .partOfSpeech
    case .domain: .domain
    case .definition: .definition
    case .note: .note
    case .reference: .source
    case .concept: .concept
    case .usage: .termFacts(options.source, .usage)
    }
  }

  /// In small letters, without marks around and with single spaces.
  private static func simple(_ name: String) -> String {
    name.lowercased().map { $0 == "_" ? " " : $0 }
      .split(whereSeparator: \.isWhitespace).map { String($0) }.joined(separator: " ")
  }

  /// `indonesian`, `bahasa inggris`, `english (uk)`, `en-gb`, `istilah (inggris)`.
  private static func language(named name: String) -> LanguageTag? {
    if let found = languages[name] { return found }
    if let tag = LanguageTag(name), DisplayNames.name(of: tag.language, .language, in: "en") != nil
    {
      return tag
    }
    let halves = name.split(separator: "(", maxSplits: 1).map { String($0).trimmed }
    guard halves.count == 2, halves[1].last == ")" else { return nil }
    let inner = String(halves[1].dropLast()).trimmed
    return languages[halves[0]] ?? language(named: inner)
  }

  /// The names of languages that padanan's users translate between, in the languages that it knows.
  private static let languages: [String: LanguageTag] = {
    var names: [String: LanguageTag] = [:]
    for code in [
      "id", "en", "ms", "jv", "su", "ban", "min", "ace", "bug", "zh", "ja", "ko", "ar", "nl", "de",
      "fr", "es", "pt", "it", "ru", "th", "vi", "fil", "hi", "ta", "tr", "pl", "sv", "tet", "km",
    ] {
      guard let tag = LanguageTag(code) else { continue }
      for display in Language.all.map(\.tag.description) {
        guard let name = DisplayNames.name(of: code, .language, in: display)?.lowercased() else {
          continue
        }
        names[name] = tag
        // `bahasa english` as well: headings mix languages.
        for wording in Language.all.map(\.nameWording) where wording.languageNames == .ofPeoples {
          if let full = wording.language(named: name) { names[full] = tag }
        }
      }
    }
    return names
  }()
}

extension PartOfSpeech {
  /// By a name or an abbreviation that dictionaries use, in any language that padanan knows.
  init?(named name: String) {
    let plain = name.lowercased().filter { $0 != "." }
    guard let part = PartOfSpeech(rawValue: plain) ?? PartOfSpeech.names[plain] else { return nil }
    self = part
  }

  private static let names: [String: PartOfSpeech] = {
    var names: [String: PartOfSpeech] = [:]
    for (part, spellings) in Language.all.flatMap(\.headings.partsOfSpeech) {
      for spelling in spellings { names[spelling] = PartOfSpeech(rawValue: part) }
    }
    return names
  }()
}
