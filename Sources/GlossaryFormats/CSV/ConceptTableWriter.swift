import Glossary
import TextModel

/// Lays a glossary out as the native table: which columns it needs, and the row of each concept.
struct ConceptTableWriter {
  let columns: [GlossaryColumn]
  let concepts: [Concept]
  /// What the table cannot hold.
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

  /// The source's language, the target's, and all others in order of appearance.
  private static func languages(of glossary: Glossary, _ options: FormatOptions) -> [LanguageTag] {
    let found = glossary.languages
    if found.isEmpty { return [options.source, options.target] }
    let first = [options.source, options.target].filter(found.contains)
    let all = first + found.filter { !first.contains($0) }
    // A table of one language is none; the other may be filled in.
    let missing = [options.target, options.source].first { !all.contains($0) }
    return all.count == 1 ? all + [missing].compactMap { $0 } : all
  }

  /// The concept as the table holds it; nil where no row can be made of it.
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
    // The order that the columns give, by which an identifier is made.
    if let language = fitted.terms.first?.language, language != languages.first {
      fitted.terms = languages.flatMap { language in
        fitted.terms.filter { $0.language == language }
      }
    }
    // An identifier that the row makes of itself need not be said, unless another has it.
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

/// The columns that some concept has a value for.
private struct TableNeeds {
  private let languages: [LanguageTag]
  private var used: Set<GlossaryColumn> = []
  private var several: Set<LanguageTag> = []
  private var extras: [GlossaryColumn] = []

  init(languages: [LanguageTag]) { self.languages = languages }

  mutating func note(_ concept: Concept) {
    noteTerms(of: concept)
    if concept.id != concept.madeIdentifier { used.insert(.concept) }
    if !concept.domain.isEmpty { used.insert(.domain) }
    if concept.match != MatchOptions() { used.insert(.match) }
    if !concept.context.isEmpty { used.insert(.context) }
    if !concept.definition.isEmpty { used.insert(.definition) }
    if !concept.note.isEmpty { used.insert(.note) }
    if !concept.source.isEmpty { used.insert(.source) }
    if !concept.references.isEmpty { used.insert(.references) }
    for transaction in concept.transactions { used.insert(.transactions(transaction.kind)) }
    for extra in concept.extras { note(extra, of: concept) }
    for section in concept.sections {
      func use(_ fact: GlossaryColumn.SectionFact) { used.insert(.section(section.language, fact)) }
      if !section.definition.isEmpty { use(.definition) }
      if !section.note.isEmpty { use(.note) }
      if !section.source.isEmpty { use(.source) }
      for transaction in section.transactions { use(.transactions(transaction.kind)) }
      for extra in section.extras { add(.section(section.language, .extras(extra.name))) }
    }
  }

  private mutating func noteTerms(of concept: Concept) {
    if concept.hasOnePartOfSpeech {
      if concept.partOfSpeech != nil { used.insert(.partOfSpeech) }
    }
    var preferred: Set<LanguageTag> = []
    for term in concept.terms {
      func use(_ fact: GlossaryColumn.TermFact) { used.insert(.termFacts(term.language, fact)) }
      if term.status == .preferred {
        if !preferred.insert(term.language).inserted { several.insert(term.language) }
      } else {
        used.insert(.terms(term.language, term.status))
      }
      if !concept.hasOnePartOfSpeech, term.partOfSpeech != nil { use(.partOfSpeech) }
      if term.type != nil { use(.type) }
      if !term.usage.isEmpty { use(.usage) }
      if !term.id.isEmpty { use(.id) }
      if !term.note.isEmpty { use(.note) }
      if !term.source.isEmpty { use(.source) }
      for transaction in term.transactions { use(.transactions(transaction.kind)) }
      for extra in term.extras { add(.termFacts(term.language, .extras(extra.name))) }
    }
  }

  /// A column of its own where the name means nothing else and stands once.
  private mutating func note(_ extra: Extra, of concept: Concept) {
    let isAlone = concept.extras.count { $0.name == extra.name } == 1
    if isAlone, (try? GlossaryColumn(header: extra.name)) == .extra(extra.name) {
      if !used.contains(.extras(extra.name)) { add(.extra(extra.name)) }
    } else {
      extras.removeAll { $0 == .extra(extra.name) }
      add(.extras(extra.name))
    }
  }

  private mutating func add(_ column: GlossaryColumn) {
    if used.insert(column).inserted { extras.append(column) }
  }

  /// In the order that people read: terms, what holds for the concept, then the details.
  var columns: [GlossaryColumn] {
    var columns: [GlossaryColumn] = used.contains(.concept) ? [.concept] : []
    for language in languages {
      columns.append(several.contains(language) ? .terms(language, .preferred) : .term(language))
      columns += TermStatus.allCases.map { .terms(language, $0) }.filter(used.contains)
    }
    let kinds = Transaction.Kind.allCases
    columns +=
      ([.partOfSpeech, .domain, .match, .context, .definition, .note, .source, .references]
      + kinds.map { .transactions($0) }).filter(used.contains)
    let spoken = languages + extraLanguages
    for language in spoken {
      let facts: [GlossaryColumn.SectionFact] =
        [.definition, .note, .source] + kinds.map { .transactions($0) }
      columns += facts.map { .section(language, $0) }.filter(used.contains)
    }
    for language in languages {
      let facts: [GlossaryColumn.TermFact] =
        [.partOfSpeech, .type, .usage, .note, .source, .id] + kinds.map { .transactions($0) }
      columns += facts.map { .termFacts(language, $0) }.filter(used.contains)
    }
    return columns + extras
  }

  /// Languages that something is said in and that have no term.
  private var extraLanguages: [LanguageTag] {
    let all = used.compactMap { column -> LanguageTag? in
      if case .section(let language, _) = column { language } else { nil }
    }
    return Set(all).subtracting(languages).sorted { $0.description < $1.description }
  }
}
