/// Writes an XML 1.0 document in UTF-8, escaping as it goes.
///
///     var xml = XMLWriter()
///     xml.start("term", [("id", "t1")])
///     xml.text("a < b")
///     xml.end()
///     let bytes = xml.finish()
///
/// Elements that hold elements only are laid out one to a line; `start` with `.inline` leaves an
/// element's content as it is given.
public struct XMLWriter: Sendable {
  public enum Layout: Sendable {
    /// Children on lines of their own.
    case block
    /// White space inside counts: text, perhaps with elements among it.
    case inline
  }

  private var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var open: [(name: String, layout: Layout, hasContent: Bool)] = []
  /// How many characters XML 1.0 does not allow were replaced by U+FFFD.
  public private(set) var replaced = 0

  public init() {}

  /// A line before the root element: a document type or a processing instruction, as it stands.
  public mutating func prolog(_ line: String) {
    bytes.append(contentsOf: Array((line + "\n").utf8))
  }

  /// - Parameter attributes: in the order to write; those whose value is nil are left out.
  public mutating func start(
    _ name: String, _ attributes: [(String, String?)] = [], _ layout: Layout = .block
  ) {
    beginContent(line: true)
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    for (key, value) in attributes {
      guard let value else { continue }
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: key.utf8)
      bytes.append(contentsOf: "=\"".utf8)
      escape(value, in: .attribute)
      bytes.append(UInt8(ascii: "\""))
    }
    open.append((name, insideInline ? .inline : layout, false))
  }

  public mutating func end() {
    guard let element = open.popLast() else { return }
    guard element.hasContent else {
      bytes.append(contentsOf: "/>".utf8)
      return
    }
    if element.layout == .block { newLine() }
    bytes.append(contentsOf: "</\(element.name)>".utf8)
  }

  public mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    beginContent(line: false)
    escape(text, in: .text)
  }

  /// A whole element that holds text.
  public mutating func element(
    _ name: String, _ attributes: [(String, String?)] = [], text: String
  ) {
    start(name, attributes, .inline)
    self.text(text)
    end()
  }

  /// The document, every element that is still open closed.
  public mutating func finish() -> [UInt8] {
    while !open.isEmpty { end() }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private var insideInline: Bool { open.last?.layout == .inline }

  /// Closes the start tag before the first content, and goes to a new line where children do.
  private mutating func beginContent(line: Bool) {
    guard let last = open.indices.last else { return }
    if !open[last].hasContent {
      bytes.append(UInt8(ascii: ">"))
      open[last].hasContent = true
    }
    if line, open[last].layout == .block { newLine() }
  }

  private mutating func newLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * open.count))
  }

  private enum Place { case text, attribute }

  private mutating func escape(_ text: String, in place: Place) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes.append(contentsOf: "&amp;".utf8)
      case "<": bytes.append(contentsOf: "&lt;".utf8)
      case ">": bytes.append(contentsOf: "&gt;".utf8)
      case "\"" where place == .attribute: bytes.append(contentsOf: "&quot;".utf8)
      // White space that a parser would make a space or a line feed of.
      case "\t" where place == .attribute: bytes.append(contentsOf: "&#9;".utf8)
      case "\n" where place == .attribute: bytes.append(contentsOf: "&#10;".utf8)
      case "\r": bytes.append(contentsOf: "&#13;".utf8)
      case "\t", "\n": bytes.append(UInt8(scalar.value))
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}":
        replaced += 1
        bytes.append(contentsOf: "\u{FFFD}".utf8)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
