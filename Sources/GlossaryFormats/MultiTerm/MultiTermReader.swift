public import Glossary
internal import ICUSupport
public import TextModel
internal import XMLSupport

/// Reads the XML of SDL MultiTerm (`mtf`): concepts, languages and terms with their descriptions and
/// transactions, at every level.
///
///     let read = try MultiTermReader().read(bytes, file: "termbase.xml")
///
/// Each termbase of MultiTerm can define names for its descriptions; the usual names are
/// recognised, others become extras.
public struct MultiTermReader: GlossaryReader {
  /// Creates a reader.
  public init() {}

  /// Reads the concepts of a termbase.
  public func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    let xml = try XMLGlossary(bytes, file: file, root: "mtf")
    var concepts: [Concept] = []
    while let name = try xml.nextElement() {
      guard name == "conceptGrp" else { continue }
      let origin = xml.origin
      let concept = try concept(try xml.element(), origin, xml)
      if !concept.terms.isEmpty { concepts.append(concept) }
    }
    return (try xml.glossary(concepts), [])
  }

  private func concept(
    _ group: XMLElement, _ origin: Concept.Origin, _ xml: XMLGlossary
  ) throws(PadananError) -> Concept {
    var concept = Concept(id: group.first("concept")?.text ?? "", terms: [], origin: origin)
    for part in group.elements {
      switch part.localName {
      case "languageGrp": try read(part, into: &concept, xml)
      case "system":
        concept.extras.append(Extra(name: "system:\(part["type"] ?? "")", value: part.text))
      default: break
      }
    }
    for fact in facts(of: group) {
      if fact.name == "id" { concept.id = fact.value } else { concept.add(fact) }
    }
    concept.transactions += transactions(of: group)
    if concept.id.isEmpty { concept.id = concept.madeIdentifier }
    return concept
  }

  private func read(
    _ group: XMLElement, into concept: inout Concept, _ xml: XMLGlossary
  ) throws(PadananError) {
    let name = group.first("language")
    guard
      let language = [name?["lang"], name?["type"]].lazy.compactMap({
        $0.flatMap { LanguageTag(naming: $0) }
      })
      .first
    else {
      throw xml.failure(
        .invalidValue, at: concept.origin.line,
        "`\(name?["lang"] ?? name?["type"] ?? "")` is not a language; expected a tag such as ID or EN-GB in lang"
      )
    }
    var section = LanguageSection(language)
    for fact in facts(of: group) { section.add(fact) }
    section.transactions += transactions(of: group)
    if !section.isEmpty { concept.sections.append(section) }
    for entry in group.all("termGrp") {
      guard let text = entry.first("term")?.text, !text.isEmpty else { continue }
      var term = Term(text, language)
      for fact in facts(of: entry) { term.add(fact) }
      term.transactions += transactions(of: entry)
      concept.terms.append(term)
    }
  }

  /// The descriptions of a group and the descriptions inside them, such as the source of a
  /// definition.
  private func facts(of group: XMLElement) -> [NamedProperty] {
    group.all("descripGrp").flatMap { inner -> [NamedProperty] in
      let own = inner.first("descrip").flatMap {
        NamedProperty(MultiTermField.fact(of: $0["type"] ?? ""), $0.text)
      }
      return [own].compactMap { $0 } + facts(of: inner)
    }
  }

  private func transactions(of group: XMLElement) -> [Transaction] {
    group.all("transacGrp").compactMap { inner in
      guard let transaction = inner.first("transac") else { return nil }
      let kind: Transaction.Kind =
        switch transaction["type"] {
        case "origination": .created
        case "modification": .modified
        default: .other
        }
      return Transaction(kind, date: inner.first("date")?.text ?? "", by: transaction.text)
    }
  }
}
