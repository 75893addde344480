// The fields of each level. The order is that of the columns of a table, of the changes that
// `glossary diff` lists and of the reports of lost fields. The identifiers of concepts and the
// text, language and status of terms are the structure of an entry and are not listed here.

extension Concept: ConceptLevel {
  package static let fields: [ConceptField<Concept>] = [
    .word("domain", \.domain, "a domain", .only("subject field")),
    .match(\.match, "how the term is matched"),
    .words("context", \.context, "words of context"),
    .words("except", \.except, "where the term is not meant"),
    .text("definition", \.definition, "a definition", .bothReported("definition")),
    .text("note", \.note, "a note"),
    .choice(
      "status", \.status, "the status of the entry", expected: "status of an entry",
      conflict: { _, new, own in "the status is \(new.rawValue) here and \(own.rawValue)" }),
    .date("checked", \.checked, "when the entry was checked"),
    .citation("source", \.source, "a source"),
    .date("valid-from", \.validFrom, "from when the entry is true"),
    .date("valid-until", \.validUntil, "until when the entry is true"),
    .references(\.references, "cross references"),
    .transactions(\.transactions, "when and by whom the concept was changed"),
    .extras(\.extras, "further facts on the concept"),
  ]
}

extension LanguageSection: ConceptLevel {
  package static let fields: [ConceptField<LanguageSection>] = [
    .text(
      "definition", \.definition, "the definition in one language", .bothReported("definition")),
    .text("note", \.note, "the note in one language"),
    .citation("source", \.source, "the source in one language"),
    .transactions(\.transactions, "when and by whom a language was changed"),
    .extras(\.extras, "further facts on a language"),
  ]
}

extension Term: ConceptLevel {
  package static let fields: [ConceptField<Term>] = [
    .choice(
      "pos", \.partOfSpeech, "a part of speech", expected: "part of speech",
      conflict: { term, new, own in
        "“\(term.text)” is a \(new.rawValue) here and a \(own.rawValue)"
      }),
    .choice("type", \.type, "the type of a term", expected: "type of term"),
    .conditions("when", \.when, "when an admitted term goes first"),
    .sentences("usage", \.usage, "examples of use"),
    .text("note", column: "term-note", \.note, "the note on a term"),
    .citation("source", column: "term-source", \.source, "the source of a term"),
    .identifier("id", column: "term-id", \.id, "the term's identifier"),
    .transactions(\.transactions, "when and by whom a term was changed"),
    .extras(\.extras, "further facts on a term"),
  ]
}
