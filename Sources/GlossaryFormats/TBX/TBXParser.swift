internal import XMLSupport

/// Parses a TBX file of any version and style part by part, so that only one entry is in memory.
struct TBXParser {
  enum Event {
    /// The root element of a document, with any name; its children follow.
    case root(TBXElement)
    case header(TBXElement)
    case entry(TBXElement)
    case back(TBXElement)
    /// The only element of a fragment.
    case fragment(TBXElement)
  }

  enum Kind { case document, fragment }

  let reader: XMLReader
  private let kind: Kind
  private var open: [TBXElement] = []
  private var texts = TextState()
  /// The number of enclosing elements of each open group that is ignored.
  private var transparent: [Int] = []

  /// The open elements inside an element with text.
  private struct TextState {
    /// The names of the open inline elements; empty for an `hi` without a type.
    var inline: [String] = []
    /// The length of the last piece of text in bytes, from which trailing white space can be
    /// removed.
    var last = 0
    var isEmpty = true
  }

  init(_ reader: XMLReader, _ kind: Kind = .document) {
    self.reader = reader
    self.kind = kind
  }

  mutating func next() throws(XMLError) -> Event? {
    while let event = try reader.next() {
      switch event {
      case .start(let name):
        if let element = start(name) { return .root(element) }
      case .text(let text): add(text)
      case .end(let name):
        if let event = end(name) { return event }
      case .comment: break
      }
    }
    return nil
  }

  /// - Returns: the root element of a document.
  private mutating func start(_ name: String) -> TBXElement? {
    if let parent = open.last, !parent.isStructure {
      startInline(name)
      return nil
    }
    let parent = open.last?.name ?? ""
    // `termGrp` is a group only in version 2.
    if name == "termGrp", parent == "termSec" {
      transparent.append(open.count)
      return nil
    }
    var element: TBXElement
    if let core = TBXElement.coreName(of: name, in: parent) {
      element = TBXElement(name: core)
    } else if let category = TBXCategory.named(
      name == "termStatus" ? "administrativeStatus" : name)
    {
      element = TBXElement(name: category.element, type: category.name)
    } else {
      element = TBXElement(name: name)
      let namespace = reader.namespace
      if !namespace.isEmpty, !namespace.hasPrefix("urn:iso:std:iso:30042") {
        element.attributes.append(TBXElement.Attribute("xmlns", namespace))
      }
    }
    element.line = reader.line
    if reader.attributeCount > 0 { readAttributes(into: &element) }
    open.append(element)
    texts = TextState()
    return kind == .document && open.count == 1 ? element : nil
  }

  private func readAttributes(into element: inout TBXElement) {
    if reader.attributeCount == 1, element.type.isEmpty, let type = reader.attribute("type") {
      element.type = type
      return
    }
    for attribute in reader.attributes() {
      switch attribute.name {
      case "type" where element.type.isEmpty: element.type = attribute.value
      case "module" where TBXElement.typed.contains(element.name): break
      case let name where name == "xmlns" || name.hasPrefix("xmlns:"): break
      default: element.attributes.append(attribute)
      }
    }
  }

  private mutating func startInline(_ name: String) {
    let index = open.count - 1
    let attributes = reader.attributes().filter { !$0.name.hasPrefix("xmlns") }
    if name == "hi", attributes.isEmpty, open[index].markup.isEmpty {
      texts.inline.append("")
    } else {
      if open[index].markup.isEmpty { open[index].markup = TBXText.escaped(open[index].text) }
      open[index].markup += TBXText.startTag(name, attributes)
      texts.inline.append(name)
    }
    texts.last = 0
    texts.isEmpty = false
  }

  private mutating func add(_ text: String) {
    guard let index = open.indices.last, !open[index].isStructure else { return }
    var text = text
    // White space in an `hi` without a type is content.
    if texts.inline.last != "" {
      text = TBXText.unwrapped(text)
      if texts.isEmpty { text = TBXText.trimmedStart(text) }
    }
    guard !text.isEmpty else { return }
    texts.isEmpty = false
    texts.last = texts.inline.isEmpty ? text.utf8.count : 0
    if !open[index].markup.isEmpty { open[index].markup += TBXText.escaped(text) }
    if open[index].text.isEmpty { open[index].text = text } else { open[index].text += text }
  }

  private mutating func end(_ name: String) -> Event? {
    if let name = texts.inline.popLast() {
      if !name.isEmpty { open[open.count - 1].markup += "</\(name)>" }
      texts.last = 0
      return nil
    }
    if name == "termGrp", transparent.last == open.count {
      transparent.removeLast()
      return nil
    }
    guard var element = open.popLast() else { return nil }
    if !element.isStructure, texts.last > 0 {
      let spaces = TBXText.trailingSpaces(element.text, atMost: texts.last)
      if spaces > 0 {
        element.text = String(decoding: element.text.utf8.dropLast(spaces), as: UTF8.self)
        if !element.markup.isEmpty {
          element.markup = String(decoding: element.markup.utf8.dropLast(spaces), as: UTF8.self)
        }
      }
    }
    texts = TextState()
    if open.isEmpty { return kind == .fragment ? .fragment(element) : nil }
    switch element.name {
    case "text", "body": return nil
    case "conceptEntry": return .entry(element)
    case "tbxHeader": return .header(element)
    case "back": return .back(element)
    default:
      open[open.count - 1].children.append(element)
      return nil
    }
  }
}
