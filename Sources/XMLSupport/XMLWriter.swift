/// Writes an XML 1.0 document in UTF-8, and escapes text and attributes.
///
///     var xml = XMLWriter()
///     xml.start("term", [("id", "t1")])
///     xml.text("a < b")
///     xml.end()
///     let bytes = xml.finish()
///
/// Elements are written one to a line with indentation. `start` with `.inline` adds no white space
/// inside an element.
public struct XMLWriter: Sendable {
  /// The white space inside an element.
  public enum Layout: Sendable {
    /// Each child is on its own line.
    case block
    /// White space is significant: text with or without elements.
    case inline
  }

  /// Whether an XML declaration is written.
  public enum Kind: Sendable {
    /// A whole document, with a declaration.
    case document
    /// Elements for insertion into another document, without a declaration.
    case fragment
  }

  private var bytes: [UInt8] = []
  private let kind: Kind
  private var open: [(name: String, layout: Layout, hasContent: Bool)] = []
  /// Number of characters replaced by U+FFFD because XML 1.0 does not allow them.
  public private(set) var replaced = 0

  /// A writer for a document or fragment.
  public init(_ kind: Kind = .document) {
    self.kind = kind
    if kind == .document { prolog("<?xml version=\"1.0\" encoding=\"UTF-8\"?>") }
  }

  /// Writes a line before the root element, such as a document type, without escaping.
  public mutating func prolog(_ line: String) {
    bytes.append(contentsOf: Array((line + "\n").utf8))
  }

  /// Starts an element.
  /// - Parameters:
  ///   - name: qualified name.
  ///   - attributes: in output order; attributes with a nil value are omitted.
  ///   - layout: white space inside the element; inside an inline element, always inline.
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

  /// Ends the element that was started last.
  ///
  /// Has no effect if none is open.
  public mutating func end() {
    guard let element = open.popLast() else { return }
    guard element.hasContent else {
      bytes.append(contentsOf: "/>".utf8)
      return
    }
    if element.layout == .block { newLine() }
    bytes.append(contentsOf: "</\(element.name)>".utf8)
  }

  /// Writes character data, escaped.
  public mutating func text(_ text: String) {
    guard !text.isEmpty else { return }
    beginContent(line: false)
    escape(text, in: .text)
  }

  /// Writes XML without escaping; the caller must ensure that it is well-formed.
  public mutating func raw(_ xml: String) {
    guard !xml.isEmpty else { return }
    beginContent(line: false)
    bytes.append(contentsOf: xml.utf8)
  }

  /// Writes an element that contains only text.
  public mutating func element(
    _ name: String, _ attributes: [(String, String?)] = [], text: String
  ) {
    start(name, attributes, .inline)
    self.text(text)
    end()
  }

  /// Ends all open elements and returns the document.
  public mutating func finish() -> [UInt8] {
    while !open.isEmpty { end() }
    if kind == .document { bytes.append(UInt8(ascii: "\n")) }
    return bytes
  }

  private var insideInline: Bool { open.last?.layout == .inline }

  /// Closes the start tag before the first content, and begins a new line in block layout.
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
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices {
        guard let replacement = replacement(at: index, of: utf8, in: place) else { continue }
        bytes.append(contentsOf: utf8[start..<index])
        bytes.append(contentsOf: replacement.utf8)
        start = index + (utf8[index] == 0xEF ? 3 : 1)
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }

  /// The replacement for the character that begins at `index`; nil if it needs none.
  private mutating func replacement(
    at index: Int, of utf8: UnsafeBufferPointer<UInt8>, in place: Place
  ) -> String? {
    switch utf8[index] {
    case UInt8(ascii: "&"): return "&amp;"
    case UInt8(ascii: "<"): return "&lt;"
    case UInt8(ascii: ">"): return "&gt;"
    case UInt8(ascii: "\"") where place == .attribute: return "&quot;"
    // White space that a parser would normalize to a space or line feed.
    case 0x09: return place == .attribute ? "&#9;" : nil
    case 0x0A: return place == .attribute ? "&#10;" : nil
    case 0x0D: return "&#13;"
    case 0x00..<0x20: break
    // U+FFFE and U+FFFF.
    case 0xEF where utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE: break
    default: return nil
    }
    replaced += 1
    return "\u{FFFD}"
  }
}
