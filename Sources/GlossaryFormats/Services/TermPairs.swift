import Glossary
import TextModel

/// Which equivalents of a term a format of pairs takes.
enum PairChoice: Sendable {
  /// All approved ones, a row for each.
  case all
  /// The one to use, since the format allows a source term once only.
  case first

  /// What ``Concept/pairs(_:_:_:_:)`` and the fields that are not held may report as lost.
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
  /// The concept's rows in a format that holds pairs of terms, and what such a format leaves out.
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

/// Makes concepts of rows of two terms: rows with the same source term and the same facts are one
/// concept, whose first equivalent is the preferred one.
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
  ///   - facts: what tells rows of one source term apart.
  ///   - complete: gives a new concept its facts.
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

  /// The glossary, every concept with an identifier of its own.
  consuming func finish() -> Glossary { Glossary(concepts).withIdentifiers() }
}

extension Glossary {
  /// Gives concepts that have none an identifier made of their terms.
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
