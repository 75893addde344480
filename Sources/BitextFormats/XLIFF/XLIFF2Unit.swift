import TextModel
internal import XMLSupport

/// A `unit` of XLIFF 2.
enum XLIFF2Unit {
  /// One unit for each `segment` and `ignorable`.
  ///
  /// The first has the attributes, notes and extras of the whole `unit`.
  static func units(
    of element: XMLElement, _ languages: (source: LanguageTag, target: LanguageTag),
    groups: [XMLElement], line: Int
  ) -> [BitextUnit] {
    var notes: [BitextUnit.Note] = []
    var extras: [XMLElement] = []
    var units: [BitextUnit] = []
    for child in element.elements {
      switch child.name {
      case "segment", "ignorable":
        var unit = segment(child, languages)
        unit.id = element["id"] ?? ""
        unit.groups = groups
        unit.line = line
        units.append(unit)
      case "notes":
        notes = child.elements.map { BitextUnit.Note($0.text, attributes: $0.attributes) }
      default: extras.append(child)
      }
    }
    if !units.isEmpty {
      units[0].attributes = element.attributes.without("id")
      units[0].notes = notes
      units[0].extras = extras
    }
    return units
  }

  private static func segment(
    _ element: XMLElement, _ languages: (source: LanguageTag, target: LanguageTag)
  ) -> BitextUnit {
    var unit = BitextUnit(source: BitextUnit.Side(languages.source, InlineText()))
    unit.segment = element["id"] ?? ""
    unit.role = element.name == "segment" ? .segment : .ignorable
    unit.segmentAttributes = element.attributes.without("id", "state")
    unit.state = element["state"].flatMap { BitextUnit.State(rawValue: $0) }
    for child in element.elements {
      let isSource = child.name == "source"
      var side = BitextUnit.Side(
        isSource ? languages.source : languages.target, XLIFFCodes.text(of: child))
      side.attributes = child.attributes
      if isSource { unit.source = side } else { unit.target = side }
    }
    return unit
  }
}
