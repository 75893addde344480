import TextModel

/// Merges two equal concepts: every term and every text once.
///
/// Values that exclude each other are reported.
struct ConceptJoin {
  private(set) var concept: Concept
  private(set) var conflicts: [Diagnostic] = []

  init(_ first: Concept) { concept = first }

  mutating func add(_ other: Concept) {
    for term in other.terms { add(term, of: other) }
    for section in other.sections { add(section, of: other) }
    var own = concept
    merge(Concept.fields, of: other, into: &own, other)
    concept = own
  }

  private mutating func add(_ term: Term, of other: Concept) {
    let folded = term.text.foldedTerm
    guard
      let place = concept.terms.firstIndex(where: {
        $0.language == term.language && $0.text.foldedTerm == folded
      })
    else {
      var term = term
      if term.status == .preferred,
        let preferred = concept.terms.first(where: {
          $0.language == term.language && $0.status == .preferred
        })
      {
        report(
          "“\(term.text)” is preferred here and “\(preferred.text)” in \(concept.origin), which stays so; this one is admitted",
          of: other)
        term.status = .admitted
      }
      concept.terms.append(term)
      return
    }
    var own = concept.terms[place]
    if own.text != term.text {
      report("“\(term.text)” is written “\(own.text)” in \(concept.origin), which stays", of: other)
    }
    if own.status != term.status {
      report(
        "“\(term.text)” is \(term.status.rawValue) here and \(own.status.rawValue) in \(concept.origin), which stays",
        of: other)
    }
    merge(Term.fields, of: term, into: &own, other)
    concept.terms[place] = own
  }

  private mutating func add(_ section: LanguageSection, of other: Concept) {
    guard let place = concept.sections.firstIndex(where: { $0.language == section.language }) else {
      concept.sections.append(section)
      return
    }
    var own = concept.sections[place]
    merge(LanguageSection.fields, of: section, into: &own, other)
    concept.sections[place] = own
  }

  /// Merges every field of one level of `other` into that of this concept.
  private mutating func merge<Level>(
    _ fields: [ConceptField<Level>], of new: Level, into own: inout Level, _ other: Concept
  ) {
    for field in fields {
      guard let conflict = field.merge(new, &own) else { continue }
      report(
        "\(conflict.message) in \(concept.origin)"
          + (conflict.keepsBoth ? "; expected one, both are kept" : ", which stays"), of: other)
    }
  }

  private mutating func report(_ message: String, of other: Concept) {
    conflicts.append(
      Diagnostic(
        .mergeConflict, .warning, file: other.origin.file,
        at: TextPosition(line: other.origin.line, column: 1), "“\(concept.id)”: \(message)"))
  }
}
