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
    var columns = zip(names, plain).map { name, plain -> GlossaryColumn in
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
          language(named: plain).map { .term($0) } ?? self.column(ofLanguageAndKind: plain)
        }
      guard let column, seen.insert(column).inserted else { return .extra(name.trimmed) }
      return column
    }
    // `kata asing` is a term in the language that no other column names.
    if let place = plain.firstIndex(where: { heading($0) == .foreignTerm }) {
      let named = Set(columns.compactMap(\.language))
      if let other = [options.target, options.source].first(where: { !named.contains($0) }) {
        columns[place] = .term(other)
      }
    }
    // Synonyms belong to the terms before them; forbidden terms are those of the translation.
    for (place, name) in plain.enumerated() where columns[place] == .extra(names[place].trimmed) {
      let before = columns[..<place].last { $0.isTerm }?.language
      let column: GlossaryColumn? =
        switch heading(name) {
        case .synonyms: before.map { .terms($0, .admitted) }
        case .forbidden:
          (columns.contains(.term(options.target)) ? options.target : before)
            .map { .terms($0, .forbidden) }
        default: nil
        }
      if let column, !columns.contains(column) { columns[place] = column }
    }
    guard Set(columns.compactMap(\.language)).count >= 2,
      Set(columns).count == columns.count, !columns.contains(.extra(""))
    else { return nil }
    return columns
  }

  /// The place of the column with the status of each row's term in the target language.
  static func statusPlace(in names: [String]) -> Int? {
    names.firstIndex { heading(simple($0)) == .status }
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
    case .synonyms, .forbidden, .status, .foreignTerm: nil
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
    if let own = Language.all.first(where: { $0.headings.ownNames.contains(name) }) {
      return own.tag
    }
    let halves = name.split(separator: "(", maxSplits: 1).map { String($0).trimmed }
    guard halves.count == 2, halves[1].last == ")", heading(halves[0]) != .synonyms,
      heading(halves[0]) != .forbidden, heading(halves[0]) != .definition
    else { return nil }
    return language(named: halves[0]) ?? language(named: String(halves[1].dropLast()).trimmed)
  }
}

extension HumanHeader {
  /// The column of a name that has a language and what the cells contain, in either order:
  /// `english term`, `istilah inggris`, `english descr`, `synonyms (english)`.
  fileprivate static func column(ofLanguageAndKind name: String) -> GlossaryColumn? {
    let words = name.split { " ()-/,".contains($0) }.map(String.init)
    guard (2...5).contains(words.count) else { return nil }
    for split in 1..<words.count {
      let (start, end) = (
        words[..<split].joined(separator: " "), words[split...].joined(separator: " ")
      )
      for (one, other) in [(start, end), (end, start)] {
        guard let kind = heading(other), let tag = language(named: one) else { continue }
        switch kind {
        case .sourceTerm, .targetTerm: return .term(tag)
        case .synonyms: return .terms(tag, .admitted)
        case .forbidden: return .terms(tag, .forbidden)
        case .definition:
          return LanguageSection.field(\.definition).map { .language(tag, .field($0)) }
        case .partOfSpeech, .domain, .note, .reference, .concept, .usage, .status, .foreignTerm:
          continue
        }
      }
    }
    return nil
  }
}

extension GlossaryColumn {
  /// Whether the cells contain the preferred term of a language.
  fileprivate var isTerm: Bool {
    if case .term = self { true } else { false }
  }
}

extension TermStatus {
  /// Parses the status of a term, in any supported language.
  init?(named name: String) {
    let plain = name.trimmed.lowercased()
    for (status, spellings) in Language.all.flatMap(\.headings.statuses)
    where status == plain || spellings.contains(plain) {
      self.init(rawValue: status)
      return
    }
    return nil
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
