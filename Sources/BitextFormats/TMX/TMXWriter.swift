import TextModel
internal import XMLSupport

/// Writes TMX 1.4b that is valid against its DTD.
public struct TMXWriter: BitextWriter {
  /// A writer; it has no options.
  public init() {}

  /// The bytes of a TMX file with one `tu` for each segment.
  public func write(_ bitext: Bitext) -> [UInt8] {
    let isOwn = bitext.format == .tmx
    let section = bitext.sections.first
    var xml = XMLWriter()
    xml.prolog("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">")
    xml.start("tmx", [("version", "1.4")])
    write(header: isOwn ? section : nil, of: bitext, to: &xml)
    xml.start("body")
    for unit in bitext.units where unit.role == .segment {
      write(unit, from: bitext.format, to: &xml)
    }
    return xml.finish()
  }

  private func write(header: Bitext.Section?, of bitext: Bitext, to xml: inout XMLWriter) {
    var attributes = header?.attributes ?? []
    let needed = [
      ("creationtool", Product.name), ("creationtoolversion", Product.version),
      ("segtype", "sentence"),
      ("o-tmf", "padanan"), ("adminlang", "en"), ("srclang", bitext.source.description),
      ("datatype", "plaintext"),
    ]
    for (name, value) in needed where attributes.value(name) == nil {
      attributes.append(XMLElement.Attribute(name, value))
    }
    xml.start("header", attributes.pairs)
    for extra in header?.extras ?? [] { xml.element(extra) }
    xml.end()
  }

  private func write(_ unit: BitextUnit, from format: BitextFormat, to xml: inout XMLWriter) {
    let isOwn = format == .tmx
    let id = unit.segment.isEmpty ? unit.id : "\(unit.id)-\(unit.segment)"
    xml.start("tu", [("tuid", id.isEmpty ? nil : id)] + (isOwn ? unit.attributes.pairs : []))
    for note in unit.notes {
      xml.element("note", isOwn ? note.attributes.pairs : [], text: note.text)
    }
    let extras = isOwn ? unit.extras : []
    for extra in extras where extra.name != "tuv" { xml.element(extra) }
    if let score = unit.score {
      xml.element(
        "prop", [("type", TMXReader.scoreType)], text: TMXWriter.decimal(score))
    }
    for side in [unit.source, unit.target].compactMap({ $0 }) {
      write(side, from: format, to: &xml)
    }
    for extra in extras where extra.name == "tuv" { xml.element(extra) }
    xml.end()
  }

  private func write(
    _ side: BitextUnit.Side, from format: BitextFormat, to xml: inout XMLWriter
  ) {
    let isOwn = format == .tmx
    xml.start(
      "tuv", [("xml:lang", side.language.description)] + (isOwn ? side.attributes.pairs : []))
    if isOwn { for extra in side.extras { xml.element(extra) } }
    xml.start("seg", [], .inline)
    xml.content(isOwn ? side.content : TMXCodes.converted(side.content))
    xml.end()
    xml.end()
  }

  /// A score rounded to three decimals.
  private static func decimal(_ value: Double) -> String {
    "\((min(max(value, 0), 1) * 1000).rounded() / 1000)"
  }
}
