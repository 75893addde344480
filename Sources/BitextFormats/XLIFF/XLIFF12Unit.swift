import TextModel
internal import XMLSupport

/// A `trans-unit` of XLIFF 1.2.
enum XLIFF12Unit {
  /// One unit, or one for each `mrk mtype="seg"` and for the content between them.
  static func units(
    of element: XMLElement, _ languages: (source: LanguageTag, target: LanguageTag),
    groups: [XMLElement], line: Int
  ) -> [BitextUnit] {
    var unit = BitextUnit(
      id: element["id"] ?? "", source: BitextUnit.Side(languages.source, InlineText()), line: line)
    unit.attributes = element.attributes.without("id")
    unit.groups = groups
    var segmented: XMLElement?
    var target: XMLElement?
    for child in element.elements {
      switch child.name {
      case "source": unit.source = side(child, languages.source)
      case "seg-source": segmented = child
      case "target": target = child
      case "note": unit.notes.append(BitextUnit.Note(child.text, attributes: child.attributes))
      default: unit.extras.append(child)
      }
    }
    if let target {
      unit.target = side(target, languages.target)
      unit.state = target["state"].flatMap { states[$0] }
      if element["approved"] == "yes", unit.state != .final { unit.state = .reviewed }
    }
    guard let segmented, let parts = segments(of: segmented), !parts.isEmpty else { return [unit] }
    let answered = target.flatMap { segments(of: $0) }
    // A target without segments is the translation of the whole unit.
    if answered == nil, let whole = unit.target, !whole.content.isBlank { return [unit] }
    let answers = answered ?? []
    return parts.enumerated().map { place, part in
      var result = place == 0 ? unit : BitextUnit(id: unit.id, source: unit.source, line: line)
      result.groups = groups
      result.state = part.id == nil ? nil : unit.state
      result.segment = part.id ?? ""
      result.role = part.id == nil ? .ignorable : .segment
      result.source.content = part.content
      let answer = part.id.flatMap { id in answers.first { $0.id == id } }
      result.target = answer.map { answer in
        var side = unit.target ?? BitextUnit.Side(languages.target, InlineText())
        side.content = answer.content
        return side
      }
      return result
    }
  }

  private static func side(_ element: XMLElement, _ language: LanguageTag) -> BitextUnit.Side {
    var side = BitextUnit.Side(language, XLIFFCodes.text(of: element))
    side.attributes = element.attributes.without("xml:lang")
    return side
  }

  /// The segments of `seg-source` or `target`, and the content between them with a nil identifier;
  /// nil if there are no segments.
  private static func segments(
    of element: XMLElement
  ) -> [(id: String?, content: InlineText)]? {
    var parts: [(id: String?, content: InlineText)] = []
    var between = InlineText()
    func flush() {
      if !between.text.isEmpty || !between.codes.isEmpty { parts.append((nil, between)) }
      between = InlineText()
    }
    // Translation programs also put the segments inside `g`, which then begins in one of the parts
    // between them and ends in another.
    func walk(_ element: XMLElement) {
      for node in element.content {
        if case .element(let mark) = node, isSegment(mark) {
          flush()
          parts.append((mark["mid"] ?? "", XLIFFCodes.text(of: mark)))
        } else if case .element(let outer) = node, holdsSegment(outer) {
          let tag = XMLElement(outer.name, outer.attributes)
          between.codes.append(InlineCode(.enter, at: between.text.utf8.count, element: tag))
          walk(outer)
          between.codes.append(
            InlineCode(.leave, at: between.text.utf8.count, element: XMLElement(outer.name)))
        } else {
          var single = XMLElement(element.name)
          single.content = [node]
          between.append(XLIFFCodes.text(of: single))
        }
      }
    }
    walk(element)
    flush()
    return parts.contains { $0.id != nil } ? parts : nil
  }

  private static func isSegment(_ element: XMLElement) -> Bool {
    element.name == "mrk" && element["mtype"] == "seg"
  }

  /// Whether a segment is inside an element, at any depth.
  private static func holdsSegment(_ element: XMLElement) -> Bool {
    element.elements.contains { isSegment($0) || holdsSegment($0) }
  }

  static let states: [String: BitextUnit.State] = [
    "new": .initial, "needs-translation": .initial, "needs-adaptation": .translated,
    "needs-l10n": .translated, "needs-review-adaptation": .translated,
    "needs-review-l10n": .translated, "needs-review-translation": .translated,
    "translated": .translated, "signed-off": .reviewed, "final": .final,
  ]

  static func name(of state: BitextUnit.State) -> String {
    switch state {
    case .initial: "new"
    case .translated: "translated"
    case .reviewed: "signed-off"
    case .final: "final"
    }
  }
}
