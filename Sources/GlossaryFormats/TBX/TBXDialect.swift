internal import XMLSupport

/// A dialect of TBX in one of the two styles: the elements that it allows, and how they are
/// written.
struct TBXDialect {
  let dialect: FormatOptions.Dialect
  let style: FormatOptions.Style
  /// The identifiers to which a `target` can refer.
  var targets: Set<String> = []

  init(_ dialect: FormatOptions.Dialect, _ style: FormatOptions.Style) {
    self.dialect = dialect
    self.style = style
  }

  /// The value of `type` in the root element.
  var name: String {
    "TBX-" + dialect.rawValue.prefix(1).uppercased() + dialect.rawValue.dropFirst()
  }

  var modules: [TBXCategory.Module] {
    switch dialect {
    case .core: []
    case .min: [.min]
    case .basic: [.min, .basic]
    case .linguist: [.min, .basic, .linguist]
    }
  }

  /// Whether the standard allows the element at a level, alone or in a group.
  func canHold(_ element: TBXElement, at level: TBXCategory.Levels) -> Bool {
    switch element.name {
    case "note":
      return element.type.isEmpty && element.children.isEmpty
        && canHold(element.attributes, of: element, ["xml:lang"])
        && canHoldContent(of: element)
    case "descripGrp", "adminGrp", "termNoteGrp", "transacGrp":
      return canHoldGroup(element, at: level)
    default: return canHoldCategory(element, at: level)
    }
  }

  /// Whether the element of a term can contain its markup.
  func canHold(term: TBXElement) -> Bool { canHoldContent(of: term) }

  private func canHoldGroup(_ group: TBXElement, at level: TBXCategory.Levels) -> Bool {
    let main = String(group.name.dropLast("Grp".count))
    guard group.attributes.isEmpty, group.children.first?.name == main,
      group.name != "termNoteGrp" || level == .term
    else { return false }
    let others: Set<String> =
      switch group.name {
      case "descripGrp": ["descripNote", "admin", "adminGrp", "transacGrp", "note", "ref", "xref"]
      case "adminGrp": ["adminNote", "note", "ref", "xref"]
      case "transacGrp": ["transacNote", "date", "note", "ref", "xref"]
      default: ["admin", "adminGrp", "transacGrp", "note", "ref", "xref"]
      }
    return group.children.enumerated().allSatisfy { index, child in
      if index > 0, !others.contains(child.name) { return false }
      if child.name == "date" { return child.isPlain && TBXLevelContent.isDay(child.text) }
      return canHold(child, at: level)
    }
  }

  private func canHoldCategory(_ element: TBXElement, at level: TBXCategory.Levels) -> Bool {
    guard let category = TBXCategory.named(element.type), category.element == element.name,
      modules.contains(category.module), category.levels.contains(level),
      category.values.isEmpty || category.values.contains(element.text),
      element.children.isEmpty, canHoldContent(of: element)
    else { return false }
    switch element.name {
    case "xref":
      return element.attributes.count == 1 && element["target"].map(isAddress) == true
    case "ref", "transacNote":
      return canHold(element.attributes, of: element, ["xml:lang", "target", "datatype"])
    default:
      return canHold(element.attributes, of: element, ["xml:lang", "datatype"])
    }
  }

  private func canHold(
    _ attributes: [TBXElement.Attribute], of element: TBXElement, _ names: Set<String>
  ) -> Bool {
    attributes.allSatisfy { attribute in
      guard names.contains(attribute.name) else { return false }
      return attribute.name != "target" || targets.contains(attribute.value)
        || isAddress(attribute.value)
    }
  }

  private func isAddress(_ text: String) -> Bool {
    // XML Schema's anyURI allows most characters; texts with characters outside RFC 3986 are
    // written in a note.
    for scheme in ["http://", "https://"] where text.hasPrefix(scheme) {
      let rest = text.utf8.dropFirst(scheme.utf8.count)
      return !rest.isEmpty && rest.allSatisfy { $0 > 0x20 && !"<>\"{}|\\^`".utf8.contains($0) }
    }
    return false
  }

  /// Whether the element can contain markup, and white space that requires markup.
  private func canHoldContent(of element: TBXElement) -> Bool {
    let isFree = ["note", "term", "p", "item"].contains(element.name)
    let isMixed = isFree || ["admin", "descrip", "termNote"].contains(element.name)
    if element.markup.isEmpty {
      guard style == .dct ? isFree : isMixed else { return !TBXText.mustBeGuarded(element.text) }
      return true
    }
    guard style == .dct ? isFree : isMixed,
      let reader = try? XMLReader(Array("<x>\(element.markup)</x>".utf8)),
      (try? reader.next()) != nil,
      let content = try? reader.element()
    else { return false }
    return content.elements.allSatisfy { inline in
      inline.name == "hi" && inline.elements.isEmpty
        && inline.attributes.allSatisfy { attribute in
          switch attribute.name {
          case "type": style == .dca && TBXDialect.highlights.contains(attribute.value)
          case "target": targets.contains(attribute.value)
          case "xml:lang": true
          default: false
          }
        }
    }
  }

  private static let highlights: Set<String> = [
    "entailedTerm", "hotkey", "italics", "bold", "superscript", "subscript", "math",
  ]

  /// Writes an element that the dialect allows.
  func write(_ element: TBXElement, to xml: inout XMLWriter) {
    var name = element.name
    var attributes = element.attributes.map { ($0.name, Optional($0.value)) }
    if style == .dct, let category = TBXCategory.named(element.type),
      category.element == element.name
    {
      name = "\(category.module.rawValue):\(category.name)"
    } else if !element.type.isEmpty {
      attributes.insert(("type", element.type), at: 0)
    }
    xml.start(name, attributes, element.isStructure ? .block : .inline)
    for child in element.children { write(child, to: &xml) }
    if element.markup.isEmpty {
      TBXText.write(element.text, to: &xml)
    } else {
      xml.raw(element.markup)
    }
    xml.end()
  }
}
