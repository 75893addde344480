import Glossary

/// A property of a concept, a language or a term by name, for formats with user-defined properties:
/// a property in TMX, a description in MultiTerm.
struct NamedProperty: Hashable {
  var name: String
  var value: String

  /// nil if the value is missing or empty.
  init?(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return nil }
    self.name = name
    self.value = value
  }

  /// Creates a property from a transaction, with its kind as name.
  init?(_ transaction: Transaction) {
    let name =
      switch transaction.kind {
      case .created, .modified: transaction.kind.rawValue
      case .other: "transaction"
      }
    self.init(name, ReferenceCell.text(transaction))
  }

  /// The transaction in the property; nil if it is another property.
  fileprivate var transaction: Transaction? {
    switch name {
    case "created": ReferenceCell.transaction(value, .created)
    case "modified": ReferenceCell.transaction(value, .modified)
    case "transaction": ReferenceCell.transaction(value, .other)
    default: nil
    }
  }

  /// The order in which properties are written.
  private static func rank<Level>(_ kind: ConceptField<Level>.Kind) -> Int {
    switch kind {
    case .choice: 0
    case .identifier: 1
    case .word, .text, .citation: 2
    case .setting, .date: 3
    case .words, .sentences, .references: 4
    case .transactions: 5
    case .extras: 6
    }
  }

  /// The properties for all fields of a level.
  fileprivate static func properties<Level: ConceptLevel>(of level: Level) -> [NamedProperty] {
    (0...6).flatMap { rank in
      Level.fields.filter { NamedProperty.rank($0.kind) == rank }.flatMap { field in
        switch field.kind {
        case .transactions: level.transactions.compactMap { NamedProperty($0) }
        case .extras: level.extras.compactMap { NamedProperty($0.name, $0.value) }
        case .choice, .identifier, .word, .text, .citation, .setting, .date, .words, .sentences,
          .references:
          field.values(of: level).compactMap { NamedProperty(field.name, $0) }
        }
      }
    }
  }
}

extension ConceptLevel {
  /// Adds a property; it becomes an extra if no field has its name or the field cannot store its
  /// value.
  fileprivate mutating func take(_ property: NamedProperty) {
    let field = Self.fields.first { field in
      field.name == property.name && field.kind != .transactions && field.kind != .extras
    }
    if let field {
      let isChoice = field.kind == .choice
      if (try? field.add(isChoice ? property.value.lowercased() : property.value, to: &self)) != nil
      {
        return
      }
    }
    if let transaction = property.transaction {
      transactions.append(transaction)
    } else {
      extras.append(Extra(name: property.name, value: property.value))
    }
  }
}

extension Concept {
  /// All fields of the concept except its identifier, languages and terms.
  var properties: [NamedProperty] { NamedProperty.properties(of: self) }

  mutating func add(_ property: NamedProperty) { take(property) }
}

extension LanguageSection {
  var properties: [NamedProperty] { NamedProperty.properties(of: self) }

  mutating func add(_ property: NamedProperty) { take(property) }

  var isEmpty: Bool { self == LanguageSection(language) }
}

extension Term {
  /// All fields of the term and its status, except the status `preferred`.
  var properties: [NamedProperty] {
    let status = NamedProperty("status", status == .preferred ? nil : status.rawValue)
    return [status].compactMap { $0 } + NamedProperty.properties(of: self)
  }

  mutating func add(_ property: NamedProperty) {
    if property.name == "status",
      let status = TermStatus(rawValue: property.value.lowercased())
    {
      self.status = status
    } else {
      take(property)
    }
  }
}
