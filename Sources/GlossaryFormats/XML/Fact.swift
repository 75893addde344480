import Glossary

/// One thing that is said of a concept, a language or a term, as formats hold it that let their
/// users name what they say: a property in TMX, a description in MultiTerm.
struct Fact: Hashable {
  var name: String
  var value: String

  /// nil where there is nothing to say.
  init?(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return nil }
    self.name = name
    self.value = value
  }

  private static func facts(_ transactions: [Transaction]) -> [Fact] {
    transactions.compactMap { transaction in
      let name =
        switch transaction.kind {
        case .created, .modified: transaction.kind.rawValue
        case .other: "transaction"
        }
      return Fact(name, FactCell.text(transaction))
    }
  }

  private static func facts(_ extras: [Extra]) -> [Fact] {
    extras.compactMap { Fact($0.name, $0.value) }
  }

  /// The transaction that a fact tells of.
  fileprivate var transaction: Transaction? {
    switch name {
    case "created": FactCell.transaction(value, .created)
    case "modified": FactCell.transaction(value, .modified)
    case "transaction": FactCell.transaction(value, .other)
    default: nil
    }
  }

  /// All that is said of a concept beside its identifier, languages and terms.
  static func facts(of concept: Concept) -> [Fact] {
    [
      Fact("domain", concept.domain), Fact("definition", concept.definition),
      Fact("note", concept.note), Fact("source", concept.source),
      Fact("match", concept.match.text),
    ].compactMap { $0 } + concept.context.compactMap { Fact("context", $0) }
      + concept.references.compactMap { Fact("reference", FactCell.text($0)) }
      + facts(concept.transactions) + facts(concept.extras)
  }

  static func facts(of section: LanguageSection) -> [Fact] {
    [
      Fact("definition", section.definition), Fact("note", section.note),
      Fact("source", section.source),
    ].compactMap { $0 } + facts(section.transactions) + facts(section.extras)
  }

  /// All that is said of a term beside its text and language; `preferred` goes without saying.
  static func facts(of term: Term) -> [Fact] {
    [
      Fact("status", term.status == .preferred ? nil : term.status.rawValue),
      Fact("pos", term.partOfSpeech?.rawValue), Fact("type", term.type?.rawValue),
      Fact("id", term.id), Fact("note", term.note), Fact("source", term.source),
    ].compactMap { $0 } + term.usage.compactMap { Fact("usage", $0) }
      + facts(term.transactions) + facts(term.extras)
  }
}

extension Concept {
  /// Takes what a format says; what the model does not know becomes an extra.
  mutating func add(_ fact: Fact) {
    switch fact.name {
    case "domain": domain.add(fact.value)
    case "definition": definition.add(fact.value)
    case "note": note.add(fact.value)
    case "source": source.add(fact.value)
    case "context": context.append(fact.value)
    case "match":
      if let options = try? MatchOptions(parsing: fact.value) { match = options }
    case "reference":
      if let found = FactCell.references(fact.value) { references += found }
    default:
      if let transaction = fact.transaction {
        transactions.append(transaction)
      } else {
        extras.append(Extra(name: fact.name, value: fact.value))
      }
    }
  }
}

extension LanguageSection {
  mutating func add(_ fact: Fact) {
    switch fact.name {
    case "definition": definition.add(fact.value)
    case "note": note.add(fact.value)
    case "source": source.add(fact.value)
    default:
      if let transaction = fact.transaction {
        transactions.append(transaction)
      } else {
        extras.append(Extra(name: fact.name, value: fact.value))
      }
    }
  }

  var isEmpty: Bool { self == LanguageSection(language) }
}

extension Term {
  mutating func add(_ fact: Fact) {
    let word = fact.value.lowercased()
    switch fact.name {
    case "id": id = fact.value
    case "note": note.add(fact.value)
    case "source": source.add(fact.value)
    case "usage": usage.append(fact.value)
    default:
      if fact.name == "status", let status = TermStatus(rawValue: word) {
        self.status = status
      } else if fact.name == "pos", let part = PartOfSpeech(rawValue: word) {
        partOfSpeech = part
      } else if fact.name == "type", let type = TermType(rawValue: word) {
        self.type = type
      } else if let transaction = fact.transaction {
        transactions.append(transaction)
      } else {
        extras.append(Extra(name: fact.name, value: fact.value))
      }
    }
  }
}

extension String {
  /// Puts a text on a line of its own behind what is there.
  fileprivate mutating func add(_ text: String) { self = isEmpty ? text : self + "\n" + text }
}
