internal import Glossary
internal import TextModel
internal import XMLSupport

/// Writes a TBX file.
struct TBXDocument {
  private var dialect: TBXDialect
  /// The language of the file if the glossary does not contain it.
  private let language: LanguageTag
  private var xml = XMLWriter()
  private var identifiers = TBXIdentifierPool()
  private var losses: TBXLosses

  init(_ dialect: TBXDialect, _ language: LanguageTag) {
    self.dialect = dialect
    self.language = language
    losses = TBXLosses(dialect: dialect.name)
  }

  mutating func write(_ glossary: Glossary) {
    let parts = glossary.extras.filter { $0.name.hasPrefix("xml:") }
      .compactMap { TBXElement(xml: $0.value) }
    let concepts = glossary.concepts.filter { !$0.terms.isEmpty }
    for concept in glossary.concepts where concept.terms.isEmpty {
      losses.add("concept without a term", concept.origin, .lost)
    }
    let names = concepts.map { identifiers.claim($0.id, otherwise: "c") }
    let people = persons(in: parts)
    // References can have as targets the first concept with an identifier, terms and persons.
    dialect.targets = identifiers.all
    for term in concepts.lazy.flatMap(\.terms) where !term.id.isEmpty {
      dialect.targets.insert(TBXIdentifier.encoded(term.id))
    }
    let own = glossary.extras.first { $0.name == "xml:lang" }?.value
    start(parts, language: own ?? language.description)
    for (concept, name) in zip(concepts, names) { write(concept, as: name) }
    xml.end()
    if !people.isEmpty {
      xml.start("back")
      for section in people { writeAsIs(section) }
      xml.end()
    }
  }

  mutating func finish() -> ([UInt8], [Diagnostic]) { (xml.finish(), losses.diagnostics) }

  private mutating func start(_ parts: [TBXElement], language: String) {
    let schemas = "https://raw.githubusercontent.com/LTAC-Global/"
    xml.prolog(
      "<?xml-model href=\"\(schemas)TBX_Core_RNG/master/TBXcoreStructV03.rng\" type=\"application/xml\" schematypens=\"http://relaxng.org/ns/structure/1.0\"?>"
    )
    var attributes: [(String, String?)] = [
      ("type", dialect.name), ("style", dialect.style.rawValue),
      ("xml:lang", language), ("xmlns", "urn:iso:std:iso:30042:ed-2"),
    ]
    if dialect.style == .dct {
      attributes += dialect.modules.map { ("xmlns:" + $0.rawValue, $0.namespace) }
    }
    xml.start("tbx", attributes)
    xml.start("tbxHeader")
    xml.start("fileDesc")
    let files = parts.filter { $0.name == "fileDesc" }.flatMap(\.children)
    for name in ["titleStmt", "publicationStmt"] {
      if let part = files.first(where: { $0.name == name }) { writeAsIs(part) }
    }
    let sources = files.filter { $0.name == "sourceDesc" }
    if sources.isEmpty {
      xml.start("sourceDesc")
      xml.element("p", text: "Written by padanan.")
      xml.end()
    }
    for source in sources { writeAsIs(source) }
    xml.end()
    for name in ["encodingDesc", "revisionDesc"] {
      if let part = parts.first(where: { $0.name == name }) { writeAsIs(part) }
    }
    xml.end()
    xml.start("text")
    xml.start("body")
  }

  /// The persons and organizations to which transactions refer, each identifier once.
  private mutating func persons(in parts: [TBXElement]) -> [TBXElement] {
    parts.filter { $0.name == "refObjectSec" }.compactMap { part in
      var section = part
      section.children = part.children.filter { object in
        guard let id = object["id"] else { return true }
        return identifiers.claim(exactly: id)
      }
      return section.children.isEmpty ? nil : section
    }
  }

  /// Writes an element of the header or back matter, for which the standard requires no category.
  private mutating func writeAsIs(_ element: TBXElement) {
    xml.start(
      element.name,
      (element.type.isEmpty ? [] : [("type", element.type)])
        + element.attributes.filter { ["id", "xml:lang"].contains($0.name) }
        .map { ($0.name, $0.value) },
      element.isStructure ? .block : .inline)
    for child in element.children { writeAsIs(child) }
    TBXText.write(element.text, to: &xml)
    xml.end()
  }

  private mutating func write(_ concept: Concept, as name: String) {
    let replaced = xml.replaced
    xml.start("conceptEntry", [("id", name)])
    var content = TBXLevelContent(concept)
    if name != TBXIdentifier.encoded(concept.id) { content.id = concept.id }
    write(content, of: concept.origin)
    var languages: [LanguageTag] = []
    for term in concept.terms where !languages.contains(term.language) {
      languages.append(term.language)
    }
    for language in languages {
      xml.start("langSec", [("xml:lang", language.description)])
      if let section = concept.sections.first(where: { $0.language == language }) {
        write(TBXLevelContent(section), of: concept.origin)
      }
      for term in concept.terms where term.language == language { write(term, of: concept.origin) }
      xml.end()
    }
    for section in concept.sections where !languages.contains(section.language) {
      losses.add("what is said of a language without a term", concept.origin, .lost)
    }
    xml.end()
    if xml.replaced > replaced {
      losses.add("some characters", concept.origin, .replaced)
    }
  }

  private mutating func write(_ term: Term, of concept: Concept.Origin) {
    var content = TBXLevelContent(term)
    var id: String?
    if !term.id.isEmpty {
      let name = TBXIdentifier.encoded(term.id)
      if identifiers.claim(exactly: name) { id = name } else { content.id = term.id }
    }
    xml.start("termSec", [("id", id)])
    var word = TBXElement(name: "term", text: term.text)
    if let form = term.extras.first(where: { $0.name == "form:term" }),
      let element = TBXElement(xml: form.value), element.text == term.text
    {
      var marked = element
      marked.attributes = []
      if dialect.canHold(term: marked) {
        word = marked
      } else {
        content.labels.append(TBXLabel(form.name, form.value))
      }
    }
    dialect.write(word, to: &xml)
    write(content, of: concept)
    xml.end()
  }

  /// Writes the content of a level in the dialect's categories, and the rest in notes.
  private mutating func write(_ content: TBXLevelContent, of concept: Concept.Origin) {
    let dialect = dialect
    let items = content.elements { dialect.canHold($0, at: content.level) }
    var notes: [TBXElement] = []
    // In a term, `termNoteGrp` and `termNote` come first.
    let ranks = ["termNoteGrp": 0, "termNote": 1, "note": 3]
    for item in (0...3).flatMap({ rank in items.filter { ranks[$0.element.name] ?? 2 == rank } }) {
      if item.element.name == "note" {
        if let loss = item.loss { losses.add(loss, concept, .noted) }
        notes.append(item.element)
      } else if dialect.canHold(item.element, at: content.level) {
        dialect.write(item.element, to: &xml)
      } else {
        losses.add(name(of: item.element), concept, .noted)
        let isText = !item.label.hasPrefix("xml:")
        let label = TBXLabel(item.label, isText ? item.element.text : item.element.xml)
        notes.append(TBXElement(name: "note", text: label.note))
      }
    }
    for note in notes { dialect.write(note, to: &xml) }
  }

  /// The data category of an element or of the first element of a group.
  private func name(of element: TBXElement) -> String {
    if !element.type.isEmpty { return element.type }
    return element.children.first.map(name) ?? element.name
  }
}
