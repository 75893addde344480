public import Glossary
public import TextModel
internal import XMLSupport

/// Writes a glossary in the glossary module of XLIFF 2 (OASIS XLIFF 2.1, 5.3): a unit for each
/// concept, with its preferred terms as source and target.
///
/// Fields without an element in the module are written as attributes and elements of padanan's
/// namespace, which the module allows.
public struct XLIFFGlossaryWriter: GlossaryWriter {
  private let options: FormatOptions

  /// Creates a writer.
  /// - Parameter options: the languages of the file.
  public init(options: FormatOptions = FormatOptions()) { self.options = options }

  /// Writes a glossary as a file with one unit for each concept.
  public func write(
    _ glossary: Glossary
  ) throws(PadananError) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    var losses = Losses("XLIFF's glossary module")
    var xml = XMLWriter()
    xml.start(
      "xliff",
      [
        ("version", "2.1"), ("srcLang", options.source.description),
        ("trgLang", options.target.description), ("xmlns", "urn:oasis:names:tc:xliff:document:2.0"),
        ("xmlns:gls", XLIFFGlossary.namespace), ("xmlns:p", XLIFFGlossary.own),
      ])
    xml.start("file", [("id", "f1")])
    var number = 0
    var identifiers = UniqueIdentifiers(glossary)
    for concept in glossary.concepts {
      let terms = concept.terms.filter { options.source.accepts($0.language) }
      guard let first = terms.first else {
        losses.add("a concept without a term in \(options.source)", in: concept)
        continue
      }
      number += 1
      let replaced = xml.replaced
      var concept = concept
      concept.id = identifiers.identifier(of: concept, &losses)
      write(concept, terms, number, to: &xml, &losses)
      let target = concept.approvedTerms(in: options.target).first
      xml.start("segment")
      text("source", concept.approvedTerms(in: options.source).first ?? first, to: &xml)
      if let target { text("target", target, to: &xml) }
      xml.end()
      xml.end()
      losses.addReplaced(from: replaced, to: xml.replaced, in: concept)
    }
    guard number > 0 else {
      throw PadananError(
        .noConcepts, "no concept has a term in \(options.source); expected at least one")
    }
    return (xml.finish(), losses.diagnostics)
  }

  /// Begins the unit and writes its glossary.
  private func write(
    _ concept: Concept, _ terms: [Term], _ number: Int, to xml: inout XMLWriter,
    _ losses: inout Losses
  ) {
    xml.start("unit", [("id", "u\(number)"), ("canResegment", "no")])
    xml.start("gls:glossary")
    let others = concept.terms.filter { !options.source.accepts($0.language) }
    for (place, term) in terms.enumerated() {
      xml.start(
        "gls:glossEntry",
        [("id", "g\(number).\(place + 1)"), (XLIFFGlossary.concept, concept.id)])
      write(term, "gls:term", options.source, isPreferred: place == 0, to: &xml)
      // The translations and other fields of a concept are in its first entry.
      if place == 0 {
        var seen: [LanguageTag] = []
        for other in others {
          write(
            other, "gls:translation", options.target,
            isPreferred: !seen.contains(other.language), to: &xml)
          seen.append(other.language)
        }
        if !concept.definition.isEmpty {
          xml.element("gls:definition", text: concept.definition)
        }
        for fact in concept.properties where fact.name != "definition" {
          xml.element("p:fact", [("name", fact.name)], text: fact.value)
        }
      }
      xml.end()
    }
    xml.end()
    if !concept.sections.isEmpty {
      losses.add("what is said of one language, beside its terms", in: concept)
    }
    if concept.terms.contains(where: { !$0.extras.isEmpty }) {
      losses.add("data of your own about a term", in: concept)
    }
    let lists = Term.fields.filter { $0.kind != .extras }
    if concept.terms.contains(where: { term in
      lists.contains { $0.values(of: term).count > 1 }
    }) {
      losses.add("more than one example, condition or change of a term", in: concept)
    }
  }

  private func write(
    _ term: Term, _ name: String, _ language: LanguageTag, isPreferred: Bool,
    to xml: inout XMLWriter
  ) {
    var attributes: [(String, String?)] = [("source", term.source.isEmpty ? nil : term.source)]
    if term.language != language {
      attributes.append((XLIFFGlossary.language, term.language.description))
    }
    // Without a status, the first term of a language is read as preferred and the others as
    // admitted.
    if term.status != (isPreferred ? .preferred : .admitted) {
      attributes.append(("p:status", term.status.rawValue))
    }
    var said: Set<String> = ["status", "source"]
    for fact in term.properties where !term.extras.contains(where: { $0.name == fact.name }) {
      if said.insert(fact.name).inserted { attributes.append(("p:\(fact.name)", fact.value)) }
    }
    xml.element(name, attributes, text: term.text)
  }

  private func text(_ name: String, _ term: Term, to xml: inout XMLWriter) {
    xml.element(name, [("xml:space", "preserve")], text: term.text)
  }
}
