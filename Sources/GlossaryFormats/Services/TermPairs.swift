import Glossary
import TextModel

/// Which equivalents of a term are written in a format of pairs.
enum PairChoice: Sendable {
  /// All approved equivalents, one row for each.
  case all
  /// Only the preferred equivalent, because the source term must be unique.
  case first

  /// The losses that ``Concept/pairs(_:_:_:_:)`` and the fields outside `held` can report.
  static let limits = [
    "terms not to be used",
    "spelling variants",
    "terms of further languages",
    "a concept that lacks an approved term",
    "that several source terms are one concept",
    "that a term stays as it is",
    "the variety of",
    "that no term is the preferred one",
    "a second preferred term",
  ]
}

extension Concept {
  /// The rows of the concept in a format of pairs.
  ///
  /// Terms that are left out are added to `losses`.
  func pairs(
    _ source: LanguageTag, _ target: LanguageTag, _ choice: PairChoice, _ losses: inout Losses
  ) -> [(source: Term, target: Term)] {
    let sources = approvedTerms(in: source)
    let targets = approvedTerms(in: target)
    if terms.contains(where: { $0.status.isDiscouraged }) {
      losses.add("terms not to be used", in: self)
    }
    if terms.contains(where: { !$0.isUsed(in: source) && !$0.isUsed(in: target) }) {
      losses.add("terms of further languages", in: self)
    }
    guard !sources.isEmpty, !targets.isEmpty else {
      losses.add(
        "a concept that lacks an approved term in \(sources.isEmpty ? source : target)", in: self)
      return []
    }
    if sources.count > 1 { losses.add("that several source terms are one concept", in: self) }
    if (sources + targets).contains(where: { $0.status == .doNotTranslate }) {
      losses.add("that a term stays as it is", in: self)
    }
    if sources.contains(where: { $0.language != source && $0.status != .doNotTranslate })
      || targets.contains(where: { $0.language != target && $0.status != .doNotTranslate })
    {
      losses.add("the variety of a language", in: self)
    }
    if sources[0].status == .admitted || targets[0].status == .admitted {
      losses.add("that no term is the preferred one", in: self)
    }
    if targets.count(where: { $0.status == .preferred }) > 1 {
      losses.add("a second preferred term", in: self)
    }
    switch choice {
    case .all: return sources.flatMap { source in targets.map { (source, $0) } }
    case .first:
      if targets.count > 1 { losses.add("a second equivalent", in: self) }
      return sources.map { ($0, targets[0]) }
    }
  }
}

/// Makes concepts from rows of two terms.
///
/// Rows with the same source term and the same facts form a concept, whose first equivalent is
/// preferred.
struct PairCollector {
  private struct Key: Hashable {
    var source: [UInt8]
    var facts: [String]
  }

  private let file: String
  private(set) var concepts: [Concept] = []
  private var places: [Key: Int] = [:]

  init(file: String) { self.file = file.split(separator: "/").last.map(String.init) ?? file }

  /// - Parameters:
  ///   - facts: the values that distinguish rows with the same source term.
  ///   - complete: sets the other fields of a new concept.
  mutating func add(
    _ source: Term, _ target: Term, line: Int, facts: [String] = [],
    _ complete: (inout Concept) -> Void = { _ in }
  ) {
    let key = Key(source: Array(source.text.utf8), facts: facts)
    if let place = places[key] {
      var further = target
      let hasPreferred = concepts[place].terms.contains {
        $0.language == further.language && $0.status == .preferred
      }
      if further.status == .preferred, hasPreferred { further.status = .admitted }
      if !concepts[place].terms.contains(where: {
        $0.language == further.language && $0.text.utf8.elementsEqual(further.text.utf8)
      }) {
        concepts[place].terms.append(further)
      }
      return
    }
    places[key] = concepts.count
    var concept = Concept(
      id: "", terms: [source, target], origin: Concept.Origin(file: file, line: line))
    complete(&concept)
    concepts.append(concept)
  }

  /// The glossary; every concept has an identifier.
  consuming func finish() -> Glossary { Glossary(concepts).withIdentifiers() }
}

extension Glossary {
  /// Returns the glossary with identifiers made from the terms of concepts that have none.
  func withIdentifiers() -> Glossary {
    var named = self
    var ids = Set(concepts.map(\.id))
    for index in named.concepts.indices where named.concepts[index].id.isEmpty {
      let made = named.concepts[index].madeIdentifier
      var id = made
      var number = 2
      while !ids.insert(id).inserted {
        id = "\(made) (\(number))"
        number += 1
      }
      named.concepts[index].id = id
    }
    return named
  }
}
