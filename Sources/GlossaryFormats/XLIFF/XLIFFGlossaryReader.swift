public import Glossary
internal import ICUSupport
public import TextModel
internal import XMLSupport

/// Reads the glossary module of XLIFF 2 (OASIS XLIFF 2.1, 5.3) from any XLIFF 2 file.
///
///     let read = try XLIFFGlossaryReader().read(bytes, file: "job.xlf")
///
/// Each `glossEntry` is a concept; entries that padanan wrote for the same concept are joined. The
/// first translation is preferred, the others are admitted.
public struct XLIFFGlossaryReader: GlossaryReader {
  private let options: FormatOptions

  /// Creates a reader.
  /// - Parameter options: the languages, if the file does not contain them.
  public init(options: FormatOptions = FormatOptions()) { self.options = options }

  /// Reads the glossary entries of a file.
  public func read(
    _ bytes: [UInt8], file: String
  ) throws(PadananError) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
    let xml = try XMLGlossary(bytes, file: file, root: "xliff")
    let source = try language("srcLang", of: xml) ?? options.source
    let target = try language("trgLang", of: xml) ?? options.target
    var concepts: [Concept] = []
    var places: [String: Int] = [:]
    while let name = try xml.nextElement() {
      guard name == "glossEntry", xml.namespace == XLIFFGlossary.namespace else { continue }
      let origin = xml.origin
      let entry = try xml.element()
      var concept = Concept(id: entry[XLIFFGlossary.concept] ?? "", terms: [], origin: origin)
      if let place = places[concept.id] {
        add(entry, source, target, to: &concepts[place])
        continue
      }
      add(entry, source, target, to: &concept)
      guard !concept.terms.isEmpty else { continue }
      // In the files of other tools, identifiers of entries are unique only within a unit, and
      // entries are repeated.
      if concept.id.isEmpty { concept.id = concept.madeIdentifier }
      if let place = places[concept.id] {
        add(entry, source, target, to: &concepts[place])
      } else {
        places[concept.id] = concepts.count
        concepts.append(concept)
      }
    }
    guard !concepts.isEmpty else {
      throw xml.failure(
        .noConcepts, at: 1,
        "the file has no glossary entries; expected gls:glossary in its units (XLIFF 2)")
    }
    for place in concepts.indices { concepts[place].groupTerms() }
    return (Glossary(concepts), [])
  }

  private func language(
    _ name: String, of xml: XMLGlossary
  ) throws(PadananError) -> LanguageTag? {
    guard let tag = xml.attribute(name) else { return nil }
    guard let language = LanguageTag(naming: tag) else {
      throw xml.failure(
        .invalidValue, at: xml.origin.line, "\(name) is `\(tag)`; expected a BCP 47 tag")
    }
    return language
  }

  private func add(
    _ entry: XMLElement, _ source: LanguageTag, _ target: LanguageTag, to concept: inout Concept
  ) {
    for part in entry.elements {
      switch part.localName {
      case "term", "translation":
        let language =
          part[XLIFFGlossary.language].flatMap { LanguageTag(naming: $0) }
          ?? (part.localName == "term" ? source : target)
        let isFirst = !concept.terms.contains { $0.language == language }
        guard !part.text.isEmpty else { break }
        var term = Term(part.text, language, isFirst ? .preferred : .admitted)
        for attribute in part.attributes {
          if attribute.name == "source" {
            term.source = attribute.value
          } else if attribute.name.hasPrefix("p:"), attribute.name != XLIFFGlossary.language {
            NamedProperty(String(attribute.name.dropFirst(2)), attribute.value).map { term.add($0) }
          }
        }
        let isKnown = concept.terms.contains { $0.language == language && $0.text == term.text }
        if !isKnown { concept.terms.append(term) }
      case "definition":
        concept.definition = part.text
        if let from = part["source"], concept.source.isEmpty { concept.source = from }
      case "fact":
        NamedProperty(part["name"] ?? "", part.text).map { concept.add($0) }
      default: concept.extras.append(Extra(name: part.name, value: part.text))
      }
    }
  }
}

extension Concept {
  /// Groups the terms by language, in order of appearance of the languages.
  fileprivate mutating func groupTerms() {
    var languages: [LanguageTag] = []
    for term in terms where !languages.contains(term.language) { languages.append(term.language) }
    let all = terms
    terms = languages.flatMap { language in all.filter { $0.language == language } }
  }
}

/// The namespaces and names of XLIFF's glossary module and of padanan's additions.
enum XLIFFGlossary {
  static let namespace = "urn:oasis:names:tc:xliff:glossary:2.0"
  /// The namespace of padanan's additions to the module.
  static let own = "urn:padanan:xliff:1"
  static let concept = "p:concept"
  static let language = "p:language"
}
