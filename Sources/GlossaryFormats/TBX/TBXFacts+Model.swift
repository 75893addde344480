internal import Glossary
internal import TextModel

extension TBXFacts {
  init(_ concept: Concept) {
    self.init(at: .concept)
    domain = concept.domain
    definition = concept.definition
    source = concept.source
    notes = TBXFacts.paragraphs(of: concept.note)
    references = concept.references
    transactions = concept.transactions
    match = concept.match
    context = concept.context
    extras = concept.extras
  }

  init(_ section: LanguageSection) {
    self.init(at: .language)
    definition = section.definition
    source = section.source
    notes = TBXFacts.paragraphs(of: section.note)
    transactions = section.transactions
    extras = section.extras
  }

  init(_ term: Term) {
    self.init(at: .term)
    status = term.isStatusAssumed ? nil : term.status
    partOfSpeech = term.partOfSpeech
    type = term.type
    usage = term.usage
    source = term.source
    notes = TBXFacts.paragraphs(of: term.note)
    transactions = term.transactions
    extras = term.extras
  }

  /// The notes of a level are paragraphs of one in the model, parted by an empty line.
  private static let separator = "\n\n"

  private static func paragraphs(of note: String) -> [String] {
    guard note.utf8.contains(0x0A) else { return note.isEmpty ? [] : [note] }
    return note.split(separator: separator).map(String.init)
  }

  var note: String { notes.joined(separator: TBXFacts.separator) }
}

extension Concept {
  mutating func assign(_ facts: TBXFacts) {
    domain = facts.domain
    definition = facts.definition
    source = facts.source
    note = facts.note
    references = facts.references
    transactions = facts.transactions
    match = facts.match ?? MatchOptions()
    context = facts.context
    extras = facts.extras
  }
}

extension LanguageSection {
  /// nil where nothing is said.
  init?(_ language: LanguageTag, _ facts: TBXFacts) {
    self.init(language)
    definition = facts.definition
    source = facts.source
    note = facts.note
    transactions = facts.transactions
    extras = facts.extras
    if self == LanguageSection(language) { return nil }
  }
}

extension Term {
  mutating func assign(_ facts: TBXFacts) {
    isStatusAssumed = facts.status == nil
    status = facts.status ?? .preferred
    partOfSpeech = facts.partOfSpeech
    type = facts.type
    usage = facts.usage
    note = facts.note
    source = facts.source
    transactions = facts.transactions
    extras = facts.extras
    if let id = facts.id { self.id = id }
  }
}
