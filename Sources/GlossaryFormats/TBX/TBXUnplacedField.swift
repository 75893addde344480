internal import Glossary

/// A field of the model without a data category in TBX.
///
/// It is written in a note with its name as label.
struct TBXUnplacedField {
  /// The label's name.
  let name: String
  /// The name in messages: “a definition”.
  let label: String
  /// Whether only padanan uses the field; then no loss is reported.
  let isSwitch: Bool

  /// The fields with a category or a separate element.
  private static let placed = HeldFields(
    concept: [
      \.domain, \.definition, \.source, \.note, \.references, \.transactions, \.extras,
    ],
    language: [\.definition, \.source, \.note, \.transactions, \.extras],
    term: [
      \.partOfSpeech, \.type, \.usage, \.source, \.note, \.id, \.transactions, \.extras,
    ])

  private init<Level>(_ field: ConceptField<Level>) {
    name = field.name
    label = field.label
    isSwitch = field.kind == .setting || field.kind == .words
  }

  private static let ofConcept = Concept.fields.filter { !placed.contains($0) }
  private static let ofLanguage = LanguageSection.fields.filter { !placed.contains($0) }
  private static let ofTerm = Term.fields.filter { !placed.contains($0) }

  private static let concept = ofConcept.map { TBXUnplacedField($0) }
  private static let language = ofLanguage.map { TBXUnplacedField($0) }
  private static let term = ofTerm.map { TBXUnplacedField($0) }

  static func all(at level: TBXCategory.Levels) -> [TBXUnplacedField] {
    switch level {
    case .concept: concept
    case .language: language
    default: term
    }
  }

  /// The names of the fields of all levels.
  static let names = Set((concept + language + term).map(\.name))

  static func labels(of concept: Concept) -> [TBXLabel] { labels(ofConcept, of: concept) }
  static func labels(of section: LanguageSection) -> [TBXLabel] { labels(ofLanguage, of: section) }
  static func labels(of term: Term) -> [TBXLabel] { labels(ofTerm, of: term) }

  private static func labels<Level>(
    _ fields: [ConceptField<Level>], of level: Level
  ) -> [TBXLabel] {
    fields.flatMap { field in field.values(of: level).map { TBXLabel(field.name, $0) } }
  }

  /// Reads labels back; a label whose value the field cannot store becomes an extra.
  static func add<Level: ConceptLevel>(_ labels: [TBXLabel], to level: inout Level) {
    for label in labels {
      let field = Level.fields.first { $0.name == label.name }
      if (try? field?.add(label.value, to: &level)) == nil {
        level.extras.append(Extra(name: label.name, value: label.value))
      }
    }
  }
}
