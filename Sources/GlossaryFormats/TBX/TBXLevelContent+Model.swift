internal import Glossary
internal import TextModel

extension TBXLevelContent {
  init(_ concept: Concept) {
    self.init(at: .concept)
    domain = concept.domain
    definition = concept.definition
    source = concept.source
    notes = TBXLevelContent.paragraphs(of: concept.note)
    references = concept.references
    transactions = concept.transactions
    unplaced = TBXUnplacedField.labels(of: concept)
    extras = concept.extras
  }

  init(_ section: LanguageSection) {
    self.init(at: .language)
    definition = section.definition
    source = section.source
    notes = TBXLevelContent.paragraphs(of: section.note)
    transactions = section.transactions
    unplaced = TBXUnplacedField.labels(of: section)
    extras = section.extras
  }

  init(_ term: Term) {
    self.init(at: .term)
    status = term.isStatusAssumed ? nil : term.status
    partOfSpeech = term.partOfSpeech
    type = term.type
    usage = term.usage
    source = term.source
    notes = TBXLevelContent.paragraphs(of: term.note)
    transactions = term.transactions
    unplaced = TBXUnplacedField.labels(of: term)
    extras = term.extras
  }

  /// The notes of a level are paragraphs of one note in the model, separated by an empty line.
  private static let separator = "\n\n"

  private static func paragraphs(of note: String) -> [String] {
    guard note.utf8.contains(0x0A) else { return note.isEmpty ? [] : [note] }
    return note.split(separator: separator).map(String.init)
  }

  var note: String { notes.joined(separator: TBXLevelContent.separator) }
}

extension Concept {
  mutating func assign(_ content: TBXLevelContent) {
    domain = content.domain
    definition = content.definition
    source = content.source
    note = content.note
    references = content.references
    transactions = content.transactions
    extras = content.extras
    TBXUnplacedField.add(content.unplaced, to: &self)
  }
}

extension LanguageSection {
  /// nil if the content is empty.
  init?(_ language: LanguageTag, _ content: TBXLevelContent) {
    self.init(language)
    definition = content.definition
    source = content.source
    note = content.note
    transactions = content.transactions
    extras = content.extras
    TBXUnplacedField.add(content.unplaced, to: &self)
    if self == LanguageSection(language) { return nil }
  }
}

extension Term {
  mutating func assign(_ content: TBXLevelContent) {
    isStatusAssumed = content.status == nil
    status = content.status ?? .preferred
    partOfSpeech = content.partOfSpeech
    type = content.type
    usage = content.usage
    note = content.note
    source = content.source
    transactions = content.transactions
    extras = content.extras
    TBXUnplacedField.add(content.unplaced, to: &self)
    if let id = content.id { self.id = id }
  }
}
