public import TextModel

/// Lists the changes between two versions of a glossary, by concept.
///
///     for change in GlossaryDiff(source: .indonesian, target: .english).changes(from: old, to: new) { … }
///
/// Two concepts are compared if they have the same identifier; otherwise if they have the same
/// preferred terms in both languages; otherwise if they share one of these terms and no other
/// concept has it.
public struct GlossaryDiff: Sendable {
  /// The source language, whose preferred terms identify a concept.
  public let source: LanguageTag
  /// The target language, whose preferred terms identify a concept.
  public let target: LanguageTag

  /// Creates a comparison for a pair of languages.
  public init(source: LanguageTag, target: LanguageTag) {
    self.source = source
    self.target = target
  }

  /// The changes in the order of the new glossary, followed by the removed concepts.
  ///
  /// The order of the concepts and their files and lines are not compared.
  public func changes(from old: Glossary, to new: Glossary) -> [ConceptChange] {
    let partners = partners(of: new.concepts, in: old.concepts)
    var changes: [ConceptChange] = []
    for (place, concept) in new.concepts.enumerated() {
      guard let former = partners[place].map({ old.concepts[$0] }) else {
        changes.append(.added(concept))
        continue
      }
      let details = details(from: former, to: concept)
      if !details.isEmpty { changes.append(.changed(from: former, to: concept, details)) }
    }
    let found = Set(partners.compactMap { $0 })
    for (place, concept) in old.concepts.enumerated() where !found.contains(place) {
      changes.append(.removed(concept))
    }
    return changes
  }

  /// For each new concept, the index of the old concept that it is compared with.
  private func partners(of new: [Concept], in old: [Concept]) -> [Int?] {
    var partners = [Int?](repeating: nil, count: new.count)
    var taken: Set<Int> = []
    let (source, target) = (source, target)
    let keys: [(Concept) -> String?] = [
      { $0.id },
      { concept in
        guard let source = concept.preferredTerm(in: source)?.text.foldedTerm,
          let target = concept.preferredTerm(in: target)?.text.foldedTerm
        else { return nil }
        return source + "\n" + target
      },
      { $0.preferredTerm(in: source)?.text.foldedTerm },
      { $0.preferredTerm(in: target)?.text.foldedTerm },
    ]
    for key in keys {
      var places: [String: [Int]] = [:]
      for (place, concept) in old.enumerated() where !taken.contains(place) {
        if let key = key(concept) { places[key, default: []].append(place) }
      }
      var seekers: [String: [Int]] = [:]
      for (place, concept) in new.enumerated() where partners[place] == nil {
        if let key = key(concept), places[key] != nil { seekers[key, default: []].append(place) }
      }
      for (key, seekers) in seekers {
        guard let found = places[key], found.count == 1, seekers.count == 1 else { continue }
        partners[seekers[0]] = found[0]
        taken.insert(found[0])
      }
    }
    return partners
  }

  private func details(from old: Concept, to new: Concept) -> [ConceptChange.Detail] {
    var details = termDetails(from: old.terms, to: new.terms)
    func compare(
      _ name: String, _ old: String, _ new: String, language: LanguageTag? = nil,
      term: String? = nil
    ) {
      if old != new {
        details.append(.field(name, language: language, term: term, from: old, to: new))
      }
    }
    func compare<Level: ConceptLevel>(
      _ was: Level, _ now: Level, language: LanguageTag? = nil, term: String? = nil,
      except path: PartialKeyPath<Level>? = nil
    ) {
      for field in Level.fields where field.path != path {
        switch field.kind {
        // Some formats assign new identifiers when they are written.
        case .identifier: break
        case .extras:
          for (name, old, new) in paired(was.extras, now.extras) {
            compare(name, old, new, language: language, term: term)
          }
        case .choice, .word, .text, .citation, .setting, .date, .words, .sentences, .references,
          .transactions:
          compare(
            term == nil ? field.column : field.name, field.listed(of: was), field.listed(of: now),
            language: language, term: term)
        }
      }
    }
    compare("concept", old.id, new.id)
    let hasOnePart = old.hasOnePartOfSpeech && new.hasOnePartOfSpeech
    if hasOnePart { compare("pos", old.partName, new.partName) }
    compare(old, new)
    for language in languages(of: old, new) {
      compare(
        old.sections.first { $0.language == language } ?? LanguageSection(language),
        new.sections.first { $0.language == language } ?? LanguageSection(language),
        language: language)
    }
    for (was, now) in pairs(old.terms, new.terms) {
      compare(
        was, now, language: now.language, term: now.text,
        except: hasOnePart ? \Term.partOfSpeech : nil)
    }
    return details
  }

  private func termDetails(from old: [Term], to new: [Term]) -> [ConceptChange.Detail] {
    var details: [ConceptChange.Detail] = []
    let pairs = pairs(old, new)
    for term in new where !pairs.contains(where: { $0.now == term }) {
      details.append(.termAdded(term))
    }
    for term in old where !pairs.contains(where: { $0.was == term }) {
      details.append(.termRemoved(term))
    }
    for (was, now) in pairs {
      if was.text != now.text {
        details.append(.spelling(now.language, from: was.text, to: now.text))
      }
      if was.status != now.status {
        details.append(.status(now, from: was.status, to: now.status))
      }
    }
    return details
  }

  /// The terms that both sides have, ignoring case and status; terms with the same text first.
  private func pairs(_ old: [Term], _ new: [Term]) -> [(was: Term, now: Term)] {
    var left = old
    var pairs: [(was: Term, now: Term)?] = new.map { now in
      left.firstIndex { $0.language == now.language && $0.text == now.text }
        .map { (left.remove(at: $0), now) }
    }
    for (number, now) in new.enumerated() where pairs[number] == nil {
      let same = { (was: Term) in
        was.language == now.language && was.text.foldedTerm == now.text.foldedTerm
      }
      pairs[number] =
        (left.firstIndex { same($0) && $0.status == now.status } ?? left.firstIndex(where: same))
        .map { (left.remove(at: $0), now) }
    }
    return pairs.compactMap { $0 }
  }

  private func languages(of old: Concept, _ new: Concept) -> [LanguageTag] {
    var seen: Set<LanguageTag> = []
    return (old.sections + new.sections).map(\.language).filter { seen.insert($0).inserted }
  }

  /// Extras by name, in order of appearance; the values of one name are compared as one value.
  private func paired(_ old: [Extra], _ new: [Extra]) -> [(name: String, String, String)] {
    var seen: Set<String> = []
    return (old + new).map(\.name).filter { seen.insert($0).inserted }.map { name in
      let values = { (extras: [Extra]) in
        extras.filter { $0.name == name }.map(\.value).joined(separator: "\n")
      }
      return (name, values(old), values(new))
    }
  }
}

extension Concept {
  fileprivate var partName: String { partOfSpeech?.rawValue ?? "" }
}

extension ConceptField where Level: ConceptLevel {
  /// All values of the field as one text for a report.
  fileprivate func listed(of level: Level) -> String {
    switch kind {
    case .words: values(of: level).joined(separator: "|")
    case .sentences: values(of: level).joined(separator: "\n")
    case .references:
      (level as? Concept)?.references.map {
        "\($0.relation.rawValue) \($0.target)\($0.text.isEmpty ? "" : " (\($0.text))")"
      }.joined(separator: "; ") ?? ""
    case .transactions:
      level.transactions.map { "\($0.kind.rawValue) \($0.date) \($0.responsible)" }
        .joined(separator: "; ")
    case .choice, .identifier, .word, .text, .citation, .setting, .date, .extras:
      values(of: level).first ?? ""
    }
  }
}
