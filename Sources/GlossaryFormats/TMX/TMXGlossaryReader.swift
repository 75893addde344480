public import Glossary
internal import ICUSupport
public import TextModel
internal import XMLSupport

/// Reads Translation Memory eXchange 1.4b as a glossary: a unit is a concept, a variant a term.
///
///     let read = try TMXGlossaryReader().read(bytes, file: "terms.tmx")
///
/// Properties that ``TMXGlossaryWriter`` writes (with names in `x-`) are read back into their
/// fields; all others become extras.
public struct TMXGlossaryReader: GlossaryReader {
  /// Creates a reader.
  public init() {}

  /// Reads the units of a translation memory as concepts.
  public func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    let xml = try XMLGlossary(bytes, file: file, root: "tmx")
    var concepts: [Concept] = []
    while let name = try xml.nextElement() {
      guard name == "tu" else { continue }
      let origin = xml.origin
      let unit = try xml.element()
      var concept = Concept(id: unit["tuid"] ?? "", terms: [], origin: origin)
      for part in unit.elements {
        switch part.localName {
        case "note": NamedProperty("note", part.text).map { concept.add($0) }
        case "prop": add(part, to: &concept)
        case "tuv":
          let tag = part["xml:lang"] ?? part["lang"] ?? ""
          guard let language = LanguageTag(naming: tag) else {
            throw xml.failure(
              .invalidValue, at: origin.line,
              "`\(tag)` is not a language of a variant; expected xml:lang with a BCP 47 tag")
          }
          if let term = term(part, language) { concept.terms.append(term) }
        default: concept.extras.append(Extra(name: part.name, value: part.text))
        }
      }
      concept.transactions += transactions(of: unit)
      if concept.id.isEmpty { concept.id = concept.madeIdentifier }
      if !concept.terms.isEmpty { concepts.append(concept) }
    }
    return (try xml.glossary(concepts), [])
  }

  private func term(_ variant: XMLElement, _ language: LanguageTag) -> Term? {
    guard let segment = variant.first("seg") else { return nil }
    let text = segment.textWithoutCodes
    guard !text.isEmpty else { return nil }
    var term = Term(text, language)
    for part in variant.elements {
      switch part.localName {
      case "note": NamedProperty("note", part.text).map { term.add($0) }
      case "prop":
        NamedProperty(TMXProperty.name(part["type"] ?? ""), part.text).map { term.add($0) }
      default: break
      }
    }
    term.transactions += transactions(of: variant)
    return term
  }

  private func add(_ property: XMLElement, to concept: inout Concept) {
    let name = TMXProperty.name(property["type"] ?? "")
    // A field of one language: `en.definition`.
    if let dot = name.firstIndex(of: "."), let language = LanguageTag(name[..<dot]),
      let fact = NamedProperty(String(name[name.index(after: dot)...]), property.text)
    {
      var section =
        concept.sections.first { $0.language == language } ?? LanguageSection(language)
      concept.sections.removeAll { $0.language == language }
      section.add(fact)
      concept.sections.append(section)
    } else {
      NamedProperty(name, property.text).map { concept.add($0) }
    }
  }

  private func transactions(of element: XMLElement) -> [Transaction] {
    func transaction(_ kind: Transaction.Kind, _ date: String?, _ person: String?) -> Transaction? {
      guard date != nil || person != nil else { return nil }
      return Transaction(kind, date: TMXDate.readable(date ?? ""), by: person ?? "")
    }
    return [
      transaction(.created, element["creationdate"], element["creationid"]),
      transaction(.modified, element["changedate"], element["changeid"]),
    ].compactMap { $0 }
  }
}

extension XMLElement {
  /// The text of a segment without the content of inline codes.
  fileprivate var textWithoutCodes: String {
    content.map { node in
      switch node {
      case .text(let text): text
      case .element(let element):
        ["bpt", "ept", "ph", "it", "ut"].contains(element.localName)
          ? "" : element.textWithoutCodes
      }
    }.joined()
  }
}
