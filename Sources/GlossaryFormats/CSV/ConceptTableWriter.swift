import Glossary
import TextModel

/// Converts a glossary to the native table: the columns that it needs, and the row of each concept.
struct ConceptTableWriter {
  /// The losses that the writers of tables can report.
  static let limits = [
    "white space at the ends of a term", "an empty term", "a concept without terms",
    "an identifier that another concept has", "when a term goes first that is not admitted",
    "the character NUL",
  ]

  let columns: [GlossaryColumn]
  let concepts: [Concept]
  /// The values that the table cannot contain.
  let losses: [Diagnostic]

  init(_ glossary: Glossary, _ options: FormatOptions) {
    var losses = Losses("a table")
    let languages = ConceptTableWriter.languages(of: glossary, options)
    var table = TableNeeds(languages: languages)
    var ids: Set<String> = []
    var kept: [Concept] = []
    kept.reserveCapacity(glossary.concepts.count)
    for concept in glossary.concepts {
      guard let fitted = ConceptTableWriter.fit(concept, languages, &ids, &losses) else { continue }
      table.note(fitted)
      kept.append(fitted)
    }
    columns = table.columns
    concepts = kept
    self.losses = losses.diagnostics
  }

  var header: [String] { columns.map(\.header) }

  func row(_ concept: Concept) -> [String] { columns.map { $0.cell(of: concept) } }

  /// The source language, the target language, and all others in order of appearance.
  private static func languages(of glossary: Glossary, _ options: FormatOptions) -> [LanguageTag] {
    let found = glossary.languages
    if found.isEmpty { return [options.source, options.target] }
    let first = [options.source, options.target].filter(found.contains)
    let all = first + found.filter { !first.contains($0) }
    // A glossary table has at least two languages; the cells of the other one are empty.
    let missing = [options.target, options.source].first { !all.contains($0) }
    return all.count == 1 ? all + [missing].compactMap { $0 } : all
  }

  /// The concept as the table stores it; nil if it cannot be written as a row.
  private static func fit(
    _ concept: Concept, _ languages: [LanguageTag], _ ids: inout Set<String>,
    _ losses: inout Losses
  ) -> Concept? {
    var fitted = concept
    if concept.terms.contains(where: { $0.text.utf8.count != $0.text.trimmed.utf8.count }) {
      losses.add("white space at the ends of a term", in: concept)
      for index in fitted.terms.indices {
        fitted.terms[index].text = fitted.terms[index].text.trimmed
      }
      fitted.terms.removeAll { $0.text.isEmpty }
    }
    guard fitted.terms.contains(where: { !$0.text.isEmpty }) else {
      losses.add("a concept without terms", in: concept)
      return nil
    }
    if fitted.terms.contains(where: \.text.isEmpty) {
      losses.add("an empty term", in: concept)
      fitted.terms.removeAll(where: \.text.isEmpty)
    }
    for index in fitted.terms.indices
    where fitted.terms[index].status != .admitted && !fitted.terms[index].when.isEmpty {
      losses.add("when a term goes first that is not admitted", in: concept)
      fitted.terms[index].when = []
    }
    // The terms are sorted in the order of the columns, which determines a generated identifier.
    if let language = fitted.terms.first?.language, language != languages.first {
      fitted.terms = languages.flatMap { language in
        fitted.terms.filter { $0.language == language }
      }
    }
    // An identifier that the reader would generate is not written, unless another concept has it.
    if fitted.id.isEmpty { fitted.id = fitted.madeIdentifier }
    if !ids.insert(fitted.id).inserted {
      var number = 2
      while !ids.insert("\(fitted.id) (\(number))").inserted { number += 1 }
      losses.add("an identifier that another concept has", in: concept)
      fitted.id += " (\(number))"
    }
    return fitted
  }
}

/// The columns for which a concept has a value.
private struct TableNeeds {
  private let languages: [LanguageTag]
  private var used: Set<GlossaryColumn> = []
  private var several: Set<LanguageTag> = []
  private var extras: [GlossaryColumn] = []

  init(languages: [LanguageTag]) { self.languages = languages }

  mutating func note(_ concept: Concept) {
    noteTerms(of: concept)
    if concept.id != concept.madeIdentifier { used.insert(.identifier) }
    for column in FieldColumn<Concept>.needed(for: concept) {
      if case .extras(let name) = column {
        noteExtra(name, of: concept)
      } else {
        used.insert(.concept(column))
      }
    }
    for section in concept.sections {
      for column in FieldColumn<LanguageSection>.needed(for: section) {
        add(.language(section.language, column))
      }
    }
  }

  private mutating func noteTerms(of concept: Concept) {
    let hasOnePart = concept.hasOnePartOfSpeech
    if hasOnePart, concept.partOfSpeech != nil { used.insert(.partOfSpeech) }
    var preferred: Set<LanguageTag> = []
    for term in concept.terms {
      if term.status == .preferred {
        if !preferred.insert(term.language).inserted { several.insert(term.language) }
      } else {
        used.insert(.terms(term.language, term.status))
      }
      for column in FieldColumn<Term>.needed(for: term)
      where !(hasOnePart && column.isPartOfSpeech) {
        add(.eachTerm(term.language, column))
      }
    }
  }

  /// Notes a separate column for an extra if its name has no other meaning and occurs once in the
  /// concept.
  private mutating func noteExtra(_ name: String, of concept: Concept) {
    let isAlone = concept.extras.count { $0.name == name } == 1
    if isAlone, (try? GlossaryColumn(header: name)) == .extra(name) {
      if !used.contains(.concept(.extras(name))) { add(.extra(name)) }
    } else {
      extras.removeAll { $0 == .extra(name) }
      add(.concept(.extras(name)))
    }
  }

  /// Notes a column; columns of extras are kept in order of appearance.
  private mutating func add(_ column: GlossaryColumn) {
    if used.insert(column).inserted, column.isOfExtras { extras.append(column) }
  }

  /// The columns in reading order: terms, fields of the concept, details.
  var columns: [GlossaryColumn] {
    var columns: [GlossaryColumn] = used.contains(.identifier) ? [.identifier] : []
    for language in languages {
      columns.append(several.contains(language) ? .terms(language, .preferred) : .term(language))
      columns += TermStatus.allCases.map { .terms(language, $0) }.filter(used.contains)
    }
    columns +=
      ([.partOfSpeech] + FieldColumn<Concept>.all.map { .concept($0) }).filter(used.contains)
    for language in languages + extraLanguages {
      columns += FieldColumn<LanguageSection>.all.map { .language(language, $0) }
        .filter(used.contains)
    }
    for language in languages {
      columns += FieldColumn<Term>.all.map { .eachTerm(language, $0) }.filter(used.contains)
    }
    return columns + extras
  }

  /// The languages that have fields but no term.
  private var extraLanguages: [LanguageTag] {
    let all = used.compactMap { column -> LanguageTag? in
      if case .language(let language, _) = column { language } else { nil }
    }
    return Set(all).subtracting(languages).sorted { $0.description < $1.description }
  }
}

extension GlossaryColumn {
  fileprivate var isOfExtras: Bool {
    switch self {
    case .extra, .concept(.extras), .language(_, .extras), .eachTerm(_, .extras): true
    case .term, .terms, .identifier, .partOfSpeech, .concept, .language, .eachTerm: false
    }
  }
}
