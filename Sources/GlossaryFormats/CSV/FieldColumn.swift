import Glossary
import TextModel

/// The content of a column for one level of an entry: a field, or a part of a field with a separate
/// column.
enum FieldColumn<Level: GlossaryTableLevel>: Hashable {
  case field(ConceptField<Level>)
  /// `created`: the transactions of one kind.
  case transactions(Transaction.Kind)
  /// `extra:NAME`: the extras of one name.
  case extras(String)

  /// nil if the level has no column with that name.
  init?(name: String) {
    if let column = FieldColumn.all.first(where: { $0.name == name }) {
      self = column
    } else if name.hasPrefix(FieldColumn.extraPrefix) {
      self = .extras(String(name.dropFirst(FieldColumn.extraPrefix.count)))
    } else {
      return nil
    }
  }

  /// The columns whose names are fixed, in the order of the fields.
  static var all: [FieldColumn] {
    Level.fields.flatMap { field -> [FieldColumn] in
      switch field.kind {
      case .transactions: Transaction.Kind.allCases.map { .transactions($0) }
      case .extras: []
      case .choice, .identifier, .word, .text, .citation, .setting, .date, .words, .sentences,
        .references:
        [.field(field)]
      }
    }
  }

  /// The columns that are needed for a level, in the order of the fields.
  static func needed(for level: Level) -> [FieldColumn] {
    Level.fields.flatMap { field -> [FieldColumn] in
      switch field.kind {
      case .transactions: level.transactions.map { .transactions($0.kind) }
      case .extras: level.extras.map { .extras($0.name) }
      case .choice, .identifier, .word, .text, .citation, .setting, .date, .words, .sentences,
        .references:
        field.values(of: level).isEmpty ? [] : [.field(field)]
      }
    }
  }

  var name: String {
    switch self {
    case .field(let field): field.column
    case .transactions(.created): Level.prefix + "created"
    case .transactions(.modified): Level.prefix + "modified"
    case .transactions(.other): Level.prefix + "history"
    case .extras(let name): FieldColumn.extraPrefix + name
    }
  }

  private static var extraPrefix: String { Level.prefix + "extra:" }

  /// Whether a cell contains several values, separated by `|`.
  var isList: Bool {
    switch self {
    case .transactions, .extras: true
    case .field(let field):
      switch field.kind {
      case .words, .sentences, .transactions, .extras: true
      // References are also separated by `|`, but their text is escaped separately.
      case .choice, .identifier, .word, .text, .citation, .setting, .date, .references: false
      }
    }
  }

  func values(of level: Level) -> [String] {
    switch self {
    case .field(let field): field.values(of: level)
    case .transactions(let kind):
      level.transactions.filter { $0.kind == kind }.map(ReferenceCell.text)
    case .extras(let name): level.extras.filter { $0.name == name }.map(\.value)
    }
  }

  /// The cell for the values of one level.
  func cell(of level: Level) -> String {
    isList ? ListCell.cell(values(of: level)) : values(of: level).joined(separator: "|")
  }

  /// Adds the values of a cell to one level.
  func read(_ cell: String, into level: inout Level) throws(ConceptField<Level>.ValueError) {
    try add(isList ? ListCell.values(cell) : [cell], to: &level)
  }

  func add(_ values: [String], to level: inout Level) throws(ConceptField<Level>.ValueError) {
    switch self {
    case .field(let field):
      for value in values {
        let text =
          switch field.kind {
          case .choice, .identifier, .word, .date: value.trimmed
          case .text, .citation, .setting, .words, .sentences, .references, .transactions, .extras:
            value
          }
        if !text.isEmpty { try field.add(text, to: &level) }
      }
    case .transactions(let kind):
      level.transactions += values.map { ReferenceCell.transaction($0, kind) }
    case .extras(let name):
      level.extras += values.map { Extra(name: name, value: $0) }
    }
  }
}

/// A level of an entry that has columns in tables.
protocol GlossaryTableLevel: ConceptLevel {
  /// The prefix for column names that another level also has.
  static var prefix: String { get }
}

extension Concept: GlossaryTableLevel { static let prefix = "" }
extension LanguageSection: GlossaryTableLevel { static let prefix = "" }
extension Term: GlossaryTableLevel { static let prefix = "term-" }
