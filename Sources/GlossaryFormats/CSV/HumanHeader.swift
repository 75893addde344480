import Glossary
internal import ICUSupport
internal import Languages
import TextModel

/// Column names that people write, in the supported languages.
enum HumanHeader {
  /// The meaning of the columns; nil if fewer than two of them are languages.
  static func columns(of names: [String], _ options: FormatOptions) -> [GlossaryColumn]? {
    let plain = names.map(simple)
    // `Source` is a language if there is a column `Target`; otherwise it is the source of a term.
    let hasTarget = plain.contains { heading($0) == .targetTerm }
    // `ID` is an identifier if another column is Indonesian.
    let hasIndonesian = plain.contains { name in
      guard name != identifier else { return false }
      if heading(name) == .targetTerm { return options.target.language == identifier }
      if heading(name) == .sourceTerm || hasTarget && name == "source" {
        return options.source.language == identifier
      }
      return language(named: name)?.language == identifier
    }
    var seen: Set<GlossaryColumn> = []
    let columns = zip(names, plain).map { name, plain -> GlossaryColumn in
      let column: GlossaryColumn? =
        if plain == "no" || plain == "no." {
          nil  // A number, and not Norwegian.
        } else if plain.contains(":"), let native = try? GlossaryColumn(header: name) {
          native  // `English:admitted`
        } else if plain == "source" {
          hasTarget ? .term(options.source) : concept(\.source)
        } else if plain == identifier, hasIndonesian {
          .identifier
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

  /// `ID`: a heading for identifiers, and the tag of Indonesian.
  private static let identifier = LanguageTag.indonesian.description

  private static func heading(_ name: String) -> TableHeadings.Column? {
    Language.all.lazy.compactMap { $0.headings.column(named: name) }.first
  }

  private static func column(
    for heading: TableHeadings.Column, _ options: FormatOptions
  ) -> GlossaryColumn? {
    switch heading {
    case .sourceTerm: .term(options.source)
    case .targetTerm: .term(options.target)
    case .partOfSpeech: .partOfSpeech
    case .domain: concept(\.domain)
    case .definition: concept(\.definition)
    case .note: concept(\.note)
    case .reference: concept(\.source)
    case .concept: .identifier
    case .usage: Term.field(\.usage).map { .eachTerm(options.source, .field($0)) }
    }
  }

  private static func concept(_ path: PartialKeyPath<Concept>) -> GlossaryColumn? {
    Concept.field(path).map { .concept(.field($0)) }
  }

  /// The name in lower case, without punctuation at its ends and with single spaces.
  private static func simple(_ name: String) -> String {
    name.lowercased().map { $0 == "_" ? " " : $0 }
      .split(whereSeparator: \.isWhitespace).map { String($0) }.joined(separator: " ")
  }

  /// `indonesian`, `bahasa inggris`, `english (uk)`, `en-gb`, `istilah (inggris)`.
  private static func language(named name: String) -> LanguageTag? {
    if let tag = LanguageTag(naming: name), tag.isKnown { return tag }
    let halves = name.split(separator: "(", maxSplits: 1).map { String($0).trimmed }
    guard halves.count == 2, halves[1].last == ")" else { return nil }
    return language(named: halves[0]) ?? language(named: String(halves[1].dropLast()).trimmed)
  }
}

extension PartOfSpeech {
  /// Parses a name or an abbreviation used in dictionaries, in any supported language.
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
