/// An XML element with its content as a tree, without comments.
///
///     let element = try reader.element()  // after `.start`
///     element["xml:lang"]
///
/// Names are qualified names. The tree does not resolve prefixes; their declarations are in the
/// document.
public struct XMLElement: Sendable, Hashable {
  /// An attribute.
  public struct Attribute: Sendable, Hashable {
    /// Qualified name.
    public var name: String
    /// The unescaped value.
    public var value: String

    /// An attribute with the given name and value.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// A child of an element.
  public enum Node: Sendable, Hashable {
    /// A child element.
    case element(XMLElement)
    /// Character data.
    case text(String)
  }

  /// Qualified name.
  public var name: String
  /// Attributes in document order.
  public var attributes: [Attribute]
  /// Child elements and character data in document order.
  public var content: [Node]

  /// An element with the given attributes and content.
  public init(_ name: String, _ attributes: [Attribute] = [], _ content: [Node] = []) {
    self.name = name
    self.attributes = attributes
    self.content = content
  }

  /// The value of an attribute; nil if there is none.
  ///
  /// Setting nil removes it; a new attribute is appended.
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

  /// The child elements.
  public var elements: [XMLElement] {
    content.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// All character data, at any depth.
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
  /// Reads the current element to its end; call it after `.start`.
  ///
  /// The parser limits the depth, so recursion is safe.
  /// - Throws: ``XMLError`` if the document is not well-formed or exceeds a limit.
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
  /// Writes an element with its white space unchanged.
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
