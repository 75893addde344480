import Glossary
import TextModel

/// One thing that a concept may say, and a concept that says it beside a pair of terms.
struct Fact: Sendable, Hashable {
  let name: String
  let glossary: Glossary

  private init(_ name: String, _ change: (inout Concept) -> Void) {
    self.name = name
    var concept = Fact.pair()
    change(&concept)
    glossary = Glossary([concept])
  }

  /// What every format holds: a term and its equivalent.
  static func pair(_ source: String = "laut", _ target: String = "sea") -> Concept {
    Concept(
      id: "\(source)=\(target)",
      terms: [Term(source, .indonesian), Term(target, .english)],
      origin: Concept.Origin(file: "own.csv", line: 2))
  }

  static let all: [Fact] = [
    Fact("identifier") { $0.id = "17" },
    Fact("named identifier") { $0.id = "c-17" },
    Fact("domain") { $0.domain = "maritime" },
    Fact("case rule") { $0.match.caseRule = .exact },
    Fact("inflection rule") { $0.match.inflection = .none },
    Fact("root") { $0.match.root = "laut" },
    Fact("context") { $0.context = ["kapal", "ombak|arus"] },
    Fact("definition") { $0.definition = "Salt water. " },
    Fact("note") { $0.note = "Not the ocean." },
    Fact("source") { $0.source = "KBBI; p. 12" },
    Fact("references") {
      $0.references = [
        CrossReference(.broader, to: "air"), CrossReference(.related, to: "a = b|c", text: "x = y"),
        CrossReference(.external, to: "https://example.org/?a=1", text: "The sea"),
      ]
    },
    Fact("transactions") {
      $0.transactions = [
        Transaction(.created, date: "2026-03-12T08:00:00Z", by: "Sari"),
        Transaction(.modified, date: "2026-03-13"),
      ]
    },
    Fact("several transactions of a kind") {
      $0.transactions = [
        Transaction(.modified, by: "Budi"), Transaction(.modified, date: "2026", by: "A by B"),
        Transaction(.other, date: "2026-04"),
      ]
    },
    Fact("extras") { $0.extras = [Extra(name: "client", value: "Acme|Co")] },
    Fact("extras with a name that means something") {
      $0.extras = [Extra(name: "pos", value: "x"), Extra(name: "en", value: "y")]
    },
    Fact("several extras of a name") {
      $0.extras = [Extra(name: "client", value: "Acme"), Extra(name: "client", value: "B|C")]
    },
    Fact("definition in a language") { $0.sections = [Fact.section { $0.definition = "D" }] },
    Fact("note in a language") { $0.sections = [Fact.section { $0.note = "N" }] },
    Fact("source in a language") { $0.sections = [Fact.section { $0.source = "S" }] },
    Fact("transactions in a language") {
      $0.sections = [Fact.section { $0.transactions = [Transaction(.created, date: "2026")] }]
    },
    Fact("extras in a language") {
      $0.sections = [Fact.section { $0.extras = [Extra(name: "region", value: "Riau")] }]
    },
    Fact("part of speech") { $0.partOfSpeech = .noun },
    Fact("rare part of speech") { $0.partOfSpeech = .conjunction },
    Fact("part of speech of one term") { $0.terms[1].partOfSpeech = .verb },
    Fact("two parts of speech") {
      $0.terms[0].partOfSpeech = .noun
      $0.terms[1].partOfSpeech = .adjective
    },
    Fact("term type") { $0.terms[1].type = .fullForm },
    Fact("usage") { $0.terms[0].usage = ["Laut itu tenang."] },
    Fact("several usages") { $0.terms[1].usage = ["The sea\nis calm.", "At sea|ashore."] },
    Fact("term identifier") { $0.terms[1].id = "t2" },
    Fact("note on a term") { $0.terms[1].note = "British" },
    Fact("source of a term") { $0.terms[0].source = "KBBI" },
    Fact("transactions of a term") {
      $0.terms[0].transactions = [Transaction(.modified, date: "2026", by: "Sari")]
    },
    Fact("extras of a term") { $0.terms[1].extras = [Extra(name: "register", value: "high")] },
    Fact("admitted equivalent") { $0.terms.append(Term("main", .english, .admitted)) },
    Fact("admitted term") { $0.terms.append(Term("lautan", .indonesian, .admitted)) },
    Fact("forbidden equivalent") { $0.terms.append(Term("see", .english, .forbidden)) },
    Fact("deprecated equivalent") { $0.terms.append(Term("mere", .english, .deprecated)) },
    Fact("superseded equivalent") { $0.terms.append(Term("se", .english, .superseded)) },
    Fact("forbidden term") { $0.terms.append(Term("segara", .indonesian, .forbidden)) },
    Fact("two preferred terms") { $0.terms.append(Term("the deep", .english)) },
    Fact("term that stays as it is") {
      $0.terms = [Term("PNG", .indonesian, .doNotTranslate)]
      $0.id = "PNG"
    },
    Fact("third language") { $0.terms.append(Term("zee", LanguageTag("nl") ?? .english)) },
    Fact("region") {
      $0.terms[1] = Term("sea", LanguageTag("en-GB") ?? .english)
    },
    Fact("term on one side only") {
      $0.terms.removeLast()
      $0.id = "laut"
    },
    Fact("details of several terms") {
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

/// All that a glossary says, a line for each thing, in an order of its own; to be compared by bytes.
func facts(of glossary: Glossary) -> [String] {
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
