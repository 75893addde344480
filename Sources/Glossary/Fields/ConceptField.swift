/// A level of a glossary entry that fields belong to: the concept, one of its languages, or a term
/// (ISO 30042, concept entry, language section and term section).
package protocol ConceptLevel: Sendable, Hashable {
  var transactions: [Transaction] { get set }
  var extras: [Extra] { get set }

  /// Every field of the level, in the order of the columns of a table.
  static var fields: [ConceptField<Self>] { get }
}

/// A field of a glossary entry (ISO 30042, data category): how its values are read, written,
/// compared and merged as text.
///
/// `Concept.fields`, `LanguageSection.fields` and `Term.fields` are the only lists of fields.
/// Tables, the formats that name their properties, merging, comparing, the statistics and the
/// reports of lost fields are derived from them, so that a new field is a stored property and one
/// line there.
package struct ConceptField<Level: Sendable>: Sendable {
  package enum Kind: Sendable, Hashable, CaseIterable {
    /// One of a fixed list of values.
    case choice
    /// The identifier in the file.
    case identifier
    /// A short text without white space at its ends.
    case word
    /// A text for readers; may contain line breaks.
    case text
    /// The source of a fact: a book, an address.
    case citation
    /// Settings in padanan's own syntax.
    case setting
    /// A date (ISO 8601).
    case date
    /// Several short values.
    case words
    /// Several texts, each of which may contain line breaks.
    case sentences
    /// Cross references, each in the form that ``ReferenceCell`` reads.
    case references
    /// Transactions; tables have a column for each kind of them.
    case transactions
    /// Values by name that belong to no other field; tables have a column for each name.
    case extras
  }

  /// Why a value cannot be read.
  package struct ValueError: Error, Hashable {
    package var message: String
  }

  /// The name of one value in formats that name their properties.
  package let name: String
  /// The name of the column in a table; in one for a language it follows the tag and a colon.
  package let column: String
  /// The name in messages, with its article: “a definition”.
  package let label: String
  package let kind: Kind
  /// The property that stores the values.
  package let path: any PartialKeyPath<Level> & Sendable
  let read: @Sendable (Level) -> [String]
  let parse: @Sendable (String, inout Level) throws(ValueError) -> Void
  let merge: @Sendable (Level, inout Level) -> Conflict?

  /// Two values that exclude each other or that a person must decide on.
  struct Conflict {
    /// The message without the position of the earlier value, which is added later.
    var message: String
    /// Whether both values are kept.
    var keepsBoth = false
  }

  /// The values as text, in stored order; an empty list if the field is empty.
  package func values(of level: Level) -> [String] { read(level) }

  /// Adds a value: appended to a list or, as a line, to a text; other kinds are replaced.
  /// - Throws: `ValueError` if the field cannot store the value; then nothing is changed.
  package func add(_ value: String, to level: inout Level) throws(ValueError) {
    try parse(value, &level)
  }
}

extension ConceptField: Hashable {
  package static func == (one: ConceptField, other: ConceptField) -> Bool {
    one.name == other.name
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension ConceptLevel {
  /// The field that a property stores; nil if the property is part of the structure of an entry,
  /// such as the text of a term.
  package static func field(_ path: PartialKeyPath<Self>) -> ConceptField<Self>? {
    fields.first { $0.path == path }
  }
}
