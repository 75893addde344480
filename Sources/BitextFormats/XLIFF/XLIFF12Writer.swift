import TextModel
internal import XMLSupport

/// Writes XLIFF 1.2.
public struct XLIFF12Writer: BitextWriter {
  /// A writer; it has no options.
  public init() {}

  /// The bytes of an XLIFF 1.2 file.
  public func write(_ bitext: Bitext) -> [UInt8] {
    let isOwn = bitext.format == .xliff12
    var xml = XMLWriter()
    xml.start(
      "xliff",
      isOwn
        ? bitext.attributes.pairs
        : [("version", "1.2"), ("xmlns", "urn:oasis:names:tc:xliff:document:1.2")])
    var number = 0
    for (place, section) in bitext.sections.enumerated() {
      var attributes = isOwn ? section.attributes : []
      let needed = [
        ("original", "file\(place + 1)"), ("source-language", bitext.source.description),
        ("target-language", bitext.target.description), ("datatype", "plaintext"),
      ]
      for (name, value) in needed where attributes.value(name) == nil {
        attributes.append(XMLElement.Attribute(name, value))
      }
      xml.start("file", attributes.pairs)
      if isOwn { for extra in section.extras { xml.element(extra) } }
      xml.start("body")
      var groups = GroupWriter()
      for units in segmentGroups(of: section.units) {
        number += 1
        if isOwn { groups.enter(units.first?.groups ?? [], in: &xml) }
        write(Array(units), number: number, from: bitext.format, to: &xml)
      }
      groups.enter([], in: &xml)
      xml.end()
      xml.end()
    }
    return xml.finish()
  }

  private func write(
    _ units: [BitextUnit], number: Int, from format: BitextFormat, to xml: inout XMLWriter
  ) {
    guard let first = units.first else { return }
    let isOwn = format == .xliff12
    func content(_ inline: InlineText) -> InlineText {
      isOwn ? inline : XLIFF12Codes.converted(inline)
    }
    let isSegmented = units.count > 1 || (isOwn && !first.segment.isEmpty)
    xml.start(
      "trans-unit",
      [("id", first.id.isEmpty ? "\(number)" : first.id)] + (isOwn ? first.attributes.pairs : []))
    xml.start("source", isOwn ? first.source.attributes.pairs : [], .inline)
    var open = 0
    for unit in units { xml.content(content(unit.source.content), open: &open) }
    close(&open, in: &xml)
    xml.end()
    if isSegmented {
      xml.start("seg-source", [], .inline)
      for (place, unit) in units.enumerated() {
        write(content(unit.source.content), of: unit, place, open: &open, to: &xml)
      }
      close(&open, in: &xml)
      xml.end()
    }
    if let target = units.lazy.compactMap(\.target).first {
      let state = units.lazy.compactMap(\.state).first
      var attributes = isOwn ? target.attributes : []
      if attributes.value("state") == nil, let state {
        attributes.append(XMLElement.Attribute("state", XLIFF12Unit.name(of: state)))
      }
      xml.start("target", attributes.pairs, .inline)
      for (place, unit) in units.enumerated() {
        let text = content(unit.target?.content ?? unit.source.content)
        if !isSegmented {
          xml.content(text)
        } else if unit.target != nil || unit.role == .ignorable {
          write(text, of: unit, place, open: &open, to: &xml)
        }
      }
      close(&open, in: &xml)
      xml.end()
    }
    for note in first.notes {
      xml.element("note", isOwn ? note.attributes.pairs : [], text: note.text)
    }
    if isOwn { for extra in first.extras { xml.element(extra) } }
    xml.end()
  }

  private func close(_ open: inout Int, in xml: inout XMLWriter) {
    for _ in 0..<open { xml.end() }
    open = 0
  }

  /// - Parameter open: number of elements around the segments that are begun and not ended.
  private func write(
    _ text: InlineText, of unit: BitextUnit, _ place: Int, open: inout Int, to xml: inout XMLWriter
  ) {
    switch unit.role {
    case .ignorable: xml.content(text, open: &open)
    case .segment:
      xml.start(
        "mrk",
        [("mtype", "seg"), ("mid", unit.segment.isEmpty ? "\(place + 1)" : unit.segment)], .inline)
      xml.content(text)
      xml.end()
    }
  }
}
