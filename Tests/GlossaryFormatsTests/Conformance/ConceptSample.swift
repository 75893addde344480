import Glossary
import TextModel

/// A concept with one kind of content besides a pair of terms.
struct ConceptSample: Sendable, Hashable {
  let name: String
  let glossary: Glossary

  private init(_ name: String, _ change: (inout Concept) -> Void) {
    self.name = name
    var concept = ConceptSample.pair()
    change(&concept)
    glossary = Glossary([concept])
  }

  /// What every format supports: a term and its equivalent.
  static func pair(_ source: String = "laut", _ target: String = "sea") -> Concept {
    Concept(
      id: "\(source)=\(target)",
      terms: [Term(source, .indonesian), Term(target, .english)],
      origin: Concept.Origin(file: "own.csv", line: 2))
  }

  static let all: [ConceptSample] = [
    ConceptSample("identifier") { $0.id = "17" },
    ConceptSample("named identifier") { $0.id = "c-17" },
    ConceptSample("domain") { $0.domain = "maritime" },
    ConceptSample("case rule") { $0.match.caseRule = .exact },
    ConceptSample("inflection rule") { $0.match.inflection = .none },
    ConceptSample("pattern") {
      $0.match.isPattern = true
      $0.terms[0].text = "Polres {place}"
      $0.terms[1].text = "{place} Police"
    },
    ConceptSample("root") { $0.match.root = "laut" },
    ConceptSample("context") { $0.context = ["kapal", "ombak|arus"] },
    ConceptSample("exceptions") { $0.except = ["laut mati", "a|b"] },
    ConceptSample("status of the entry") { $0.status = .draft },
    ConceptSample("date of a check") { $0.checked = EntryDate(rawValue: "2026-11-30") },
    ConceptSample("validity") {
      $0.validFrom = EntryDate(rawValue: "2024-10")
      $0.validUntil = EntryDate(rawValue: "2029")
    },
    ConceptSample("definition") { $0.definition = "Salt water. " },
    ConceptSample("note") { $0.note = "Not the ocean." },
    ConceptSample("source") { $0.source = "KBBI; p. 12" },
    ConceptSample("references") {
      $0.references = [
        CrossReference(.broader, to: "air"), CrossReference(.related, to: "a = b|c", text: "x = y"),
        CrossReference(.external, to: "https://example.org/?a=1", text: "The sea"),
      ]
    },
    ConceptSample("transactions") {
      $0.transactions = [
        Transaction(.created, date: "2026-03-12T08:00:00Z", by: "Sari"),
        Transaction(.modified, date: "2026-03-13"),
      ]
    },
    ConceptSample("several transactions of a kind") {
      $0.transactions = [
        Transaction(.modified, by: "Budi"), Transaction(.modified, date: "2026", by: "A by B"),
        Transaction(.other, date: "2026-04"),
      ]
    },
    ConceptSample("extras") { $0.extras = [Extra(name: "client", value: "Acme|Co")] },
    ConceptSample("extras with a name that means something") {
      $0.extras = [Extra(name: "pos", value: "x"), Extra(name: "en", value: "y")]
    },
    ConceptSample("several extras of a name") {
      $0.extras = [Extra(name: "client", value: "Acme"), Extra(name: "client", value: "B|C")]
    },
    ConceptSample("definition in a language") {
      $0.sections = [ConceptSample.section { $0.definition = "D" }]
    },
    ConceptSample("note in a language") { $0.sections = [ConceptSample.section { $0.note = "N" }] },
    ConceptSample("source in a language") {
      $0.sections = [ConceptSample.section { $0.source = "S" }]
    },
    ConceptSample("transactions in a language") {
      $0.sections = [
        ConceptSample.section { $0.transactions = [Transaction(.created, date: "2026")] }
      ]
    },
    ConceptSample("extras in a language") {
      $0.sections = [ConceptSample.section { $0.extras = [Extra(name: "region", value: "Riau")] }]
    },
    ConceptSample("part of speech") { $0.partOfSpeech = .noun },
    ConceptSample("rare part of speech") { $0.partOfSpeech = .conjunction },
    ConceptSample("part of speech of one term") { $0.terms[1].partOfSpeech = .verb },
    ConceptSample("two parts of speech") {
      $0.terms[0].partOfSpeech = .noun
      $0.terms[1].partOfSpeech = .adjective
    },
    ConceptSample("term type") { $0.terms[1].type = .fullForm },
    ConceptSample("usage") { $0.terms[0].usage = ["Laut itu tenang."] },
    ConceptSample("several usages") {
      $0.terms[1].usage = ["The sea\nis calm.", "At sea|ashore."]
    },
    ConceptSample("term identifier") { $0.terms[1].id = "t2" },
    ConceptSample("note on a term") { $0.terms[1].note = "British" },
    ConceptSample("source of a term") { $0.terms[0].source = "KBBI" },
    ConceptSample("transactions of a term") {
      $0.terms[0].transactions = [Transaction(.modified, date: "2026", by: "Sari")]
    },
    ConceptSample("extras of a term") {
      $0.terms[1].extras = [Extra(name: "register", value: "high")]
    },
    ConceptSample("admitted equivalent") { $0.terms.append(Term("main", .english, .admitted)) },
    ConceptSample("admitted term") { $0.terms.append(Term("lautan", .indonesian, .admitted)) },
    ConceptSample("conditions of an admitted equivalent") {
      $0.terms.append(Term("main", .english, .admitted))
      $0.terms.append(Term("deep", .english, .admitted))
      $0.terms[3].when = ["clause", "ombak|arus"]
    },
    ConceptSample("spelling variant") { $0.terms.append(Term("la'ut", .indonesian, .variant)) },
    ConceptSample("forbidden equivalent") { $0.terms.append(Term("see", .english, .forbidden)) },
    ConceptSample("deprecated equivalent") { $0.terms.append(Term("mere", .english, .deprecated)) },
    ConceptSample("superseded equivalent") { $0.terms.append(Term("se", .english, .superseded)) },
    ConceptSample("forbidden term") { $0.terms.append(Term("segara", .indonesian, .forbidden)) },
    ConceptSample("two preferred terms") { $0.terms.append(Term("the deep", .english)) },
    ConceptSample("term that stays as it is") {
      $0.terms = [Term("PNG", .indonesian, .doNotTranslate)]
      $0.id = "PNG"
    },
    ConceptSample("third language") { $0.terms.append(Term("zee", LanguageTag("nl") ?? .english)) },
    ConceptSample("region") {
      $0.terms[1] = Term("sea", LanguageTag("en-GB") ?? .english)
    },
    ConceptSample("term on one side only") {
      $0.terms.removeLast()
      $0.id = "laut"
    },
    ConceptSample("details of several terms") {
      $0.terms.append(Term("main", .english, .admitted))
      $0.terms.append(Term("see", .english, .forbidden))
      $0.terms[2].note = "poetic\n| old"
      $0.terms[3].type = .variant
      $0.terms[3].partOfSpeech = .verb
    },
  ]

  private static func section(_ change: (inout LanguageSection) -> Void) -> LanguageSection {
    var section = LanguageSection(.english)
    change(&section)
    return section
  }
}

/// The whole content of a glossary, a line for each value in a fixed order, to be compared by
/// bytes.
func contents(of glossary: Glossary) -> [String] {
  glossary.concepts.flatMap { concept -> [String] in
    var lines = ["concept \(concept.id)"]
    func add(_ name: String, _ value: String) {
      if !value.isEmpty { lines.append("\(name): \(value)") }
    }
    func add(_ place: String, _ transactions: [Transaction], _ extras: [Extra]) {
      for kind in Transaction.Kind.allCases {
        for transaction in transactions where transaction.kind == kind {
          lines.append("\(place)\(kind): \(transaction.date) / \(transaction.responsible)")
        }
      }
      for extra in extras.filter({ !$0.value.isEmpty }).sorted(by: { $0.name < $1.name }) {
        lines.append("\(place)extra \(extra.name): \(extra.value)")
      }
    }
    add("domain", concept.domain)
    add("match", concept.match.text)
    add("context", concept.context.joined(separator: " / "))
    add("except", concept.except.joined(separator: " / "))
    add("status", concept.status?.rawValue ?? "")
    add("checked", concept.checked?.rawValue ?? "")
    add("valid from", concept.validFrom?.rawValue ?? "")
    add("valid until", concept.validUntil?.rawValue ?? "")
    add("definition", concept.definition)
    add("note", concept.note)
    add("source", concept.source)
    for reference in concept.references {
      add("reference \(reference.relation)", "\(reference.target) / \(reference.text)")
    }
    add("", concept.transactions, concept.extras)
    for section in concept.sections.sorted(by: { $0.language.description < $1.language.description }
    ) {
      add("\(section.language) definition", section.definition)
      add("\(section.language) note", section.note)
      add("\(section.language) source", section.source)
      add("\(section.language) ", section.transactions, section.extras)
    }
    let languages = Set(concept.terms.map(\.language)).sorted { $0.description < $1.description }
    for language in languages {
      for status in TermStatus.allCases {
        for term in concept.terms where term.language == language && term.status == status {
          lines.append("term \(language) \(status.rawValue): \(term.text)")
          add("  pos", term.partOfSpeech?.rawValue ?? "")
          add("  type", term.type?.rawValue ?? "")
          add("  when", term.when.joined(separator: " / "))
          for usage in term.usage { add("  usage", usage) }
          add("  id", term.id)
          add("  note", term.note)
          add("  source", term.source)
          add("  ", term.transactions, term.extras)
        }
      }
    }
    return lines
  }
}
