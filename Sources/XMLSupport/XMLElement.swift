/// An element with all that stands in it, as a tree; for what a format keeps without reading it;
/// comments are left out.
///
///     let element = try reader.element()  // after `.start`
///     element["xml:lang"]
///
/// Names are qualified names; a prefix means what the document around the element says.
public struct XMLElement: Sendable, Hashable {
  public struct Attribute: Sendable, Hashable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public enum Node: Sendable, Hashable {
    case element(XMLElement)
    case text(String)
  }

  public var name: String
  public var attributes: [Attribute]
  public var content: [Node]

  public init(_ name: String, _ attributes: [Attribute] = [], _ content: [Node] = []) {
    self.name = name
    self.attributes = attributes
    self.content = content
  }

  /// The value of an attribute; setting nil removes it, a new one comes last.
  public subscript(name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set {
      let place = attributes.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): attributes[place].value = value
      case (let place?, nil): attributes.remove(at: place)
      case (nil, let value?): attributes.append(Attribute(name, value))
      case (nil, nil): break
      }
    }
  }

  /// The elements in it, one level down.
  public var elements: [XMLElement] {
    content.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// All character data in it, at any depth.
  public var text: String {
    content.map { node in
      switch node {
      case .element(let element): element.text
      case .text(let text): text
      }
    }.joined()
  }
}

extension XMLReader {
  /// The element that just began, read to its end.
  ///
  /// Depth is bounded by the parser, so that recursion is safe.
  /// - Throws: ``XMLError`` where the document is not well-formed.
  public func element() throws(XMLError) -> XMLElement {
    var element = XMLElement(qualifiedName, attributes())
    while let event = try next() {
      switch event {
      case .start: element.content.append(.element(try self.element()))
      case .end: return element
      case .text(let text): element.content.append(.text(text))
      case .comment: break
      }
    }
    return element
  }
}

extension XMLWriter {
  /// Writes an element as it was read; its white space counts.
  public mutating func element(_ element: XMLElement) {
    start(element.name, element.attributes.map { ($0.name, $0.value) }, .inline)
    for node in element.content {
      switch node {
      case .element(let inner): self.element(inner)
      case .text(let text): self.text(text)
      }
    }
    end()
  }
}
