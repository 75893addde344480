import TextModel
internal import XMLSupport

/// Writes XLIFF 2.1.
///
/// A file read as 2.0 keeps its version.
public struct XLIFF2Writer: BitextWriter {
  /// A writer; it has no options.
  public init() {}

  /// The bytes of an XLIFF 2 file.
  public func write(_ bitext: Bitext) -> [UInt8] {
    let isOwn = bitext.format == .xliff
    var xml = XMLWriter()
    var root =
      isOwn
      ? bitext.attributes
      : [
        XMLElement.Attribute("version", "2.1"),
        XMLElement.Attribute("xmlns", "urn:oasis:names:tc:xliff:document:2.0"),
      ]
    for (name, value) in [
      ("srcLang", bitext.source.description), ("trgLang", bitext.target.description),
    ] where root.value(name) == nil { root.append(XMLElement.Attribute(name, value)) }
    xml.start("xliff", root.pairs)
    var number = 0
    for (place, section) in bitext.sections.enumerated() where !section.units.isEmpty {
      xml.start(
        "file", isOwn ? section.attributes.pairs : [("id", "f\(place + 1)")])
      if isOwn { for extra in section.extras { xml.element(extra) } }
      var groups = GroupWriter()
      for units in segmentGroups(of: section.units) {
        number += 1
        if isOwn { groups.enter(units.first?.groups ?? [], in: &xml) }
        write(Array(units), number: number, from: bitext.format, to: &xml)
      }
      groups.enter([], in: &xml)
      xml.end()
    }
    return xml.finish()
  }

  private func write(
    _ units: [BitextUnit], number: Int, from format: BitextFormat, to xml: inout XMLWriter
  ) {
    guard let first = units.first else { return }
    let isOwn = format == .xliff
    var codes = XLIFF2Codes()
    let contents = units.map { unit in
      isOwn
        ? (source: unit.source.content, target: unit.target?.content)
        : (
          source: codes.converted(unit.source.content),
          target: unit.target.map { codes.converted($0.content) }
        )
    }
    let id = isOwn ? first.id : "u\(number)"
    let name = isOwn || first.id.isEmpty ? nil : first.id
    xml.start("unit", [("id", id), ("name", name)] + (isOwn ? first.attributes.pairs : []))
    // The schema requires the order modules, notes, original data.
    let extras = isOwn ? first.extras : []
    for extra in extras where extra.name != "originalData" { xml.element(extra) }
    if !first.notes.isEmpty {
      xml.start("notes")
      for note in first.notes {
        xml.element("note", isOwn ? note.attributes.pairs : [], text: note.text)
      }
      xml.end()
    }
    for extra in extras where extra.name == "originalData" { xml.element(extra) }
    if !codes.data.isEmpty {
      xml.start("originalData")
      for data in codes.data { xml.element("data", [("id", data.id)], text: data.text) }
      xml.end()
    }
    for (unit, content) in zip(units, contents) {
      let segment = isOwn && !unit.segment.isEmpty ? unit.segment : nil
      xml.start(
        unit.role.rawValue,
        [("id", segment), ("state", unit.role == .segment ? unit.state?.rawValue : nil)]
          + (isOwn ? unit.segmentAttributes.pairs : []))
      xml.start("source", isOwn ? unit.source.attributes.pairs : [], .inline)
      xml.content(content.source)
      xml.end()
      if let target = content.target {
        xml.start("target", isOwn ? unit.target?.attributes.pairs ?? [] : [], .inline)
        xml.content(target)
        xml.end()
      }
      xml.end()
    }
    xml.end()
  }
}
