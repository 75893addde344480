public import Glossary
public import TextModel

/// Reads a thesaurus in SKOS, written as Turtle (W3C SKOS Reference, RDF 1.1 Turtle).
///
///     let read = try SKOSReader().read(bytes, file: "thesaurus.ttl")
///
/// A preferred label becomes a preferred term, an alternative label an admitted term, a hidden
/// label a forbidden term; the same applies to SKOS-XL labels. Statements without a field in the
/// model are kept as Turtle.
public struct SKOSReader: GlossaryReader {
  private let options: FormatOptions

  /// Creates a reader.
  /// - Parameter options: the language of labels without a language tag is the source language.
  public init(options: FormatOptions = FormatOptions()) { self.options = options }

  /// Reads the concepts of a thesaurus.
  public func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    var graph = SKOSGraph()
    var parser = TurtleParser(bytes)
    do throws(TurtleError) {
      while let triples = try parser.statement() { graph.add(triples) }
    } catch {
      throw PadananError(.turtleSyntax, file: file, at: error.position, error.message)
    }
    let name = file.split(separator: "/").last.map(String.init) ?? file
    var concepts: [Concept] = []
    var others = 0
    for subject in graph.subjects {
      if graph.isConcept(subject) {
        let concept = concept(subject, of: graph, file: name)
        if !concept.terms.isEmpty { concepts.append(concept) }
      } else if case .iri = subject, !graph.isLabel(subject) {
        others += 1
      }
    }
    guard !concepts.isEmpty else {
      throw PadananError(
        .noConcepts, file: file, at: TextPosition(line: 1, column: 1),
        "the graph has no concept with a label; expected skos:Concept with skos:prefLabel")
    }
    guard others > 0 else { return (Glossary(concepts), []) }
    let note = Diagnostic(
      .notHeld, .suggestion, file: file,
      "\(others == 1 ? "1 resource that is not a concept is" : "\(others) resources that are not concepts are") left out: schemes, collections and the like"
    )
    return (Glossary(concepts), [note])
  }

  private func concept(_ subject: TurtleNode, of graph: SKOSGraph, file: String) -> Concept {
    let address =
      switch subject {
      case .iri(let iri): SKOSVocabulary.id(of: iri)
      case .blank(let name): "_:" + name
      case .literal(let text, _, _): text
      }
    var concept = Concept(
      id: address, terms: [],
      origin: Concept.Origin(file: file, line: graph.line(of: subject)))
    var dates: [(kind: Transaction.Kind, date: String)] = []
    var people: [Transaction.Kind: [String]] = [:]
    for (predicate, object) in graph.statements(of: subject) {
      switch predicate {
      case _ where SKOSGraph.labels[predicate] != nil:
        add(object, SKOSGraph.labels[predicate] ?? .preferred, of: graph, to: &concept)
      case SKOSVocabulary.type where object == .iri(SKOSVocabulary.isConcept): break
      case SKOSVocabulary.skos + "definition":
        addText(object, \.definition, \.definition, to: &concept)
      case SKOSVocabulary.skos + "note", SKOSVocabulary.skos + "scopeNote":
        addText(object, \.note, \.note, to: &concept)
      case SKOSVocabulary.terms + "source", SKOSVocabulary.elements + "source":
        addText(object, \.source, \.source, to: &concept)
      case SKOSVocabulary.terms + "subject" where object.isLiteral && concept.domain.isEmpty:
        concept.domain = object.text
      case SKOSVocabulary.terms + "created": dates.append((.created, object.text))
      case SKOSVocabulary.terms + "modified": dates.append((.modified, object.text))
      case SKOSVocabulary.terms + "creator": people[.created, default: []].append(object.text)
      case SKOSVocabulary.terms + "contributor": people[.modified, default: []].append(object.text)
      default:
        if let reference = reference(predicate, object) {
          concept.references.append(reference)
        } else {
          concept.extras.append(Extra(name: predicate, value: graph.turtle(object)))
        }
      }
    }
    for (kind, date) in dates {
      let person = people[kind]?.isEmpty == false ? people[kind]?.removeFirst() : nil
      concept.transactions.append(Transaction(kind, date: date, by: person ?? ""))
    }
    for kind in [Transaction.Kind.created, .modified] {
      for person in people[kind] ?? [] {
        concept.transactions.append(Transaction(kind, by: person))
      }
    }
    sort(&concept.terms)
    return concept
  }

  /// Sorts terms by language, in order of appearance, then by status.
  private func sort(_ terms: inout [Term]) {
    var languages: [LanguageTag] = []
    for term in terms where !languages.contains(term.language) { languages.append(term.language) }
    let all = terms
    terms = languages.flatMap { language in
      TermStatus.allCases.flatMap { status in
        all.filter { $0.language == language && $0.status == status }
      }
    }
  }

  private func add(
    _ label: TurtleNode, _ status: TermStatus, of graph: SKOSGraph, to concept: inout Concept
  ) {
    var literal = label
    var id = ""
    if !label.isLiteral {
      guard let form = graph.literalForm(of: label) else { return }
      literal = form
      if case .iri(let iri) = label { id = iri }
    }
    guard case .literal(let text, let tag, _) = literal, !text.isEmpty else { return }
    var term = Term(text, LanguageTag(tag) ?? options.source, status)
    term.id = id
    let isKnown = concept.terms.contains { $0.text == text && $0.language == term.language }
    if !isKnown { concept.terms.append(term) }
  }

  /// Adds a text with a language tag to the section of that language, and a text without one to the
  /// concept.
  private func addText(
    _ object: TurtleNode, _ own: WritableKeyPath<Concept, String>,
    _ part: WritableKeyPath<LanguageSection, String>, to concept: inout Concept
  ) {
    func add(_ text: String, to value: inout String) {
      value = value.isEmpty ? text : value + "\n" + text
    }
    guard case .literal(let text, let tag, _) = object, let language = LanguageTag(tag) else {
      return add(object.text, to: &concept[keyPath: own])
    }
    if let place = concept.sections.firstIndex(where: { $0.language == language }) {
      add(text, to: &concept.sections[place][keyPath: part])
    } else {
      var section = LanguageSection(language)
      section[keyPath: part] = text
      concept.sections.append(section)
    }
  }

  private func reference(_ predicate: String, _ object: TurtleNode) -> CrossReference? {
    guard case .iri(let iri) = object else { return nil }
    if predicate == SKOSVocabulary.rdfs + "seeAlso" { return CrossReference(.external, to: iri) }
    guard predicate.hasPrefix(SKOSVocabulary.skos) else { return nil }
    let name = String(predicate.dropFirst(SKOSVocabulary.skos.count))
    switch name {
    case "broader": return CrossReference(.broader, to: SKOSVocabulary.id(of: iri))
    case "narrower": return CrossReference(.narrower, to: SKOSVocabulary.id(of: iri))
    case "related": return CrossReference(.related, to: SKOSVocabulary.id(of: iri))
    case _ where SKOSGraph.mappings.contains(name):
      return CrossReference(.external, to: iri, text: name)
    default: return nil
    }
  }
}

extension TurtleNode {
  var isLiteral: Bool { if case .literal = self { true } else { false } }

  /// The text of a literal, or the IRI of another node.
  var text: String {
    switch self {
    case .iri(let text), .blank(let text), .literal(let text, _, _): text
    }
  }
}
