/// A level of a glossary entry that fields belong to: the concept, one of its languages, or a term
/// (ISO 30042, concept entry, language section and term section).
package protocol ConceptLevel: Sendable, Hashable {
  var transactions: [Transaction] { get set }
  var extras: [Extra] { get set }

  /// Every field of the level, in the order of the columns of a table.
  static var fields: [ConceptField<Self>] { get }
}

/// A field of a glossary entry (ISO 30042, data category), with all that is generally done to one:
/// read, written, compared and merged as text.
///
/// `Concept.fields`, `LanguageSection.fields` and `Term.fields` are the only lists of fields. Tables,
/// the formats that name their properties, merging, comparing, the statistics and the reports of
/// what a format cannot hold are derived from them, so that a new field is a stored property and one
/// line there.
package struct ConceptField<Level: Sendable>: Sendable {
  package enum Kind: Sendable, Hashable, CaseIterable {
    /// One of a fixed list of values.
    case choice
    /// The identifier that a format gave.
    case identifier
    /// A short text without white space at its ends.
    case word
    /// A text for readers; may have several lines.
    case text
    /// Where something comes from.
    case citation
    /// Switches in a syntax of padanan's own.
    case setting
    /// A date of ISO 8601.
    case date
    /// Several short values.
    case words
    /// Several texts, each of which may have several lines.
    case sentences
    /// Cross references, each in the form that ``ReferenceCell`` reads.
    case references
    /// Transactions; tables have a column for each kind of them.
    case transactions
    /// Values by name that no other field holds; tables have a column for each name.
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
  /// For messages, with its article: “a definition”.
  package let label: String
  package let kind: Kind
  /// The property that stores the values.
  package let path: any PartialKeyPath<Level> & Sendable
  let read: @Sendable (Level) -> [String]
  let parse: @Sendable (String, inout Level) throws(ValueError) -> Void
  let merge: @Sendable (Level, inout Level) -> Conflict?

  /// Two values of which only one can stand, or that need a reader's decision.
  struct Conflict {
    /// Without the place of the earlier value, which a message adds.
    var message: String
    /// Whether both values are kept.
    var keepsBoth = false
  }

  /// The values as text, in the order in which they are stored; none where the field is empty.
  package func values(of level: Level) -> [String] { read(level) }

  /// Adds a value: another item of a list, another line of a text; the others are replaced.
  /// - Throws: `ValueError` where the field cannot hold the value; nothing is changed then.
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
  /// The field that a property stores; nil where the property belongs to the structure of an entry,
  /// as the text of a term does.
  package static func field(_ path: PartialKeyPath<Self>) -> ConceptField<Self>? {
    fields.first { $0.path == path }
  }
}
