public import Glossary
public import TextModel
internal import XMLSupport

/// Writes a glossary as Translation Memory eXchange 1.4b, valid according to its DTD: a concept is
/// a unit, a term a variant.
///
/// Fields without an element in TMX are written as properties.
public struct TMXGlossaryWriter: GlossaryWriter {
  private let source: LanguageTag

  /// Creates a writer.
  /// - Parameter options: the source language of the file.
  public init(options: FormatOptions = FormatOptions()) { source = options.source }

  /// Writes a glossary as a translation memory.
  public func write(
    _ glossary: Glossary
  ) throws(PadananError) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
    var losses = Losses("TMX")
    var xml = XMLWriter()
    xml.prolog("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">")
    xml.start("tmx", [("version", "1.4")])
    xml.start(
      "header",
      [
        ("creationtool", Product.name), ("creationtoolversion", Product.version),
        ("segtype", "phrase"),
        ("o-tmf", "padanan"), ("adminlang", "en"), ("srclang", source.description),
        ("datatype", "plaintext"),
      ])
    xml.end()
    xml.start("body")
    for concept in glossary.concepts {
      let replaced = xml.replaced
      write(concept, to: &xml, &losses)
      losses.addReplaced(from: replaced, to: xml.replaced, in: concept)
    }
    return (xml.finish(), losses.diagnostics)
  }

  private func write(_ concept: Concept, to xml: inout XMLWriter, _ losses: inout Losses) {
    guard !concept.terms.isEmpty else { return losses.add("a concept without terms", in: concept) }
    var facts = concept.properties
    let dates = TMXDate.attributes(of: concept.transactions, leaving: &facts)
    xml.start("tu", [("tuid", concept.id.isEmpty ? nil : concept.id)] + dates)
    write(facts, to: &xml)
    for section in concept.sections {
      for fact in section.properties {
        xml.element(
          "prop", [("type", "x-\(section.language).\(fact.name)")], text: fact.value)
      }
    }
    for term in concept.terms {
      var facts = term.properties
      let dates = TMXDate.attributes(of: term.transactions, leaving: &facts)
      xml.start("tuv", [("xml:lang", term.language.description)] + dates)
      write(facts, to: &xml)
      xml.element("seg", text: term.text)
      xml.end()
    }
    xml.end()
  }

  private func write(_ facts: [NamedProperty], to xml: inout XMLWriter) {
    for fact in facts {
      if fact.name == "note" {
        xml.element("note", text: fact.value)
      } else {
        xml.element("prop", [("type", TMXProperty.type(fact.name))], text: fact.value)
      }
    }
  }
}

/// The names of properties.
///
/// TMX requires that names defined by a tool begin with `x-`.
enum TMXProperty {
  static func type(_ name: String) -> String { name.hasPrefix("x-") ? name : "x-" + name }
  static func name(_ type: String) -> String {
    type.hasPrefix("x-") ? String(type.dropFirst(2)) : type
  }
}

/// Converts between the dates of TMX (`20260312T101500Z`) and those of other formats
/// (`2026-03-12T10:15:00Z`).
enum TMXDate {
  static func readable(_ date: String) -> String {
    let bytes = Array(date.utf8)
    let pattern = Array("00000000T000000Z".utf8)
    guard bytes.count == pattern.count, zip(bytes, pattern).allSatisfy(fits) else { return date }
    func part(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    return
      "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(9..<11)):\(part(11..<13)):\(part(13..<16))"
  }

  /// The date in the form of TMX; nil if that is not possible.
  static func compact(_ date: String) -> String? {
    let bytes = Array(date.utf8)
    let pattern = Array("0000-00-00T00:00:00Z".utf8)
    guard bytes.count == pattern.count, zip(bytes, pattern).allSatisfy(fits) else { return nil }
    return date.filter { $0 != "-" && $0 != ":" }
  }

  private static func fits(_ byte: UInt8, _ pattern: UInt8) -> Bool {
    pattern == UInt8(ascii: "0") ? (0x30...0x39).contains(byte) : byte == pattern
  }

  /// The attributes for one creation and one change, and the transactions that they contain.
  static func attributes(
    of transactions: [Transaction], leaving facts: inout [NamedProperty]
  ) -> [(String, String?)] {
    var attributes: [(String, String?)] = []
    for (kind, date, person) in [
      (Transaction.Kind.created, "creationdate", "creationid"),
      (.modified, "changedate", "changeid"),
    ] {
      let found = transactions.filter { $0.kind == kind }
      guard found.count == 1, let one = found.first, let compact = compact(one.date) else {
        continue
      }
      attributes.append((date, compact))
      attributes.append((person, one.responsible.isEmpty ? nil : one.responsible))
      facts.removeAll { $0 == NamedProperty(one) }
    }
    return attributes
  }
}
