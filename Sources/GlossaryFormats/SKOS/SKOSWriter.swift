public import Glossary
public import TextModel

/// Writes a glossary as a SKOS concept scheme in Turtle (W3C SKOS Reference).
///
/// A preferred term becomes a preferred label, an admitted term an alternative label, and a term
/// that must not be used a hidden label, which is found by searches but not displayed.
public struct SKOSWriter: GlossaryWriter {
  private let options: FormatOptions

  /// Creates a writer.
  /// - Parameter options: ignored; SKOS stores the languages with the labels.
  public init(options: FormatOptions = FormatOptions()) { self.options = options }

  /// Writes a glossary as a concept scheme.
  public func write(
    _ glossary: Glossary
  ) throws(PadananError) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    var losses = Losses("SKOS")
    var text = ""
    for (prefix, address) in SKOSVocabulary.prefixes {
      text += "@prefix \(prefix): <\(address)> .\n"
    }
    var identifiers = UniqueIdentifiers(glossary)
    for concept in glossary.concepts {
      guard !concept.terms.isEmpty else {
        losses.add("a concept without terms", in: concept)
        continue
      }
      let statements = labels(of: concept) + facts(of: concept, &losses)
      let subject = TurtleNode.iri(
        SKOSVocabulary.address(of: identifiers.identifier(of: concept, &losses))
      )
      .turtle
      text += "\n\(subject) a skos:Concept ;\n    \(statements.joined(separator: " ;\n    ")) .\n"
      noteLosses(of: concept, &losses)
    }
    return (Array(text.utf8), losses.diagnostics)
  }

  private func labels(of concept: Concept) -> [String] {
    [("prefLabel", TermStatus.preferred), ("altLabel", .admitted), ("hiddenLabel", .forbidden)]
      .compactMap { name, status in
        let found = concept.terms.filter { SKOSWriter.label($0.status) == status }
        guard !found.isEmpty else { return nil }
        let texts = found.map {
          TurtleNode.literal($0.text, language: $0.language.description, datatype: "").turtle
        }
        return "skos:\(name) \(texts.joined(separator: ", "))"
      }
  }

  private static func label(_ status: TermStatus) -> TermStatus {
    switch status {
    case .preferred, .doNotTranslate: .preferred
    case .admitted: .admitted
    case .deprecated, .superseded, .forbidden, .variant: .forbidden
    }
  }

  private func facts(of concept: Concept, _ losses: inout Losses) -> [String] {
    func text(_ predicate: String, _ text: String, _ language: LanguageTag? = nil) -> String? {
      text.isEmpty
        ? nil
        : predicate + " "
          + TurtleNode.literal(text, language: language?.description ?? "", datatype: "").turtle
    }
    var facts = [
      text("dct:subject", concept.domain), text("skos:definition", concept.definition),
      text("skos:note", concept.note), text("dct:source", concept.source),
    ]
    for section in concept.sections {
      facts += [
        text("skos:definition", section.definition, section.language),
        text("skos:note", section.note, section.language),
        text("dct:source", section.source, section.language),
      ]
    }
    for reference in concept.references { facts.append(fact(reference, of: concept, &losses)) }
    for transaction in concept.transactions {
      switch transaction.kind {
      case .created:
        facts.append(date("dct:created", transaction.date))
        facts.append(text("dct:creator", transaction.responsible))
      case .modified:
        facts.append(date("dct:modified", transaction.date))
        facts.append(text("dct:contributor", transaction.responsible))
      case .other: losses.add("a change that is neither its making nor an update", in: concept)
      }
    }
    for extra in concept.extras {
      if SKOSVocabulary.isAddress(extra.name), SKOSWriter.isTurtle(extra.value) {
        facts.append("<\(extra.name)> \(extra.value)")
      } else {
        losses.add("data of your own", in: concept)
      }
    }
    return facts.compactMap { $0 }
  }

  private func fact(
    _ reference: CrossReference, of concept: Concept, _ losses: inout Losses
  ) -> String? {
    switch reference.relation {
    case .broader, .narrower, .related:
      if !reference.text.isEmpty { losses.add("the text of a cross reference", in: concept) }
      let address = TurtleNode.iri(SKOSVocabulary.address(of: reference.target))
      return "skos:\(reference.relation.rawValue) \(address.turtle)"
    case .external:
      let isMapping = SKOSGraph.mappings.contains(reference.text)
      if !isMapping, !reference.text.isEmpty {
        losses.add("the text of a cross reference", in: concept)
      }
      let predicate = isMapping ? "skos:" + reference.text : "rdfs:seeAlso"
      return "\(predicate) \(TurtleNode.iri(reference.target).turtle)"
    case .antonym:
      losses.add("an antonym", in: concept)
      return nil
    }
  }

  private func date(_ predicate: String, _ date: String) -> String? {
    guard !date.isEmpty else { return nil }
    let digits = date.split(separator: "-", omittingEmptySubsequences: false)
    let isDate =
      digits.map(\.count) == [4, 2, 2]
      && digits.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    let literal = TurtleNode.literal(date, language: "", datatype: "").turtle
    return "\(predicate) \(literal)\(isDate ? "^^xsd:date" : "")"
  }

  /// Whether a kept value is valid Turtle for the object of a statement.
  private static func isTurtle(_ value: String) -> Bool {
    var parser = TurtleParser(Array("<urn:s> <urn:p> \(value) .".utf8))
    guard let triples = try? parser.statement(), !triples.isEmpty else { return false }
    let rest = try? parser.statement()
    return rest == .some(nil)
  }

  /// The fields of a concept with a property in SKOS, Dublin Core or RDF Schema.
  static let held = HeldFields(
    concept: [
      \.domain, \.definition, \.note, \.source, \.references, \.transactions, \.extras,
    ])

  private func noteLosses(of concept: Concept, _ losses: inout Losses) {
    var lost: Set<String> = []
    for field in Concept.fields where !SKOSWriter.held.contains(field) {
      guard !field.values(of: concept).isEmpty else { continue }
      let isSwitch = field.kind == .setting || field.kind == .words
      let label = isSwitch ? "how terms are matched" : field.label
      if lost.insert(label).inserted { losses.add(label, in: concept) }
    }
    for section in concept.sections where !section.transactions.isEmpty || !section.extras.isEmpty {
      losses.add("changes and data of your own of one language", in: concept)
    }
    var lostOfTerms: [String] = []
    for term in concept.terms {
      if term.status != SKOSWriter.label(term.status) {
        lostOfTerms.append("the status \(term.status.rawValue)")
      }
      var bare = Term(term.text, term.language, term.status)
      bare.partOfSpeech = term.partOfSpeech
      if term.partOfSpeech != nil { lostOfTerms.append("a part of speech") }
      if term != bare { lostOfTerms.append("what else is said of a term") }
    }
    for fact in Set(lostOfTerms).sorted() { losses.add(fact, in: concept) }
  }
}
