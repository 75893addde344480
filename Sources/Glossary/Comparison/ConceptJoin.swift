import TextModel

/// One concept made of two that are the same: all terms once, all texts once, and what cannot both
/// stand reported.
struct ConceptJoin {
  private(set) var concept: Concept
  private(set) var conflicts: [Diagnostic] = []

  init(_ first: Concept) { concept = first }

  mutating func add(_ other: Concept) {
    for term in other.terms { add(term, of: other) }
    for section in other.sections { add(section, of: other) }
    concept.definition = joinDefinition(concept.definition, other.definition, of: other)
    concept.note = concept.note.joined(with: other.note)
    concept.source = concept.source.joined(with: other.source)
    concept.domain = first(concept.domain, other.domain, "subject field", of: other)
    concept.context.append(others: other.context)
    concept.references.append(others: other.references)
    concept.transactions.append(others: other.transactions)
    concept.extras.join(other.extras)
    if concept.match == MatchOptions() {
      concept.match = other.match
    } else if other.match != MatchOptions(), other.match != concept.match {
      report(
        "match is `\(other.match.text)` here and `\(concept.match.text)` in \(concept.origin), which stays",
        of: other)
    }
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
    if let part = term.partOfSpeech, let ownPart = own.partOfSpeech, part != ownPart {
      report(
        "“\(term.text)” is a \(part.rawValue) here and a \(ownPart.rawValue) in \(concept.origin), which stays",
        of: other)
    }
    own.partOfSpeech = own.partOfSpeech ?? term.partOfSpeech
    own.type = own.type ?? term.type
    if own.id.isEmpty { own.id = term.id }
    own.usage.append(others: term.usage)
    own.note = own.note.joined(with: term.note)
    own.source = own.source.joined(with: term.source)
    own.transactions.append(others: term.transactions)
    own.extras.join(term.extras)
    concept.terms[place] = own
  }

  private mutating func add(_ section: LanguageSection, of other: Concept) {
    guard let place = concept.sections.firstIndex(where: { $0.language == section.language }) else {
      concept.sections.append(section)
      return
    }
    var own = concept.sections[place]
    own.definition = joinDefinition(own.definition, section.definition, of: other)
    own.note = own.note.joined(with: section.note)
    own.source = own.source.joined(with: section.source)
    own.transactions.append(others: section.transactions)
    own.extras.join(section.extras)
    concept.sections[place] = own
  }

  /// Both definitions, where they differ, the first one first.
  private mutating func joinDefinition(
    _ own: String, _ new: String, of other: Concept
  ) -> String {
    if !own.isEmpty, !new.isEmpty, own != new {
      report(
        "the definition differs from that in \(concept.origin); expected one, both are kept",
        of: other)
    }
    return own.joined(with: new)
  }

  private mutating func first(
    _ own: String, _ new: String, _ name: String, of other: Concept
  ) -> String {
    guard !own.isEmpty else { return new }
    if !new.isEmpty, new != own {
      report(
        "the \(name) is “\(new)” here and “\(own)” in \(concept.origin), which stays", of: other)
    }
    return own
  }

  private mutating func report(_ message: String, of other: Concept) {
    conflicts.append(
      Diagnostic(
        .mergeConflict, .warning, file: other.origin.file,
        at: TextPosition(line: other.origin.line, column: 1), "“\(concept.id)”: \(message)"))
  }
}

extension String {
  /// Both texts on lines of their own; one that stands in the other already is not repeated.
  fileprivate func joined(with other: String) -> String {
    if other.isEmpty || self == other { return self }
    if isEmpty { return other }
    let isThere =
      hasPrefix(other + "\n") || hasSuffix("\n" + other) || contains("\n" + other + "\n")
    return isThere ? self : self + "\n" + other
  }
}

extension Array where Element: Equatable {
  fileprivate mutating func append(others: [Element]) {
    for element in others where !contains(element) { append(element) }
  }
}

extension Array where Element == Extra {
  /// A name that stands once keeps standing once, with both values.
  fileprivate mutating func join(_ others: [Extra]) {
    for extra in others where !contains(extra) {
      let places = indices.filter { self[$0].name == extra.name }
      if let place = places.first, places.count == 1 {
        self[place].value = self[place].value.joined(with: extra.value)
      } else {
        append(extra)
      }
    }
  }
}
