public import Glossary
import TextModel

extension RecordWriter {
  /// Adds the changes as `padanan.diff/1`, or as text for people.
  public mutating func append(_ changes: [ConceptChange]) {
    for change in changes {
      switch format {
      case .tsv: report(change)
      case .jsonl: record(change)
      }
    }
  }

  private mutating func report(_ change: ConceptChange) {
    switch change {
    case .added(let concept): report("+ \(concept.name)  (\(concept.origin))")
    case .removed(let concept): report("- \(concept.name)  (\(concept.origin))")
    case .changed(let old, let new, let details):
      report("~ \(new.name)  (\(old.origin) → \(new.origin))")
      for detail in details { report("    \(detail.report)") }
    }
  }

  private mutating func record(_ change: ConceptChange) {
    let (name, old, new, details): (String, Concept?, Concept?, [ConceptChange.Detail]) =
      switch change {
      case .added(let concept): ("added", nil, concept, [])
      case .removed(let concept): ("removed", concept, nil, [])
      case .changed(let old, let new, let details): ("changed", old, new, details)
      }
    json.object { json in
      json.field("schema", "padanan.diff/1")
      json.field("change", name)
      json.field("concept", change.concept.id)
      json.field("terms", strings: change.concept.firstTerms)
      json.key("old")
      json.place(of: old)
      json.key("new")
      json.place(of: new)
      json.key("details")
      json.array(details) { $0.detail($1) }
    }
    json.endLine()
  }
}

extension Concept {
  /// The first preferred term of each language, or its first term.
  fileprivate var firstTerms: [String] {
    var seen: [LanguageTag] = []
    return TermStatus.allCases.flatMap { status in terms.filter { $0.status == status } }
      .filter { term in
        defer { seen.append(term.language) }
        return !seen.contains(term.language)
      }
      .sorted { place(of: $0.language) < place(of: $1.language) }.map(\.text)
  }

  private func place(of language: LanguageTag) -> Int {
    terms.firstIndex { $0.language == language } ?? 0
  }

  fileprivate var name: String { firstTerms.joined(separator: " = ") }
}

extension ConceptChange.Detail {
  fileprivate var report: String {
    switch self {
    case .termAdded(let term): "+ \(term.language) \(term.status.rawValue): \(term.text)"
    case .termRemoved(let term): "- \(term.language) \(term.status.rawValue): \(term.text)"
    case .spelling(let language, let old, let new): "\(language): “\(old)” → “\(new)”"
    case .status(let term, let old, let new):
      "\(term.language) “\(term.text)”: \(old.rawValue) → \(new.rawValue)"
    case .field(let name, let language, let term, let old, let new):
      [language?.description, term.map { "“\($0)”" }, name].compactMap { $0 }
        .joined(separator: " ") + ": “\(old)” → “\(new)”"
    }
  }
}

extension JSONWriter {
  fileprivate mutating func place(of concept: Concept?) {
    guard let origin = concept?.origin else { return null() }
    object { json in
      json.field("file", origin.file)
      json.field("line", origin.line)
    }
  }

  fileprivate mutating func detail(_ detail: ConceptChange.Detail) {
    func write(
      _ field: String, _ language: LanguageTag?, _ term: String?, _ old: String?, _ new: String?
    ) {
      object { json in
        json.field("field", field)
        json.optional("language", language?.description)
        json.optional("term", term)
        json.optional("old", old)
        json.optional("new", new)
      }
    }
    switch detail {
    case .termAdded(let term):
      write("term", term.language, term.text, nil, term.status.rawValue)
    case .termRemoved(let term):
      write("term", term.language, term.text, term.status.rawValue, nil)
    case .spelling(let language, let old, let new): write("text", language, new, old, new)
    case .status(let term, let old, let new):
      write("status", term.language, term.text, old.rawValue, new.rawValue)
    case .field(let name, let language, let term, let old, let new):
      write(name, language, term, old, new)
    }
  }

  private mutating func optional(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }
}
