public import Glossary
internal import ICUSupport
public import TextModel
internal import XMLSupport

/// Writes the XML of SDL MultiTerm (`mtf`) as MultiTerm does: in UTF-16, with numbered concepts.
public struct MultiTermWriter: GlossaryWriter {
  /// Creates a writer.
  public init() {}

  /// Writes a glossary as a termbase.
  public func write(
    _ glossary: Glossary
  ) throws(PadananError) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    var losses = Losses("MultiTerm's XML")
    var xml = XMLWriter()
    xml.start("mtf")
    // The number of a concept is its identifier if that is a number and no other concept has it.
    var taken = Set(glossary.concepts.compactMap { MultiTermWriter.number($0.id) })
    var used: Set<Int> = []
    var next = 1
    for concept in glossary.concepts {
      guard !concept.terms.isEmpty else {
        losses.add("a concept without terms", in: concept)
        continue
      }
      let replaced = xml.replaced
      if let number = MultiTermWriter.number(concept.id), used.insert(number).inserted {
        write(concept, number: number, identifier: nil, to: &xml)
      } else {
        while taken.contains(next) { next += 1 }
        taken.insert(next)
        write(concept, number: next, identifier: concept.id, to: &xml)
      }
      losses.addReplaced(from: replaced, to: xml.replaced, in: concept)
    }
    let text = xml.finish()
    return (MultiTermWriter.utf16(text), losses.diagnostics)
  }

  private func write(
    _ concept: Concept, number: Int, identifier: String?, to xml: inout XMLWriter
  ) {
    xml.start("conceptGrp")
    xml.element("concept", text: String(number))
    var system: [NamedProperty] = []
    var facts = concept.properties.filter { fact in
      guard fact.name.hasPrefix("system:") else { return true }
      system.append(fact)
      return false
    }
    for fact in system {
      xml.element("system", [("type", String(fact.name.dropFirst(7)))], text: fact.value)
    }
    if let fact = NamedProperty("id", identifier) { facts.insert(fact, at: 0) }
    write(concept.transactions, facts, to: &xml)
    var seen: [LanguageTag] = []
    for language in (concept.terms.map(\.language) + concept.sections.map(\.language))
    where !seen.contains(language) {
      seen.append(language)
      write(language, of: concept, to: &xml)
    }
    xml.end()
  }

  private func write(_ language: LanguageTag, of concept: Concept, to xml: inout XMLWriter) {
    xml.start("languageGrp")
    let name = DisplayNames.name(of: language.description, .locale, in: "en")
    xml.start(
      "language",
      [("lang", language.description.uppercased()), ("type", name ?? language.description)])
    xml.end()
    if let section = concept.sections.first(where: { $0.language == language }) {
      write(section.transactions, section.properties, to: &xml)
    }
    for term in concept.terms where term.language == language {
      xml.start("termGrp")
      xml.element("term", text: term.text)
      write(term.transactions, term.properties, to: &xml)
      xml.end()
    }
    xml.end()
  }

  private func write(
    _ transactions: [Transaction], _ facts: [NamedProperty], to xml: inout XMLWriter
  ) {
    for transaction in transactions {
      let type =
        switch transaction.kind {
        case .created: "origination"
        case .modified: "modification"
        case .other: "other"
        }
      xml.start("transacGrp")
      xml.element("transac", [("type", type)], text: transaction.responsible)
      if !transaction.date.isEmpty { xml.element("date", text: transaction.date) }
      xml.end()
    }
    for fact in facts where !["created", "modified", "transaction"].contains(fact.name) {
      xml.start("descripGrp")
      xml.element("descrip", [("type", MultiTermField.type(of: fact.name))], text: fact.value)
      xml.end()
    }
  }

  private static func number(_ id: String) -> Int? {
    // The number must have the same text as the identifier.
    Int(id).flatMap { $0 > 0 && String($0) == id ? $0 : nil }
  }

  /// The document in UTF-16, little-endian, with a byte order mark, as MultiTerm writes it.
  private static func utf16(_ document: [UInt8]) -> [UInt8] {
    var text = String(decoding: document, as: UTF8.self)
    if let declared = text.firstRange(of: "UTF-8") {
      text.replaceSubrange(declared, with: "UTF-16")
    }
    var bytes: [UInt8] = [0xFF, 0xFE]
    bytes.reserveCapacity(2 * document.count)
    for unit in text.utf16 {
      bytes.append(UInt8(truncatingIfNeeded: unit))
      bytes.append(UInt8(truncatingIfNeeded: unit >> 8))
    }
    return bytes
  }
}
